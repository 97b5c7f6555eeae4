/** The block style in which the AWS command line prints YAML, read in one pass (FMT-2, FMT-3); anything else is refused. */
import type { Parts } from '../../../parts.ts';
import { lacksEnd, markOpen } from '../../incomplete/missing-end.ts';
import type { Repair } from '../../sentences/repairs.ts';
import { endsPieceAt, isBlankAfter } from '../../text/blank.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import { dropLast, isWholeAnswer } from './ends.ts';
import { close, topOf } from './levels.ts';
import type { Block } from './levels.ts';
import { lineAt, readLine } from './line.ts';

export interface YamlResult {
  /** null: the text uses more of YAML than the command line prints. */
  readonly root: Node | null;
  readonly end: number;
  /** Where the text was refused: the start of the last line in it that stands below an empty one. */
  readonly restAt: number | null;
  readonly repairs: readonly Repair[];
}

/**
 * Reads the block that starts at `start` (a line's beginning) and ends before the first line that is not part of it.
 * @param parts has what tells output from other texts, or is asked for it
 * @example readYaml('RouteTables:\n- VpcId: vpc-1\n', 0, parts).root // { RouteTables: [{ VpcId: 'vpc-1' }] } with its places
 */
export function readYaml(text: string, start: number, parts: Parts): YamlResult {
  const repairs: Repair[] = [];
  const block: Block = {
    text,
    parts,
    repairs,
    levels: [],
    root: null,
    missesStart: false,
    endsInName: false,
    endsInId: false,
    mixed: [],
    isBelowBlank: false,
    isSpaced: false,
    restAt: null,
    baseColumn: -1,
    at: start,
    end: start,
  };
  while (block.at < text.length) {
    const line = lineAt(text, block.at);
    const outcome = readLine(block, line);
    if (outcome === 'refused') return { root: null, end: line.next, restAt: block.restAt, repairs };
    if (outcome === 'end') break;
  }
  const { root } = block;
  if (root === null) return { root, end: Math.max(block.at, start + 1), restAt: null, repairs };
  markMissing(block, root, start);
  return { root, end: block.endsInName ? text.length : Math.max(block.end, start + 1), restAt: null, repairs };
}

/** Closes what is open, and says where a start or an end is missing. */
function markMissing(block: Block, root: ListNode | ObjectNode, start: number): void {
  const { end, repairs, text } = block;
  const open = block.levels.map(({ node }) => node);
  const endsInName = topOf(block)?.pending != null && endsPieceAt(text, end);
  const endsInside = endsInName || block.endsInName || block.endsInId;
  close(block, -1, () => false);
  for (const { list, element } of block.mixed) list.items.splice(list.items.lastIndexOf(element), 1);
  if (block.missesStart || (block.baseColumn > 0 && !isWholeAnswer(root))) {
    repairs.push({ kind: 'missing-start', at: start });
    root.incomplete = true;
  }
  if (endsInside || lacksEnd(root, { atEnd: isBlankAfter(text, end), asterisks: false, isFirst: false })) {
    if (!block.endsInName) dropLast(open.at(-1));
    markOpen(open);
    repairs.push({ kind: 'missing-end', at: Math.max(start, end - 1) });
  }
}
