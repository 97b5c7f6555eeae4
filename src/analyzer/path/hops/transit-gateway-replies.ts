/** The way back through a transit gateway: the NAT gateway's table, and that of the gateway itself, must know the function's addresses (TGT-8e). */
import { toCidrs } from '../../network/address-set.ts';
import type { IntervalSet } from '../../network/interval-set.ts';
import { valuesOn } from '../../network/step-function.ts';
import type { NatGateway } from '../../aws/sdk.ts';
import type { TargetKind } from '../../aws/targets.ts';
import type { Found, Place } from '../../snapshot/types.ts';
import { effectiveTable } from '../effective-table.ts';
import { find } from '../model.ts';
import { type Segment, uniform } from '../segment.ts';
import type { Choice } from '../longest-prefix.ts';
import { selectionFor } from '../selections.ts';
import { sourceAddresses } from '../source-addresses.ts';
import { BLOCK } from '../state.ts';
import { isWhole } from '../table-hop.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { fault } from './transit-gateway-fault.ts';
import { legsOf, tableOfAttachment } from './transit-gateway-routes.ts';

interface Way {
  readonly gateway: string;
  /** The attachment of the VPC that provides the way out. */
  readonly other: string;
  readonly nat: Found<NatGateway> | undefined;
}

/** Targets that lead a reply to a private address of another VPC nowhere. */
const AWAY: ReadonlySet<TargetKind> = new Set(['internet-gateway', 'nat-gateway', 'egress-only-internet-gateway']);

/** The block where replies certainly get lost; null where they do not, or where the paste does not tell. */
export function lostReplies(context: Context, packet: Packet, way: Way): Segment | null {
  if (packet.role !== 'function' && packet.role !== 'transit') return null;
  const source = sourceAddresses(context, packet.origin.subnetId, null);
  if (!source || !way.nat) return null;
  const lost = inVpc(context, way.nat, source) ?? inGateway(context, way, source);
  if (!lost) return null;
  const { table, place } = lost;
  const { gateway } = way;
  const addresses = toCidrs(context.family, source, 2).join(' and ');
  const hop = {
    kind: 'transit-gateway',
    id: gateway,
    message: { key: 'tgw-no-return', gateway, table, source: addresses },
    rules: ['TGT-8'],
    places: [place],
  } as const;
  return uniform(context.family, BLOCK, hop, {
    facts: [fault({ gateway, table, why: 'no-return', source: addresses }, [place])],
  });
}

interface Lost {
  readonly table: string;
  readonly place: Place;
}

/** The table of the NAT gateway's subnet, or the one that a regional gateway owns. */
function inVpc(context: Context, { data }: Found<NatGateway>, source: IntervalSet): Lost | null {
  const { model } = context;
  const own = find(model.snapshot.routeTables, data.RouteTableId);
  const ofSubnet = data.SubnetId === undefined ? null : effectiveTable(model, data.SubnetId, data.VpcId ?? null);
  if (!own && ofSubnet?.association === 'assumed-main') return null;
  const table = own ?? ofSubnet?.table;
  if (!table || !isWhole(table)) return null;
  const { choices, unexpanded } = selectionFor(context, table);
  if (unexpanded.length > 0 || !valuesOn(choices, source).every(leadsAway)) return null;
  return { table: table.id, place: table.place };
}

const leadsAway = (choice: Choice): boolean =>
  choice.every(({ route, target }) => route.State === 'blackhole' || AWAY.has(target.kind));

/** The gateway's table for the attachment of that VPC. */
function inGateway(context: Context, { gateway, other }: Way, source: IntervalSet): Lost | null {
  const table = tableOfAttachment(context, gateway, other);
  if (!table?.isOwn || !table.isWhole) return null;
  const isLost = legsOf(context.family, table, source).every(({ fate }) => fate === 'blackhole' || fate === 'none');
  return isLost ? { table: table.name, place: table.list.place } : null;
}
