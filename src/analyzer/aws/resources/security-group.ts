import type { IpPermission, SecurityGroup } from '../sdk.ts';
import type { FieldsOf, Resource, ResourceOf } from '../schema.ts';

const PERMISSION = {
  IpProtocol: 'protocol!',
  FromPort: 'int',
  ToPort: 'int',
  IpRanges: [{ CidrIp: 'cidr4!', Description: 'free' }, '!'],
  Ipv6Ranges: [{ CidrIpv6: 'cidr6!', Description: 'free' }, '!'],
  PrefixListIds: [{ PrefixListId: 'pl!', Description: 'free' }, '!'],
  UserIdGroupPairs: [{ GroupId: 'sg!', UserId: 'account', VpcId: 'vpc' }, '!'],
} as const satisfies FieldsOf<IpPermission>;

const PERMISSIONS = { listWith: ['IpProtocol', 'IpRanges'] };

/** Security groups with their rules, from `describe-security-groups`. */
export const securityGroup: Resource = {
  label: 'security groups',
  one: 'security group',
  operations: ['describe-security-groups'],
  wrappers: ['SecurityGroups'],
  idField: 'GroupId',
  ownArn: 'SecurityGroupArn',
  mark: 'IpPermissionsEgress',
  inEveryVpc: true,
  needs: ['GroupId'],
  fields: {
    GroupId: 'sg!',
    GroupName: 'free!',
    VpcId: 'vpc',
    IpPermissions: [PERMISSION, '!'],
    IpPermissionsEgress: [PERMISSION, '!'],
  },
  identify: [
    'GroupId',
    'VpcId',
    ['IpPermissionsEgress', { under: /egress|out/i, ...PERMISSIONS }],
    ['IpPermissions', { under: /^(?!.*(?:egress|out)).*(?:ingress|inbound|permissions)/i, ...PERMISSIONS }],
  ],
  always: ['GroupId', 'VpcId'],
  facts: ['IpPermissionsEgress', 'IpPermissions'],
} satisfies ResourceOf<SecurityGroup>;
