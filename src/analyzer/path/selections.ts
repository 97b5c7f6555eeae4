/** Each table is sorted out once per analysis; which of its routes are the VPC itself, or one AWS service. */
import { END } from '../network/address.ts';
import { EMPTY, type IntervalSet } from '../network/interval-set.ts';
import { where } from '../network/step-function.ts';
import type { TableFound } from './model.ts';
import { isEndpointList, type Selection, selectRoutes } from './select-routes.ts';
import type { World } from './world.ts';

export const selectionFor = (world: World, table: TableFound): Selection =>
  world.memo.once(['selection', table, world.family], () => selectRoutes(world.model, table, world.family));

/** The addresses of a table's local routes: the VPC's own, which are never "the internet". */
export function localAddresses(world: World, table: TableFound | null): IntervalSet {
  if (!table) return EMPTY;
  const { choices } = selectionFor(world, table);
  return where(choices, END[world.family], (choice) => choice.some((at) => at.target.kind === 'local'));
}

/** The addresses that the table hands to gateway endpoints: one AWS service each, no part of "the internet". */
export function endpointAddresses(world: World, table: TableFound | null): IntervalSet {
  if (!table?.data.table.Routes?.some((r) => r.DestinationPrefixListId)) return EMPTY;
  const { choices } = selectionFor(world, table);
  return where(choices, END[world.family], (choice) => choice.some((at) => isEndpointList(world.model, at)));
}
