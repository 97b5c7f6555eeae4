import type { TransitGatewayVpcAttachment } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** States of an attachment (TGT-8). */
export const TRANSIT_ATTACHMENT_STATES = allOf<Word<TransitGatewayVpcAttachment, 'State'>>()([
  'initiating', 'initiatingRequest', 'pendingAcceptance', 'rollingBack', 'pending', 'available', 'modifying', 'deleting',
  'deleted', 'failed', 'rejected', 'rejecting', 'failing',
]); // prettier-ignore

/** Attachments of VPCs to transit gateways. */
export const transitGatewayVpcAttachment: Resource = {
  label: 'transit gateway VPC attachments',
  one: 'transit gateway VPC attachment',
  operations: ['describe-transit-gateway-vpc-attachments', 'create-transit-gateway-vpc-attachment'],
  wrappers: ['TransitGatewayVpcAttachments'],
  holders: ['TransitGatewayVpcAttachment'],
  idField: 'TransitGatewayAttachmentId',
  toldBy: [['TransitGatewayAttachmentId'], ['VpcId']],
  fields: {
    TransitGatewayAttachmentId: 'tgw-attach!',
    TransitGatewayId: 'tgw!',
    VpcId: 'vpc!',
    VpcOwnerId: 'account',
    State: 'word!',
    SubnetIds: ['subnet'],
    Options: { DnsSupport: 'support', Ipv6Support: 'support', ApplianceModeSupport: 'support' },
  },
  words: { State: TRANSIT_ATTACHMENT_STATES },
  whenTouched: ['VpcId', 'State', 'SubnetIds'],
} satisfies ResourceOf<TransitGatewayVpcAttachment>;
