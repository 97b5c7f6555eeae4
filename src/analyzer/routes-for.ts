/** The door for "which route wins?", for whoever has the analyzer whole. */
import { routesWith, type RoutesAnswer } from './report/routes.ts';
import type { Snapshot } from './snapshot/types.ts';
import { allParts } from './verdict/parts/all.ts';
import type { Family } from './words.ts';

/**
 * Lines up the routes of a table for a destination.
 * @param destination an address, a CIDR, a host, a URL, an AWS service, or `internet`
 * @param family for what is no address and no CIDR
 * @returns every route with its outcome and reason; what cannot be answered is told in `problem`. Never throws on pasted data.
 */
export const routesFor = (
  snapshot: Snapshot,
  tableId: string,
  destination: string,
  family: Family = 'ipv4',
): RoutesAnswer => routesWith(snapshot, { tableId, destination, family }, allParts);
