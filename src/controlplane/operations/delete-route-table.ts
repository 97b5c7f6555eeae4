import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2 } from '../sdk.ts';

/** A table that no subnet uses. */
export const deleteRouteTable = operation<Ec2.DeleteRouteTableCommandInput>({
  service: 'ec2',
  name: 'DeleteRouteTable',
  parameters: { RouteTableId: 'string', DryRun: 'boolean' },
  required: ['RouteTableId'],
  run({ RouteTableId }, draft) {
    const table = draft.get('RouteTables', RouteTableId);
    if ((table.Associations ?? []).length > 0)
      throw new Refusal(
        'DependencyViolation',
        `The routeTable '${RouteTableId ?? ''}' has dependencies and cannot be deleted.`,
      );
    draft.remove('RouteTables', table);
    return {};
  },
});
