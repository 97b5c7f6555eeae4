import type { VpcPeeringConnection } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

const PEER = {
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
