import type { TransitGatewayAttachment } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of transit gateway attachments beside what is used. */
export const transitGatewayAttachmentColumns = {
  CreationTime: 'time',
  ResourceOwnerId: 'account!',
  TransitGatewayOwnerId: 'account!',
} satisfies FieldsOf<TransitGatewayAttachment>;
