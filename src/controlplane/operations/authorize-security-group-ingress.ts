import { operation } from '../operation.ts';
import { INGRESS_PARAMETERS } from '../rules/permissions.ts';
import { oneRange, rulesOf, withRules } from '../rules/security-group.ts';
import type { Ec2 } from '../sdk.ts';

/** Rules for what comes in, given whole or as one range. */
export const authorizeSecurityGroupIngress = operation<Ec2.AuthorizeSecurityGroupIngressCommandInput>({
  service: 'ec2',
  name: 'AuthorizeSecurityGroupIngress',
  parameters: { ...INGRESS_PARAMETERS, TagSpecifications: 'later' },
  required: [],
  run(input, draft) {
    const group = draft.get('SecurityGroups', input.GroupId);
    const rules = rulesOf(input.IpPermissions ?? [oneRange(input)], draft);
    group.IpPermissions = withRules(group.IpPermissions ?? [], rules, draft);
    return { Return: true };
  },
});
