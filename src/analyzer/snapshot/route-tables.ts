import { list, object } from './conform.ts';
import { lacks } from './draft.ts';
import type { Draft } from './draft.ts';
import { defineKind } from './kind.ts';
import { holdsRoutes, ROUTE_FIELDS } from './routes.ts';
import { areReadableAssociations, areReadableRoutes } from './readable.ts';
import type { RouteTableFacts } from './types.ts';
import { id, listWith } from './value-tests.ts';

const ASSOCIATION = object({
  Main: 'boolean',
  RouteTableAssociationId: 'string',
  RouteTableId: 'string',
  SubnetId: 'string',
  GatewayId: 'string',
  PublicIpv4Pool: 'string',
  AssociationState: object({ State: 'string', StatusMessage: 'string' }),
});

/** VPC route tables (RT rules). */
export const routeTables = defineKind({
  label: 'route tables',
  one: 'route table',
  operations: ['describe-route-tables', 'create-route-table'],
  wrappers: ['RouteTables'],
  holders: ['RouteTable'],
  idField: 'RouteTableId',
  inEveryVpc: true,
  shape: object({
    RouteTableId: 'string',
    VpcId: 'string',
    OwnerId: 'string',
    Associations: list(ASSOCIATION),
    PropagatingVgws: list(object({ GatewayId: 'string' })),
    Routes: list(object(ROUTE_FIELDS)),
    Tags: list(object({ Key: 'string', Value: 'string' })),
  }),
  byValue: [
    ['RouteTableId', id('rtb-')],
    ['VpcId', id('vpc-')],
    ['Routes', holdsRoutes],
    ['Associations', listWith('RouteTableAssociationId', 'Main', 'SubnetId', 'AssociationState')],
  ],
  needs: ['RouteTableId', 'Routes'],
});

/** The facts of a pasted table; a list that was cut, trimmed or holds something unreadable is incomplete (RT-8). */
export function routeTableFacts(draft: Draft): RouteTableFacts {
  return new PastedTable(draft);
}

/** A class, because one getter for all tables costs less than one for each. */
class PastedTable implements RouteTableFacts {
  readonly table: RouteTableFacts['table'];
  readonly associationsIncomplete: boolean;
  readonly #draft: Draft;
  #routesIncomplete: boolean | null = null;

  constructor(draft: Draft) {
    // The used fields have just been checked against the shape above.
    this.table = draft.data;
    this.associationsIncomplete =
      isJustCreated(draft) || lacks(draft, 'Associations') || !areReadableAssociations(draft.data['Associations']);
    this.#draft = draft;
  }

  /** Found out when the table is first used: a paste may hold thousands of tables, and a path meets a few. */
  get routesIncomplete(): boolean {
    const draft = this.#draft;
    this.#routesIncomplete ??=
      isJustCreated(draft) || lacks(draft, 'Routes') || !areReadableRoutes(draft.data['Routes']);
    return this.#routesIncomplete;
  }
}

/** What a creation answers is the table before anyone added a route or a subnet. */
function isJustCreated({ place, command }: Draft): boolean {
  return place.path[0] === 'RouteTable' || command?.operation === 'create-route-table';
}
