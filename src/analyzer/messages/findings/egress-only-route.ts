import { define } from './define.ts';

export default define({
  id: 'egress-only-route',
  area: 'ipv6',
  severity: 'note',
  rules: ['TGT-4', 'V6-1'],
  title: 'IPv6 leaves through an egress-only internet gateway',
  lesson: 'ipv6-without-nat',
  texts: ({ gateway }) => ({
    found: `IPv6 traffic goes to ${gateway}.`,
    why: 'It lets the function open connections over IPv6 and lets nobody in, without translation and without an hourly charge.',
    next: 'Nothing to do as far as this route goes; the destination needs an AAAA record.',
  }),
});
