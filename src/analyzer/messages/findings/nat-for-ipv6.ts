import { egressOnlyFixes } from '../../fixes/routes.ts';
import { define, listed, verbFor } from './define.ts';

export default define({
  id: 'nat-for-ipv6',
  area: 'ipv6',
  severity: 'error',
  rules: ['NAT-15'],
  title: 'A NAT gateway does not carry IPv6 to the internet',
  lesson: 'ipv6-without-nat',
  because: ({ nat }) => `NAT gateway ${nat} carries IPv6 only to 64:ff9b::/96`,
  texts: ({ nat, tables }) => ({
    found: `${listed(tables)} ${verbFor(tables, 'sends', 'send')} IPv6 to NAT gateway ${nat}.`,
    why: 'A NAT gateway translates IPv6 only for addresses in 64:ff9b::/96; other IPv6 is dropped.',
    next: 'Route ::/0 to an egress-only internet gateway.',
  }),
  fixes: ({ tables, vpc }) => egressOnlyFixes(tables, vpc, true),
});
