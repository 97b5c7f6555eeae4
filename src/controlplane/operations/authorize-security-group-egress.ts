import { operation } from '../operation.ts';
import { EGRESS_PARAMETERS } from '../rules/permissions.ts';
import { rulesOf, withRules } from '../rules/security-group.ts';
import type { Ec2 } from '../sdk.ts';

/** Rules for what leaves. */
export const authorizeSecurityGroupEgress = operation<Ec2.AuthorizeSecurityGroupEgressCommandInput>({
  service: 'ec2',
  name: 'AuthorizeSecurityGroupEgress',
  parameters: { ...EGRESS_PARAMETERS, TagSpecifications: 'later' },
  required: ['GroupId'],
  run({ GroupId, IpPermissions }, draft) {
    const group = draft.get('SecurityGroups', GroupId);
    group.IpPermissionsEgress = withRules(group.IpPermissionsEgress ?? [], rulesOf(IpPermissions ?? [], draft), draft);
    return { Return: true };
  },
});
