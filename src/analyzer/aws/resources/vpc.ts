import type { Vpc } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { ENCRYPTION_CONTROL } from './encryption-control.ts';

/** VPCs. */
export const vpc: Resource = {
  label: 'VPCs',
  one: 'VPC',
  operations: ['describe-vpcs', 'create-vpc'],
  wrappers: ['Vpcs'],
  holders: ['Vpc'],
  idField: 'VpcId',
  needs: ['CidrBlock'],
  printed: { fields: ['DhcpOptionsId'], beside: ['InstanceTenancy', 'IsDefault'] },
  toldBy: [['VpcId'], ['CidrBlock', 'InstanceTenancy']],
  fields: {
    VpcId: 'vpc',
    OwnerId: 'account',
    State: 'word',
    CidrBlock: 'cidr4',
    DhcpOptionsId: 'dopt|word',
    InstanceTenancy: 'word',
    IsDefault: 'bool',
    CidrBlockAssociationSet: [{ CidrBlock: 'cidr4', CidrBlockState: { State: 'word!' } }, '!'],
    Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: 'cidr6!', Ipv6CidrBlockState: { State: 'word!' } }, '!'],
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'word' },
    EncryptionControl: ENCRYPTION_CONTROL,
  },
  identify: ['VpcId', 'CidrBlock', 'DhcpOptionsId'],
  always: ['VpcId'],
} satisfies ResourceOf<Vpc>;
