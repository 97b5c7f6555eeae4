import type { NetworkInterface } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';
import { CONNECTION_TRACKING, OPERATOR } from './operator.ts';
import { TAGS } from './tags.ts';

/** What is printed of network interfaces beside what is used. */
export const networkInterfaceColumns = {
  Association: {
    AssociationId: 'eipassoc',
    CarrierIp: 'ip',
    CustomerOwnedIp: 'ip',
    IpOwnerId: 'account!',
    PublicDnsName: 'host',
  },
  Attachment: {
    AttachTime: 'time',
    DeleteOnTermination: 'bool!',
    DeviceIndex: 'int!',
    EnaQueueCount: 'int',
    NetworkCardIndex: 'int',
  },
  Ipv6Addresses: [{ IsPrimaryIpv6: 'bool', PublicIpv6DnsName: 'host' }],
  PrivateIpAddresses: [
    {
      Association: {
        AllocationId: 'eipalloc',
        AssociationId: 'eipassoc',
        CarrierIp: 'ip',
        CustomerOwnedIp: 'ip',
        IpOwnerId: 'account!',
        PublicDnsName: 'host',
      },
      PrivateDnsName: 'host',
    },
  ],
  ConnectionTrackingConfiguration: CONNECTION_TRACKING,
  Operator: OPERATOR,
  AvailabilityZoneId: 'zoneid',
  Ipv6Address: 'ip',
  Ipv6Native: 'bool',
  MacAddress: 'mac!',
  OutpostArn: 'arn',
  PrivateDnsName: 'host',
  PublicDnsName: 'host',
  TagSet: [TAGS],
} satisfies FieldsOf<NetworkInterface>;
