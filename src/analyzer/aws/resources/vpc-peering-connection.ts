import type { VpcPeeringConnection } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** VPC peering connections (TGT-11). */
export const vpcPeeringConnection: Resource = {
  label: 'VPC peering connections',
  one: 'VPC peering connection',
  operations: ['describe-vpc-peering-connections', 'create-vpc-peering-connection'],
  wrappers: ['VpcPeeringConnections'],
  holders: ['VpcPeeringConnection'],
  idField: 'VpcPeeringConnectionId',
  vpcFilters: [],
  fields: {
    VpcPeeringConnectionId: 'pcx!',
    AccepterVpcInfo: { CidrBlock: 'cidr4', OwnerId: 'account', VpcId: 'vpc!', Region: 'region' },
    RequesterVpcInfo: { CidrBlock: 'cidr4', OwnerId: 'account', VpcId: 'vpc!', Region: 'region' },
    Status: { Code: 'word!', Message: 'free' },
  },
} satisfies ResourceOf<VpcPeeringConnection>;
