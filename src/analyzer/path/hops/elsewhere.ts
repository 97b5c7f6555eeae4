/** Targets that lead out of the VPC to places no paste of this VPC can show, or that never lead to the internet. */
import { parseCidr } from '../../network/address.ts';
import { addressSet } from '../../network/address-set.ts';
import { intersect, subtract, union, type IntervalSet } from '../../network/interval-set.ts';
import type { TransitGatewayVpcAttachment } from '../../snapshot/aws.ts';
import type { Found } from '../../snapshot/types.ts';
import { coverage, find, same } from '../model.ts';
import type { Fact } from '../facts.ts';
import { onSet } from '../flow-map.ts';
import { oneHop, uniform, type NeedFact, type Segment } from '../segment.ts';
import type { RouteAt } from '../select-routes.ts';
import { BLOCK, depends, unknown } from '../state.ts';
import type { Standing, World } from '../world.ts';

/** A transit gateway: the attachment must cover the zone; what lies behind it is another VPC's business (TGT-8). */
export function transitGateway(world: World, standing: Standing, at: RouteAt): Segment {
  const { family, model } = world;
  const gateway = at.target.id;
  const base = { kind: 'transit-gateway', id: gateway, rules: ['TGT-8'], places: [at.place] } as const;
  const note: Fact = { finding: 'transit-gateway-egress', values: { gateway }, places: [at.place] };
  const attachments = model.snapshot.transitGatewayVpcAttachments;
  const mine = attachments.items.find(
    (a) => same(a.data.TransitGatewayId, gateway) && same(a.data.VpcId, standing.vpcId),
  );
  const needs: NeedFact[] = [{ need: 'transit-gateway', ids: [gateway], vpcId: standing.vpcId, weight: 2 }];
  if (!mine) {
    if (coverage(attachments, standing.vpcId) === 'absent')
      needs.unshift({ need: 'transit-gateway-attachments', ids: [gateway], vpcId: standing.vpcId, weight: 3 });
    return uniform(family, depends(null), { ...base, says: { key: 'tgw', gateway } }, { facts: [note], needs });
  }
  const places = [mine.place];
  const state = (mine.data.State ?? 'available').toLowerCase();
  if (
    [
      'deleted',
      'deleting',
      'failed',
      'failing',
      'rejected',
      'rejecting',
      'pendingacceptance',
      'initiatingrequest',
      'pending',
    ].includes(state)
  ) {
    return uniform(
      family,
      BLOCK,
      { ...base, places, says: { key: 'tgw-blocked', gateway, why: `attachment ${mine.id} is ${state}` } },
      {
        facts: [
          {
            finding: 'other-target',
            values: { kind: `transit gateway attachment in state ${state}`, id: mine.id },
            places,
            blocks: true,
          },
        ],
      },
    );
  }
  const zone = missingZone(world, standing, mine);
  if (zone !== null) {
    return uniform(
      family,
      BLOCK,
      { ...base, places, says: { key: 'tgw-zone', gateway, zone } },
      {
        facts: [
          {
            finding: 'transit-gateway-zone-missing',
            values: { gateway, attachment: mine.id, zone },
            places,
            blocks: true,
          },
        ],
      },
    );
  }
  // Ipv6Support does not filter packets: off, it only leaves IPv6 routes to be written by hand (TGT-8).
  const routed = gatewayRoutes(world, standing, mine.id);
  if (routed) {
    const { dead, table, blackhole, place } = routed;
    return oneHop(
      {
        ...base,
        places: [place],
        flow: onSet(family, dead, BLOCK, depends(null)),
        says: { key: 'tgw-blocked', gateway, why: `route table ${table} has no live route` },
      },
      {
        facts: [
          note,
          {
            finding: 'transit-gateway-route-missing',
            values: { gateway, table, blackhole },
            places: [place],
            addresses: dead,
            blocks: true,
          },
        ],
        needs,
      },
    );
  }
  return uniform(family, depends(null), { ...base, places, says: { key: 'tgw', gateway } }, { facts: [note], needs });
}

/** The function's zone, when every zone of the attachment is known and it is not among them; else null. */
function missingZone(
  { model }: World,
  standing: Standing,
  attachment: Found<TransitGatewayVpcAttachment>,
): string | null {
  const mine = find(model.snapshot.subnets, standing.functionSubnetId)?.data;
  const subnets = (attachment.data.SubnetIds ?? []).map((s) => find(model.snapshot.subnets, s)?.data);
  if (!mine || subnets.length === 0 || subnets.some((s) => s === undefined)) return null;
  const byId = mine.AvailabilityZoneId && subnets.every((s) => s?.AvailabilityZoneId);
  const zone = byId ? mine.AvailabilityZoneId : mine.AvailabilityZone;
  if (!zone || (!byId && subnets.some((s) => !s?.AvailabilityZone))) return null;
  const covered = subnets.some((s) => (byId ? s?.AvailabilityZoneId : s?.AvailabilityZone) === zone);
  return covered ? null : (mine.AvailabilityZone ?? zone);
}

/** Destinations that the pasted transit-gateway route table drops for certain (TGT-8c); null when it was not pasted. */
function gatewayRoutes({ model, family }: World, standing: Standing, attachmentId: string) {
  const { snapshot } = model;
  const general = find(snapshot.transitGatewayAttachments, attachmentId)?.data.Association?.TransitGatewayRouteTableId;
  const list = snapshot.transitGatewayRoutes.items.find(
    (r) => r.data.routeTableId !== null && same(r.data.routeTableId, general),
  );
  if (!list) return null;
  const live: string[] = [];
  const dead: string[] = [];
  for (const route of list.data.routes) {
    if (route.DestinationCidrBlock === undefined) continue;
    (route.State?.toLowerCase() === 'blackhole' ? dead : live).push(route.DestinationCidrBlock);
  }
  const covered = addressSet(family, live);
  const black = exclusivelyDead(family, dead, live);
  const none: IntervalSet = list.data.incomplete
    ? []
    : subtract(subtract(standing.destination, covered), addressSet(family, dead));
  const set = intersect(standing.destination, union(black, none));
  return set.length > 0
    ? {
        dead: set,
        table: list.data.routeTableId ?? '',
        blackhole: intersect(black, standing.destination).length > 0,
        place: list.place,
      }
    : null;
}

/** The part of blackhole routes that no longer prefix takes back. */
function exclusivelyDead(family: World['family'], dead: readonly string[], live: readonly string[]): IntervalSet {
  const longer = live.filter((l) => dead.some((d) => (parseCidr(l)?.prefix ?? 0) > (parseCidr(d)?.prefix ?? 0)));
  return subtract(addressSet(family, dead), addressSet(family, longer));
}

/** A virtual private gateway: the way on is on premises (TGT-10). */
export function virtualPrivateGateway(world: World, standing: Standing, at: RouteAt): Segment {
  const gateway = at.target.id;
  const found = find(world.model.snapshot.vpnGateways, gateway);
  const live = found?.data.VpcAttachments?.filter(
    (a) => !['detached', 'detaching'].includes((a.State ?? 'attached').toLowerCase()),
  );
  const mine = live?.find((a) => same(a.VpcId, standing.vpcId) || standing.vpcId === null);
  const places = [found?.place ?? at.place];
  const base = { kind: 'virtual-private-gateway', id: gateway, rules: ['TGT-10'], places } as const;
  const other = live?.find((a) => a.VpcId)?.VpcId;
  if (live && !mine && other) {
    const values = { what: 'virtual private gateway', id: gateway, vpc: other, expected: standing.vpcId ?? '' };
    return uniform(
      world.family,
      unknown(null),
      { ...base, rules: ['SEL-15'], says: { key: 'igw-other-vpc', gateway, vpc: other } },
      { facts: [{ finding: 'mixed-environments', values, places }] },
    );
  }
  const detached = live !== undefined && !mine;
  const fact: Fact = {
    finding: 'vpn-gateway-egress',
    values: { gateway, detached },
    places,
    ...(detached ? { blocks: true } : {}),
  };
  const needs: NeedFact[] = detached ? [] : [{ need: 'on-premises', ids: [gateway], vpcId: standing.vpcId, weight: 2 }];
  return uniform(
    world.family,
    detached ? BLOCK : depends(null),
    { ...base, says: { key: 'vgw', gateway, detached } },
    { facts: [fact], needs },
  );
}

/** A peering connection: only the peer's own addresses lie behind it (TGT-11). */
export function peeringConnection(world: World, standing: Standing, at: RouteAt, table: string): Segment {
  const { family, model } = world;
  const peering = at.target.id;
  const found = find(model.snapshot.vpcPeeringConnections, peering);
  const state = (found?.data.Status?.Code ?? '').toLowerCase();
  const peers = [found?.data.AccepterVpcInfo, found?.data.RequesterVpcInfo].filter(
    (v) => v !== undefined && !same(v.VpcId, standing.vpcId),
  );
  const cidrs = peers.flatMap((p) => [
    p?.CidrBlock ?? '',
    ...(p?.CidrBlockSet ?? []).map((c) => c.CidrBlock ?? ''),
    ...(p?.Ipv6CidrBlockSet ?? []).map((c) => c.Ipv6CidrBlock ?? ''),
  ]);
  const inPeer = addressSet(family, cidrs);
  const dead = ['deleted', 'rejected', 'failed', 'expired', 'deleting', 'pending-acceptance'].includes(state);
  const inside = dead ? BLOCK : state === 'active' ? depends('reachable') : unknown(null);
  // Private addresses may be the peer's when its blocks were not pasted; the internet never is.
  const maybe = inPeer.length > 0 ? inPeer : subtract(standing.destination, publicOf(world));
  const flow = onSet(family, maybe, inside, BLOCK);
  const outside = subtract(standing.destination, maybe);
  const all = outside.length > 0 || dead;
  const hop = { kind: 'peering-connection', id: peering, rules: ['TGT-11'], places: [at.place] } as const;
  return oneHop(
    {
      ...hop,
      flow,
      says: all ? { key: 'peering', peering } : { key: 'peering-inside', peering, state: state || 'not shown' },
    },
    {
      facts: all
        ? [
            {
              finding: 'peering-not-transitive',
              values: { peering, table, destinations: [at.destination] },
              places: [at.place],
              addresses: dead ? standing.destination : outside,
              blocks: true,
            },
          ]
        : [],
      needs: all ? [] : [{ need: 'peer-vpc', ids: [peering], vpcId: standing.vpcId, weight: 2 }],
    },
  );
}

const publicOf = ({ family }: World): IntervalSet =>
  family === 'ipv4'
    ? subtract(addressSet('ipv4', ['0.0.0.0/0']), PRIVATE_IPV4)
    : subtract(addressSet('ipv6', ['::/0']), PRIVATE_IPV6);
const PRIVATE_IPV4 = addressSet('ipv4', [
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '198.18.0.0/15',
]);
const PRIVATE_IPV6 = addressSet('ipv6', ['fc00::/7']);

/** A core network (Cloud WAN): decided by its policy (TGT-9). */
export function coreNetwork(world: World, standing: Standing, at: RouteAt): Segment {
  const hop = {
    kind: 'core-network',
    id: at.target.id,
    says: { key: 'core-network', id: at.target.id },
    rules: ['TGT-9'],
    places: [at.place],
  } as const;
  return uniform(world.family, depends(null), hop, {
    facts: [{ finding: 'transit-gateway-egress', values: { gateway: at.target.id }, places: [at.place] }],
    needs: [{ need: 'core-network', ids: [at.target.id], vpcId: standing.vpcId, weight: 2 }],
  });
}

/** An Outposts local gateway: decided by the site's network; it carries no IPv6 (TGT-12). */
export function localGateway(world: World, standing: Standing, at: RouteAt): Segment {
  const gateway = at.target.id;
  if (world.family === 'ipv6') return never(world, at, 'local-gateway', 'local gateway', 'TGT-12');
  const hop = {
    kind: 'local-gateway',
    id: gateway,
    says: { key: 'lgw', gateway },
    rules: ['TGT-12'],
    places: [at.place],
  } as const;
  return uniform(world.family, depends(null), hop, {
    facts: [{ finding: 'vpn-gateway-egress', values: { gateway, detached: false }, places: [at.place] }],
    needs: [{ need: 'on-premises', ids: [gateway], vpcId: standing.vpcId, weight: 2 }],
  });
}

/** Targets that never carry a Lambda function to the internet (TGT-13, TGT-14). */
export function never(
  world: World,
  at: RouteAt,
  kind: 'carrier-gateway' | 'odb-network' | 'local-gateway',
  name: string,
  rule: string,
): Segment {
  const hop = {
    kind,
    id: at.target.id,
    says: { key: 'never', kind: name, id: at.target.id },
    rules: [rule],
    places: [at.place],
  } as const;
  return uniform(world.family, BLOCK, hop, {
    facts: [{ finding: 'other-target', values: { kind: name, id: at.target.id }, places: [at.place], blocks: true }],
  });
}
