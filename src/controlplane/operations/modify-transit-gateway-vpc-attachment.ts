import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/** Subnets of an attachment to a transit gateway, one in each zone. */
export const modifyTransitGatewayVpcAttachment = operation<Ec2.ModifyTransitGatewayVpcAttachmentCommandInput>({
  service: 'ec2',
  name: 'ModifyTransitGatewayVpcAttachment',
  parameters: {
    TransitGatewayAttachmentId: 'string',
    AddSubnetIds: ['string'],
    RemoveSubnetIds: ['string'],
    Options: 'later',
    DryRun: 'boolean',
  },
  required: ['TransitGatewayAttachmentId'],
  run({ TransitGatewayAttachmentId, AddSubnetIds = [], RemoveSubnetIds = [] }, draft) {
    const attachment = draft.get('TransitGatewayVpcAttachments', TransitGatewayAttachmentId);
    const kept = (attachment.SubnetIds ?? []).filter((id) => !RemoveSubnetIds.includes(id));
    const zoneOf = (id: string): string | undefined => draft.find('Subnets', id)?.AvailabilityZone;
    for (const id of AddSubnetIds) {
      draft.refer('Subnets', id);
      if (kept.some((other) => other !== id && zoneOf(other) !== undefined && zoneOf(other) === zoneOf(id)))
        throw new Refusal('DuplicateSubnetsInSameZone', `A subnet of the zone of ${id} is attached already.`);
      if (!kept.includes(id)) kept.push(id);
    }
    attachment.SubnetIds = kept;
    attachment.State = 'modifying';
    return { TransitGatewayVpcAttachment: { ...attachment } };
  },
});
