import { operation } from '../operation.ts';
import type { Ec2 } from '../sdk.ts';

/** A table that a virtual private gateway writes into no more: what it wrote goes with that (VPC user guide, route propagation). */
export const disableVgwRoutePropagation = operation<Ec2.DisableVgwRoutePropagationCommandInput>({
  service: 'ec2',
  name: 'DisableVgwRoutePropagation',
  parameters: { GatewayId: 'string', RouteTableId: 'string', DryRun: 'boolean' },
  required: ['GatewayId', 'RouteTableId'],
  run({ GatewayId, RouteTableId }, draft) {
    const table = draft.get('RouteTables', RouteTableId);
    table.PropagatingVgws = (table.PropagatingVgws ?? []).filter((each) => each.GatewayId !== GatewayId);
    table.Routes = (table.Routes ?? []).filter(
      (route) => route.Origin !== 'EnableVgwRoutePropagation' || route.GatewayId !== GatewayId,
    );
    return {};
  },
});
