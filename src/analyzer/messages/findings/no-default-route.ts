import { egressOnlyFixes, natRouteFixes } from '../../fixes/routes.ts';
import { define, listed, tableOf, takeDefaultExit } from './define.ts';

export default define({
  id: 'no-default-route',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-10'],
  title: 'No route leads to the destination',
  lesson: 'the-other-vpc',
  because: ({ table }, { destination }) => `route table ${table} has no route for ${destination}`,
  texts: ({ table, of, family, whole, cidrs, inside }, context) => ({
    found: `${of === null ? tableOf(table, context) : `${table}, the table of ${of},`} has no ${family === 'ipv6' ? 'IPv6 ' : ''}route that covers ${whole ? context.destination : listed(cidrs)}.`,
    why: 'Packets without a matching route are dropped in silence, so the function waits until it times out.',
    next: inside
      ? 'Add a route for these private addresses to what leads to their network: a peering connection, a transit gateway, a VPN. A NAT gateway leads to no private network.'
      : family === 'ipv6'
        ? 'Add a route for ::/0 to an egress-only internet gateway.'
        : `Add a default route to a NAT gateway in a public subnet, or ${takeDefaultExit(context)} if it needs nothing private.`,
  }),
  fixes: ({ table, family, inside, ...ways }, context) =>
    inside
      ? []
      : family === 'ipv6'
        ? egressOnlyFixes(table, ways.vpc)
        : natRouteFixes('CreateRoute', { table, destinations: ['0.0.0.0/0'] }, ways, context),
});
