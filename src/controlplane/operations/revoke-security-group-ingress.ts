import { operation } from '../operation.ts';
import { INGRESS_PARAMETERS } from '../rules/permissions.ts';
import { oneRange, rulesOf, withoutRules } from '../rules/security-group.ts';
import type { Ec2 } from '../sdk.ts';

/** Rules for what comes in, taken away. */
export const revokeSecurityGroupIngress = operation<Ec2.RevokeSecurityGroupIngressCommandInput>({
  service: 'ec2',
  name: 'RevokeSecurityGroupIngress',
  parameters: { ...INGRESS_PARAMETERS, SecurityGroupRuleIds: 'later' },
  required: [],
  run(input, draft) {
    const group = draft.get('SecurityGroups', input.GroupId);
    const rules = rulesOf(input.IpPermissions ?? [oneRange(input)], draft);
    group.IpPermissions = withoutRules(group.IpPermissions ?? [], rules, draft);
    return { Return: true };
  },
});
