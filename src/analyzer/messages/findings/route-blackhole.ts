import { ec2, fix } from '../../fixes/change.ts';
import { natRouteFixes } from '../../fixes/routes.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'route-blackhole',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-5'],
  title: 'A dead route wins, and nothing falls back',
  lesson: 'black-holes-and-leftovers',
  because: ({ table, destinations, target }) =>
    `the route for ${listed(destinations)} in ${table} is a blackhole${target ? ` (${target} is not available)` : ''}`,
  texts: ({ table, destinations, target }) => ({
    found: `In ${table} the route for ${listed(destinations)} points to ${target || 'a target that is gone'} and is in state blackhole.`,
    why: 'The target no longer exists, is detached, or is otherwise not available. The route still wins its prefix, and its packets are dropped; they do not fall back to a shorter prefix.',
    next: 'Replace the route with one to a live target, or delete it if another route should serve.',
  }),
  fixes: ({ table, destinations, nat, vpc }, { family }) => {
    const destination = destinations[0] ?? '0.0.0.0/0';
    // Routes of prefix lists belong to endpoints, which put them back themselves.
    if (!destination.includes('/')) return [];
    return family === 'ipv6'
      ? [
          fix('Replace the route', [
            ec2('ReplaceRoute', {
              RouteTableId: table,
              DestinationIpv6CidrBlock: destination,
              EgressOnlyInternetGatewayId: '<egress-only internet gateway>',
            }),
          ]),
        ]
      : natRouteFixes('ReplaceRoute', table, nat, vpc, destination);
  },
});
