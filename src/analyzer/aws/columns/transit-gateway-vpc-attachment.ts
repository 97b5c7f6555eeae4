import type { TransitGatewayVpcAttachment } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';

/** What is printed of transit gateway VPC attachments beside what is used. */
export const transitGatewayVpcAttachmentColumns = {
  Options: { SecurityGroupReferencingSupport: 'support' },
  CreationTime: 'time',
} satisfies FieldsOf<TransitGatewayVpcAttachment>;
