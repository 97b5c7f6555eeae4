/** A resource on its way into what a document turned out to hold. */
import type { Path } from '../paste/types.ts';
import type { Kind } from './kind.ts';
import { routeTables } from './kinds/usual.ts';
import { listing } from './recognised.ts';
import type { Element, Recognised } from './recognised.ts';
import { readRoutes } from './routes.ts';

/** Adds a resource, and the list that it stands in; a table's routes are given their own keys on the way. */
export function add(into: Recognised, kind: Kind, element: Element, list: Path | null = null): void {
  const known = listing(into, kind);
  if (list !== null && known.lists.at(-1) !== list) known.lists.push(list);
  if (kind !== routeTables) return void known.elements.push(element);
  const { Routes: routes } = element.value;
  const read = readRoutes(routes, element.path);
  const value = read === null || read === routes ? element.value : { ...element.value, Routes: read };
  known.elements.push(value === element.value ? element : { ...element, value });
}
