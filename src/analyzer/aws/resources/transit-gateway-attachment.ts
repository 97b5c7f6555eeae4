import type { TransitGatewayAttachment } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { TRANSIT_ATTACHMENT_STATES } from './transit-gateway-vpc-attachment.ts';

/** Attachments of any resource to transit gateways. */
export const transitGatewayAttachment: Resource = {
  label: 'transit gateway attachments',
  one: 'transit gateway attachment',
  operations: ['describe-transit-gateway-attachments'],
  wrappers: ['TransitGatewayAttachments'],
  idField: 'TransitGatewayAttachmentId',
  // AWS filters these by the attached resource, whatever it is.
  vpcFilters: [],
  fields: {
    TransitGatewayAttachmentId: 'tgw-attach!',
    TransitGatewayId: 'tgw!',
    ResourceType: 'word!',
    ResourceId: 'free!',
    State: 'word!',
    Association: { TransitGatewayRouteTableId: 'tgw-rtb!', State: 'word!' },
  },
  words: { State: TRANSIT_ATTACHMENT_STATES },
} satisfies ResourceOf<TransitGatewayAttachment>;
