import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { DESTINATION_PARAMETERS, destinationOf, routeTo } from '../rules/route.ts';
import type { Ec2 } from '../sdk.ts';

/** A route off its table; the local one stays. */
export const deleteRoute = operation<Ec2.DeleteRouteCommandInput>({
  service: 'ec2',
  name: 'DeleteRoute',
  parameters: { RouteTableId: 'string', ...DESTINATION_PARAMETERS, DryRun: 'boolean' },
  required: ['RouteTableId'],
  run(input, draft) {
    const destination = destinationOf(input);
    const table = draft.get('RouteTables', input.RouteTableId);
    const old = routeTo(table, destination);
    if (old === undefined)
      throw new Refusal(
        'InvalidRoute.NotFound',
        `no route with destination-${destination.field === 'DestinationIpv6CidrBlock' ? 'ipv6-' : ''}cidr-block ${destination.value} in route table ${input.RouteTableId ?? ''}`,
      );
    if (old.GatewayId === 'local')
      throw new Refusal(
        'InvalidParameterValue',
        `cannot remove local route ${destination.value} in route table ${input.RouteTableId ?? ''}`,
      );
    table.Routes = (table.Routes ?? []).filter((route) => route !== old);
    return {};
  },
});
