import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['TransitGatewayVpcAttachments']> = {
  state: (a) => [a.State],
  'transit-gateway-attachment-id': (a) => [a.TransitGatewayAttachmentId],
  'transit-gateway-id': (a) => [a.TransitGatewayId],
  'vpc-id': (a) => [a.VpcId],
};

/** Attachments of VPCs to transit gateways. */
export const describeTransitGatewayVpcAttachments = operation<Ec2.DescribeTransitGatewayVpcAttachmentsCommandInput>({
  service: 'ec2',
  name: 'DescribeTransitGatewayVpcAttachments',
  parameters: { TransitGatewayAttachmentIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ TransitGatewayAttachmentIds: ids, Filters: filters }, draft) => ({
    TransitGatewayVpcAttachments: selected(draft, 'TransitGatewayVpcAttachments', { ids, filters }, KNOWN),
  }),
});
