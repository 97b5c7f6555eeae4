import { filtersOf, optionValues } from './command.ts';
import { list, object } from './conform.ts';
import { lacks } from './draft.ts';
import type { Draft } from './draft.ts';
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
export function transitGatewayRouteFacts(draft: Draft): TransitGatewayRoutes {
  const narrowed = filtersOf(draft.command).some(
    ({ name, values }) => name !== 'state' || !values.includes('active') || !values.includes('blackhole'),
  );
  return {
    routeTableId: optionValues(draft.command, 'transit-gateway-route-table-id')[0] ?? null,
    // The used fields have just been checked against the shape above.
    routes: (draft.data['Routes'] ?? []) as TransitGatewayRoutes['routes'],
    incomplete: draft.data['AdditionalRoutesAvailable'] === true || narrowed || lacks(draft, 'Routes'),
  };
}
