import type { CommandLine, Format, Path } from '../paste/types.ts';
import { isEverything } from './combine.ts';
import { isChange } from '../aws/operations.ts';
import { hasOption, optionValues, picksFields } from './command.ts';
import { EVERYTHING, NO_TABLES, partial, single } from './coverage-of-usual.ts';
import { filtersOf, printsEach, scopesOf } from './filters.ts';
import { cutsAt, isCut } from './incomplete.ts';
import type { Cuts } from './incomplete.ts';
import { belongsTo } from './kind.ts';
import type { Kind } from './kind.ts';
import type { Listing } from './recognised.ts';
import type { Coverage } from './types.ts';

/** What a document says about itself beside its resources. */
export interface Context {
  readonly command: CommandLine | null;
  readonly cuts: Cuts | null;
  readonly format: Format;
}

/** How much of a kind one document claims to hold. */
export function coverageOf(listing: Listing, { command, cuts, format }: Context): Coverage {
  const { kind, lists, elements } = listing;
  if (listing.paged) {
    const token = partial('the output ends with a token for the next page, so more pages exist');
    return listing.holes > 0 || cuts?.here === true ? { ...token, torn: true } : token;
  }
  if (lists.some((path) => isCut(cuts, path) || hasLostElement(cutsAt(cuts, path), path, elements))) return TORN;
  if (listing.holes > 0)
    return { ...partial('a part of the list could not be read'), torn: true, ...(listing.lost > 0 ? LOST : {}) };
  const torn = lists.length === 0 && elements.some(({ path }) => isCut(cuts, path));
  if (lists.length === 0 && kind.idField === null) return torn ? TORN : { kind: 'complete', vpcs: 'all' };
  if (lists.length === 0 && (format !== 'powershell' || elements.some(isHeld))) {
    const alone = single(kind);
    return torn ? { ...alone, torn } : alone;
  }
  if (kind.mayBeHidden && !hasOption(command, 'include-managed-resources')) {
    return partial(`AWS may hide ${kind.label} that its own services manage`);
  }
  const nameless = elements.filter(({ value }) => kind.idField !== null && value[kind.idField] === undefined);
  if (nameless.length > 0) {
    const ids = partial(`${kind.label} without their ids were pasted`);
    // Nobody chose to leave them out: they were lost.
    return picksFields(command) || nameless.some(({ fields }) => Object.keys(fields ?? {}).length > 0)
      ? ids
      : { ...ids, torn: true };
  }
  const asked = command !== null && belongsTo(command, kind) ? askedFor(kind, command) : EVERYTHING;
  if (asked.kind === 'complete' && elements.length === 0 && kind.operations[0] === 'describe-route-tables') {
    return NO_TABLES;
  }
  return asked;
}

/** FMT-7: PowerShell prints a list of one without brackets; one under a name of its own (`Subnet`) is no list. */
const isHeld = ({ path }: Listing['elements'][number]): boolean => typeof path.at(-1) === 'string';

/** Whether an element was cut so short that it could not be recognised. */
function hasLostElement(cuts: Cuts | null, list: Path, elements: Listing['elements']): boolean {
  if (cuts === null) return false;
  const found = new Set(elements.map(({ path }) => (path.length > list.length ? path[list.length] : undefined)));
  return [...cuts.below].some(([step, { here }]) => here && typeof step === 'number' && !found.has(step));
}

const LOST = { lost: true } as const;

/** A list of which a part was cut off, whether or not anything of it could be read. */
export const TORN: Coverage = { kind: 'partial', reason: 'a part of it is not shown', torn: true };

/** What the options and the query of a command leave of "everything". */
function askedFor(kind: Kind, command: CommandLine): Coverage {
  if (hasOption(command, 'max-items')) return partial('--max-items may have cut the list');
  if (hasOption(command, 'starting-token')) return partial('--starting-token skipped the pages before it');
  for (const option of Object.keys(command.options)) {
    if (option === 'vpc-ids' && kind.one === 'VPC') return { kind: 'complete', vpcs: optionValues(command, option) };
    if (SELECTS_BY_ID.test(option)) return partial(`the command asked for single ${kind.label} with --${option}`);
  }
  if (command.operation !== null && (isChange(command.operation) || command.operation.startsWith('get-'))) {
    return partial(`${command.operation} prints one ${kind.one}, not the list`);
  }
  const query = optionValues(command, 'query')[0] ?? '';
  const chosen = byQuery(query);
  const filtered = byFilters(kind, command);
  const known = narrowest(filtered, chosen);
  return known === filtered && known.kind === 'partial' && isEverything(chosen) && printsEach(query, kind.idField)
    ? { ...known, scopes: scopesOf(filtersOf(command)) }
    : known;
}

const SELECTS_BY_ID = /-ids?$/;

function byFilters(kind: Kind, command: CommandLine): Coverage {
  const filters = filtersOf(command);
  const byVpc = filters.find(({ name, values }) => kind.vpcFilters.includes(name) && values.length > 0);
  const foreign = filters.find((filter) => filter !== byVpc);
  if (foreign !== undefined) return partial(filterReason(foreign.name));
  if (byVpc === undefined) return EVERYTHING;
  return byVpc.values.some((value) => /[*?]/.test(value))
    ? partial(filterReason(byVpc.name))
    : { kind: 'complete', vpcs: byVpc.values };
}

function filterReason(name: string): string {
  if (name === 'association.subnet-id') {
    return 'the command filters by association.subnet-id, which never returns the main route table of a VPC';
  }
  return name === '' ? 'the command has a filter' : `the command filters by ${name}`;
}

/** FMT-21: a query that picks by index, by slice or by condition leaves elements out; `[]` and `[*]` do not. */
function byQuery(given: string): Coverage {
  const query = given.replaceAll(OF_ONE, '');
  const ofVpc = ONE_VPC.exec(query);
  if (ofVpc?.[1] !== undefined) return { kind: 'complete', vpcs: [ofVpc[1]] };
  for (let at = query.indexOf('['); at !== -1; at = query.indexOf('[', at + 1)) {
    if (/[\d:?-]/.test(query.charAt(at + 1))) return partial('--query keeps only a part of the list');
  }
  return EVERYTHING;
}

/** Choices inside one element, which leave out none: its name among its tags, whether a table is the main one. */
const OF_ONE = /\bTags ?\[\?[^\][]{1,100}\](?:\.Value)?(?: ?\| ?\[0\]|\[0\])?|\bAssociations\[0\]\.Main\b/g;

/** `RouteTables[?VpcId=='vpc-1'].…` with no further choice behind it. */
const ONE_VPC = /^\w+\[\?VpcId ?== ?['"`]+([\w*.…-]+)['"`]+\](?:\[\]|[^[?]*)$/;

function narrowest(a: Coverage, b: Coverage): Coverage {
  if (a.kind !== 'complete' || b.kind !== 'complete') return a.kind === 'complete' ? b : a;
  return a.vpcs === 'all' ? b : a;
}

/** What is known of a list when parts of it stand in the paste that could not be read. */
export const withTraces = (known: Coverage): Coverage =>
  known.kind === 'complete' && known.vpcs !== 'all' ? { ...known, torn: true } : TORN;
