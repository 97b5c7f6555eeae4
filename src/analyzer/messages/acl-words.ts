/** How findings name a network ACL's subnet and its rule. */

/** Whose subnet it is: `the NAT gateway's subnet subnet-0abc`. */
export const roleOf = (role: 'function' | 'nat' | 'instance' | 'endpoint', subnet: string): string =>
  ({
    function: `the function's subnet ${subnet}`,
    nat: `the NAT gateway's subnet ${subnet}`,
    instance: `the instance's subnet ${subnet}`,
    endpoint: `the endpoint's subnet ${subnet}`,
  })[role];

/** What decided: a rule by its number, or none. */
export const ruleName = (rule: number | null): string =>
  rule === null ? 'no rule matches' : rule >= 32767 ? 'the closing deny' : `rule ${String(rule)}`;
