import type { Subnet } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { isSwitch, named, word } from '../value-tests.ts';

/** Subnets (AZ and V6 rules). */
export const subnet: Resource = {
  label: 'subnets',
  one: 'subnet',
  operations: ['describe-subnets', 'create-subnet'],
  wrappers: ['Subnets'],
  holders: ['Subnet'],
  idField: 'SubnetId',
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
  printed: { fields: ['State'], beside: ['VpcId', 'AvailableIpAddressCount', 'MapPublicIpOnLaunch'] },
  regionsIn: ['AvailabilityZone', 'SubnetArn'],
  identify: [
    'SubnetId',
    'VpcId',
    'CidrBlock',
    'AvailabilityZone',
    'AvailabilityZoneId',
    ['State', word('available', 'pending', 'unavailable')],
    ['MapPublicIpOnLaunch', named(/public/i, isSwitch)],
  ],
  always: ['SubnetId', 'VpcId'],
} satisfies ResourceOf<Subnet>;
