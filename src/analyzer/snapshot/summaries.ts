/** What a document turned out to hold, for the list of what was read. */
import type { PasteDocument } from '../paste/types.ts';
import { isList } from './json.ts';
import { belongsTo } from './kind.ts';
import type { Kind } from './kind.ts';
import type { Element, Recognised } from './recognised.ts';
import type { DocumentSummary } from './types.ts';

/** One line per list of a document. */
export function summarise(
  { command, value }: PasteDocument,
  index: number,
  found: Recognised,
): readonly DocumentSummary[] {
  const summaries = [...found.listings.values()].map(({ kind, elements }) => ({
    document: index,
    command: (command !== null && belongsTo(command, kind) ? command.operation : null) ?? usual(kind, elements),
    label: kind.label,
    count: countOf(kind, elements),
    ignored: [] as readonly string[],
  }));
  for (const other of found.others) summaries.push({ document: index, ...other, ignored: [] });
  const [first, ...rest] = summaries;
  if (first !== undefined) return [{ ...first, ignored: found.ignored }, ...rest];
  const label = isList(value) ? 'a list that was not recognised' : 'a document that was not recognised';
  return [{ document: index, command: null, label, count: 0, ignored: found.ignored }];
}

/** The operation that prints this kind, where two share a wrapper the one whose fields are there. */
function usual(kind: Kind, elements: readonly Element[]): string {
  const [first, second] = kind.operations;
  const isManaged = kind.wrappers[0] === 'PrefixLists' && elements.some(({ value }) => Object.hasOwn(value, 'OwnerId'));
  return isManaged && second !== undefined ? second : first;
}

/** A search of routes, or the entries of a prefix list, come as one element that holds them all: those are counted. */
function countOf(kind: Kind, elements: readonly Element[]): number {
  if (kind.idField !== null) return elements.length;
  return elements.reduce((sum, { value }) => {
    const inner = value['Routes'] ?? value['Entries'];
    return sum + (isList(inner) ? inner.length : 1);
  }, 0);
}
