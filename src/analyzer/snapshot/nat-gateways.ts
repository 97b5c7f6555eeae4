import { list, object } from './conform.ts';
import { defineKind, pluck } from './kind.ts';
import { id, listWith, text, word } from './value-tests.ts';

/** NAT gateways, zonal and regional (NAT rules). */
export const natGateways = defineKind({
  label: 'NAT gateways',
  one: 'NAT gateway',
  operations: ['describe-nat-gateways', 'create-nat-gateway'],
  wrappers: ['NatGateways'],
  holders: ['NatGateway'],
  idField: 'NatGatewayId',
  shape: object({
    NatGatewayId: 'string',
    VpcId: 'string',
    SubnetId: 'string',
    State: 'string',
    ConnectivityType: 'string',
    AvailabilityMode: 'string',
    AutoProvisionZones: 'string',
    AutoScalingIps: 'string',
    RouteTableId: 'string',
    FailureCode: 'string',
    FailureMessage: 'string',
    NatGatewayAddresses: list(
      object({
        AllocationId: 'string',
        NetworkInterfaceId: 'string',
        PrivateIp: 'string',
        PublicIp: 'string',
        IsPrimary: 'boolean',
        Status: 'string',
        FailureMessage: 'string',
        AvailabilityZone: 'string',
        AvailabilityZoneId: 'string',
      }),
    ),
    AttachedAppliances: list(object({ Type: 'string', ApplianceArn: 'string' })),
  }),
  byValue: [
    ['NatGatewayId', id('nat-')],
    ['SubnetId', id('subnet-')],
    ['VpcId', id('vpc-')],
    ['State', word('pending', 'failed', 'available', 'deleting', 'deleted')],
    ['ConnectivityType', word('public', 'private')],
    ['AvailabilityMode', word('zonal', 'regional')],
    ['RouteTableId', id('rtb-')],
    ['FailureCode', text(/^[A-Z][A-Za-z]+(?:\.[A-Za-z]+)?$/)],
    ['NatGatewayAddresses', listWith('PublicIp', 'PrivateIp', 'AllocationId')],
  ],
  needs: ['NatGatewayId'],
  regionsIn: (gateway) => pluck(gateway['NatGatewayAddresses'], 'AvailabilityZone'),
});
