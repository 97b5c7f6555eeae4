/** The attachment of a VPC to a transit gateway, by either of the commands that list it (TGT-8a). */
import type { TRANSIT_ATTACHMENT_STATES } from '../../aws/resources/transit-gateway-vpc-attachment.ts';
import { meaningOf } from '../../aws/known-words.ts';
import type { TransitGatewayVpcAttachment } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Context } from '../context.ts';
import { same } from '../model.ts';

export type Attachment = Found<TransitGatewayVpcAttachment>;

/** The one that packets of the VPC take; undefined when no list shows one. A list of all kinds tells of no subnets. */
export function attachmentOf(context: Context, vpcId: string | null, gateway: string): Attachment | undefined {
  const { transitGatewayVpcAttachments, transitGatewayAttachments } = context.model.snapshot;
  const own = transitGatewayVpcAttachments.items.filter(
    ({ data }) => same(data.TransitGatewayId, gateway) && same(data.VpcId, vpcId),
  );
  const listed = transitGatewayAttachments.items
    .filter(
      ({ data }) => data.ResourceType === 'vpc' && same(data.TransitGatewayId, gateway) && same(data.ResourceId, vpcId),
    )
    .map(({ id, place, data }): Attachment => ({
      id,
      place,
      data: { TransitGatewayId: gateway, VpcId: data.ResourceId, State: data.State },
    }));
  const all = own.length > 0 ? own : listed;
  // A deleted attachment stays listed for a while beside the one that took its place.
  return all.find((a) => !isDead(a)) ?? all[0];
}

export const isDead = ({ data }: Attachment): boolean => meaningOf<boolean>(CARRIES, data.State) === false;

/** Whether an attachment in a state carries packets; one that AWS is still at work on may (TGT-8). */
const CARRIES = {
  available: true,
  modifying: true,
  initiating: true,
  rollingBack: true,
  initiatingRequest: false,
  pendingAcceptance: false,
  pending: false,
  failing: false,
  failed: false,
  rejecting: false,
  rejected: false,
  deleting: false,
  deleted: false,
} satisfies Record<(typeof TRANSIT_ATTACHMENT_STATES)[number], boolean>;
