/** The VPC behind a transit gateway, where the paste holds it: its way out, and the way of the replies (TGT-8d, TGT-8e). Filters of the attachment are not modelled. */
import { size } from '../../network/interval-set.ts';
import type { NatGateway, TransitGatewayVpcAttachment } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import { effectiveTable, type EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { find, same } from '../model.ts';
import { mapStates, pieced, everywhere } from '../reach-map.ts';
import { inOrder, type NeedFact, type Segment, uniform } from '../segment.ts';
import { BLOCK, depends, PASS, leanOf, type State, weaken, wordOf } from '../state.ts';
import type { RouteAt } from '../table-routes.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import type { Onward } from './onward.ts';
import { lostReplies } from './transit-gateway-replies.ts';
import { legsOf, type GatewayTable, type Leg } from './transit-gateway-routes.ts';

type Attachment = Found<TransitGatewayVpcAttachment>;

interface Entry {
  readonly mine: Attachment;
  readonly table: GatewayTable;
  readonly onward: Onward;
}

/** More legs than this are no way out that anybody wrote by hand. */
const MANY = 8;

/**
 * Follows what the gateway's table sends to VPCs of the paste; null where it sends nothing there. What is proved to fail
 * fails; what seems to work depends on the rest of the other network, which no paste shows whole.
 */
export function behindGateway(context: Context, packet: Packet, at: RouteAt, entry: Entry): Segment | null {
  const { family } = context;
  const { table } = entry;
  const gateway = at.target.id;
  const legs = legsOf(family, table, packet.destination);
  if (family !== 'ipv4' || legs.length > MANY) return null;
  const followed = legs.map((leg) => ({ leg, segment: follow(context, packet, at, leg, entry) }));
  const [main] = [...followed].sort((a, b) => size(b.leg.addresses) - size(a.leg.addresses));
  if (!main?.segment) return null;
  const isSure = table.isOwn && table.isWhole;
  const flow = pieced(
    family,
    followed.map(({ leg, segment }) => ({
      set: leg.addresses,
      flow: segment ? mapStates(segment.flow, (s) => softened(s, isSure)) : everywhere(family, depends(null)),
    })),
    depends(null),
  );
  const hop = uniform(family, depends(null), {
    kind: 'transit-gateway',
    id: gateway,
    rules: ['TGT-8'],
    places: [table.list.place],
    message: { key: 'tgw-sends', gateway, table: table.name, to: main.leg.vpcId ?? main.leg.attachment },
  });
  const known = inOrder({ ...hop, flow: everywhere(family, PASS) }, main.segment);
  return {
    ...known,
    flow,
    hops: known.hops.map((one, i) => (i === 0 ? { ...one, flow } : one)),
    facts: isSure ? known.facts : known.facts.map(guessed),
    needs: [...known.needs, ...rest(gateway, packet.vpcId, table)],
  };
}

/** What is left open: the association where it is not proved, and what another network may do to packets. */
function rest(gateway: string, vpcId: string | null, { isOwn }: GatewayTable): NeedFact[] {
  const association = { need: 'transit-gateway-associations', ids: [gateway], vpcId: null, weight: 3 } as const;
  const filters = { need: 'transit-gateway-filters', ids: [gateway], vpcId, weight: 2 } as const;
  return isOwn ? [filters] : [association, filters];
}

const guessed = (fact: Fact): Fact =>
  fact.finding === 'transit-gateway-route-missing'
    ? { ...fact, values: { ...fact.values, guessed: true }, blocks: false, unsure: true }
    : { ...fact, blocks: false, unsure: true };

function softened(state: State, isSure: boolean): State {
  if (wordOf(state) === 'unreachable') return isSure ? BLOCK : depends('unreachable');
  return wordOf(state) === 'unknown' ? depends(leanOf(state)) : weaken(state, 'depends');
}

/** One leg, from the subnet of the attachment that it leads to. */
function follow(context: Context, packet: Packet, at: RouteAt, leg: Leg, { mine, onward }: Entry): Segment | null {
  const { model } = context;
  if (leg.fate !== 'sent') return null;
  const other = find(model.snapshot.transitGatewayVpcAttachments, leg.attachment);
  const vpcId = other?.data.VpcId ?? leg.vpcId;
  if (!other || vpcId === null || !isMeant(other, leg, at.target.id)) return null;
  const ways = (other.data.SubnetIds ?? []).map((id) => ({ id, effective: effectiveTable(model, id, vpcId) }));
  const [way] = ways;
  // Which of the subnets a packet arrives in, the zones decide; where their tables differ, that is not followed.
  if (!way || new Set(ways.map(({ effective }) => effective.table)).size > 1) return null;
  if (way.effective.table === null) return tableUnseen(context, way.id, vpcId);
  const next: Packet = {
    ...packet,
    subnetId: way.id,
    vpcId,
    role: 'transit',
    visited: [...packet.visited, mine.id],
    destination: leg.addresses,
  };
  const path = onward(context, next, way.effective);
  const lost = lostReplies(context, packet, { gateway: at.target.id, other: other.id, nat: natOf(context, path) });
  return lost ? inOrder(path, lost) : path;
}

/** Whether the attachment as listed is the one that the route means: one of another gateway or VPC makes the paste contradict itself (FN-21). */
const isMeant = ({ data }: Attachment, { vpcId }: Leg, gateway: string): boolean =>
  same(data.TransitGatewayId ?? gateway, gateway) && (vpcId === null || same(data.VpcId ?? vpcId, vpcId));

/** The gateway that the way out of that VPC goes through; it holds the way of the replies. */
const natOf = ({ model }: Context, { hops }: Segment): Found<NatGateway> | undefined =>
  find(model.snapshot.natGateways, hops.find(({ kind }) => kind === 'nat-gateway')?.id);

function tableUnseen({ family }: Context, subnet: string, vpcId: EffectiveTable['vpcId']): Segment {
  const hop = {
    kind: 'route-table',
    id: null,
    message: { key: 'table-none', subnet },
    rules: ['RT-8'],
    places: [],
  } as const;
  return uniform(family, depends(null), hop, { needs: [{ need: 'route-tables', ids: [], vpcId, weight: 3 }] });
}
