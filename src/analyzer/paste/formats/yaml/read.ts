/** The block style in which the AWS command line prints YAML, read in one pass (FMT-2, FMT-3); anything else is refused. */
import { isBlank } from '../json/tokens.ts';
import { MAX_DEPTH } from '../../limits.ts';
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import type { Repair } from '../../incomplete/repairs.ts';
import { isHalfId, lastIsTorn, tear } from '../../incomplete/endings.ts';
import { isWrapper } from '../../../aws/names.ts';
import { dropLast, isWholeAnswer } from './edges.ts';
import { keyAt } from './key.ts';
import { readYamlScalar } from './scalar.ts';
import { scalarOrEmpty } from './values.ts';

export interface YamlResult {
  /** null: the text uses more of YAML than the command line prints. */
  readonly root: Node | null;
  readonly end: number;
  readonly repairs: readonly Repair[];
}

interface Level {
  readonly column: number;
  readonly node: ListNode | ObjectNode;
  /** A name, or a dash, whose value has not come yet. */
  pending: string | number | null;
  readonly name: string | null;
}

/** Reads the block that starts at `start` (a line's beginning) and ends before the first line that is not part of it. */
export function readYaml(text: string, start: number): YamlResult {
  const repairs: Repair[] = [];
  let levels: Level[] = [];
  const tree: { root: ListNode | ObjectNode | null } = { root: null };
  let lostHead = false;
  let halfName = false;
  let halfValue = false;
  let baseColumn = -1;
  let at = start;
  let end = start;

  const top = (): Level | undefined => levels[levels.length - 1];
  const fill = (node: Node): boolean => {
    const level = top();
    if (level === undefined || level.pending === null) return false;
    if (level.node.kind === 'list') level.node.items.push(node);
    else {
      const key = String(level.pending);
      if (level.node.entries.has(key)) repairs.push({ kind: 'duplicate-key', at: node.start });
      level.node.entries.set(key, node);
    }
    level.pending = null;
    return true;
  };
  const open = (node: ListNode | ObjectNode, column: number): void => {
    const name = top()?.node.kind === 'object' ? String(top()?.pending) : (top()?.name ?? null);
    if (tree.root === null) tree.root = node;
    else fill(node);
    levels.push({ column, node, pending: null, name });
  };
  const close = (column: number, keep: (level: Level) => boolean): void => {
    for (
      let level = top();
      level && (level.column > column || (level.column === column && !keep(level)));
      level = top()
    ) {
      if (level.pending !== null && level.node.kind === 'object')
        level.node.entries.set(level.pending.toString(), scalarNode(null, end, end));
      level.node.end = end;
      levels.pop();
    }
  };

  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline === -1 ? text.length : newline;
    let first = at;
    while (first < lineEnd && text.charAt(first) === ' ') first += 1;
    const next = lineEnd + 1;
    const character = text.charAt(first);
    if (first >= lineEnd || character === '\r') {
      at = next;
      continue;
    }
    if (character === '\t') return { root: null, end: next, repairs };
    let column = first - at;
    if (baseColumn === -1) baseColumn = column;
    const isItem = character === '-' && (first + 1 >= lineEnd || ' \r'.includes(text.charAt(first + 1)));
    const isElision = (character === '.' && text.startsWith('...', first)) || character === '…';
    if (character === '#' || isElision) {
      const elides =
        isElision ||
        /\.\.\.|…|\b(?:etc|snip|more|omitted|truncated)\b/i.test(text.slice(first, Math.min(lineEnd, first + 200)));
      if (elides) {
        close(column, () => true);
        repairs.push({ kind: 'elision', at: first });
        for (const level of levels.slice(-2)) level.node.cut = true;
      } else repairs.push({ kind: 'comment', at: first });
      at = next;
      end = lineEnd;
      continue;
    }
    const key = isItem ? null : keyAt(text, first, lineEnd);
    if (!isItem && key === null && top()?.pending == null) {
      // The text ends in half a name.
      if (newline === -1 && /^ *(?:- +)*["']?[A-Za-z]\w{0,60}$/.test(text.slice(at, at + 200))) halfName = true;
      break;
    }
    if (column <= baseColumn && !isItem && key === null) break;
    if (column < baseColumn) {
      // The start was cut off: what came so far stood inside something whose beginning is not in the text.
      levels = [];
      tree.root = null;
      lostHead = true;
      baseColumn = column;
    }
    let here = first;
    let failed = false;
    while (text.charAt(here) === '-' && (here + 1 >= lineEnd || ' \r'.includes(text.charAt(here + 1)))) {
      close(column, (level) => level.node.kind === 'list' || level.pending !== null);
      if (top()?.node.kind !== 'list' || (top()?.column ?? -1) < column) {
        if (tree.root !== null && top()?.pending == null) {
          failed = true;
          break;
        }
        open(listNode(here), column);
      }
      const list = top();
      if (list) list.pending = 0;
      here += 1;
      while (here < lineEnd && text.charAt(here) === ' ') here += 1;
      column = here - at;
      end = here;
    }
    if (failed || levels.length > MAX_DEPTH) return { root: null, end: next, repairs };
    const inner = here === first ? key : keyAt(text, here, lineEnd);
    if (inner !== null) {
      const { name } = inner;
      close(column, (level) => level.node.kind === 'object');
      if (top()?.node.kind !== 'object' || (top()?.column ?? -1) < column) {
        if (tree.root !== null && top()?.pending == null) return { root: null, end: next, repairs };
        open(objectNode(here), column);
      }
      const level = top();
      if (level?.node.kind !== 'object') return { root: null, end: next, repairs };
      if (
        levels.length === 1 &&
        isWrapper(name) &&
        [...level.node.entries.keys(), level.pending ?? ''].some((other) => isWrapper(String(other)))
      )
        break;
      if (level.pending !== null) level.node.entries.set(String(level.pending), scalarNode(null, end, end));
      if (level.node.entries.has(name)) {
        // Two elements that ran into one, as where the line with the dash was lost (BAD-17).
        repairs.push({ kind: 'duplicate-key', at: here });
        for (const { node } of levels) node.cut = true;
        for (const child of level.node.entries.values()) if (child.kind !== 'scalar') child.cut = true;
      }
      level.pending = name;
      here += inner.length;
      end = here;
      while (here < lineEnd && isBlank(text.charAt(here))) here += 1;
    }
    if (here < lineEnd && text.charAt(here) !== '\r') {
      const level = top();
      if (level?.pending == null) return { root: null, end: next, repairs };
      const scalar = readYamlScalar(text, here, lineEnd, level.column);
      if (scalar === null) return { root: null, end: next, repairs };
      fill(scalarOrEmpty(scalar, typeof level.pending === 'string' ? level.pending : '', level.name));
      if (scalar.elided && top()) {
        level.node.cut = true;
        repairs.push({ kind: 'elision', at: here });
      }
      if (scalar.end === text.length && isHalfId(scalar.text, text)) halfValue = true;
      end = scalar.end;
      at = Math.max(next, scalar.next);
      continue;
    }
    at = next;
  }

  const whole = tree.root;
  if (whole === null) return { root: null, end: Math.max(at, start + 1), repairs };
  const open_ = levels.map((level) => level.node);
  const dangling = (top()?.pending != null && end >= text.trimEnd().length) || halfName || halfValue;
  close(-1, () => false);
  const result = whole;
  if (lostHead || (baseColumn > 0 && !isWholeAnswer(result))) {
    repairs.push({ kind: 'cut-start', at: start });
    result.cut = true;
  }
  if (dangling || lastIsTorn(result, { atEnd: text.slice(end).trim() === '', asterisks: false })) {
    if (!halfName) dropLast(open_[open_.length - 1]);
    tear(open_);
    repairs.push({ kind: 'cut-end', at: Math.max(start, end - 1) });
  }
  return { root: result, end: halfName ? text.length : Math.max(end, start + 1), repairs };
}
