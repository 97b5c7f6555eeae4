/** A list of routes under its own name, without the id of the table that it is of. */
import type { Path } from '../paste/types.ts';
import { add } from './add-resource.ts';
import { byValue } from './by-value.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { transitGatewayRoutes } from './kinds/rare.ts';
import { routeTables } from './kinds/usual.ts';
import type { Recognised } from './recognised.ts';
import { restoreKeys } from './restore-keys.ts';
import { readRoutes } from './routes.ts';
import { isTransitGatewayRoute } from './tell-routes.ts';

/** `Routes` without the id of its table: of a transit gateway when it says so, else of a trimmed VPC table. */
export function readRoutesUnder(
  value: readonly unknown[],
  holder: JsonObject,
  path: Path,
  into: Recognised,
  list: Path | null,
): boolean {
  if (Object.hasOwn(holder, 'AdditionalRoutesAvailable') || isTransitGatewayRoute(value.find(isObject))) {
    add(into, transitGatewayRoutes, { value: holder, path });
    return true;
  }
  const routes = readRoutes(value, [...path, 'Routes']);
  if (routes === null) return false;
  const found = restoreKeys(byValue(routeTables), holder, path);
  add(into, routeTables, { ...found, path }, list);
  return true;
}
