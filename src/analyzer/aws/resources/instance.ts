import type { Instance, InstanceState } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { INTERFACE_TYPES } from './network-interface.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** States of an instance (NI-2). */
export const INSTANCE_STATES = allOf<Word<InstanceState, 'Name'>>()([
  'pending', 'running', 'shutting-down', 'terminated', 'stopping', 'stopped',
]); // prettier-ignore

/** EC2 instances, which may serve as NAT instances (NI rules). */
export const instance: Resource = {
  label: 'instances',
  one: 'instance',
  operations: ['describe-instances', 'run-instances'],
  // `Reservations` holds lists of them; the recogniser opens it.
  wrappers: ['Instances'],
  idField: 'InstanceId',
  mayBeHidden: true,
  allOrNothing: ['NetworkInterfaces'],
  toldBy: [['InstanceId'], ['ImageId', 'InstanceType', 'NetworkInterfaces']],
  fields: {
    InstanceId: 'i!',
    State: { Name: 'word!' },
    SubnetId: 'subnet',
    VpcId: 'vpc',
    PrivateIpAddress: 'ip',
    PublicIpAddress: 'ip',
    SourceDestCheck: 'bool',
    Ipv6Address: 'ip',
    Placement: { AvailabilityZone: 'zone!' },
    SecurityGroups: [{ GroupId: 'sg!', GroupName: 'free' }],
    NetworkInterfaces: [
      {
        NetworkInterfaceId: 'eni!',
        InterfaceType: 'word',
        Status: 'word!',
        SubnetId: 'subnet',
        VpcId: 'vpc',
        SourceDestCheck: 'bool!',
        PrivateIpAddress: 'ip',
        Association: { PublicIp: 'ip!' },
        Attachment: { DeviceIndex: 'int!', Status: 'word!' },
        Groups: [{ GroupId: 'sg' }],
        PrivateIpAddresses: [{ PrivateIpAddress: 'ip!', Association: { PublicIp: 'ip!' } }],
        Ipv6Addresses: [{ Ipv6Address: 'ip!' }],
      },
    ],
  },
  words: { 'State.Name': INSTANCE_STATES, 'NetworkInterfaces.InterfaceType': INTERFACE_TYPES },
  regionsIn: ['Placement.AvailabilityZone'],
} satisfies ResourceOf<Instance>;
