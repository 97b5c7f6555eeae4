import { define } from './define.ts';

export default define({
  id: 'egress-only-route',
  area: 'ipv6',
  severity: 'note',
  rules: ['TGT-4', 'V6-1'],
  title: 'IPv6 leaves through an egress-only internet gateway',
  lesson: 'ipv6-without-nat',
  texts: ({ gateway, instead }) => ({
    found: instead
      ? `IPv4 gets nowhere here, and IPv6 does: it leaves through ${gateway}.`
      : `IPv6 traffic goes to ${gateway}.`,
    why: 'It lets the function open connections over IPv6 and lets nobody in, without translation and without an hourly charge.',
    next: instead
      ? 'Call destinations that have an AAAA record over IPv6, AWS services by their dual-stack names; only what has IPv4 alone needs another way out.'
      : 'Nothing to do as far as this route goes; the destination needs an AAAA record.',
  }),
});
