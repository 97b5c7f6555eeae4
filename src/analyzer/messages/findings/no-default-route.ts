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
  texts: ({ table, family, whole, cidrs }, context) => ({
    found: `${tableOf(table, context)} has no ${family === 'ipv6' ? 'IPv6 ' : ''}route that covers ${whole ? context.destination : listed(cidrs)}.`,
    why: 'Packets without a matching route are dropped in silence, so the function waits until it times out.',
    next:
      family === 'ipv6'
        ? 'Add a route for ::/0 to an egress-only internet gateway.'
        : `Add a default route to a NAT gateway in a public subnet, or ${takeDefaultExit(context)} if it needs nothing private.`,
  }),
  fixes: ({ table, family, nat, vpc }) =>
    family === 'ipv6' ? egressOnlyFixes(table, vpc) : natRouteFixes('CreateRoute', table, nat, vpc, '0.0.0.0/0'),
});
