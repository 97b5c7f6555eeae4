/** Which route table a subnet uses, and which route of it a packet takes. */
import type { Cidr } from './addresses.ts';
import { cidrHolds, parseCidr } from './addresses.ts';
import { isAwsList, isGatewayEndpointRoute, isGuessed, mayHold } from './lookups.ts';
import type { Family, Route, RouteTable } from './shapes.ts';
import type { World } from './world.ts';

/** `soft`: the main table of a list that is not complete; it proves no block (RT-8 with 0.6). */
export interface Effective {
  readonly table: RouteTable;
  readonly how: 'explicit' | 'main';
  readonly soft: boolean;
}

const LIVE = new Set<string | undefined>([undefined, 'associated', 'associating']);

/** The effective table of a subnet (RT-1 to RT-8); null: not known. */
export function effectiveTable(world: World, subnetId: string, vpcId: string | null): Effective | null {
  for (const table of world.routeTables.items) {
    const hit = table.Associations?.some((a) => a.SubnetId === subnetId && LIVE.has(a.AssociationState?.State));
    if (hit === true) return { table, how: 'explicit', soft: false };
  }
  const main = world.routeTables.items.find(
    (table) => vpcId !== null && table.VpcId === vpcId && table.Associations?.some((a) => a.Main === true),
  );
  return main ? { table: main, how: 'main', soft: world.routeTables.partial || isGuessed(world, subnetId) } : null;
}

export interface Choice {
  /** The routes that may win: one, unless AWS picks at random or a prefix list is not known. Empty: no route. */
  readonly routes: readonly (Route | null)[];
  readonly doubt: 'none' | 'random' | 'entries';
}

interface Match {
  readonly route: Route;
  readonly length: number;
  readonly rank: number;
}

/** The route that a packet takes (SEL-1 to SEL-13). */
export function choose(world: World, table: RouteTable, family: Family, destination: bigint): Choice {
  const routes = table.Routes ?? [];
  const matches = routes.flatMap((route): Match[] => {
    const length = matchLength(world, route, family, destination);
    return length === null ? [] : [{ route, length, rank: rankOf(route) }];
  });
  const isLocal = matches.some((match) => match.route.GatewayId === 'local');
  const eligible = isLocal ? matches.filter((match) => match.rank < 2) : matches;
  const best = eligible.sort((a, b) => b.length - a.length || a.rank - b.rank);
  const first = best[0];
  const peers = best.filter((match) => match.length === first?.length && match.rank === first.rank);
  const winners = first === undefined ? [null] : peers.map((match) => match.route);
  const hidden = routes.filter(
    (route) =>
      route.DestinationPrefixListId !== undefined &&
      !world.entries.has(route.DestinationPrefixListId) &&
      !isAwsList(world, route.DestinationPrefixListId) &&
      !isGatewayEndpointRoute(world, route) &&
      mayHold(world, route.DestinationPrefixListId, family),
  );
  if (hidden.length > 0) return { routes: [...winners, ...hidden], doubt: 'entries' };
  const random = first?.rank === 1 && new Set(winners.map((route) => targetText(route))).size > 1;
  return random ? { routes: winners, doubt: 'random' } : { routes: winners.slice(0, 1), doubt: 'none' };
}

function matchLength(world: World, route: Route, family: Family, destination: bigint): number | null {
  const texts =
    route.DestinationPrefixListId === undefined
      ? [route.DestinationCidrBlock, route.DestinationIpv6CidrBlock]
      : (world.entries.get(route.DestinationPrefixListId) ?? []);
  const held = texts.flatMap((text): Cidr[] => {
    const cidr = cidrHolds(text, family, destination) && text !== undefined ? parseCidr(text) : null;
    return cidr ? [cidr] : [];
  });
  return held.length === 0 ? null : Math.max(...held.map((cidr) => cidr.length));
}

/** Static before prefix list before propagated (SEL-3). */
function rankOf(route: Route): number {
  if (route.Origin === 'EnableVgwRoutePropagation' || route.Origin === 'Advertisement') return 2;
  return route.DestinationPrefixListId === undefined ? 0 : 1;
}

function targetText(route: Route | null): string {
  if (route === null) return '';
  return Object.entries(route)
    .filter(([key]) => /Id$|Arn$|IpAddress/.test(key) && !key.startsWith('Destination'))
    .map(([key, value]) => `${key}=${String(value)}`)
    .sort()
    .join();
}
