/** Each table is sorted out once per analysis; which of its routes are the VPC itself, or one AWS service. */
import { END } from '../network/address.ts';
import { EMPTY, type IntervalSet } from '../network/interval-set.ts';
import { where } from '../network/step-function.ts';
import type { TableFound } from './model.ts';
import { leadsInside } from './longest-prefix.ts';
import { isEndpointList, type Selection, selectRoutes } from './select-routes.ts';
import type { Context } from './context.ts';

export const selectionFor = (context: Context, table: TableFound): Selection =>
  context.memo.once(['selection', table, context.family], () => selectRoutes(context.model, table, context.family));

/** The addresses of a table's local routes: the VPC's own, which are never "the internet". */
export function localAddresses(context: Context, table: TableFound | null): IntervalSet {
  if (!table) return EMPTY;
  const { choices } = selectionFor(context, table);
  return where(choices, END[context.family], leadsInside);
}

/** The addresses that the table hands to gateway endpoints: one AWS service each, no part of "the internet". */
export function endpointAddresses(context: Context, table: TableFound | null): IntervalSet {
  if (!table?.data.table.Routes?.some((r) => r.DestinationPrefixListId)) return EMPTY;
  const { choices } = selectionFor(context, table);
  return where(choices, END[context.family], (choice) => choice.some((at) => isEndpointList(context.model, at)));
}
