import { egressOnlyFixes, natRouteFixes } from '../../fixes/routes.ts';
import { define, listed, tablesNamed, tablesOf, takeDefaultExit, verbFor } from './define.ts';

export default define({
  id: 'no-default-route',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-10'],
  title: 'No route leads to the destination',
  lesson: 'the-other-vpc',
  because: ({ tables }, { destination }) =>
    `${tablesNamed(tables)} ${verbFor(tables, 'has', 'have')} no route for ${destination}`,
  texts: ({ tables, of, family, whole, cidrs, inside }, context) => ({
    found: `${of === null ? tablesOf(tables, context) : `${listed(tables)}, the table of ${of},`} ${verbFor(tables, 'has', 'have')} no ${family === 'ipv6' ? 'IPv6 ' : ''}route that covers ${whole ? context.destination : listed(cidrs)}.`,
    why: 'Packets without a matching route are dropped in silence, so the function waits until it times out.',
    next: inside
      ? 'Add a route for these private addresses to what leads to their network: a peering connection, a transit gateway, a VPN. A NAT gateway leads to no private network.'
      : family === 'ipv6'
        ? 'Add a route for ::/0 to an egress-only internet gateway.'
        : `Add a default route to a NAT gateway in a public subnet, or ${takeDefaultExit(context)} if it needs nothing private.`,
  }),
  fixes: ({ tables, family, inside, ...ways }, context) =>
    inside
      ? []
      : family === 'ipv6'
        ? egressOnlyFixes(tables, ways.vpc)
        : natRouteFixes('CreateRoute', { tables, destinations: ['0.0.0.0/0'] }, ways, context),
});
