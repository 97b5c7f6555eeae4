import { operation } from '../operation.ts';
import { PERMISSIONS, rulesOf, withRules } from '../rules/security-group.ts';
import type { Ec2 } from '../sdk.ts';

/** Rules for what leaves. */
export const authorizeSecurityGroupEgress = operation<Ec2.AuthorizeSecurityGroupEgressCommandInput>({
  service: 'ec2',
  name: 'AuthorizeSecurityGroupEgress',
  parameters: {
    GroupId: 'string',
    IpPermissions: PERMISSIONS,
    IpProtocol: 'later',
    FromPort: 'later',
    ToPort: 'later',
    CidrIp: 'later',
    SourceSecurityGroupName: 'later',
    SourceSecurityGroupOwnerId: 'later',
    TagSpecifications: 'later',
    DryRun: 'boolean',
  },
  required: ['GroupId'],
  run({ GroupId, IpPermissions }, draft) {
    const group = draft.get('SecurityGroups', GroupId);
    group.IpPermissionsEgress = withRules(group.IpPermissionsEgress ?? [], rulesOf(IpPermissions ?? [], draft), draft);
    return { Return: true };
  },
});
