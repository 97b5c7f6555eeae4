/** The edges of text output: what was open where it stops may go on, and its first record may have begun above (BAD-3). */
import type { FormatReader } from '../../format-reader.ts';
import type { Repair } from '../../sentences/repairs.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import type { Where } from '../../incomplete/last-part.ts';
import { lacksEnd, markOpen } from '../../incomplete/missing-end.ts';
import type { Row } from './columns.ts';
import { holdsFlatElement } from '../../../aws/flat-answers.ts';

export const ends: FormatReader['ends'] = () => 'anywhere';

/** What is missing of text output that starts at `start`. */
export function missingParts(
  {
    end,
    missingStartAt,
    missesEnd,
  }: { readonly end: number; readonly missingStartAt: number | null; readonly missesEnd: boolean },
  start: number,
): Repair[] {
  return [
    ...(missingStartAt === null ? [] : [{ kind: 'missing-start', at: missingStartAt } as const]),
    ...(missesEnd ? [{ kind: 'missing-end', at: Math.max(start, end - 1) } as const] : []),
  ];
}

/** The text ends in half a record: every list around it may go on. */
export function leaveOpen(
  root: Node | undefined,
  open: readonly Row[],
  { isLastWhole }: { isLastWhole: boolean },
): void {
  if (root && root.kind !== 'scalar') root.incomplete = true;
  open.forEach(({ node, container }, index) => {
    if (container.kind !== 'scalar') container.incomplete = true;
    if (index < open.length - 1 || isLastWhole) node.incomplete = true;
  });
}

/**
 * Where records of a kind fit and others do not, these are no new kind but have lost something: the beginning of the next one, or more,
 * so what they are parts of may have gone on.
 */
export function openAboveTorn(
  groups: readonly (readonly Row[])[],
  broken: ReadonlySet<Node>,
  roots: readonly (ObjectNode | ListNode)[],
): void {
  if (broken.size === 0) return;
  const rows = groups.flat();
  const rootOf = new Map<Node, Node>(
    roots.flatMap((root) =>
      [root, ...(root.kind === 'object' ? root.entries.values() : [])].map((part) => [part, root]),
    ),
  );
  const fitting = new Set(rows.filter(({ node }) => !broken.has(node)).map(({ shape }) => shape));
  for (const row of rows) {
    if (!broken.has(row.node) || !fitting.has(row.shape)) continue;
    const above: Row[] = [];
    for (let one: Row | undefined = row; one !== undefined; one = one.owner) above.unshift(one);
    leaveOpen(rootOf.get(above[0]?.container ?? row.container), above, { isLastWhole: false });
    for (const { node } of above) openBelow(node, row.node.start);
  }
}

/** Lists of an owner that begin below a record which was torn may be those of another. */
function openBelow({ entries }: ObjectNode, start: number): void {
  for (const part of entries.values()) if (part.kind === 'list' && part.start > start) part.incomplete = true;
}

/** Marks the last element cut when it lacks what it must have; true when it does. */
export function markLast(root: ObjectNode | ListNode | undefined, where: Omit<Where, 'asterisks'>): boolean {
  if (root === undefined || !lacksEnd(root, { ...where, asterisks: true })) return false;
  const list = root.kind === 'list' ? root : [...root.entries.values()].find((child) => child.kind === 'list');
  const item = list?.kind === 'list' ? list.items.at(-1) : undefined;
  const parts: (ListNode | ObjectNode)[] = [root];
  if (list?.kind === 'list' && list !== root) parts.push(list);
  if (item?.kind === 'object' && (root.kind === 'list' || !holdsFlatElement(root.entries))) parts.push(item);
  markOpen(parts);
  return true;
}

/** A table without its name in the first line: one was asked for, or the line lost its beginning, which shows in the account. */
export function missesStartOfTable(lists: ReadonlyMap<string, ListNode>, start: number): number | null {
  const first = lists.get('(ROUTETABLES)')?.items[0];
  if (first?.kind !== 'object' || first.start !== start) return null;
  const owner = first.entries.get('OwnerId');
  const isHalf = owner?.kind !== 'scalar' || /^(?:\d{1,11}|\d{13,})$/.test(String(owner.value));
  return isHalf || lists.has('ROUTETABLES') ? start : null;
}

/** Where the first record stands when it has no name and its cells fit nothing: its own beginning may be missing. */
export function missesStartOfRecord(text: string, start: number, broken: ReadonlySet<Node>): number | null {
  const isBare = !/^[A-Z][A-Z\d]*\t/.test(text.slice(start, start + 70));
  return isBare && [...broken].some((node) => node.start === start) ? start : null;
}
