import type { Subnet } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of subnets beside what is used. */
export const subnetColumns = {
  Ipv6CidrBlockAssociationSet: [
    {
      Ipv6CidrBlockState: { StatusMessage: 'any' },
      AssociationId: 'vpc-cidr-assoc|subnet-cidr-assoc',
    },
  ],
  CustomerOwnedIpv4Pool: 'ipv4pool-ec2|ipv4pool-coip',
  DefaultForAz: 'bool',
  EnableLniAtDeviceIndex: 'int',
  MapCustomerOwnedIpOnLaunch: 'bool',
  Type: 'word',
  PrivateDnsNameOptionsOnLaunch: {
    EnableResourceNameDnsAAAARecord: 'bool!',
    EnableResourceNameDnsARecord: 'bool!',
    HostnameType: 'word!',
  },
} satisfies FieldsOf<Subnet>;
