import type { SearchTransitGatewayRoutesResult } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of list of transit gateway routess beside what is used. */
export const transitGatewayRoutesColumns = {
  Routes: [{ TransitGatewayRouteTableAnnouncementId: 'tgw' }],
} satisfies FieldsOf<SearchTransitGatewayRoutesResult>;
