import type { BlockPublicAccessStates, Subnet, SubnetCidrBlockState, SubnetIpv6CidrBlockAssociation } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The words of a subnet (AZ-1, V6-1, V6-3). */
export const SUBNET_STATES = allOf<Word<Subnet, 'State'>>()([
  'available', 'pending', 'unavailable', 'failed', 'failed-insufficient-capacity',
]); // prettier-ignore
export const IPV6_BLOCK_STATES = allOf<Word<SubnetCidrBlockState, 'State'>>()([
  'associating', 'associated', 'disassociating', 'disassociated', 'failing', 'failed',
]); // prettier-ignore

/** Modes of VPC Block Public Access, as subnets and VPCs repeat them (BPA-1). */
export const BLOCK_MODES = allOf<Word<BlockPublicAccessStates, 'InternetGatewayBlockMode'>>()([
  'off', 'block-bidirectional', 'block-ingress',
]); // prettier-ignore

/** Subnets (AZ and V6 rules). */
export const subnet: Resource = {
  label: 'subnets',
  one: 'subnet',
  operations: ['describe-subnets', 'create-subnet'],
  wrappers: ['Subnets'],
  holders: ['Subnet'],
  idField: 'SubnetId',
  ownArn: 'SubnetArn',
  mark: 'MapPublicIpOnLaunch',
  inEveryVpc: true,
  needs: ['SubnetId'],
  allOrNothing: ['Ipv6CidrBlockAssociationSet'],
  fields: {
    SubnetId: 'subnet!',
    VpcId: 'vpc',
    OwnerId: 'account',
    State: 'word',
    CidrBlock: 'cidr4',
    AvailabilityZone: 'zone',
    AvailabilityZoneId: 'zoneid',
    AvailableIpAddressCount: 'int',
    MapPublicIpOnLaunch: 'bool',
    AssignIpv6AddressOnCreation: 'bool',
    EnableDns64: 'bool',
    Ipv6Native: 'bool',
    OutpostArn: 'arn',
    SubnetArn: 'arn',
    BlockPublicAccessStates: { InternetGatewayBlockMode: 'word' },
    Ipv6CidrBlockAssociationSet: [
      {
        Ipv6CidrBlock: 'cidr6!',
        Ipv6CidrBlockState: { State: 'word!' },
        Ipv6AddressAttribute: 'word',
        IpSource: 'word',
      },
      '!',
    ],
  },
  words: {
    State: SUBNET_STATES,
    'BlockPublicAccessStates.InternetGatewayBlockMode': BLOCK_MODES,
    'Ipv6CidrBlockAssociationSet.Ipv6CidrBlockState.State': IPV6_BLOCK_STATES,
    'Ipv6CidrBlockAssociationSet.Ipv6AddressAttribute': allOf<
      Word<SubnetIpv6CidrBlockAssociation, 'Ipv6AddressAttribute'>
    >()(['public', 'private']),
    'Ipv6CidrBlockAssociationSet.IpSource': allOf<Word<SubnetIpv6CidrBlockAssociation, 'IpSource'>>()([
      'amazon', 'byoip', 'none',
    ]), // prettier-ignore
  },
  printed: { fields: ['State'], beside: ['VpcId', 'AvailableIpAddressCount', 'MapPublicIpOnLaunch'] },
  regionsIn: ['AvailabilityZone', 'SubnetArn'],
  identify: [
    'SubnetId',
    'VpcId',
    'CidrBlock',
    'AvailabilityZone',
    'AvailabilityZoneId',
    ['State', { words: SUBNET_STATES }],
    ['MapPublicIpOnLaunch', { under: /public/i, isSwitch: true }],
  ],
  always: ['SubnetId', 'VpcId'],
} satisfies ResourceOf<Subnet>;
