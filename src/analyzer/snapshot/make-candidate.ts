/** One element of a list on its way into the snapshot: its used fields checked, its id, what of it was cut. */
import { madeUpId } from '../aws/ids.ts';
import type { PasteDocument } from '../paste/types.ts';
import type { Candidate } from './candidate.ts';
import { optionValues } from './command.ts';
import { conform } from './conform.ts';
import { cutsAt } from './incomplete.ts';
import type { Cuts } from './incomplete.ts';
import type { IdsOfPaste } from './ids-of-paste.ts';
import { fromEntries, isList, isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';
import type { Log } from './log.ts';
import type { OddPart } from './parts/odd.ts';
import type { Element } from './recognised.ts';
import { regionIn } from './regions.ts';
import type { Place } from './types.ts';

/** The document that elements come from, and where its Regions and remarks go. */
export interface Source {
  readonly document: PasteDocument;
  readonly index: number;
  readonly cuts: Cuts | null;
  readonly regions: Set<string>;
  readonly log: Log;
  readonly ids: IdsOfPaste;
  /** Null for a document that is whole answers under their own names, with no command above. */
  readonly odd: OddPart | null;
}

/**
 * An element with its used fields checked against the shape of its kind.
 * @param isPlain whether a look already said that nothing in it needs to be mended
 */
export function candidateOf(
  kind: Kind,
  element: Element,
  source: Source,
  {
    command,
    count,
    isPlain,
  }: { readonly command: Candidate['command']; readonly count: number; readonly isPlain: boolean },
): Candidate {
  const place: Place = { document: source.index, path: element.path };
  const { value: printed, wrong } = isPlain ? { value: element.value, wrong: [] } : conform(element.value, kind.shape);
  const { odd } = source;
  const data = odd?.isDeletion(kind, command) === true ? { ...printed, State: 'deleting' } : printed;
  for (const problem of wrong) source.log.wrongType(kind, problem, place);
  for (const text of kind.regionsIn(data)) if (typeof text === 'string') addRegion(source.regions, regionIn(text));
  const cuts = source.cuts === null ? null : movedCuts(source.cuts, element);
  const event = odd?.eventOf(kind, { place, command }) ?? null;
  const whole = cuts === null ? data : withoutCutLists(kind, data, cuts);
  const damaged =
    wrong.length === 0 && element.incomplete === undefined
      ? NONE
      : new Set([...wrong.map(({ path }) => String(path[0])), ...(element.incomplete ?? [])]);
  const id = idOf(kind, data, command, count);
  const plain: Candidate = {
    id,
    data: odd !== null && event !== null ? odd.withoutPassingState(kind, whole) : whole,
    place,
    cuts,
    damaged,
    command,
  };
  if (element.fields === undefined && event === null) return plain;
  return {
    ...plain,
    ...(element.fields === undefined ? {} : { fields: element.fields }),
    ...(event === null ? {} : { event }),
  };
}

/** Lists of which less would mean something else count as not pasted: an empty list of attachments is a detached gateway. */
function withoutCutLists(kind: Kind, data: JsonObject, cuts: Cuts): JsonObject {
  const cut = kind.allOrNothing.filter((field) => cuts.below.has(field));
  return cut.length === 0 ? data : fromEntries(Object.entries(data).filter(([key]) => !cut.includes(key)));
}

const NONE: ReadonlySet<string> = new Set();

function idOf(kind: Kind, data: Candidate['data'], command: Candidate['command'], count: number): string {
  const own =
    kind.idOf !== null ? kind.idOf(data, command) : kind.idField === null ? undefined : ownText(data, kind.idField);
  const id =
    own ?? repeatedId(kind, data) ?? ownText(data, 'FunctionName') ?? optionValues(command, 'function-name')[0];
  return id ?? madeUpId(kind.one, count);
}

/** A route table or network ACL whose own id was cut off is named by its associations. */
function repeatedId({ idField }: Kind, data: JsonObject): string | undefined {
  const associations = idField === null ? undefined : data['Associations'];
  const first: unknown = isList(associations) ? associations[0] : undefined;
  return idField !== null && isObject(first) ? ownText(first, idField) : undefined;
}

/** The cuts of an element, with those of fields that `--query` moved under the field's own name. */
function movedCuts(cuts: Cuts, element: Element): Cuts | null {
  const here = cutsAt(cuts, element.path);
  if (element.fields === undefined) return here;
  const below = new Map(here?.below ?? []);
  for (const [field, path] of Object.entries(element.fields)) {
    const there = cutsAt(cuts, path);
    if (there !== null) below.set(field, there);
  }
  return below.size === 0 ? null : { here: here?.here ?? false, below };
}

/** Adds the name of a Region, where there is one. */
export function addRegion(regions: Set<string>, region: string | null): void {
  if (region !== null) regions.add(region);
}
