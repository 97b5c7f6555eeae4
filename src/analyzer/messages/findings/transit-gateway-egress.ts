import { define } from './define.ts';

export default define({
  id: 'transit-gateway-egress',
  area: 'targets',
  severity: 'warning',
  rules: ['TGT-8', 'TGT-9'],
  title: 'The way out lies behind a transit gateway',
  lesson: 'what-a-target-can-do',
  texts: ({ gateway }) => ({
    found: `The default route leads to ${gateway}.`,
    why: 'A transit gateway or core network has no internet access of its own; some other VPC or network must have it and must know the way back.',
    next: 'Check the attachment, its route table, and the VPC that provides the way out.',
  }),
});
