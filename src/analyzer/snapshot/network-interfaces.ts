import { list, object } from './conform.ts';
import { lackingWhenCut } from './candidate.ts';
import { defineKind } from './kind.ts';

/** Network interfaces (NI rules, FN-13). */
export const networkInterfaces = defineKind({
  label: 'network interfaces',
  one: 'network interface',
  operations: ['describe-network-interfaces'],
  wrappers: ['NetworkInterfaces'],
  holders: ['NetworkInterface'],
  idField: 'NetworkInterfaceId',
  mayBeHidden: true,
  shape: object({
    NetworkInterfaceId: 'string',
    InterfaceType: 'string',
    Description: 'string',
    Status: 'string',
    SubnetId: 'string',
    VpcId: 'string',
    OwnerId: 'string',
    RequesterId: 'string',
    RequesterManaged: 'boolean',
    SourceDestCheck: 'boolean',
    DenyAllIgwTraffic: 'boolean',
    PrivateIpAddress: 'string',
    AvailabilityZone: 'string',
    Association: object({ PublicIp: 'string', AllocationId: 'string' }),
    Attachment: object({ AttachmentId: 'string', InstanceId: 'string', InstanceOwnerId: 'string', Status: 'string' }),
    Groups: list(object({ GroupId: 'string', GroupName: 'string' })),
    Ipv6Addresses: list(object({ Ipv6Address: 'string' })),
    PrivateIpAddresses: list(
      object({ PrivateIpAddress: 'string', Primary: 'boolean', Association: object({ PublicIp: 'string' }) }),
    ),
  }),
  missing: lackingWhenCut('SourceDestCheck', 'Groups', 'Status'),
  allOrNothing: ['Groups'],
  regionsIn: (networkInterface) => [networkInterface['AvailabilityZone']],
});
