/** Associations of route tables with subnets and gateways. */
import type { Draft } from '../draft.ts';
import type { Elements } from '../collections.ts';
import { Refusal } from '../refusal.ts';

type RouteTable = Elements['RouteTables'];
type Association = NonNullable<RouteTable['Associations']>[number];

/** The association with an id and its table; refuses one that is not there. */
export function associationOf(
  draft: Draft,
  id: string | undefined,
): { readonly table: RouteTable; readonly association: Association } {
  for (const table of draft.all('RouteTables')) {
    const association = table.Associations?.find(({ RouteTableAssociationId }) => RouteTableAssociationId === id);
    if (association !== undefined) return { table, association };
  }
  throw new Refusal('InvalidAssociationID.NotFound', `The association ID '${id ?? ''}' does not exist`);
}

/** Adds an association to a table and returns its id. */
export function associate(draft: Draft, table: RouteTable, with_: Partial<Association>): string {
  const id = draft.newId('rtbassoc');
  (table.Associations ??= []).push({
    Main: false,
    RouteTableAssociationId: id,
    ...(table.RouteTableId === undefined ? {} : { RouteTableId: table.RouteTableId }),
    ...with_,
    AssociationState: { State: 'associated' },
  });
  return id;
}

/** Takes an association off its table. */
export function dissociate(table: RouteTable, association: Association): void {
  table.Associations = (table.Associations ?? []).filter((other) => other !== association);
}
