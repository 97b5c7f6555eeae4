/** A peering connection: the peer and nothing behind it (TGT-11). The peer's own routes and filters are not modelled. */
import { addressSet, publicInternet } from '../../network/address-set.ts';
import type { PEERING_STATES } from '../../aws/resources/vpc-peering-connection.ts';
import { meaningOf } from '../../aws/known-words.ts';
import { intersect, type IntervalSet, subtract } from '../../network/interval-set.ts';
import { onSet } from '../reach-map.ts';
import { find, same } from '../model.ts';
import { oneHop, type Segment } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { missingGateway, usableInstance, usableNat } from '../usable-ways.ts';

/** What a connection in a state lets through to the peer. */
const INSIDE = {
  active: depends('reachable'),
  'initiating-request': unknown(null),
  provisioning: unknown(null),
  'pending-acceptance': BLOCK,
  deleting: BLOCK,
  deleted: BLOCK,
  rejected: BLOCK,
  failed: BLOCK,
  expired: BLOCK,
} satisfies Record<(typeof PEERING_STATES)[number], State>;

/** A peering connection: only the peer's own addresses lie behind it (TGT-11). */
export function peeringConnection(context: Context, packet: Packet, at: RouteAt): Segment {
  const { family, model } = context;
  const peering = at.target.id;
  const found = find(model.snapshot.vpcPeeringConnections, peering);
  const state = found?.data.Status?.Code;
  const peers = [found?.data.AccepterVpcInfo, found?.data.RequesterVpcInfo].filter(
    (v) => v !== undefined && !same(v.VpcId, packet.vpcId),
  );
  const cidrs = peers.flatMap((p) => [
    p?.CidrBlock ?? '',
    ...(p?.CidrBlockSet ?? []).map((c) => c.CidrBlock ?? ''),
    ...(p?.Ipv6CidrBlockSet ?? []).map((c) => c.Ipv6CidrBlock ?? ''),
  ]);
  const inPeer = addressSet(family, cidrs);
  const inside = meaningOf<State>(INSIDE, state) ?? unknown(null);
  const dead = inside === BLOCK;
  // Private addresses may be the peer's when its blocks were not pasted; the internet never is.
  const maybe = inPeer.length > 0 ? inPeer : subtract(packet.destination, publicOf(context));
  const flow = onSet(family, maybe, inside, BLOCK);
  const outside = subtract(packet.destination, maybe);
  const all = outside.length > 0 || dead;
  const values = {
    peering,
    table: at.tableId,
    destinations: [at.destination],
    vpc: packet.vpcId,
    nat: usableNat(context, packet.vpcId),
    instance: usableInstance(context, packet.vpcId, null),
    gateway: missingGateway(context, packet.vpcId),
    inside: intersect(packet.destination, publicOf(context)).length === 0,
    ended: outside.length === 0 ? (state ?? null) : null,
  };
  const hop = { kind: 'peering-connection', id: peering, rules: ['TGT-11'], places: [at.place] } as const;
  return oneHop(
    {
      ...hop,
      flow,
      message:
        outside.length > 0
          ? { key: 'peering', peering }
          : { key: 'peering-inside', peering, state: state ?? 'not shown' },
    },
    {
      facts: all
        ? [
            {
              finding: 'peering-not-transitive',
              values,
              places: found && dead ? [at.place, found.place] : [at.place],
              addresses: dead ? packet.destination : outside,
              blocks: true,
            },
          ]
        : [],
      needs: all ? [] : [{ need: 'peer-vpc', ids: [peering], vpcId: packet.vpcId, weight: 2 }],
    },
  );
}

/** What is no internet address may be a peer's. */
const publicOf = ({ family }: Context): IntervalSet =>
  family === 'ipv4' ? publicInternet('ipv4') : subtract(addressSet('ipv6', ['::/0']), PRIVATE_IPV6);

const PRIVATE_IPV6 = addressSet('ipv6', ['fc00::/7']);
