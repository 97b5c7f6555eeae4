// Several small kinds in one file: gateways that never lead a function to the internet by themselves (TGT-10, TGT-12, TGT-13).
import { list, object } from './conform.ts';
import { lacking } from './candidate.ts';
import { defineKind } from './kind.ts';

/** Virtual private gateways (TGT-10). */
export const vpnGateways = defineKind({
  label: 'virtual private gateways',
  one: 'virtual private gateway',
  operations: ['describe-vpn-gateways', 'create-vpn-gateway'],
  wrappers: ['VpnGateways'],
  holders: ['VpnGateway'],
  idField: 'VpnGatewayId',
  vpcFilters: ['attachment.vpc-id'],
  shape: object({
    VpnGatewayId: 'string',
    State: 'string',
    Type: 'string',
    VpcAttachments: list(object({ State: 'string', VpcId: 'string' })),
  }),
  missing: (candidate) => (candidate.cuts === null ? [] : lacking(candidate, ['VpcAttachments'])),
});

/** Carrier gateways of Wavelength zones (TGT-13). */
export const carrierGateways = defineKind({
  label: 'carrier gateways',
  one: 'carrier gateway',
  operations: ['describe-carrier-gateways'],
  wrappers: ['CarrierGateways'],
  holders: ['CarrierGateway'],
  idField: 'CarrierGatewayId',
  shape: object({ CarrierGatewayId: 'string', VpcId: 'string', State: 'string' }),
});

/** Local gateways of Outposts (TGT-12). */
export const localGateways = defineKind({
  label: 'local gateways',
  one: 'local gateway',
  operations: ['describe-local-gateways'],
  wrappers: ['LocalGateways'],
  idField: 'LocalGatewayId',
  vpcFilters: [],
  shape: object({ LocalGatewayId: 'string', OutpostArn: 'string', State: 'string' }),
  regionsIn: (gateway) => [gateway['OutpostArn']],
});
