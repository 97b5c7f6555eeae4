/** The route tables of a transit gateway, where they were pasted: which one serves an attachment, and where it sends (TGT-8c). */
import { parseCidr } from '../../network/address.ts';
import { intersect, type IntervalSet, size, subtract } from '../../network/interval-set.ts';
import type { TransitGatewayRoute } from '../../aws/sdk.ts';
import type { Family } from '../../words.ts';
import type { Found, Snapshot, TransitGatewayRoutes } from '../../snapshot/types.ts';
import { coverage, find, same } from '../model.ts';
import type { Context } from '../context.ts';

type List = Found<TransitGatewayRoutes>;

/** The table of an attachment. */
export interface GatewayTable {
  readonly list: List;
  /** Its id; empty where it is not proved to be this table. */
  readonly name: string;
  /** Whether it is proved to be the table of this attachment. */
  readonly isOwn: boolean;
  /** Whether what it lacks is not there. */
  readonly isWhole: boolean;
}

/** A part of the destination, and what the table does with it. */
export interface Leg {
  readonly addresses: IntervalSet;
  /** `open`: some route holds it, and where that leads is not certain. `none`: no route holds it. */
  readonly fate: 'sent' | 'open' | 'blackhole' | 'none';
  /** Where it is sent. */
  readonly attachment: string;
  readonly vpcId: string | null;
}

/** The pasted table that an attachment is associated with; null when it was not pasted. */
export function tableOfAttachment(
  { model: { snapshot } }: Context,
  gateway: string,
  attachment: string,
): GatewayTable | null {
  const { Association: association } = find(snapshot.transitGatewayAttachments, attachment)?.data ?? {};
  const isTied = (association?.State ?? 'associated') === 'associated';
  const only = onlyTable(snapshot, gateway);
  const wanted = (isTied ? association?.TransitGatewayRouteTableId : undefined) ?? only;
  const lists = snapshot.transitGatewayRoutes.items;
  const own = lists.find(({ data }) => same(data.routeTableId, wanted));
  if (own) return described(own, own.data.routeTableId, true);
  const [guess, ...others] = lists;
  // One search, of this very gateway, and nothing that says it is another table's: likely the one that is meant.
  const isOther = guess?.data.routeTableId !== null && wanted !== undefined;
  if (!guess || others.length > 0 || isOther || !isOf(snapshot, guess, gateway)) return null;
  const isOwn = only !== undefined && wanted === only;
  return described(guess, isOwn ? only : null, isOwn);
}

function described(list: List, name: string | null, isOwn: boolean): GatewayTable {
  const { routes, incomplete } = list.data;
  // A route to a prefix list alone does not say what it covers.
  const isWhole = !incomplete && routes.every((r) => r.DestinationCidrBlock !== undefined);
  return { list, name: name ?? '', isOwn, isWhole };
}

/** The only route table that a gateway has: every association is with it. */
function onlyTable({ transitGatewayRouteTables: tables }: Snapshot, gateway: string): string | undefined {
  if (coverage(tables, null) !== 'complete') return undefined;
  const own = tables.items.filter(({ data }) => same(data.TransitGatewayId, gateway));
  return own.length === 1 ? own[0]?.id : undefined;
}

/** Whether the routes lead to an attachment of the gateway. */
function isOf(snapshot: Snapshot, { data }: List, gateway: string): boolean {
  const ids = data.routes.flatMap((r) => r.TransitGatewayAttachments ?? []).map((a) => a.TransitGatewayAttachmentId);
  const lists = [snapshot.transitGatewayVpcAttachments, snapshot.transitGatewayAttachments];
  return ids.some((id) => lists.some((list) => same(find(list, id)?.data.TransitGatewayId, gateway)));
}

/** The destination cut by the longest prefix that holds each part (TGT-8c). */
export function legsOf(family: Family, { list }: GatewayTable, destination: IntervalSet): Leg[] {
  const routes = list.data.routes
    .map((route) => ({ route, cidr: parseCidr(route.DestinationCidrBlock ?? '') }))
    .filter(({ cidr }) => cidr?.family === family)
    .sort((a, b) => (b.cidr?.prefix ?? 0) - (a.cidr?.prefix ?? 0) || rank(a.route) - rank(b.route));
  const legs: Leg[] = [];
  let rest = destination;
  for (const { route, cidr } of routes) {
    const addresses = cidr ? intersect(rest, [cidr.from, cidr.to]) : [];
    if (addresses.length === 0) continue;
    rest = subtract(rest, addresses);
    legs.push({ addresses, ...meaningFor(route) });
  }
  return size(rest) === 0 ? legs : [...legs, { addresses: rest, fate: 'none', attachment: '', vpcId: null }];
}

/** One live attachment is where packets go; of several the gateway picks one. */
function meaningFor({ State: state, TransitGatewayAttachments: to = [] }: TransitGatewayRoute): Omit<Leg, 'addresses'> {
  const [first, ...more] = to;
  const attachment = first?.TransitGatewayAttachmentId ?? '';
  const vpcId = first?.ResourceType === 'vpc' ? (first.ResourceId ?? null) : null;
  if (state === 'blackhole') return { fate: 'blackhole', attachment: '', vpcId: null };
  const isSure = state === 'active' && attachment !== '' && more.length === 0;
  return { fate: isSure ? 'sent' : 'open', attachment, vpcId };
}

/** At equal length a static route wins. */
const rank = ({ Type: type }: TransitGatewayRoute): number => (type === 'static' ? 0 : 1);

/** What the table drops for certain: blackholes, and what no route of a whole table holds. */
export const droppedBy = (family: Family, table: GatewayTable, destination: IntervalSet): Leg[] =>
  table.isOwn
    ? legsOf(family, table, destination).filter(
        ({ fate }) => fate === 'blackhole' || (fate === 'none' && table.isWhole),
      )
    : [];
