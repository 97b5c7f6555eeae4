import type { SecurityGroupForVpc } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Groups without rules, from `get-security-groups-for-vpc`. */
export const securityGroupForVpc: Resource = {
  label: 'security groups without their rules',
  one: 'security group without its rules',
  operations: ['get-security-groups-for-vpc'],
  wrappers: ['SecurityGroupForVpcs'],
  idField: 'GroupId',
  toldBy: [['PrimaryVpcId']],
  fields: { GroupId: 'sg!', GroupName: 'free!', PrimaryVpcId: 'vpc' },
} satisfies ResourceOf<SecurityGroupForVpc>;
