import { operation } from '../operation.ts';
import { Refusal } from '../refusal.ts';
import { associationOf, dissociate } from '../rules/association.ts';
import type { Ec2 } from '../sdk.ts';

/** A subnet back on the main table; the main association itself is only replaced. */
export const disassociateRouteTable = operation<Ec2.DisassociateRouteTableCommandInput>({
  service: 'ec2',
  name: 'DisassociateRouteTable',
  parameters: { AssociationId: 'string', DryRun: 'boolean' },
  required: ['AssociationId'],
  run({ AssociationId }, draft) {
    const { table, association } = associationOf(draft, AssociationId);
    if (association.Main === true)
      throw new Refusal(
        'InvalidParameterValue',
        `cannot disassociate the main route table association ${AssociationId ?? ''}`,
      );
    dissociate(table, association);
    return {};
  },
});
