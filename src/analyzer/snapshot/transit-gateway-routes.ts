import { filtersOf, optionValues } from './command.ts';
import { list, object } from './conform.ts';
import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { defineKind } from './kind.ts';
import type { TransitGatewayRoutes } from './types.ts';

/** The answer of `search-transit-gateway-routes`; it does not name the route table it searched. */
export const transitGatewayRoutes = defineKind({
  label: 'transit gateway routes',
  one: 'list of transit gateway routes',
  operations: ['search-transit-gateway-routes'],
  // Its wrapper `Routes` clashes with a trimmed VPC route list; the recogniser tells them apart.
  wrappers: [],
  idField: null,
  vpcFilters: [],
  shape: object({
    AdditionalRoutesAvailable: 'boolean',
    Routes: list(
      object({
        DestinationCidrBlock: 'string',
        PrefixListId: 'string',
        Type: 'string',
        State: 'string',
        TransitGatewayAttachments: list(
          object({ ResourceId: 'string', ResourceType: 'string', TransitGatewayAttachmentId: 'string' }),
        ),
      }),
    ),
  }),
});

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
