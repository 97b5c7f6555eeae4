import { define, listed } from './define.ts';

export default define({
  id: 'nat-route',
  area: 'nat',
  severity: 'note',
  rules: ['TGT-3', 'NAT-4'],
  title: 'The way out is a NAT gateway',
  lesson: 'nat-done-right',
  texts: ({ nat, regional, seen }, { subnets }) => ({
    found: `${subnets} ${subnets.includes(' and ') ? 'send' : 'sends'} internet traffic to ${regional ? 'regional ' : ''}NAT gateway ${nat}.`,
    why: 'A NAT gateway sends with its own private address, for which the internet gateway has a public one. A function has no such pair.',
    next:
      seen.length === 0
        ? 'Nothing to do as far as this route goes.'
        : `The address that others see, for an allow list, is ${seen.length === 1 ? '' : 'any of '}${listed(seen)}.`,
  }),
  mergeBy: ({ nat }) => nat,
});
