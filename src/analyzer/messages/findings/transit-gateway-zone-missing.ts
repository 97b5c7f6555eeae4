import { ec2, fix } from '../../fixes/change.ts';
import { define } from './define.ts';

export default define({
  id: 'transit-gateway-zone-missing',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-8'],
  title: 'The transit gateway attachment lacks this zone',
  lesson: 'which-route-wins',
  because: ({ attachment, zone }) => `${attachment} has no subnet in ${zone}`,
  texts: ({ attachment, zone, gateway }) => ({
    found: `${attachment} has no subnet in ${zone}.`,
    why: `Traffic can enter ${gateway} only from zones in which the attachment has a subnet.`,
    next: 'Add a subnet of that zone to the attachment.',
  }),
  fixes: ({ attachment, zone }) => [
    fix('Add the zone', [
      ec2('ModifyTransitGatewayVpcAttachment', {
        TransitGatewayAttachmentId: attachment,
        AddSubnetIds: [`<subnet in ${zone}>`],
      }),
    ]),
  ],
});
