import { operation } from '../operation.ts';
import { associate, associationOf, dissociate } from '../rules/association.ts';
import type { Ec2 } from '../sdk.ts';

/** Another table for a subnet; of the main association, another main table. */
export const replaceRouteTableAssociation = operation<Ec2.ReplaceRouteTableAssociationCommandInput>({
  service: 'ec2',
  name: 'ReplaceRouteTableAssociation',
  parameters: { AssociationId: 'string', RouteTableId: 'string', DryRun: 'boolean' },
  required: ['AssociationId', 'RouteTableId'],
  run({ AssociationId, RouteTableId }, draft) {
    const { table, association } = associationOf(draft, AssociationId);
    const target = draft.get('RouteTables', RouteTableId);
    dissociate(table, association);
    const { Main = false, SubnetId, GatewayId } = association;
    const id = associate(draft, target, {
      Main,
      ...(SubnetId === undefined ? {} : { SubnetId }),
      ...(GatewayId === undefined ? {} : { GatewayId }),
    });
    return { NewAssociationId: id, AssociationState: { State: 'associated' } };
  },
});
