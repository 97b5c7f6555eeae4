import type { NetworkInterface } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';
import { CONNECTION_TRACKING, OPERATOR } from './operator.ts';
import { TAGS } from './tags.ts';

/** What is printed of a public address, in the interface's own list and in an instance's. */
export const PUBLIC_ADDRESS = {
  CarrierIp: 'ip',
  CustomerOwnedIp: 'ip',
  IpOwnerId: 'account!',
  PublicDnsName: 'host',
} as const;

/** What is printed of what an interface is attached by, in both lists. */
export const ATTACHMENT = {
  AttachTime: 'time',
  DeleteOnTermination: 'bool!',
  EnaQueueCount: 'int',
  NetworkCardIndex: 'int',
} as const;

/** What is printed of network interfaces beside what is used. */
export const networkInterfaceColumns = {
  Association: {
    AssociationId: 'eipassoc',
    ...PUBLIC_ADDRESS,
  },
  Attachment: { ...ATTACHMENT, DeviceIndex: 'int!' },
  Ipv6Addresses: [{ IsPrimaryIpv6: 'bool', PublicIpv6DnsName: 'host' }],
  PrivateIpAddresses: [
    {
      Association: {
        AllocationId: 'eipalloc',
        AssociationId: 'eipassoc',
        ...PUBLIC_ADDRESS,
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
