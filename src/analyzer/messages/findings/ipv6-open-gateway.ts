import { define } from './define.ts';

export default define({
  id: 'ipv6-open-gateway',
  area: 'ipv6',
  severity: 'note',
  rules: ['TGT-2b'],
  title: 'IPv6 leaves through an internet gateway, which is open both ways',
  lesson: 'ipv6-without-nat',
  texts: ({ gateway }) => ({
    found: `IPv6 traffic goes to internet gateway ${gateway}.`,
    why: 'IPv6 addresses are public, so no translation is needed; AWS describes this for instances and shows egress-only gateways for Lambda.',
    next: 'Prefer an egress-only internet gateway, which lets nothing in.',
  }),
});
