import { natRouteFixes } from '../../fixes/routes.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'peering-not-transitive',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-11'],
  title: 'A peering connection leads to its peer only',
  lesson: 'which-route-wins',
  because: ({ peering }) =>
    `${peering} is a peering connection, which carries traffic to the peer's own addresses only`,
  texts: ({ peering, table, destinations }) => ({
    found: `${table} sends ${listed(destinations)} to ${peering}.`,
    why: 'Peering is not transitive: a VPC cannot use the internet gateway, NAT gateway or endpoints of its peer.',
    next: 'Use a NAT gateway in this VPC, or a transit gateway to a VPC made for the way out.',
  }),
  fixes: ({ table, destinations, vpc }) =>
    natRouteFixes('ReplaceRoute', table, null, vpc, destinations[0] ?? '0.0.0.0/0'),
});
