import { ec2, fix } from '../../fixes/change.ts';
import type { Fix } from '../../fixes/types.ts';
import { natRouteFixes } from '../../fixes/routes.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'route-blackhole',
  area: 'routes',
  severity: 'error',
  rules: ['SEL-5'],
  title: 'A dead route wins, and nothing falls back',
  lesson: 'which-route-wins',
  because: ({ table, destinations, target }) =>
    `the route for ${listed(destinations)} in ${table} is a blackhole${target ? ` (${target} is not available)` : ''}`,
  texts: ({ table, destinations, target, inside }) => ({
    found: `In ${table} the route for ${listed(destinations)} points to ${target || 'a target that is gone'} and is in state blackhole.`,
    why: 'The target no longer exists, is detached, or is otherwise not available. The route still wins its prefix, and its packets are dropped; they do not fall back to a shorter prefix.',
    next: !inside
      ? 'Replace the route with one to a live target, or delete it if another route should serve.'
      : target.startsWith('pcx-')
        ? 'Accept the peering connection if it waits for that, or make a new one and route to it. A NAT gateway leads to no private network.'
        : 'Attach or make the target again and route to it. A NAT gateway leads to no private network.',
  }),
  fixes: ({ table, destinations, target, nat, vpc, inside }, { family }) => {
    const destination = destinations[0] ?? '0.0.0.0/0';
    // Routes of prefix lists belong to endpoints, which put them back themselves.
    if (!destination.includes('/')) return [];
    if (inside) return target.startsWith('pcx-') ? [newPeering(table, destination, vpc)] : [];
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

/** What is behind a peering connection is reached by another one only; the owner of the other VPC accepts it. */
const newPeering = (table: string, destination: string, vpc: string | null): Fix =>
  fix(
    'Make a new peering connection and route to it',
    [
      ec2('CreateVpcPeeringConnection', { VpcId: vpc ?? '<vpc id>', PeerVpcId: '<the other VPC>' }),
      ec2('ReplaceRoute', {
        RouteTableId: table,
        ...(destination.includes(':')
          ? { DestinationIpv6CidrBlock: destination }
          : { DestinationCidrBlock: destination }),
        VpcPeeringConnectionId: '<new peering connection>',
      }),
    ],
    { warning: 'The other side must accept it and route back.' },
  );
