import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import {
  DESTINATION_PARAMETERS,
  destinationOf,
  routeTo,
  stateOfRoute,
  TARGET_PARAMETERS,
  targetOf,
} from '../rules/route.ts';
import type { Ec2 } from '../sdk.ts';

/** Another target for a route that the table has; `LocalTarget` brings a local route back. */
export const replaceRoute = operation<Ec2.ReplaceRouteCommandInput>({
  service: 'ec2',
  name: 'ReplaceRoute',
  parameters: {
    RouteTableId: 'string',
    ...DESTINATION_PARAMETERS,
    ...TARGET_PARAMETERS,
    LocalTarget: 'boolean',
    DryRun: 'boolean',
  },
  required: ['RouteTableId'],
  run(input, draft) {
    const destination = destinationOf(input);
    const table = draft.get('RouteTables', input.RouteTableId);
    const old = routeTo(table, destination);
    if (old === undefined)
      throw new Refusal(
        'InvalidParameterValue',
        `There is no route defined for '${destination.value}' in the route table. Use CreateRoute instead.`,
      );
    const target = input.LocalTarget === true ? { GatewayId: 'local' } : targetOf(input, table, draft);
    const route = {
      [destination.field]: destination.value,
      ...target,
      Origin: old.Origin ?? ('CreateRoute' as const),
      State: stateOfRoute(target, draft),
    };
    table.Routes = (table.Routes ?? []).map((other) => (other === old ? route : other));
    return {};
  },
});
