import type { NatGateway, NatGatewayAddress } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The words of a NAT gateway (NAT-1 to NAT-3, NAT-10). */
export const NAT_GATEWAY_STATES = allOf<Word<NatGateway, 'State'>>()([
  'pending', 'failed', 'available', 'deleting', 'deleted',
]); // prettier-ignore
export const NAT_GATEWAY_TYPES = allOf<Word<NatGateway, 'ConnectivityType'>>()(['public', 'private']);
export const NAT_GATEWAY_MODES = allOf<Word<NatGateway, 'AvailabilityMode'>>()(['zonal', 'regional']);
export const NAT_GATEWAY_ADDRESS_STATES = allOf<Word<NatGatewayAddress, 'Status'>>()([
  'assigning', 'unassigning', 'associating', 'disassociating', 'succeeded', 'failed',
]); // prettier-ignore

/** NAT gateways, zonal and regional (NAT rules). */
export const natGateway: Resource = {
  label: 'NAT gateways',
  one: 'NAT gateway',
  operations: ['describe-nat-gateways', 'create-nat-gateway', 'delete-nat-gateway'],
  wrappers: ['NatGateways'],
  holders: ['NatGateway'],
  idField: 'NatGatewayId',
  mark: 'NatGatewayId',
  needs: ['NatGatewayId'],
  fields: {
    NatGatewayId: 'nat',
    VpcId: 'vpc',
    SubnetId: 'subnet',
    State: 'word!',
    ConnectivityType: 'connectivity',
    AvailabilityMode: 'mode',
    AutoProvisionZones: 'switch',
    AutoScalingIps: 'switch',
    RouteTableId: 'rtb',
    FailureCode: 'failure',
    FailureMessage: 'any',
    NatGatewayAddresses: [
      {
        AllocationId: 'eipalloc',
        NetworkInterfaceId: 'eni',
        PrivateIp: 'ip',
        PublicIp: 'ip',
        IsPrimary: 'bool',
        Status: 'word',
        FailureMessage: 'any',
        AvailabilityZone: 'zone',
        AvailabilityZoneId: 'zoneid',
      },
      '+',
    ],
    AttachedAppliances: [{ Type: 'word', ApplianceArn: 'arn' }],
  },
  words: {
    State: NAT_GATEWAY_STATES,
    ConnectivityType: NAT_GATEWAY_TYPES,
    AvailabilityMode: NAT_GATEWAY_MODES,
    AutoProvisionZones: allOf<Word<NatGateway, 'AutoProvisionZones'>>()(['enabled', 'disabled']),
    'NatGatewayAddresses.Status': NAT_GATEWAY_ADDRESS_STATES,
  },
  regionsIn: ['NatGatewayAddresses.AvailabilityZone'],
  identify: [
    'NatGatewayId',
    'SubnetId',
    'VpcId',
    ['State', { words: NAT_GATEWAY_STATES }],
    ['ConnectivityType', { words: NAT_GATEWAY_TYPES }],
    ['AvailabilityMode', { words: NAT_GATEWAY_MODES }],
    'RouteTableId',
    ['FailureCode', { text: /^[A-Z][A-Za-z]+(?:\.[A-Za-z]+)?$/ }],
    ['NatGatewayAddresses', { listWith: ['PublicIp', 'PrivateIp', 'AllocationId'] }],
  ],
  always: ['NatGatewayId', 'State', 'VpcId'],
} satisfies ResourceOf<NatGateway>;
