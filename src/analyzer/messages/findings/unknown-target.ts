import { define, listed } from './define.ts';

export default define({
  id: 'unknown-target',
  area: 'targets',
  severity: 'warning',
  rules: ['TGT-17', 'SEL-6', 'SEL-7'],
  title: 'Something in this route is not known here',
  lesson: 'which-route-wins',
  texts: ({ table, destinations, what }) => ({
    found: `The route for ${listed(destinations)}${table ? ` in ${table}` : ''} has ${what}.`,
    why: 'AWS adds targets and states; what this one does to packets is not modelled, so nothing certain follows.',
    next: 'Look it up in the VPC documentation, or test from the subnet.',
  }),
});
