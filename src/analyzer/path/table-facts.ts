/** What is worth saying about a route table on the path: the table itself, the route that won, the route that is missing. */
import { addressSet, share, toCidrs } from '../network/address-set.ts';
import { subtract } from '../network/interval-set.ts';
import { effectiveTable, type EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { find, same, type Model } from './model.ts';
import type { Segment } from './segment.ts';
import { routesOf, type RouteAt, type Selection } from './select-routes.ts';
import { wordOf } from './state.ts';
import { overPorts } from './flow-map.ts';
import { NEGLIGIBLE } from './summary.ts';
import type { Standing, World } from './world.ts';

/** About the table as a whole: how the subnet came by it, and routes that never win. */
export function tableFacts(world: World, standing: Standing, effective: EffectiveTable, selection: Selection): Fact[] {
  const { table, association, changing } = effective;
  if (!table || standing.role !== 'function') return [];
  const facts: Fact[] = [];
  if (standing.subnetId !== null && (association === 'main' || association === 'assumed-main')) {
    facts.push({
      finding: 'implicit-main-table',
      values: { table: table.id, assumed: association === 'assumed-main' },
      places: [table.place],
    });
  }
  if (changing) {
    const message = changing.association.AssociationState?.StatusMessage ?? null;
    facts.push({
      finding: 'table-association-changing',
      values: { table: changing.table.id, state: changing.state, message, used: changing.used },
      places: [changing.place],
    });
  }
  if (selection.shadowed.length > 0) {
    const values = { table: table.id, destinations: destinationsOf(selection.shadowed) };
    facts.push({ finding: 'shadowed-route', values, places: selection.shadowed.slice(0, 20).map((at) => at.place) });
  }
  facts.push(...splitDefault(world, table.id, selection));
  return facts;
}

/** Several routes that together are a default route (SEL-9). */
function splitDefault(world: World, table: string, selection: Selection): Fact[] {
  const halves = selection.routes.filter(
    (at) => /\/[1-3]$/.test(at.destination) && at.destination.includes(':') === (world.family === 'ipv6'),
  );
  const live = halves.filter((at) => at.route.State?.toLowerCase() !== 'blackhole');
  const covered = addressSet(
    world.family,
    live.map((at) => at.destination),
  );
  if (live.length < 2 || share(covered, world.destination) < 1 - NEGLIGIBLE) return [];
  return [
    {
      finding: 'split-default-route',
      values: { table, destinations: destinationsOf(live) },
      places: live.map((at) => at.place),
    },
  ];
}

/** About the route (or the routes with one target) that carries this part of the destination. */
export function routeFacts(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  at: RouteAt,
  all: readonly RouteAt[],
  state: 'active' | 'blackhole' | 'odd',
  segment?: Segment,
): Fact[] {
  const table = effective.table?.id ?? '';
  const destinations = destinationsOf(all);
  const places = all.slice(0, 20).map((r) => r.place);
  const addresses = standing.destination;
  if (state === 'odd' || at.target.kind === 'unknown' || (at.target.kind === 'none' && state === 'active')) {
    const what = state === 'odd' ? `state ${at.route.State ?? ''}` : at.target.id || 'no target';
    return [{ finding: 'unknown-target', values: { table, destinations, what }, places, addresses }];
  }
  if (standing.role !== 'function' && standing.role !== 'managed-instances')
    return behindFacts(world, standing, effective, at, state, places);
  if (state === 'blackhole') {
    const values = {
      table,
      destinations,
      target: at.target.id,
      nat: usableNat(world.model, effective.vpcId),
      shadow: false,
    };
    return [{ finding: 'route-blackhole', values, places, addresses, blocks: true }];
  }
  if (at.target.kind === 'internet-gateway' && world.family === 'ipv4' && standing.role === 'function')
    return [trapFact(world, standing, effective, at, destinations, places)];
  if (
    at.target.kind === 'nat-gateway' &&
    segment &&
    overPorts(segment.flow).values.some((s) => wordOf(s) !== 'unreachable')
  ) {
    const regional =
      find(world.model.snapshot.natGateways, at.target.id)?.data.AvailabilityMode?.toLowerCase() === 'regional';
    return [{ finding: 'nat-route', values: { nat: at.target.id, regional }, places, addresses }];
  }
  return [];
}

/** Behind a NAT gateway, an instance or a firewall: a table that leads nowhere, or back. */
function behindFacts(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  at: RouteAt,
  state: 'active' | 'blackhole' | 'odd',
  places: Fact['places'],
): Fact[] {
  const table = effective.table?.id ?? '';
  const returns = standing.visited.some((v) => same(v, at.target.id));
  if (standing.role === 'nat' || standing.role === 'private-nat') {
    const shared = sharesTable(world, standing, effective);
    if (returns && !shared)
      return [{ finding: 'nat-routing-loop', values: { nat: at.target.id, table }, places, blocks: true }];
    const cause = returns
      ? same(standing.subnetId, standing.functionSubnetId)
        ? 'own-subnet'
        : 'shared-table'
      : state === 'blackhole'
        ? 'blackhole'
        : null;
    if (cause) return [natPrivate(world, standing, table, cause, places)];
    if (at.target.kind === 'internet-gateway' && standing.role === 'private-nat') {
      return [
        {
          finding: 'nat-private-type',
          values: { nat: natOf(standing) },
          places: [find(world.model.snapshot.natGateways, natOf(standing))?.place ?? at.place],
          blocks: true,
        },
      ];
    }
    return ['local', 'peering-connection', 'egress-only-internet-gateway', 'carrier-gateway', 'odb-network'].includes(
      at.target.kind,
    )
      ? [natPrivate(world, standing, table, 'other', places)]
      : [];
  }
  if (returns) return [{ finding: 'nat-routing-loop', values: { nat: at.target.id, table }, places, blocks: true }];
  if (state !== 'blackhole') return [];
  const values = { table, destinations: [at.destination], target: at.target.id, nat: null, shadow: false };
  return [{ finding: 'route-blackhole', values, places, blocks: true }];
}

/** No route covers this part of the destination. */
export function noRouteFact(world: World, standing: Standing, effective: EffectiveTable): Fact[] {
  const table = effective.table?.id ?? '';
  const places = effective.table
    ? [{ document: effective.table.place.document, path: [...effective.table.place.path, 'Routes'] }]
    : [];
  const incomplete = effective.table?.data.routesIncomplete === true;
  const blocks = incomplete ? {} : { blocks: true };
  const addresses = standing.destination;
  if (standing.role === 'nat' || standing.role === 'private-nat') {
    return share(addresses, world.destination) < NEGLIGIBLE
      ? []
      : [natPrivate(world, standing, table, 'no-route', places)];
  }
  const part = share(addresses, world.destination);
  const nat = usableNat(world.model, effective.vpcId);
  if (part >= 1 - NEGLIGIBLE || world.destinationName !== 'the internet') {
    const cidrs = toCidrs(world.family, addresses, 3);
    return [
      {
        finding: 'no-default-route',
        values: { table, family: world.family, cidrs, whole: part >= 1 - NEGLIGIBLE, vpc: effective.vpcId, nat },
        places,
        addresses,
        ...blocks,
      },
    ];
  }
  const covered = subtract(world.destination, addresses);
  const wide = effective.table
    ? routesOf(effective.table)
        .filter((r) => /\/[1-7]$/.test(r.destination))
        .map((r) => r.destination)
    : [];
  const destinations = wide.length > 0 ? wide : toCidrs(world.family, covered, 2);
  const missing = halvesMissing(world, wide);
  return [
    { finding: 'half-default-route', values: { table, destinations, missing, nat }, places, addresses, ...blocks },
  ];
}

/** The wide blocks that a split default lacks. */
function halvesMissing({ family }: World, wide: readonly string[]): string[] {
  const all = family === 'ipv4' ? addressSet('ipv4', ['0.0.0.0/0']) : addressSet('ipv6', ['::/0']);
  return toCidrs(family, subtract(all, addressSet(family, wide)), 3);
}

function trapFact(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  at: RouteAt,
  destinations: readonly string[],
  places: Fact['places'],
): Fact {
  const { model, caller } = world;
  const subnet = find(model.snapshot.subnets, standing.subnetId);
  const natHere = model.snapshot.natGateways.items.find(
    (n) => n.data.SubnetId && same(n.data.SubnetId, standing.subnetId) && n.data.State?.toLowerCase() === 'available',
  );
  const autoAssign = subnet?.data.MapPublicIpOnLaunch === true;
  const nat = usableNat(model, effective.vpcId);
  const exception = share(standing.destination, world.destination) < NEGLIGIBLE;
  const all = autoAssign
    ? [...places, { document: subnet.place.document, path: [...subnet.place.path, 'MapPublicIpOnLaunch'] }]
    : places;
  return {
    finding: 'igw-without-public-ip',
    values: {
      table: effective.table?.id ?? '',
      gateway: at.target.id,
      destinations,
      autoAssign,
      hostsNat: natHere?.id ?? null,
      name: caller.kind === 'function' ? caller.name : null,
      privateSubnets: nat ? subnetsBehindNat(world, effective.vpcId) : [],
      nat,
      vpc: effective.vpcId,
      exception,
    },
    places: all,
    addresses: standing.destination,
    blocks: true,
  };
}

const natOf = (standing: Standing): string =>
  standing.visited.filter((v) => v.toLowerCase().startsWith('nat-')).at(-1) ?? standing.visited.at(-1) ?? '';

type PrivateCause = 'own-subnet' | 'shared-table' | 'no-route' | 'blackhole' | 'other';

function natPrivate(
  world: World,
  standing: Standing,
  table: string,
  cause: PrivateCause,
  places: Fact['places'],
): Fact {
  const nat = natOf(standing);
  const place = find(world.model.snapshot.natGateways, nat)?.place;
  const values = {
    nat,
    subnet: standing.subnetId ?? '',
    table,
    cause,
    public: publicSubnet(world.model, standing.vpcId),
  };
  return {
    finding: 'nat-in-private-subnet',
    values,
    places: place ? [...places, { document: place.document, path: [...place.path, 'SubnetId'] }] : places,
    blocks: true,
  };
}

const sharesTable = (world: World, standing: Standing, effective: EffectiveTable): boolean =>
  standing.functionSubnetId !== null &&
  effectiveTable(world.model, standing.functionSubnetId, standing.vpcId).table?.id === effective.table?.id;

const destinationsOf = (routes: readonly RouteAt[]): string[] =>
  [...new Set(routes.map((at) => at.destination))].slice(0, 8);

/** A NAT gateway of the VPC that could be routed to: available, public; null when none is in the paste. */
export function usableNat(model: Model, vpcId: string | null): string | null {
  const nat = model.snapshot.natGateways.items.find(
    ({ data }) =>
      (vpcId === null || same(data.VpcId, vpcId)) &&
      data.State?.toLowerCase() === 'available' &&
      data.ConnectivityType?.toLowerCase() !== 'private' &&
      hasWayOut(model, data.SubnetId, vpcId),
  );
  return nat?.id ?? null;
}

const hasWayOut = (model: Model, subnetId: string | undefined, vpcId: string | null): boolean =>
  !subnetId || hasGatewayRoute(model, subnetId, vpcId);

function hasGatewayRoute(model: Model, subnetId: string, vpcId: string | null): boolean {
  const { table } = effectiveTable(model, subnetId, vpcId);
  return (
    table !== null &&
    routesOf(table).some(
      (at) =>
        at.target.kind === 'internet-gateway' &&
        at.destination === '0.0.0.0/0' &&
        at.route.State?.toLowerCase() !== 'blackhole',
    )
  );
}

/** A subnet whose table sends everything to an internet gateway: where a NAT gateway belongs. */
export function publicSubnet(model: Model, vpcId: string | null): string | null {
  const subnet = model.snapshot.subnets.items.find(
    (s) => (vpcId === null || same(s.data.VpcId, vpcId)) && hasGatewayRoute(model, s.id, vpcId),
  );
  return subnet?.id ?? null;
}

/** Subnets of the VPC whose default route goes to a usable NAT gateway: where a function belongs. */
export function subnetsBehindNat({ model }: World, vpcId: string | null): string[] {
  return model.snapshot.subnets.items
    .filter((s) => vpcId === null || same(s.data.VpcId, vpcId))
    .filter((s) => {
      const { table } = effectiveTable(model, s.id, vpcId);
      return (
        table !== null &&
        routesOf(table).some(
          (at) =>
            at.destination === '0.0.0.0/0' &&
            at.target.kind === 'nat-gateway' &&
            at.route.State?.toLowerCase() !== 'blackhole' &&
            find(model.snapshot.natGateways, at.target.id)?.data.State?.toLowerCase() === 'available',
        )
      );
    })
    .map((s) => s.id);
}
