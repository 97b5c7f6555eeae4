import type { VpcPeeringConnection, VpcPeeringConnectionStateReason } from '../sdk.ts';
import type { FieldsOf, Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** States of a peering connection (TGT-11). */
export const PEERING_STATES = allOf<Word<VpcPeeringConnectionStateReason, 'Code'>>()([
  'initiating-request', 'pending-acceptance', 'provisioning', 'active', 'deleting', 'deleted', 'rejected', 'failed', 'expired',
]); // prettier-ignore

/** One of the two VPCs; the blocks are printed once the connection is active. */
const SIDE = {
  CidrBlock: 'cidr4',
  CidrBlockSet: [{ CidrBlock: 'cidr4!' }],
  Ipv6CidrBlockSet: [{ Ipv6CidrBlock: 'cidr6!' }],
  OwnerId: 'account',
  VpcId: 'vpc!',
  Region: 'region',
} satisfies FieldsOf<NonNullable<VpcPeeringConnection['AccepterVpcInfo']>>;

/** VPC peering connections (TGT-11). */
export const vpcPeeringConnection: Resource = {
  label: 'VPC peering connections',
  one: 'VPC peering connection',
  operations: ['describe-vpc-peering-connections', 'create-vpc-peering-connection'],
  wrappers: ['VpcPeeringConnections'],
  holders: ['VpcPeeringConnection'],
  idField: 'VpcPeeringConnectionId',
  mark: 'VpcPeeringConnectionId',
  vpcFilters: [],
  fields: {
    VpcPeeringConnectionId: 'pcx!',
    AccepterVpcInfo: SIDE,
    RequesterVpcInfo: SIDE,
    Status: { Code: 'word!', Message: 'free' },
  },
  words: { 'Status.Code': PEERING_STATES },
} satisfies ResourceOf<VpcPeeringConnection>;
