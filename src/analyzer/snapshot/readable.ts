/** Whether values that decide a verdict can be read at all: what cannot is unknown, never "no such rule" (BAD-5, BAD-6). */
import type * as aws from '../aws/sdk.ts';
import { destinationOf, DESTINATIONS, ROUTE_ORIGINS, TARGET_FIELDS } from '../aws/targets.ts';
import { isCidr as readsAsCidr, parseCidr } from '../network/address.ts';
import type { Cidr } from '../network/address.ts';
import { isIllegible } from '../aws/ids.ts';
import { isList, isObject } from './json.ts';
import { weldsOf } from './welded.ts';

export type Test = (value: unknown) => boolean;

export const isCidr: Test = (value) => value === undefined || (typeof value === 'string' && readsAsCidr(value));
export const isText: Test = (value) => typeof value === 'string';
/** An id that can be looked up; one that was made unreadable may be any. */
const isSubnet: Test = (value) => typeof value === 'string' && !isIllegible(value);
const isAssociationState: Test = (value) =>
  !isObject(value) || !isText(value['State']) || /^(?:dis)?associat(?:ing|ed)$|^failed$/i.test(String(value['State']));

export const each = (
  list: unknown,
  test: (item: Readonly<Record<string, unknown>>, index: number) => boolean,
): boolean => !isList(list) || list.every((item, index) => isObject(item) && test(item, index));

/**
 * Routes: a destination that is missing, or no CIDR, may be any.
 * @param blocks those of {@link blocksOf}
 */
export const areReadableRoutes = (routes: unknown, blocks: readonly (Cidr | null)[]): boolean =>
  each(
    routes,
    (r, index) =>
      isNoAssociation(r) &&
      !isWelded(r) &&
      (isText(r['DestinationCidrBlock']) || DESTINATIONS.some((field) => isText(r[field]))) &&
      isReadable(r, blocks[index] ?? null),
  );

/** The blocks that routes lead to, each read once however many ask for it; null where a destination is none, but a prefix list. */
export const blocksOf = (routes: readonly aws.Route[]): readonly (Cidr | null)[] =>
  routes.map((route) => parseCidr(destinationOf(route)));

/** @param block what the destination of the route was read as */
function isReadable(route: Readonly<Record<string, unknown>>, block: Cidr | null): boolean {
  const { DestinationCidrBlock: v4, DestinationIpv6CidrBlock: v6 } = route;
  if (v4 === undefined) return v6 === undefined || (isText(v6) && block !== null);
  return isText(v4) && block !== null && isCidr(v6);
}

/** A route whose state has a digit, or whose origin is made of two; or one without its state or its origin, in which a value is none either: it begins as one route and ends as another. */
function isWelded(route: Readonly<Record<string, unknown>>): boolean {
  const { Origin: origin, State: state, GatewayId: gateway } = route;
  // The word for the VPC itself, and what a hole left of the next row.
  if (isText(gateway) && gateway !== 'local' && String(gateway).startsWith('local')) return true;
  if ((isText(state) && /\d/.test(String(state))) || GOES_ON.test(destinationOf(route))) return true;
  if (TARGET_FIELDS.some((field) => isText(route[field]) && WELDED_ID.test(String(route[field])))) return true;
  if (isText(origin) && isText(state)) return origin !== 'CreateRoute' && isWeldedOrigin(String(origin));
  return isText(origin) && !ROUTE_ORIGINS.some((one) => one === origin);
}

/** Routes that all have what AWS prints at the end of each; one without has lost its end, and another its beginning. */
export const haveOrigins = (routes: unknown): boolean => each(routes, (r) => isText(r['Origin']) && isText(r['State']));

/** Whether a route that somebody made, or that was learned, says so. */
export const tellsOrigin = (routes: unknown): boolean =>
  !each(routes, (r) => !isText(r['Origin']) || r['Origin'] === 'CreateRouteTable');

const isWeldedOrigin = weldsOf(ROUTE_ORIGINS);

/** A range of addresses that goes on as a word where its length stands. */
const GOES_ON = /^[\d.]{7,15}\/\d{0,2}[A-Za-z]{3}/;

/** An id that goes on behind its digits, or the word for the VPC itself that goes on. */
const WELDED_ID = /^[a-z]{1,16}-(?:[\da-f]{8,17}[g-z]|[\da-f]{18})|^local\w/;

/**
 * Whether an element has no field of a list beside its own: one that has lost its end, and stands for all between the two.
 * The fields are written out, which ten thousand routes notice.
 */
const isNoRoute = (a: Readonly<Record<string, unknown>>): boolean =>
  a['Origin'] === undefined && a['DestinationCidrBlock'] === undefined && a['NatGatewayId'] === undefined;
const isNoAssociation = (r: Readonly<Record<string, unknown>>): boolean =>
  r['AssociationState'] === undefined && r['RouteTableAssociationId'] === undefined && r['SubnetId'] === undefined;

/** Routes that ran into another or into the associations of a table further on. */
export const areOneTable = (routes: unknown): boolean => each(routes, (r) => isNoAssociation(r) && !isWelded(r));

/** Whether no route of a table was made twice for one destination, as where two tables ran into one. */
export function areMadeOnce(routes: unknown): boolean {
  if (!isList(routes) || routes.length < 2) return true;
  const made = new Set<unknown>();
  let count = 0;
  for (const route of routes) {
    // AWS makes the local routes, their owner the others; routes that are learnt may stand beside either (SEL-3).
    if (!isObject(route) || !String(route['Origin']).startsWith('CreateRoute')) continue;
    made.add(route['DestinationCidrBlock'] ?? route['DestinationIpv6CidrBlock'] ?? route['DestinationPrefixListId']);
    count += 1;
  }
  return made.size === count;
}

/** Whether an id of AWS's form is of its own kind: one that is not begins as one association and ends as another. Made-up ones are anybody's. */
const isOwnId = (id: unknown, prefix: string): boolean =>
  typeof id !== 'string' || id.startsWith(prefix) || !/^[a-z]{1,16}-(?:[\da-f]{8}|[\da-f]{17})$/.test(id);

/** Associations of a route table: each is of a subnet, a gateway or an address pool, or makes the table the main one. */
export const areReadableAssociations = (associations: unknown): boolean =>
  each(
    associations,
    (a) =>
      isNoRoute(a) &&
      isOwnId(a['RouteTableAssociationId'], 'rtbassoc-') &&
      (a['Main'] === true || ['SubnetId', 'GatewayId', 'PublicIpv4Pool'].some((field) => isText(a[field]))) &&
      (a['SubnetId'] === undefined || isSubnet(a['SubnetId'])) &&
      isAssociationState(a['AssociationState']),
  );

/** Associations of a network ACL: each is of a subnet. */
export const areReadableAclAssociations = (associations: unknown): boolean =>
  each(associations, (a) => isOwnId(a['NetworkAclAssociationId'], 'aclassoc-') && isSubnet(a['SubnetId']));
