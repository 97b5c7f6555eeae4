import { object } from './conform.ts';
import { defineKind } from './kind.ts';

const SIDE = object({ CidrBlock: 'string', OwnerId: 'string', VpcId: 'string', Region: 'string' });

/** VPC peering connections (TGT-11). */
export const vpcPeeringConnections = defineKind({
  label: 'VPC peering connections',
  one: 'VPC peering connection',
  operations: ['describe-vpc-peering-connections', 'create-vpc-peering-connection'],
  wrappers: ['VpcPeeringConnections'],
  holders: ['VpcPeeringConnection'],
  idField: 'VpcPeeringConnectionId',
  vpcFilters: [],
  shape: object({
    VpcPeeringConnectionId: 'string',
    AccepterVpcInfo: SIDE,
    RequesterVpcInfo: SIDE,
    Status: object({ Code: 'string', Message: 'string' }),
  }),
});
