import { optionValues } from './command.ts';
import { filtersOf } from './filters.ts';
import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import type { TransitGatewayRoutes } from './types.ts';

/** The facts of one search: the table comes from the command line, and any narrower filter than "every state" leaves gaps. */
export function transitGatewayRouteFacts(candidate: Candidate): TransitGatewayRoutes {
  const narrowed = filtersOf(candidate.command).some(
    ({ name, values }) => name !== 'state' || !values.includes('active') || !values.includes('blackhole'),
  );
  return {
    routeTableId: optionValues(candidate.command, 'transit-gateway-route-table-id')[0] ?? null,
    // The used fields have just been checked against the shape above.
    routes: (candidate.data['Routes'] ?? []) as TransitGatewayRoutes['routes'],
    incomplete: candidate.data['AdditionalRoutesAvailable'] === true || narrowed || lacks(candidate, 'Routes'),
  };
}
