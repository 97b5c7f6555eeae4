import type { NetworkInterface } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** What made an interface (NI-1, FN-13). */
export const INTERFACE_TYPES = allOf<Word<NetworkInterface, 'InterfaceType'>>()([
  'interface', 'efa', 'efa-only', 'branch', 'trunk', 'lambda', 'natGateway', 'transit_gateway', 'vpc_endpoint',
  'gateway_load_balancer', 'gateway_load_balancer_endpoint', 'network_load_balancer', 'load_balancer', 'quicksight',
  'global_accelerator_managed', 'api_gateway_managed', 'iot_rules_managed', 'aws_codestar_connections_managed',
]); // prettier-ignore

/** Network interfaces (NI rules, FN-13). */
export const networkInterface: Resource = {
  label: 'network interfaces',
  one: 'network interface',
  operations: ['describe-network-interfaces'],
  wrappers: ['NetworkInterfaces'],
  holders: ['NetworkInterface'],
  idField: 'NetworkInterfaceId',
  mark: 'NetworkInterfaceId',
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
  // The SDK lacks words that AWS prints.
  words: {
    InterfaceType: [...INTERFACE_TYPES, 'nat_gateway', 'ec2_instance_connect_endpoint', 'efs', 'evs'],
  },
  whenCut: ['SourceDestCheck', 'Groups', 'Status'],
  regionsIn: ['AvailabilityZone'],
} satisfies ResourceOf<NetworkInterface>;
