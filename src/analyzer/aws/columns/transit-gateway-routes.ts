import type { SearchTransitGatewayRoutesResult } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of the routes of a transit gateway beside what is used. */
export const transitGatewayRoutesColumns = {
  Routes: [{ TransitGatewayRouteTableAnnouncementId: 'tgw' }],
} satisfies FieldsOf<SearchTransitGatewayRoutesResult>;
