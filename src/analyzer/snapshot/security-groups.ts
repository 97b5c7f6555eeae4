import { list, object } from './conform.ts';
import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList } from './json.ts';
import { defineKind } from './kind.ts';
import { placeOf } from './place.ts';
import { areReadablePermissions } from './readable.ts';
import type { Permission, SecurityGroupFacts } from './types.ts';
import { id, listWith, named } from './value-tests.ts';

const PERMISSIONS = list(
  object({
    IpProtocol: 'string',
    FromPort: 'number',
    ToPort: 'number',
    IpRanges: list(object({ CidrIp: 'string', Description: 'string' })),
    Ipv6Ranges: list(object({ CidrIpv6: 'string', Description: 'string' })),
    PrefixListIds: list(object({ PrefixListId: 'string', Description: 'string' })),
    UserIdGroupPairs: list(object({ GroupId: 'string', UserId: 'string', VpcId: 'string' })),
  }),
);

const isPermissionList = listWith('IpProtocol', 'IpRanges');

/** Security groups with their rules, from `describe-security-groups`. */
export const securityGroups = defineKind({
  label: 'security groups',
  one: 'security group',
  operations: ['describe-security-groups'],
  wrappers: ['SecurityGroups'],
  idField: 'GroupId',
  inEveryVpc: true,
  shape: object({
    GroupId: 'string',
    GroupName: 'string',
    VpcId: 'string',
    IpPermissions: PERMISSIONS,
    IpPermissionsEgress: PERMISSIONS,
  }),
  byValue: [
    ['GroupId', id('sg-')],
    ['VpcId', id('vpc-')],
    ['IpPermissionsEgress', named(/egress|out/i, isPermissionList)],
    ['IpPermissions', named(/^(?!.*(?:egress|out)).*(?:ingress|inbound|permissions)/i, isPermissionList)],
  ],
  needs: ['GroupId'],
});

/** Groups without rules, from `get-security-groups-for-vpc`. */
export const securityGroupsForVpc = defineKind({
  label: 'security groups without their rules',
  one: 'security group without its rules',
  operations: ['get-security-groups-for-vpc'],
  wrappers: ['SecurityGroupForVpcs'],
  idField: 'GroupId',
  matches: (value) => Object.hasOwn(value, 'PrimaryVpcId'),
  shape: object({ GroupId: 'string', GroupName: 'string', PrimaryVpcId: 'string' }),
});

/** The facts of a pasted group; a rule list that is not in the paste is unknown, not empty (SG-1, SG-2). */
export function securityGroupFacts(candidate: Candidate): SecurityGroupFacts {
  const egress = permissions(candidate, 'IpPermissionsEgress');
  const ingress = permissions(candidate, 'IpPermissions');
  const vpcId = candidate.data['VpcId'] ?? candidate.data['PrimaryVpcId'];
  return {
    vpcId: typeof vpcId === 'string' ? vpcId : null,
    egress,
    ingress,
    egressIncomplete: egress !== null && isPartial(candidate, 'IpPermissionsEgress'),
    ingressIncomplete: ingress !== null && isPartial(candidate, 'IpPermissions'),
  };
}

const isPartial = (candidate: Candidate, field: string): boolean =>
  lacks(candidate, field) || !areReadablePermissions(candidate.data[field]);

function permissions(candidate: Candidate, field: string): readonly Permission[] | null {
  const rules = candidate.data[field];
  if (!isList(rules)) return null;
  return rules.map((data, index) => ({
    // The used fields have just been checked against the shape above.
    data: data as Permission['data'],
    place: placeOf(candidate, [field, index]),
  }));
}
