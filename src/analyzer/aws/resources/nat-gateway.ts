import type { NatGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { listWith, text, word } from '../value-tests.ts';

/** NAT gateways, zonal and regional (NAT rules). */
export const natGateway: Resource = {
  label: 'NAT gateways',
  one: 'NAT gateway',
  operations: ['describe-nat-gateways', 'create-nat-gateway'],
  wrappers: ['NatGateways'],
  holders: ['NatGateway'],
  idField: 'NatGatewayId',
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
      '!',
    ],
    AttachedAppliances: [{ Type: 'word', ApplianceArn: 'arn' }],
  },
  regionsIn: ['NatGatewayAddresses.AvailabilityZone'],
  identify: [
    'NatGatewayId',
    'SubnetId',
    'VpcId',
    ['State', word('pending', 'failed', 'available', 'deleting', 'deleted')],
    ['ConnectivityType', word('public', 'private')],
    ['AvailabilityMode', word('zonal', 'regional')],
    'RouteTableId',
    ['FailureCode', text(/^[A-Z][A-Za-z]+(?:\.[A-Za-z]+)?$/)],
    ['NatGatewayAddresses', listWith('PublicIp', 'PrivateIp', 'AllocationId')],
  ],
  always: ['NatGatewayId', 'State', 'VpcId'],
} satisfies ResourceOf<NatGateway>;
