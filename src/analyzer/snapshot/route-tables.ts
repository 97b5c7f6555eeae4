import { list, object } from './conform.ts';
import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { defineKind } from './kind.ts';
import { holdsRoutes, ROUTE_FIELDS } from './routes.ts';
import { areOneTable, areReadableAssociations, areReadableRoutes } from './readable.ts';
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
  gaps: ({ data, cuts, damaged }) =>
    cuts?.below.has('Associations') === true ||
    damaged.has('Associations') ||
    !areReadableAssociations(data['Associations']) ||
    !areOneTable(data['Routes']),
});

/** The facts of a pasted table; a list that was cut, trimmed or holds something unreadable is incomplete (RT-8). */
export function routeTableFacts(candidate: Candidate): RouteTableFacts {
  return new PastedTable(candidate);
}

/** A class, because one getter for all tables costs less than one for each. */
class PastedTable implements RouteTableFacts {
  readonly table: RouteTableFacts['table'];
  readonly associationsIncomplete: boolean;
  readonly #candidate: Candidate;
  #routesIncomplete: boolean | null = null;

  constructor(candidate: Candidate) {
    // The used fields have just been checked against the shape above.
    this.table = candidate.data;
    this.associationsIncomplete =
      isJustCreated(candidate) ||
      lacks(candidate, 'Associations') ||
      !areReadableAssociations(candidate.data['Associations']);
    this.#candidate = candidate;
  }

  /** Found out when the table is first used: a paste may hold thousands of tables, and a path meets a few. */
  get routesIncomplete(): boolean {
    const candidate = this.#candidate;
    this.#routesIncomplete ??=
      isJustCreated(candidate) || lacks(candidate, 'Routes') || !areReadableRoutes(candidate.data['Routes']);
    return this.#routesIncomplete;
  }
}

/** What a creation answers is the table before anyone added a route or a subnet. */
function isJustCreated({ place, command }: Candidate): boolean {
  return place.path[0] === 'RouteTable' || command?.operation === 'create-route-table';
}
