import { define } from './define.ts';

export default define({
  id: 'other-target',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-13', 'TGT-14', 'NI-1'],
  title: 'This target never leads to the internet',
  lesson: 'which-route-wins',
  because: ({ kind, id }) => `the route leads to ${id} (${kind}), which gives a function no way to the internet`,
  texts: ({ kind, id }) => ({
    found: `The route leads to ${id} (${kind}).`,
    why: 'Nothing behind it takes a function to the internet.',
    next: 'Route internet traffic to a NAT gateway, or over IPv6 to an egress-only internet gateway.',
  }),
});
