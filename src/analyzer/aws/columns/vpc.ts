import type { Vpc } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of VPCs beside what is used. */
export const vpcColumns = {
  CidrBlockAssociationSet: [
    { CidrBlockState: { StatusMessage: 'any' }, AssociationId: 'vpc-cidr-assoc|subnet-cidr-assoc' },
  ],
  Ipv6CidrBlockAssociationSet: [
    {
      Ipv6CidrBlockState: { StatusMessage: 'any' },
      AssociationId: 'vpc-cidr-assoc|subnet-cidr-assoc',
      IpSource: 'word',
      Ipv6AddressAttribute: 'word',
      Ipv6Pool: 'any',
      NetworkBorderGroup: 'region',
    },
  ],
} satisfies FieldsOf<Vpc>;
