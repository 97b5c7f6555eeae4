import { define } from './define.ts';

export default define({
  id: 'nat-route',
  area: 'nat',
  severity: 'note',
  rules: ['TGT-3', 'NAT-4'],
  title: 'The way out is a NAT gateway',
  lesson: 'nat-done-right',
  texts: ({ nat, regional }, { subnets }) => ({
    found: `${subnets} ${subnets.includes(' and ') ? 'send' : 'sends'} internet traffic to ${regional ? 'regional ' : ''}NAT gateway ${nat}.`,
    why: 'A NAT gateway sends with its own private address, for which the internet gateway has a public one. A function has no such pair.',
    next: 'Nothing to do as far as this route goes.',
  }),
  mergeBy: ({ nat }) => nat,
});
