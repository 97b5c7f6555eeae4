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

/** A route that the table does not have yet. */
export const createRoute = operation<Ec2.CreateRouteCommandInput>({
  service: 'ec2',
  name: 'CreateRoute',
  parameters: { RouteTableId: 'string', ...DESTINATION_PARAMETERS, ...TARGET_PARAMETERS, DryRun: 'boolean' },
  required: ['RouteTableId'],
  run(input, draft) {
    const destination = destinationOf(input);
    const table = draft.get('RouteTables', input.RouteTableId);
    if (routeTo(table, destination) !== undefined)
      throw new Refusal('RouteAlreadyExists', `The route identified by ${destination.value} already exists.`);
    const target = targetOf(input, table, draft);
    (table.Routes ??= []).push({
      [destination.field]: destination.value,
      ...target,
      Origin: 'CreateRoute',
      State: stateOfRoute(target, draft),
    });
    return { Return: true };
  },
});
