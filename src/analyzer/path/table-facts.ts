/** What is worth saying about a route table on the path, and about its routes that never win. */
import { addressSet, share } from '../network/address-set.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import type { Selection } from './select-routes.ts';
import { NEGLIGIBLE } from './summary.ts';
import { destinationsOf } from './table-routes.ts';
import type { Context } from './context.ts';
import type { Packet } from './packet.ts';
import { append } from '../lists.ts';

/** About the table as a whole: how the subnet came by it, and routes that never win. */
export function tableFacts(context: Context, packet: Packet, effective: EffectiveTable, selection: Selection): Fact[] {
  const { table, association, changing } = effective;
  if (!table || packet.role !== 'function') return [];
  const facts: Fact[] = [];
  if (packet.subnetId !== null && (association === 'main' || association === 'assumed-main')) {
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
  append(facts, splitDefault(context, table.id, selection));
  return facts;
}

/** Several routes that together are a default route (SEL-9). */
function splitDefault(context: Context, table: string, selection: Selection): Fact[] {
  const halves = selection.routes.filter(
    ({ cidr }) => cidr?.family === context.family && cidr.prefix >= 1 && cidr.prefix <= 3,
  );
  const live = halves.filter((at) => at.route.State !== 'blackhole');
  const covered = addressSet(
    context.family,
    live.map((at) => at.destination),
  );
  if (live.length < 2 || share(covered, context.destination) < 1 - NEGLIGIBLE) return [];
  return [
    {
      finding: 'split-default-route',
      values: { table, destinations: destinationsOf(live) },
      places: live.map((at) => at.place),
    },
  ];
}
