import type { NetworkInterface } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Network interfaces (NI rules, FN-13). */
export const networkInterface: Resource = {
  label: 'network interfaces',
  one: 'network interface',
  operations: ['describe-network-interfaces'],
  wrappers: ['NetworkInterfaces'],
  holders: ['NetworkInterface'],
  idField: 'NetworkInterfaceId',
  mayBeHidden: true,
  allOrNothing: ['Groups'],
  fields: {
    NetworkInterfaceId: 'eni!',
    InterfaceType: 'word',
    Description: 'free!',
    Status: 'word!',
    SubnetId: 'subnet!',
    VpcId: 'vpc!',
    OwnerId: 'account',
    RequesterId: 'free',
    RequesterManaged: 'bool!',
    SourceDestCheck: 'bool!',
    DenyAllIgwTraffic: 'bool',
    PrivateIpAddress: 'ip',
    AvailabilityZone: 'zone!',
    Association: { PublicIp: 'ip!', AllocationId: 'eipalloc' },
    Attachment: {
      AttachmentId: 'eni-attach|ela-attach!',
      InstanceId: 'i',
      InstanceOwnerId: 'account',
      Status: 'word!',
    },
    Groups: [{ GroupId: 'sg', GroupName: 'any' }],
    Ipv6Addresses: [{ Ipv6Address: 'ip!' }],
    PrivateIpAddresses: [{ PrivateIpAddress: 'ip!', Primary: 'bool!', Association: { PublicIp: 'ip!' } }],
  },
  whenCut: ['SourceDestCheck', 'Groups', 'Status'],
  regionsIn: ['AvailabilityZone'],
} satisfies ResourceOf<NetworkInterface>;
