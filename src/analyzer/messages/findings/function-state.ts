import { define } from './define.ts';

export default define({
  id: 'function-state',
  area: 'function',
  severity: 'warning',
  rules: ['FN-10', 'FN-11', 'FN-17', 'FN-30'],
  title: 'The function is not in its working state',
  lesson: 'debugging-a-timeout',
  texts: ({ name, state, code }) => ({
    found: `${name} is ${state}${code ? ` with code ${code}` : ''}.`,
    why: stateWhy(code, state),
    next: stateNext(code),
  }),
});

const stateWhy = (code: string, state: string): string => {
  const known: Readonly<Record<string, string>> = {
    SubnetOutOfIPAddresses: 'Lambda found no free address for a network interface in a subnet.',
    InvalidSubnet: 'A subnet of the configuration no longer exists.',
    InvalidSecurityGroup: 'A security group of the configuration no longer exists.',
    EniLimitExceeded: 'The VPC has reached its quota of network interfaces for Lambda.',
    EC2RequestLimitExceeded: 'EC2 throttled the calls that create the network interface.',
    InsufficientRolePermissions:
      'The execution role may not create network interfaces: to be attached it needs ec2:CreateNetworkInterface, DescribeNetworkInterfaces, DescribeSubnets, DeleteNetworkInterface, AssignPrivateIpAddresses and UnassignPrivateIpAddresses, which AWSLambdaVPCAccessExecutionRole grants.',
    DisallowedByVpcEncryptionControl: 'The VPC enforces encryption and has no exclusion for Lambda.',
    Creating: 'The network interface is being created; invocations fail until it is ready, which takes minutes.',
    Idle: 'After weeks without calls Lambda reclaimed the network interface; the next call fails once and creates it again.',
  };
  return (
    (Object.hasOwn(known, code) ? known[code] : undefined) ??
    `In state ${state} Lambda may not run the function; routes have no part in that.`
  );
};
const stateNext = (code: string): string =>
  code === 'Creating' || code === 'Idle' || code === 'Restoring'
    ? 'Wait, call it again, and read the state once more.'
    : 'Mend that first; the path judged here counts only for a function that runs.';
