import type { Path } from '../paste/types.ts';
import { looksOf, ROUTE_ORIGINS, ROUTE_STATES, TARGET_FIELDS } from '../aws/targets.ts';
import { isList, isObject, own } from './json.ts';
import type { JsonObject } from './json.ts';
import { MAX_WIDTH, restoreKeys } from './restore-keys.ts';
import type { FieldTests } from './restore-keys.ts';
import { isRoute, isTransitGatewayRoute } from './tell-routes.ts';
import { anyOf, id, isCidr4, isCidr6, isIp, look, word } from '../aws/value-tests.ts';

/** Fields that no other value looks like. An address may be anything: what is told by one is told by other fields first. */
const TELLING: FieldTests = TARGET_FIELDS.filter((field) => field !== 'IpAddress').map((field) => [
  field,
  anyOf(looksOf(field).map(look)),
]);

/** What each field of a route looks like (FMT-4): a value alone tells its field. */
const ROUTE_BY_VALUE: FieldTests = [
  ['DestinationCidrBlock', isCidr4],
  ['DestinationIpv6CidrBlock', isCidr6],
  ['DestinationPrefixListId', id('pl-')],
  ...TELLING,
  ['IpAddress', isIp],
  ['State', word(...ROUTE_STATES)],
  ['Origin', word(...ROUTE_ORIGINS)],
];

/** A route as it is, under foreign keys, or as a row `["0.0.0.0/0", "nat-…", "active"]`; null when it is none (FMT-21). */
export function readRoute(source: unknown, path: Path): JsonObject | null {
  if (isRoute(source)) return source;
  if ((!isObject(source) && !isList(source)) || isTransitGatewayRoute(source)) return null;
  if (!hasDestination(source)) return null;
  const { value } = restoreKeys(ROUTE_BY_VALUE, source, path);
  // What is under a name of its own must look right too: a subnet has a CIDR block and a state as well.
  const hasTarget = EVIDENCE.some(([field, test]) => test(own(value, field), field));
  return isRoute(value) && hasTarget ? value : null;
}

/** Whether a list holds routes; its first entry decides. */
export function holdsRoutes(value: unknown): boolean {
  return (
    isList(value) &&
    readRoute(
      value.find((entry) => isObject(entry) || isList(entry)),
      [],
    ) !== null
  );
}

/** Routes, whatever `--query` did to their keys; the list itself when nothing had to be done, null when it holds none. */
export function readRoutes(source: unknown, path: Path): readonly unknown[] | null {
  if (!isList(source)) return null;
  const first = source.findIndex((value) => isObject(value) || isList(value));
  if (first === -1) return null;
  if (isRoute(source[first])) return source;
  if (readRoute(source[first], [...path, first]) === null) return null;
  return source.map((value, index) => readRoute(value, [...path, index]) ?? value);
}

/** What makes a row with a destination a route: a target or a state. */
const EVIDENCE: FieldTests = ROUTE_BY_VALUE.filter((entry) => TELLING.includes(entry) || entry[0] === 'State');

/** Whether one of the first values looks like a destination; without one, nothing needs to be built. */
function hasDestination(source: JsonObject | readonly unknown[]): boolean {
  return Object.values(source)
    .slice(0, MAX_WIDTH)
    .some((value) => DESTINATION_TESTS.some((test) => test(value, '')));
}

const DESTINATION_TESTS = [isCidr4, isCidr6, id('pl-')];
