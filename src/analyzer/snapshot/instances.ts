import { list, object } from './conform.ts';
import { isObject } from './json.ts';
import { lost } from './candidate.ts';
import { defineKind, hasId } from './kind.ts';

/** EC2 instances, which may serve as NAT instances (NI rules). */
export const instances = defineKind({
  label: 'instances',
  one: 'instance',
  operations: ['describe-instances', 'run-instances'],
  // `Reservations` holds lists of them; the recogniser opens it.
  wrappers: ['Instances'],
  idField: 'InstanceId',
  matches: (value) =>
    hasId(value, 'InstanceId') &&
    ['ImageId', 'InstanceType', 'NetworkInterfaces'].some((key) => Object.hasOwn(value, key)),
  mayBeHidden: true,
  shape: object({
    InstanceId: 'string',
    State: object({ Name: 'string' }),
    SubnetId: 'string',
    VpcId: 'string',
    PrivateIpAddress: 'string',
    PublicIpAddress: 'string',
    SourceDestCheck: 'boolean',
    Ipv6Address: 'string',
    Placement: object({ AvailabilityZone: 'string' }),
    SecurityGroups: list(object({ GroupId: 'string', GroupName: 'string' })),
    NetworkInterfaces: list(
      object({
        NetworkInterfaceId: 'string',
        InterfaceType: 'string',
        Status: 'string',
        SubnetId: 'string',
        VpcId: 'string',
        SourceDestCheck: 'boolean',
        PrivateIpAddress: 'string',
        Association: object({ PublicIp: 'string' }),
        Attachment: object({ DeviceIndex: 'number', Status: 'string' }),
        Groups: list(object({ GroupId: 'string' })),
        PrivateIpAddresses: list(object({ PrivateIpAddress: 'string', Association: object({ PublicIp: 'string' }) })),
        Ipv6Addresses: list(object({ Ipv6Address: 'string' })),
      }),
    ),
  }),
  // A state without its name says nothing (NI-2).
  missing: (candidate) =>
    isObject(candidate.data['State']) && !hasId(candidate.data['State'], 'Name')
      ? ['State']
      : lost(candidate, ['State', 'SourceDestCheck', 'NetworkInterfaces'], ['ImageId', 'InstanceType']),
  allOrNothing: ['NetworkInterfaces'],
  regionsIn: (instance) => (isObject(instance['Placement']) ? [instance['Placement']['AvailabilityZone']] : []),
});
