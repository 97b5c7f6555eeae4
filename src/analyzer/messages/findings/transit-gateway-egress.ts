import { define, listed } from './define.ts';

export default define({
  id: 'transit-gateway-egress',
  area: 'targets',
  severity: 'warning',
  rules: ['TGT-8', 'TGT-9'],
  title: 'The way out lies behind a transit gateway',
  lesson: 'which-route-wins',
  texts: ({ gateway, destination, via = [] }) => ({
    found: `${/^(?:0\.0\.0\.0|::)\/0$/.test(destination) ? 'The default route' : `The route for ${destination}`} leads to ${gateway}.${via.length === 0 ? '' : ` Of its attachments, those of type ${listed(via)} are no exit to the internet${via.includes('network-function') ? ': a network function inspects and hands back' : ''}.`}`,
    why: 'A transit gateway or core network has no internet access of its own; some other VPC or network must have it and must know the way back.',
    next: 'Check the attachment, its route table, and the VPC that provides the way out.',
  }),
});
