/** From the function's own subnet onwards; subnets that share a table share the answer where nothing of theirs matters behind it. */
import type { EffectiveTable } from './effective-table.ts';
import { find } from './model.ts';
import type { Segment } from './segment.ts';
import type { Snapshot } from '../snapshot/types.ts';
import { walk } from './walk-table.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

export function wayOn(context: Context, packet: Packet, effective: EffectiveTable): Segment {
  const { subnetId } = packet;
  const keys = keysOf(context, packet, effective);
  if (keys === null) return walk(context, packet, effective);
  const first = context.memo.once(keys, () => {
    const before = context.reads.atSource;
    const segment = walk(context, packet, effective);
    return { subnetId, segment, forAll: context.reads.atSource === before };
  });
  return first.forAll || first.subnetId === subnetId ? first.segment : walk(context, packet, effective);
}

/** Everything of the subnet that the way on can depend on, besides its own addresses; null when it is one of a kind. */
function keysOf(
  context: Context,
  { subnetId, vpcId, role, destination }: Packet,
  { table, association, changing }: EffectiveTable,
): readonly unknown[] | null {
  if (!table || changing || subnetId === null || passedThrough(context.model.snapshot).has(subnetId.toLowerCase()))
    return null;
  const subnet = find(context.model.snapshot.subnets, subnetId)?.data;
  // A subnet that assigns public addresses, or has a private IPv6 block, is named in what is found there.
  if (subnet?.MapPublicIpOnLaunch === true || context.family === 'ipv6' || subnet?.BlockPublicAccessStates) return null;
  const zone = [subnet?.AvailabilityZone, subnet?.AvailabilityZoneId];
  return ['way on', table, association, vpcId, role, destination, ...zone, context.destinationName, context.port];
}

/** Subnets that hold a gateway, an interface or an endpoint: packets of others may pass through them. */
function passedThrough(snapshot: Snapshot): ReadonlySet<string> {
  const known = special.get(snapshot);
  if (known) return known;
  const ids = [
    ...snapshot.natGateways.items.map((n) => n.data.SubnetId),
    ...snapshot.networkInterfaces.items.map((e) => e.data.SubnetId),
    ...snapshot.vpcEndpoints.items.flatMap((e) => e.data.SubnetIds ?? []),
  ];
  const set = new Set(ids.filter((id) => id !== undefined).map((id) => id.toLowerCase()));
  special.set(snapshot, set);
  return set;
}

const special = new WeakMap<Snapshot, ReadonlySet<string>>();
