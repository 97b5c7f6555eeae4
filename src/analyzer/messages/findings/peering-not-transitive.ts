import { natRouteFixes } from '../../fixes/routes.ts';
import { acceptPeering, newPeering } from '../../fixes/peering.ts';
import { define, listed } from './define.ts';

export default define({
  id: 'peering-not-transitive',
  area: 'targets',
  severity: 'error',
  rules: ['TGT-11'],
  title: 'The peering connection does not lead there',
  lesson: 'which-route-wins',
  because: ({ peering, ended }) =>
    ended === null
      ? `${peering} is a peering connection, which carries traffic to the peer's own addresses only`
      : `peering connection ${peering} is in state ${ended}`,
  texts: ({ peering, table, destinations, inside, ended }) => ({
    found: `${table} sends ${listed(destinations)} to ${peering}${ended === null ? '' : `, which is in state ${ended}`}.`,
    why:
      ended === null
        ? 'Peering is not transitive: a VPC cannot use the internet gateway, NAT gateway or endpoints of its peer.'
        : 'In that state it carries nothing.',
    next:
      ended === 'pending-acceptance'
        ? 'The owner of the other VPC has to accept it.'
        : ended !== null
          ? 'Make a new peering connection and route to it. A NAT gateway leads to no private network.'
          : inside
            ? 'Route these private addresses to what leads to their network: a peering connection with its VPC, or a transit gateway.'
            : 'Use a NAT gateway in this VPC, or a transit gateway to a VPC made for the way out.',
  }),
  fixes: ({ peering, table, destinations, inside, ended, ...ways }, context) => {
    const [destination = '0.0.0.0/0'] = destinations;
    if (ended === 'pending-acceptance') return [acceptPeering(peering)];
    if (ended !== null) return [newPeering([table], destination, ways.vpc)];
    if (inside || context.family === 'ipv6') return [];
    return natRouteFixes('ReplaceRoute', { tables: [table], destinations: [destination] }, ways, context);
  },
});
