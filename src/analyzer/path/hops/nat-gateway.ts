/** A NAT gateway: its own state, its zone, and then its own subnet's way to the internet gateway (NAT-1 to NAT-19). Ports running out is not modelled. */
import type * as aws from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import { effectiveTable, type EffectiveTable } from '../effective-table.ts';
import { byDefault } from '../default.ts';
import { isAmbiguous } from '../ambiguous-ids.ts';
import { find, same } from '../model.ts';
import { isWhole } from '../whole.ts';
import { inOrder, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';
import { onlyDetached } from './gateway-attachment.ts';
import { isShared } from './shared-vpc.ts';
import { isRegional, ownHops } from './nat-self.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { passageAcl } from './network-acl.ts';
import { replies } from '../parts/reply-ways.ts';
import type { Onward } from './onward.ts';
import { steersInside } from './reply-tables.ts';

export function natGateway(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { model } = context;
  const nat = at.target.id;
  const found = find(model.snapshot.natGateways, nat);
  if (packet.visited.includes(nat)) return loop(context, nat, at);
  if (!found || isAmbiguous(model.snapshot.natGateways, nat)) return missing(context, packet, at);
  const { data } = found;
  const base = { kind: 'nat-gateway', id: nat, places: [found.place] } as const;
  if (data.VpcId && packet.vpcId && !same(data.VpcId, packet.vpcId)) {
    const values = { what: 'NAT gateway', id: nat, vpc: data.VpcId, expected: packet.vpcId };
    return uniform(
      context.family,
      unknown(null),
      { ...base, message: { key: 'nat-other-vpc', nat, vpc: data.VpcId }, rules: ['NAT-19'] },
      {
        facts: [{ finding: 'mixed-environments', values, places: [found.place] }],
        needs: [{ need: 'route-tables', ids: [], vpcId: packet.vpcId, weight: 3 }],
      },
    );
  }
  const own = inOrder(...ownHops(context, packet, found));
  return inOrder(own, ...chainHop(context, packet, found), pathOf(context, packet, found, onward));
}

/** AWS documents no chain of NAT gateways inside one VPC: never better than `depends` (NAT-7). */
function chainHop({ family }: Context, { role }: Packet, { id: nat, place }: Found<aws.NatGateway>): Segment[] {
  if (role !== 'nat' && role !== 'private-nat') return [];
  const hop = {
    kind: 'nat-gateway',
    id: nat,
    message: { key: 'nat-chain', nat },
    rules: ['NAT-7'],
    places: [place],
  } as const;
  const needs = [
    { need: 'undocumented', ids: ['a chain of NAT gateways in one VPC'], vpcId: null, weight: 2 },
  ] as const;
  return [uniform(family, depends('reachable'), hop, { needs })];
}

/** The gateway's way on: its subnet's table, or the table that a regional gateway owns (NAT-4, NAT-10). */
function pathOf(context: Context, packet: Packet, found: Found<aws.NatGateway>, onward: Onward): Segment {
  const { data, id: nat } = found;
  const { model, family } = context;
  const isPrivate = data.ConnectivityType === 'private';
  const next: Packet = {
    ...packet,
    subnetId: data.SubnetId ?? null,
    vpcId: data.VpcId ?? packet.vpcId,
    role: isPrivate ? 'private-nat' : 'nat',
    visited: [...packet.visited, nat],
  };
  if (isRegional(data)) {
    const table = find(model.snapshot.routeTables, data.RouteTableId);
    if (table) {
      const own = { table, association: 'explicit', changing: null, vpcId: next.vpcId } as const;
      const way = onward(context, next, own);
      return inOrder(way, ...repliesThrough(context, packet, next, found, own, way));
    }
    const gone = onlyDetached(context, next.vpcId);
    if (gone) return inOrder(nothingToLeadTo(context, next, found, gone), ...blockPublicAccess(context, next, 'nat'));
    const hop = {
      kind: 'route-table',
      id: data.RouteTableId ?? null,
      message: { key: 'igw-assumed', gateway: '' },
      rules: ['NAT-10'],
      places: [found.place],
      assumed: true,
    } as const;
    const assumed = uniform(family, PASS, hop, {
      assumptions: [
        { assumption: 'regional-nat-table', ids: data.RouteTableId ? [data.RouteTableId] : [nat], vpcId: next.vpcId },
      ],
    });
    const own = byDefault(context, 'routeTables', { vpcId: next.vpcId, id: data.RouteTableId ?? null }, assumed);
    return inOrder(own, onward.exit(context, next), ...blockPublicAccess(context, next, 'nat'));
  }
  if (!data.SubnetId) {
    const needs = [{ need: 'nat-gateways', ids: [nat], vpcId: next.vpcId, weight: 3 } as const];
    return uniform(
      family,
      unknown('reachable'),
      { kind: 'subnet', id: null, message: { key: 'nat-no-subnet', nat }, rules: ['NAT-4'], places: [found.place] },
      { needs },
    );
  }
  const table = effectiveTable(model, data.SubnetId, next.vpcId);
  const acls = packet.origin.is(data.SubnetId) ? [] : aclsOf(context, packet, data.SubnetId, next);
  const way = inOrder(...acls, onward(context, next, table));
  return inOrder(way, ...repliesThrough(context, packet, next, found, table, way));
}

/** Replies come through the internet gateway to this one, and from here to the function (FW-4). */
function repliesThrough(
  context: Context,
  packet: Packet,
  next: Packet,
  found: Found<aws.NatGateway>,
  table: EffectiveTable,
  way: Segment,
): Segment[] {
  if (!steersInside(context)) return [];
  const { addressesOf, backToFunction, endOf, fromGateway } = context.parts.use(replies);
  return [
    ...fromGateway(context, { ...endOf(next, way), addresses: addressesOf(found) }),
    ...backToFunction(context, packet, table, next.visited),
  ];
}

/** The table may lead elsewhere, but the internet gateway that AWS writes into it hangs on no VPC. */
function nothingToLeadTo(
  { family }: Context,
  { vpcId }: Packet,
  { id: nat, data }: Found<aws.NatGateway>,
  { id: gateway, place }: Found<aws.InternetGateway>,
): Segment {
  const hop = {
    kind: 'internet-gateway',
    id: gateway,
    message: { key: 'nat-table-unseen', nat, gateway },
    rules: ['NAT-5', 'NAT-10'],
    places: [place],
  } as const;
  const values = { gateway, vpc: vpcId, egressOnly: false };
  return uniform(family, unknown('unreachable'), hop, {
    facts: [{ finding: 'internet-gateway-detached', values, places: [place], unsure: true }],
    needs: [{ need: 'route-tables', ids: [data.RouteTableId ?? nat], vpcId, weight: 3 }],
  });
}

function aclsOf(context: Context, packet: Packet, subnetId: string, next: Packet): Segment[] {
  const far = passageAcl(context, subnetId, next.vpcId, packet.destination, 'nat');
  const near = neighbourAcl(context, subnetId, packet.origin, 'nat');
  if (!near) return [far];
  // One ACL is one stop, unless it treats the function's side differently.
  return near.flow.values.every((cell) => cell === PASS) ? [{ ...near, hops: [] }, far] : [near, far];
}

export function missing(context: Context, packet: Packet, at: RouteAt): Segment {
  const nat = at.target.id;
  const list = context.model.snapshot.natGateways;
  const shared = isShared(context, packet.vpcId);
  const odd = isWhole(list, packet.vpcId, { 'nat-gateway-id': nat }) && !shared && !isAmbiguous(list, nat);
  return uniform(
    context.family,
    unknown('reachable'),
    {
      kind: 'nat-gateway',
      id: nat,
      message: { key: isAmbiguous(list, nat) ? 'nat-twice' : 'nat-missing', nat },
      rules: [shared ? 'RT-9' : 'TGT-16'],
      places: [at.place],
    },
    {
      facts: odd
        ? [
            {
              finding: 'contradictory-paste',
              values: { what: 'NAT gateway', id: nat, why: 'absent' },
              places: [at.place],
            },
          ]
        : [],
      needs: [{ need: shared ? 'owner' : 'nat-gateways', ids: [nat], vpcId: packet.vpcId, weight: 3 }],
    },
  );
}

/** Back where the packet has been; the table that sent it here says so (`table-facts.ts`). */
const loop = (context: Context, nat: string, at: RouteAt): Segment =>
  uniform(context.family, BLOCK, {
    kind: 'nat-gateway',
    id: nat,
    message: { key: 'loop', id: nat },
    rules: ['NAT-7'],
    places: [at.place],
  });
