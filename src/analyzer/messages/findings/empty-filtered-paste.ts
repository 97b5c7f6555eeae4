import { define } from './define.ts';

export default define({
  id: 'empty-filtered-paste',
  area: 'paste',
  severity: 'warning',
  rules: ['RT-7', 'BAD-14'],
  title: 'An empty list does not mean "no route table"',
  lesson: 'the-other-vpc',
  texts: ({ command }) => ({
    found: `The answer holds no route table${command ? ` (${command})` : ''}.`,
    why: 'Every subnet has a route table. One without an explicit association uses the main table of its VPC, and a filter on association.subnet-id never returns that one. A wrong Region or account gives an empty list too.',
    next: 'Ask by VPC, with --filters Name=vpc-id,Values=<vpc id>, and paste that.',
  }),
});
