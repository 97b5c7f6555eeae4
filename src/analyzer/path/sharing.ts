/**
 * What subnets share: a thousand of them with one table have one way on, unless something on it looked at what is theirs
 * alone. The looks are counted, by the packet's origin and by {@link Looks}, and what was made without any holds for all.
 */
import { canonicalId } from '../aws/ids.ts';
import type { Branch } from './branches.ts';
import type { Context } from './context.ts';
import type { EffectiveTable } from './effective-table.ts';
import { find } from './model.ts';
import type { Packet } from './packet.ts';
import type { Segment } from './segment.ts';

/** From the function's own subnet on: once per table where nothing of the subnet matters, once per zone where only that does. */
export function sharedWayOn(context: Context, packet: Packet, effective: EffectiveTable, walk: () => Segment): Segment {
  const { subnetId, vpcId, role, destination } = packet;
  const { table, association, changing } = effective;
  if (!table || changing || isOneOfAKind(context, subnetId) || isPassedThrough(context, subnetId)) return walk();
  const { looks, destinationName, port } = context;
  const keys = ['way on', table, association, vpcId, role, destination, destinationName, port];
  const make = () => {
    const { source, zone } = looks;
    const segment = walk();
    return { subnetId, segment, forAll: looks.source === source, forZones: looks.zone === zone };
  };
  const first = context.memo.once(keys, make);
  if (first.subnetId === subnetId) return first.segment;
  if (!first.forAll) return walk();
  const zone = first.forZones ? null : zoneOf(context, subnetId);
  if (zone === null || zone === zoneOf(context, first.subnetId)) return first.segment;
  return context.memo.once([...keys, zone], make).segment;
}

/** One branch of the function's own table: of subnets that hold gateways, each differs only on the branches that lead there. */
export function sharedBranch(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  branch: Branch,
  follow: () => Segment,
): Segment {
  const { origin, visited, subnetId, vpcId, role } = packet;
  const isTrap = branch.choice.some(({ target }) => target.kind === 'internet-gateway');
  if (visited.length > 0 || subnetId === null || effective.changing || isTrap || isOneOfAKind(context, subnetId))
    return follow();
  const { table, association } = effective;
  const keys = ['branch', context, table, association, effective.vpcId, vpcId, role, branch];
  const common = context.memo.once(keys, (): { made: Common | null } => ({ made: null }));
  const mine = canonicalId(subnetId);
  if (common.made && !common.made.compared.has(mine)) return common.made.segment;
  const { source, zone } = context.looks;
  const { result: segment, compared, values } = origin.watch(follow);
  const isFree = values === 0 && context.looks.source === source && context.looks.zone === zone;
  if (isFree && !compared.has(mine)) common.made = { segment, compared };
  return segment;
}

interface Common {
  readonly segment: Segment;
  /** Subnets that the origin was compared with: for each of them the branch may be another. */
  readonly compared: ReadonlySet<string>;
}

/** What lies behind a gateway is the same for every function that comes through it, unless the walk asked who came. */
export function sharedBehind(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  walk: () => Segment,
): Segment {
  const { origin, visited, subnetId, vpcId, role, destination } = packet;
  const { table, association, changing } = effective;
  if (visited.length === 0 || changing !== null) return walk();
  const keys = ['walk', context, table, association, effective.vpcId, subnetId, vpcId, role, destination, ...visited];
  const round = {};
  const { reads } = origin;
  const { source } = context.looks;
  const first = context.memo.once(keys, () => {
    const segment = walk();
    return { round, segment, forAll: origin.reads === reads && context.looks.source === source };
  });
  // What asked who came is walked again even for the same function: the walk around this one must see it ask.
  return first.forAll || first.round === round ? first.segment : walk();
}

/** A subnet that assigns public addresses, or has a private IPv6 block, is named in what is found there. */
function isOneOfAKind({ model, family }: Context, subnetId: string | null): boolean {
  if (subnetId === null || family === 'ipv6') return true;
  const subnet = find(model.snapshot.subnets, subnetId)?.data;
  return subnet?.MapPublicIpOnLaunch === true || subnet?.BlockPublicAccessStates !== undefined;
}

function zoneOf({ model }: Context, subnetId: string | null): string {
  const subnet = find(model.snapshot.subnets, subnetId)?.data;
  return `${subnet?.AvailabilityZone ?? ''} ${subnet?.AvailabilityZoneId ?? ''}`;
}

/** Whether the subnet holds a gateway, an interface or an endpoint: packets of others may pass through it. */
function isPassedThrough(context: Context, subnetId: string | null): boolean {
  return subnetId !== null && passedThrough(context).has(canonicalId(subnetId));
}

const passedThrough = ({ memo, model: { snapshot } }: Context): ReadonlySet<string> =>
  memo.once(['passed through'], () => {
    const ids = [
      ...snapshot.natGateways.items.map((n) => n.data.SubnetId),
      ...snapshot.networkInterfaces.items.map((e) => e.data.SubnetId),
      ...snapshot.vpcEndpoints.items.flatMap((e) => e.data.SubnetIds ?? []),
    ];
    return new Set(ids.filter((id) => id !== undefined).map(canonicalId));
  });
