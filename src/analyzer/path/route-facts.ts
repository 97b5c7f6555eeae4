/** What is worth saying about the route that carries a part of the destination, or about none that does. */
import { addressSet, publicInternet, share, toCidrs } from '../network/address-set.ts';
import { type IntervalSet, size, subtract } from '../network/interval-set.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { portsToState } from './reach-map.ts';
import { find, same } from './model.ts';
import type { Segment } from './segment.ts';
import { wordOf } from './state.ts';
import { NEGLIGIBLE } from './summary.ts';
import { destinationsOf, type RouteAt, routesOf } from './table-routes.ts';
import { nat as natPart } from './parts/targets.ts';
import { subnetsBehindNat, missingGateway, usableInstance, usableNat } from './usable-ways.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';

/** About the route (or the routes with one target) that carries this part of the destination. */
export function routeFacts(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  at: RouteAt,
  all: readonly RouteAt[],
  state: 'active' | 'blackhole' | 'odd',
  segment?: Segment,
): Fact[] {
  const table = effective.table?.id ?? '';
  const destinations = destinationsOf(all);
  const places = all.slice(0, 20).map((r) => r.place);
  const addresses = packet.destination;
  if (state === 'odd' || at.target.kind === 'unknown' || (at.target.kind === 'none' && state === 'active')) {
    const what = state === 'odd' ? `state ${at.route.State ?? ''}` : at.target.id || 'no target';
    return [{ finding: 'unknown-target', values: { table, destinations, what }, places, addresses }];
  }
  if (packet.role !== 'function' && packet.role !== 'managed-instances')
    return context.parts.use(natPart).behindFacts(context, packet, effective, at, state, places);
  if (state === 'blackhole') {
    const values = {
      tables: [table],
      destinations,
      target: at.target.id,
      nat: usableNat(context, effective.vpcId),
      instance: usableInstance(context, effective.vpcId, at),
      gateway: missingGateway(context, effective.vpcId),
      shadow: false,
      propagated: all.every((route) => route.propagated),
      inside: isInside(context, addresses),
      vpc: effective.vpcId,
    };
    return [{ finding: 'route-blackhole', values, places, addresses, blocks: true }];
  }
  if (at.target.kind === 'internet-gateway' && context.family === 'ipv4' && packet.role === 'function')
    return [trapFact(context, packet, effective, at, destinations, places)];
  if (
    at.target.kind === 'nat-gateway' &&
    segment?.flow.values.some((cell) => wordOf(portsToState(cell)) !== 'unreachable')
  ) {
    const found = find(context.model.snapshot.natGateways, at.target.id);
    // Behind anything but an internet gateway of its VPC, the gateway sends with its private address (NAT-8).
    const leadsOut = segment.hops.some(({ kind }) => kind === 'internet-gateway');
    const regional = found?.data.AvailabilityMode === 'regional';
    const seen = found && leadsOut ? context.parts.use(natPart).seenAddresses(context, found.data) : [];
    return [{ finding: 'nat-route', values: { nat: at.target.id, regional, seen }, places, addresses }];
  }
  return [];
}

/** No route covers this part of the destination. */
export function noRouteFact(context: Context, packet: Packet, effective: EffectiveTable): Fact[] {
  const table = effective.table?.id ?? '';
  const places = effective.table
    ? [{ document: effective.table.place.document, path: [...effective.table.place.path, 'Routes'] }]
    : [];
  const addresses = packet.destination;
  if (packet.role === 'nat' || packet.role === 'private-nat') {
    return share(addresses, context.destination) < NEGLIGIBLE
      ? []
      : [context.parts.use(natPart).natPrivate(context, packet, table, 'no-route', places)];
  }
  const part = share(addresses, context.destination);
  const nat = usableNat(context, effective.vpcId);
  const of = packet.role === 'function' || packet.role === 'managed-instances' ? null : packet.subnetId;
  if (part >= 1 - NEGLIGIBLE || context.destinationName !== 'the internet') {
    const cidrs = toCidrs(context.family, addresses, 3);
    return [
      {
        finding: 'no-default-route',
        values: {
          tables: [table],
          of,
          family: context.family,
          cidrs,
          whole: part >= 1 - NEGLIGIBLE,
          vpc: effective.vpcId,
          nat,
          instance: usableInstance(context, effective.vpcId, null),
          gateway: missingGateway(context, effective.vpcId),
          inside: isInside(context, addresses),
        },
        places,
        addresses,
        blocks: true,
      },
    ];
  }
  const covered = subtract(context.destination, addresses);
  const wide = effective.table
    ? routesOf(effective.table)
        .filter((r) => /\/[1-7]$/.test(r.destination))
        .map((r) => r.destination)
    : [];
  const destinations = wide.length > 0 ? wide : toCidrs(context.family, covered, 2);
  const missing = halvesMissing(context, wide);
  return [
    {
      finding: 'half-default-route',
      values: { tables: [table], destinations, missing, nat },
      places,
      addresses,
      blocks: true,
    },
  ];
}

/** Whether there is no internet address among them. */
const isInside = ({ family }: Context, addresses: IntervalSet): boolean =>
  size(addresses) > 0 && size(subtract(addresses, publicInternet(family))) === size(addresses);

/** The wide blocks that a split default lacks. */
function halvesMissing({ family }: Context, wide: readonly string[]): string[] {
  const all = family === 'ipv4' ? addressSet('ipv4', ['0.0.0.0/0']) : addressSet('ipv6', ['::/0']);
  return toCidrs(family, subtract(all, addressSet(family, wide)), 3);
}

function trapFact(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  at: RouteAt,
  destinations: readonly string[],
  places: Fact['places'],
): Fact {
  const { model, caller } = context;
  const subnet = find(model.snapshot.subnets, packet.subnetId);
  const natHere = model.snapshot.natGateways.items.find(
    (n) => n.data.SubnetId && same(n.data.SubnetId, packet.subnetId) && n.data.State === 'available',
  );
  const autoAssign = subnet?.data.MapPublicIpOnLaunch === true;
  const nat = usableNat(context, effective.vpcId);
  const exception = share(packet.destination, context.destination) < NEGLIGIBLE;
  const all = autoAssign
    ? [...places, { document: subnet.place.document, path: [...subnet.place.path, 'MapPublicIpOnLaunch'] }]
    : places;
  return {
    finding: 'igw-without-public-ip',
    values: {
      tables: [effective.table?.id ?? ''],
      gateway: at.target.id,
      destinations,
      autoAssign,
      hostsNat: natHere?.id ?? null,
      name: caller.kind === 'function' ? caller.name : null,
      privateSubnets: nat ? subnetsBehindNat(context, effective.vpcId) : [],
      nat,
      vpc: effective.vpcId,
      exception,
    },
    places: all,
    addresses: packet.destination,
    blocks: true,
  };
}
