import type { CarrierGateway } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';

/** Carrier gateways of Wavelength zones (TGT-13). */
export const carrierGateway: Resource = {
  label: 'carrier gateways',
  one: 'carrier gateway',
  operations: ['describe-carrier-gateways'],
  wrappers: ['CarrierGateways'],
  holders: ['CarrierGateway'],
  idField: 'CarrierGatewayId',
  fields: { CarrierGatewayId: 'cagw!', VpcId: 'vpc!', State: 'word!' },
} satisfies ResourceOf<CarrierGateway>;
