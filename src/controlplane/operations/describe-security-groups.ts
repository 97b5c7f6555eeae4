import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['SecurityGroups']> = {
  'vpc-id': (g) => [g.VpcId],
  'group-id': (g) => [g.GroupId],
  'group-name': (g) => [g.GroupName],
  description: (g) => [g.Description],
  'owner-id': (g) => [g.OwnerId],
  'ip-permission.cidr': (g) => (g.IpPermissions ?? []).flatMap((p) => (p.IpRanges ?? []).map((r) => r.CidrIp)),
  'ip-permission.group-id': (g) =>
    (g.IpPermissions ?? []).flatMap((p) => (p.UserIdGroupPairs ?? []).map((u) => u.GroupId)),
  'ip-permission.from-port': (g) => (g.IpPermissions ?? []).map((p) => p.FromPort),
  'ip-permission.to-port': (g) => (g.IpPermissions ?? []).map((p) => p.ToPort),
  'egress.ip-permission.cidr': (g) =>
    (g.IpPermissionsEgress ?? []).flatMap((p) => (p.IpRanges ?? []).map((r) => r.CidrIp)),
};

/** Security groups. */
export const describeSecurityGroups = operation<Ec2.DescribeSecurityGroupsCommandInput>({
  service: 'ec2',
  name: 'DescribeSecurityGroups',
  parameters: { GroupIds: ['string'], Filters: FILTERS, GroupNames: 'later', ...PAGING },
  required: [],
  run: ({ GroupIds: ids, Filters: filters }, draft) => ({
    SecurityGroups: selected(draft, 'SecurityGroups', { ids, filters }, KNOWN),
  }),
});
