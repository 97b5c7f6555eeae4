import type { VpcPeeringConnection } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

const PEER = {
  CidrBlockSet: [{ CidrBlock: 'cidr4!' }],
  Ipv6CidrBlockSet: [{ Ipv6CidrBlock: 'cidr6!' }],
  PeeringOptions: {
    AllowDnsResolutionFromRemoteVpc: 'bool!',
    AllowEgressFromLocalClassicLinkToRemoteVpc: 'bool',
    AllowEgressFromLocalVpcToRemoteClassicLink: 'bool',
  },
} as const;

/** What is printed of VPC peering connections beside what is used. */
export const vpcPeeringConnectionColumns = {
  AccepterVpcInfo: PEER,
  RequesterVpcInfo: PEER,
  ExpirationTime: 'time',
} satisfies FieldsOf<VpcPeeringConnection>;
