import type { VpnGateway } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of virtual private gateways beside what is used. */
export const vpnGatewayColumns = { AmazonSideAsn: 'asn', AvailabilityZone: 'zone' } satisfies FieldsOf<VpnGateway>;
