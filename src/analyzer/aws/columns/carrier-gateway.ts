import type { CarrierGateway } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of carrier gateways beside what is used. */
export const carrierGatewayColumns = { OwnerId: 'account' } satisfies FieldsOf<CarrierGateway>;
