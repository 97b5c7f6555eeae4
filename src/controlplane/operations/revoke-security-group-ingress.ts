import { operation } from '../operation.ts';
import { oneRange, PERMISSIONS, rulesOf, withoutRules } from '../rules/security-group.ts';
import type { Ec2 } from '../sdk.ts';

/** Rules for what comes in, taken away. */
export const revokeSecurityGroupIngress = operation<Ec2.RevokeSecurityGroupIngressCommandInput>({
  service: 'ec2',
  name: 'RevokeSecurityGroupIngress',
  parameters: {
    GroupId: 'string',
    IpPermissions: PERMISSIONS,
    GroupName: 'later',
    IpProtocol: 'string',
    FromPort: 'integer',
    ToPort: 'integer',
    CidrIp: 'string',
    SourceSecurityGroupName: 'later',
    SourceSecurityGroupOwnerId: 'later',
    SecurityGroupRuleIds: 'later',
    DryRun: 'boolean',
  },
  required: [],
  run(input, draft) {
    const group = draft.get('SecurityGroups', input.GroupId);
    const rules = rulesOf(input.IpPermissions ?? [oneRange(input)], draft);
    group.IpPermissions = withoutRules(group.IpPermissions ?? [], rules, draft);
    return { Return: true };
  },
});
