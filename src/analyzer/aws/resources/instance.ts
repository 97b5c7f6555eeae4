import type { Instance } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

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
  regionsIn: ['Placement.AvailabilityZone'],
} satisfies ResourceOf<Instance>;
