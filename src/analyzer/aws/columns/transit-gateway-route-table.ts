import type { TransitGatewayRouteTable } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of transit gateway route tables beside what is used. */
export const transitGatewayRouteTableColumns = { CreationTime: 'time' } satisfies FieldsOf<TransitGatewayRouteTable>;
