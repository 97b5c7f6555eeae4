import { operation } from '../operation.ts';
import { EGRESS_PARAMETERS } from '../rules/permissions.ts';
import { rulesOf, withoutRules } from '../rules/security-group.ts';
import type { Ec2 } from '../sdk.ts';

/** Rules for what leaves, taken away. */
export const revokeSecurityGroupEgress = operation<Ec2.RevokeSecurityGroupEgressCommandInput>({
  service: 'ec2',
  name: 'RevokeSecurityGroupEgress',
  parameters: { ...EGRESS_PARAMETERS, SecurityGroupRuleIds: 'later' },
  required: ['GroupId'],
  run({ GroupId, IpPermissions }, draft) {
    const group = draft.get('SecurityGroups', GroupId);
    group.IpPermissionsEgress = withoutRules(
      group.IpPermissionsEgress ?? [],
      rulesOf(IpPermissions ?? [], draft),
      draft,
    );
    return { Return: true };
  },
});
