import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import { areReadableAssociations, areReadableRoutes, blocksOf, haveOrigins, tellsOrigin } from './readable.ts';
import type { RouteTableFacts } from './types.ts';

/**
 * The facts of pasted tables; a list that was cut, trimmed or holds something unreadable is incomplete (RT-8).
 * @param all every table of the paste
 */
export function routeTableFacts(all: () => readonly Candidate[]): (candidate: Candidate) => RouteTableFacts {
  let areTold: boolean | null = null;
  // Who leaves origins out by hand, or makes tables up, leaves them out of every route.
  const tellOrigins = (): boolean => (areTold ??= all().some(({ data }) => tellsOrigin(data['Routes'])));
  const told = new Map<number, readonly string[]>();
  const ofAssociations = ({ place: { document } }: Candidate): readonly string[] => {
    const shown = (field: string): boolean =>
      all().some((one) => one.place.document === document && associationsOf(one).some((a) => a[field] !== undefined));
    if (!told.has(document)) told.set(document, OF_EACH.filter(shown));
    return told.get(document) ?? OF_EACH;
  };
  return (candidate) => new PastedTable(candidate, { tellOrigins, ofAssociations });
}

/** What AWS prints of each association: its state, which older output lacks (RT-5), and its id, which people take out of all. */
const OF_EACH = ['AssociationState', 'RouteTableAssociationId'];

/** What some tables of the paste tell, which the others would tell as well if nobody had taken it out. */
interface Told {
  readonly tellOrigins: () => boolean;
  /** Fields that some association of the same answer has. */
  readonly ofAssociations: (candidate: Candidate) => readonly string[];
}

/** A class, because one getter for all tables costs less than one for each. */
class PastedTable implements RouteTableFacts {
  readonly table: RouteTableFacts['table'];
  readonly associationsIncomplete: boolean;
  readonly #candidate: Candidate;
  readonly #tellOrigins: () => boolean;
  #routesIncomplete: boolean | null = null;
  #blocks: RouteTableFacts['blocks'] | null = null;

  constructor(candidate: Candidate, { tellOrigins, ofAssociations }: Told) {
    // The used fields have just been checked against the shape above.
    this.table = candidate.data;
    this.associationsIncomplete =
      isJustCreated(candidate) ||
      lacks(candidate, 'Associations') ||
      !areReadableAssociations(candidate.data['Associations']) ||
      associationsOf(candidate).some((one) => ofAssociations(candidate).some((field) => one[field] === undefined));
    this.#candidate = candidate;
    this.#tellOrigins = tellOrigins;
  }

  /** Read when the table is first used: a paste may hold thousands of tables, and a path meets a few. */
  get blocks(): RouteTableFacts['blocks'] {
    return (this.#blocks ??= blocksOf(this.table.Routes ?? []));
  }

  /** Found out at the same time. */
  get routesIncomplete(): boolean {
    const candidate = this.#candidate;
    this.#routesIncomplete ??=
      isJustCreated(candidate) ||
      lacks(candidate, 'Routes') ||
      !areReadableRoutes(candidate.data['Routes'], this.blocks) ||
      (isAsPrinted(candidate.data) && !haveOrigins(candidate.data['Routes']) && this.#tellOrigins());
    return this.#routesIncomplete;
  }
}

/** Associations, as far as they are objects. */
const associationsOf = ({ data: { Associations: list } }: Candidate): readonly JsonObject[] =>
  isList(list) ? list.filter(isObject) : [];

/** What a creation answers is the table before anyone added a route or a subnet. */
function isJustCreated({ place, command }: Candidate): boolean {
  return place.path[0] === 'RouteTable' || command?.operation === 'create-route-table';
}

/** Whether nothing was taken out of a table by hand: AWS prints the origin and the state of each route of such a one (BAD-3). */
const isAsPrinted = (table: JsonObject): boolean =>
  table['Associations'] !== undefined &&
  table['PropagatingVgws'] !== undefined &&
  table['Tags'] !== undefined &&
  table['OwnerId'] !== undefined;
