import { list, object } from './conform.ts';
import { isTrimmed, lacking } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { ownText } from './json.ts';
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
  missing: missingOfGateway,
  regionsIn: (gateway) => pluck(gateway['NatGatewayAddresses'], 'AvailabilityZone'),
});

/**
 * Without its type a private gateway looks public (NAT-2), without its subnet a zonal one looks regional (NAT-10); both
 * matter only where something was left out, as AWS prints what applies.
 */
function missingOfGateway(candidate: Candidate): readonly string[] {
  const { data } = candidate;
  if (!isTrimmed(candidate) && candidate.cuts?.below.has('NatGatewayAddresses') !== true) return [];
  const isRegional = ['AvailabilityMode', 'AutoProvisionZones', 'RouteTableId'].some((field) => ownText(data, field));
  const needed = ['State', 'ConnectivityType', ...(isRegional ? [] : ['SubnetId'])];
  return lacking(candidate, candidate.cuts === null ? needed : [...needed, 'NatGatewayAddresses']);
}
