import type { LocalGateway } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of local gateways beside what is used. */
export const localGatewayColumns = { OwnerId: 'account' } satisfies FieldsOf<LocalGateway>;
