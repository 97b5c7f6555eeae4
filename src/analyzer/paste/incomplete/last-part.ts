/** What formats without an end mark print last of an element, and may have been cut off with nothing to show it (BAD-3). */
import { ABOVE_NETWORK, BEHIND_NETWORK } from '../../aws/behind-network.ts';
import { RESOURCES } from '../../aws/resources.ts';
import type { Resource } from '../../aws/schema.ts';
import { textOf } from '../tree.ts';
import type { Node, ObjectNode } from '../tree.ts';

/** Where an element stands. */
export interface Where {
  /** Nothing follows in the text. */
  readonly atEnd: boolean;
  /** The format prints the rules of a network ACL last, so the rules that every ACL ends in show whether all are there. */
  readonly asterisks: boolean;
  /** Nothing stands above it but its command: whoever pastes one answer alone has it whole, more often than cut just there. */
  readonly isFirst: boolean;
}

type Ending = NonNullable<Resource['ending']>;

/** Resources of which a part is printed last. */
const WITH_ENDING = RESOURCES.flatMap(({ idField: id, wrappers, ending }) =>
  id === null || ending === undefined ? [] : [{ id, wrappers, ending }],
);

/**
 * Whether a document stops inside its last element, or that element lacks the part that stands at its end: formats that sort
 * the names print `VpcConfig` there, AWS itself the capacity provider of a function that runs on one (FN-7).
 */
export function lacksLastPart(root: Node, { atEnd, asterisks, isFirst }: Where): boolean {
  const node = lastElement(root);
  if (node === null) return false;
  return WITH_ENDING.some(({ id, ending }) => {
    if (!isOf(node, id, ending)) return false;
    const shown = ending.always.filter((field) => node.entries.has(field)).length;
    const isWhole = shown === ending.always.length;
    // Nobody picks just some of these: it stops between them, whatever part it shows.
    if (shown > 1 && !isWhole) return true;
    const isOpen = atEnd && !(isFirst && stopsAbove(node, ending)) && (asterisks || isSorted(node));
    if (lacksPart(node, ending) && (!isWhole || isOpen)) return true;
    // Formats that sort the names have nothing behind its part.
    return isWhole && !asterisks && stopsBefore(node, ending);
  });
}

/** Whether an element is of a resource of which a part is printed last. */
export const hasLastPart = (node: ObjectNode): boolean => WITH_ENDING.some(({ id, ending }) => isOf(node, id, ending));

/** The element that a document ends in; null when that is no object. */
function lastElement(node: Node | undefined): ObjectNode | null {
  if (node === undefined || node.kind === 'scalar') return null;
  if (node.kind === 'list') return lastElement(node.items.at(-1));
  for (const { wrappers } of WITH_ENDING)
    for (const name of wrappers) if (node.entries.has(name)) return lastElement(node.entries.get(name));
  return node;
}

/** Whether an element is one that has such a part, by its id and by what it holds beside it. */
function isOf(node: ObjectNode, id: string, { unless, foreign, always }: Ending): boolean {
  // Its id may be what was lost.
  if (!node.entries.has(id) && !always.every((field) => node.entries.has(field))) return false;
  if (unless.some((field) => node.entries.has(field))) return false;
  return textOf(node, id)?.includes(foreign) !== true;
}

function lacksPart({ entries }: ObjectNode, { part, fields }: Ending): boolean {
  const last = entries.get(part);
  if (last?.kind !== 'object') return true;
  // Where the first is empty there is nothing of the others (FN-3), and formats that print nothing for an empty list end there.
  return textOf(last, fields[0] ?? '') !== '' && !fields.every((field) => last.entries.has(field));
}

/**
 * Whether the part above the one that may be missing is the last, and whole; or that one has a switch and nothing else, as where an editor took
 * the tab off in front of a name that is empty.
 */
function stopsAbove({ entries }: ObjectNode, { part: own, fields }: Ending): boolean {
  const network = entries.get(own);
  if (network?.kind === 'object') return network.entries.size > 0 && !fields.some((name) => network.entries.has(name));
  const { part, field, words } = ABOVE_NETWORK;
  const last = entries.get(part);
  if (last?.kind !== 'object' || !words.includes(textOf(last, field) ?? '')) return false;
  return [...entries.values()].every(({ start }) => start <= last.start);
}

/**
 * Whether names stand in the order of the alphabet, in which the part that may be missing is the last. In AWS's own order
 * other parts stand behind it, and one that has them all has no such part.
 */
function isSorted({ entries }: ObjectNode): boolean {
  const names = [...entries.keys()];
  return names.every((name, index) => index === 0 || (names[index - 1] ?? '') <= name);
}

/**
 * Whether one without a network of its own, in AWS's own order, stops at a field behind which others stand that each has, or
 * inside a part that ends them: what may be missing below is where its network is told.
 */
function stopsBefore(node: ObjectNode, { part }: Ending): boolean {
  const own = node.entries.get(part);
  if (own?.kind === 'object' && [...own.entries.values()].some((one) => one.kind === 'list' && one.items.length > 0))
    return false;
  const last = [...node.entries.keys()].at(-1) ?? '';
  const closes = Object.hasOwn(BEHIND_NETWORK.closes, last) ? BEHIND_NETWORK.closes[last] : undefined;
  if (closes === undefined) return BEHIND_NETWORK.before.includes(last);
  const closing = node.entries.get(last);
  if (closing?.kind !== 'object' || !closes.every((field) => closing.entries.has(field))) return true;
  const usual = BEHIND_NETWORK.usual + (textOf(node, 'FunctionName') ?? '');
  const value = textOf(closing, closes.at(-1) ?? '') ?? '';
  return [usual, ...BEHIND_NETWORK.words].some((whole) => value !== whole && whole.startsWith(value));
}
