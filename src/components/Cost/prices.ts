/** The analyzer's public prices under the names that the arithmetic of this page has for them. */
import { PRICES } from '../../analyzer/index.ts';
import type { Amounts } from './costs.ts';

/** What AWS asks for each thing, and the hours of a month. */
export const prices = {
  hours: PRICES.hoursPerMonth,
  natHour: PRICES.natGatewayHour,
  natGigabyte: PRICES.natGatewayGb,
  addressHour: PRICES.publicIpv4Hour,
  endpointHour: PRICES.interfaceEndpointZoneHour,
  endpointGigabyte: PRICES.interfaceEndpointGb,
} as const satisfies Partial<Amounts>;
