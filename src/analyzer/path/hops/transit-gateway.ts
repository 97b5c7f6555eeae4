/** A transit gateway: attachment, zones and, where pasted, its route table and the VPC behind it (TGT-8). Networks that are no VPC are not modelled. */
import type { TransitGatewayAttachment } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { EMPTY, union } from '../../network/interval-set.ts';
import { onSet } from '../reach-map.ts';
import { coverage, find, same } from '../model.ts';
import { type NeedFact, oneHop, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { behindGateway } from './behind-transit-gateway.ts';
import { fault } from './transit-gateway-fault.ts';
import type { Onward } from './onward.ts';
import { type Attachment, attachmentOf, isDead } from './transit-gateway-attachment.ts';
import { droppedBy, legsOf, tableOfAttachment, type GatewayTable, type Leg } from './transit-gateway-routes.ts';
import { BLOCK, depends } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/** A transit gateway: the attachment must cover the zone; what lies behind it is another VPC's business (TGT-8). */
export function transitGateway(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { family, model } = context;
  const gateway = at.target.id;
  const base = { kind: 'transit-gateway', id: gateway, rules: ['TGT-8'], places: [at.place] } as const;
  const via = oddAttachments(model.snapshot.transitGatewayAttachments.items, gateway);
  const destination = at.destination;
  const values = via.length === 0 ? { gateway, destination } : { gateway, destination, via };
  const note: Fact = { finding: 'transit-gateway-egress', values, places: [at.place] };
  const attachments = model.snapshot.transitGatewayVpcAttachments;
  const mine = attachmentOf(context, packet.vpcId, gateway);
  const { Association: tied } = find(model.snapshot.transitGatewayAttachments, mine?.id)?.data ?? {};
  const ids = [gateway, ...(tied?.TransitGatewayRouteTableId ? [tied.TransitGatewayRouteTableId] : [])];
  const whole: NeedFact = { need: 'transit-gateway', ids, vpcId: packet.vpcId, weight: 2 };
  const unlisted: NeedFact = { need: 'transit-gateway-attachments', ids: [gateway], vpcId: packet.vpcId, weight: 3 };
  if (!mine) {
    const needs = coverage(attachments, packet.vpcId) === 'absent' ? [unlisted, whole] : [whole];
    return uniform(family, depends(null), { ...base, message: { key: 'tgw', gateway } }, { facts: [note], needs });
  }
  const certain = dead(context, at, mine) ?? outOfZone(context, packet, at, mine);
  if (certain) return certain;
  if (packet.visited.includes(mine.id)) return roundAndRound(context, at);
  // Ipv6Support does not filter packets: off, it only leaves IPv6 routes to be written by hand (TGT-8).
  const table = tableOfAttachment(context, gateway, mine.id);
  const dropped = table === null ? [] : droppedBy(family, table, packet.destination);
  const needs = table === null ? [whole] : beyond(context, packet, table, [unlisted, whole]);
  if (table && dropped.length > 0) return { ...unrouted(context, at, table, dropped, note), needs };
  const behind = table === null ? null : behindGateway(context, packet, at, { mine, table, onward });
  if (behind) return { ...behind, facts: [note, ...behind.facts] };
  const unseen = [from(packet), ...(mine.data.SubnetIds ?? [])].filter(
    (id) => id !== null && find(model.snapshot.subnets, id) === undefined,
  );
  // The zones of these subnets decide whether the attachment serves the function at all (TGT-8b).
  if (mine.data.SubnetIds === undefined) needs.unshift(unlisted);
  else if (unseen.length > 0)
    needs.unshift({ need: 'subnets', ids: unseen.map((id) => id ?? ''), vpcId: packet.vpcId, weight: 2 });
  return uniform(
    family,
    depends(null),
    { ...base, places: [mine.place], message: { key: 'tgw', gateway } },
    { facts: [note], needs },
  );
}

/** Where the gateway's table sends the packets to a VPC, the tables of that one come next, and the subnets of its attachment. */
function beyond(
  { family, model }: Context,
  packet: Packet,
  table: GatewayTable,
  [unlisted, whole]: readonly [NeedFact, NeedFact],
): NeedFact[] {
  const next = legsOf(family, table, packet.destination).find(({ fate, vpcId }) => fate === 'sent' && vpcId !== null);
  if (!next) return [whole];
  const { routeTables, transitGatewayVpcAttachments } = model.snapshot;
  const tables: NeedFact = { need: 'route-tables', ids: [], vpcId: next.vpcId, weight: 3 };
  return [
    ...(routeTables.items.some(({ data }) => same(data.table.VpcId, next.vpcId)) ? [] : [tables]),
    ...(find(transitGatewayVpcAttachments, next.attachment) ? [] : [unlisted]),
    whole,
  ];
}

function dead({ family }: Context, at: RouteAt, mine: Attachment): Segment | null {
  if (!isDead(mine)) return null;
  const state = mine.data.State ?? '';
  const gateway = at.target.id;
  const places = [mine.place];
  const message = { key: 'tgw-blocked', gateway, why: `attachment ${mine.id} is ${state}` } as const;
  const values = { kind: `transit gateway attachment in state ${state}`, id: mine.id };
  return uniform(
    family,
    BLOCK,
    { kind: 'transit-gateway', id: gateway, rules: ['TGT-8'], places, message },
    { facts: [{ finding: 'other-target', values, places, blocks: true }] },
  );
}

function outOfZone(context: Context, packet: Packet, at: RouteAt, mine: Attachment): Segment | null {
  const zone = missingZone(context, packet, mine);
  if (zone === null) return null;
  const gateway = at.target.id;
  const places = [mine.place];
  const values = { gateway, attachment: mine.id, zone };
  return uniform(
    context.family,
    BLOCK,
    { kind: 'transit-gateway', id: gateway, rules: ['TGT-8'], places, message: { key: 'tgw-zone', gateway, zone } },
    { facts: [{ finding: 'transit-gateway-zone-missing', values, places, blocks: true }] },
  );
}

function unrouted({ family }: Context, at: RouteAt, table: GatewayTable, legs: readonly Leg[], note: Fact): Segment {
  const gateway = at.target.id;
  const { name, list } = table;
  const addresses = legs.map((leg) => leg.addresses).reduce(union, EMPTY);
  const why = legs.some(({ fate }) => fate === 'blackhole') ? 'blackhole' : 'no-route';
  const named = name === '' ? 'its route table' : `route table ${name}`;
  return oneHop(
    {
      kind: 'transit-gateway',
      id: gateway,
      rules: ['TGT-8'],
      places: [list.place],
      flow: onSet(family, addresses, BLOCK, depends(null)),
      message: { key: 'tgw-blocked', gateway, why: `${named} has no live route` },
    },
    { facts: [note, fault({ gateway, table: named, why, source: '' }, [list.place], addresses)] },
  );
}

/** Entered again from an attachment that it came through before: whatever lies between leads in a circle (TGT-8d). */
function roundAndRound({ family }: Context, at: RouteAt): Segment {
  const gateway = at.target.id;
  return uniform(
    family,
    BLOCK,
    {
      kind: 'transit-gateway',
      id: gateway,
      message: { key: 'loop', id: gateway },
      rules: ['TGT-8'],
      places: [at.place],
    },
    { facts: [fault({ gateway, table: at.tableId, why: 'loop', source: '' }, [at.place])] },
  );
}

/** Attachments that are no exit, whatever the routes say: appliances that hand back, and ways in for other people (TGT-8i). */
function oddAttachments(items: readonly Found<TransitGatewayAttachment>[], gateway: string): string[] {
  const types = items
    .filter(({ data }) => same(data.TransitGatewayId, gateway))
    .map(({ data }) => (data.ResourceType ?? '').toLowerCase());
  return [...new Set(types.filter((type) => NO_EXITS.has(type)))].sort();
}

const NO_EXITS: ReadonlySet<string> = new Set(['network-function', 'client-vpn', 'vpn-concentrator']);

/** Where packets enter the gateway from: the function's subnet, or that of the gateway or firewall before it. */
const from = (packet: Packet): string | null => packet.subnetId ?? packet.origin.subnetId;

/** The zone the packets come from, when every zone of the attachment is known and it is not among them; else null. */
function missingZone({ model, looks }: Context, packet: Packet, attachment: Attachment): string | null {
  if (packet.visited.length === 0) looks.zone++;
  const mine = find(model.snapshot.subnets, from(packet))?.data;
  const subnets = (attachment.data.SubnetIds ?? []).map((s) => find(model.snapshot.subnets, s)?.data);
  if (!mine || subnets.length === 0 || subnets.some((s) => s === undefined)) return null;
  const byId = mine.AvailabilityZoneId && subnets.every((s) => s?.AvailabilityZoneId);
  const zone = byId ? mine.AvailabilityZoneId : mine.AvailabilityZone;
  if (!zone || (!byId && subnets.some((s) => !s?.AvailabilityZone))) return null;
  const covered = subnets.some((s) => (byId ? s?.AvailabilityZoneId : s?.AvailabilityZone) === zone);
  return covered ? null : (mine.AvailabilityZone ?? zone);
}
