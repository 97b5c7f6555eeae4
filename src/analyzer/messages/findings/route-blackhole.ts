import { ec2, fix } from '../../fixes/change.ts';
import { newPeering } from '../../fixes/peering.ts';
import { natRouteFixes } from '../../fixes/routes.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'route-blackhole',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-5'],
  title: 'A dead route wins, and nothing falls back',
  lesson: 'which-route-wins',
  because: ({ tables, destinations, target }) =>
    `the route for ${listed(destinations)} in ${listed(tables, 3)} is a blackhole${target ? ` (${target} is not available)` : ''}`,
  texts: ({ tables, destinations, target, inside, nat, instance }) => ({
    found: `In ${listed(tables)} the route for ${listed(destinations)} points to ${target || 'a target that is gone'} and is in state blackhole.`,
    why: 'The target no longer exists, is detached, or is otherwise not available. The route still wins its prefix, and its packets are dropped; they do not fall back to a shorter prefix.',
    next: !inside
      ? `${onceFor(target)}Replace the route with one to a live target${instance && nat === null ? `, such as ${instance.interface} of the running instance ${instance.instance}` : ''}, or delete it if another route should serve.`
      : target.startsWith('pcx-')
        ? 'Accept the peering connection if it waits for that, or make a new one and route to it. A NAT gateway leads to no private network.'
        : 'Attach or make the target again and route to it. A NAT gateway leads to no private network.',
  }),
  fixes: ({ tables, destinations, target, inside, propagated, ...ways }, context) => {
    const destination = destinations[0] ?? '0.0.0.0/0';
    // Routes of prefix lists belong to endpoints, which put them back themselves.
    if (!destination.includes('/')) return [];
    if (inside) return target.startsWith('pcx-') ? [newPeering(tables, destination, ways.vpc)] : [];
    return context.family === 'ipv6'
      ? [
          fix(
            'Replace the route',
            tables.map((RouteTableId) =>
              ec2('ReplaceRoute', {
                RouteTableId,
                DestinationIpv6CidrBlock: destination,
                EgressOnlyInternetGatewayId: '<egress-only internet gateway>',
              }),
            ),
          ),
        ]
      : natRouteFixes(
          propagated ? 'CreateRoute' : 'ReplaceRoute',
          { tables, destinations: destinations.filter((one) => one.includes('/')) },
          ways,
          context,
        );
  },
});

/** What a route to another network was for, which a NAT gateway does not bring back. */
const onceFor = (target: string): string =>
  /^(?:pcx|vgw|tgw|lgw)-|core-network/.test(target)
    ? 'It led to another network: if that gave the way out, attach or make it again; a NAT gateway here brings back the internet and not that network. '
    : '';
