import { list, object } from './conform.ts';
import { lost } from './candidate.ts';
import { defineKind } from './kind.ts';
import { id, isCidr4, isZone, isZoneId, named, isSwitch, word } from './value-tests.ts';

/** Subnets (AZ and V6 rules). */
export const subnets = defineKind({
  label: 'subnets',
  one: 'subnet',
  operations: ['describe-subnets', 'create-subnet'],
  wrappers: ['Subnets'],
  holders: ['Subnet'],
  idField: 'SubnetId',
  inEveryVpc: true,
  shape: object({
    SubnetId: 'string',
    VpcId: 'string',
    OwnerId: 'string',
    State: 'string',
    CidrBlock: 'string',
    AvailabilityZone: 'string',
    AvailabilityZoneId: 'string',
    AvailableIpAddressCount: 'number',
    MapPublicIpOnLaunch: 'boolean',
    AssignIpv6AddressOnCreation: 'boolean',
    EnableDns64: 'boolean',
    Ipv6Native: 'boolean',
    OutpostArn: 'string',
    SubnetArn: 'string',
    BlockPublicAccessStates: object({ InternetGatewayBlockMode: 'string' }),
    Ipv6CidrBlockAssociationSet: list(
      object({
        Ipv6CidrBlock: 'string',
        Ipv6CidrBlockState: object({ State: 'string' }),
        Ipv6AddressAttribute: 'string',
        IpSource: 'string',
      }),
    ),
  }),
  byValue: [
    ['SubnetId', id('subnet-')],
    ['VpcId', id('vpc-')],
    ['CidrBlock', isCidr4],
    ['AvailabilityZone', isZone],
    ['AvailabilityZoneId', isZoneId],
    ['State', word('available', 'pending', 'unavailable')],
    ['MapPublicIpOnLaunch', named(/public/i, isSwitch)],
  ],
  needs: ['SubnetId'],
  missing: (candidate) => lost(candidate, ['State'], ['VpcId', 'AvailableIpAddressCount', 'MapPublicIpOnLaunch']),
  allOrNothing: ['Ipv6CidrBlockAssociationSet'],
  regionsIn: (subnet) => [subnet['AvailabilityZone'], subnet['SubnetArn']],
});
