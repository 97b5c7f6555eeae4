/** Puts what the tolerant reader reads together: frames of open brackets, and the ground outside all of them. */
import { isAnswer } from '../../../aws/names.ts';
import { listNode, objectNode, scalarNode } from '../../tree.ts';
import type { ListNode, Node, ObjectNode } from '../../tree.ts';
import type { Repair, RepairKind } from '../../incomplete/repairs.ts';
import { skipToCode } from './ground.ts';
import type { Ground } from './ground.ts';
import { keepsWhenCut, listName, saysEnough } from './keep.ts';

export interface Frame {
  readonly node: ListNode | ObjectNode;
  key: string | null;
  /** A comma was read and nothing since. */
  comma: boolean;
  /** A value was read and no comma since. */
  filled: boolean;
  /** What stands behind a gap repeats a name: it belongs to another element. */
  mixed?: boolean;
}

/** What the reader tells while it goes through the text; returned offsets are where to go on. */
export interface Assembly {
  readonly repairs: Repair[];
  readonly stack: readonly Frame[];
  readonly ground: Ground;
  /** How many brackets of each kind are open. */
  readonly open: { list: number; object: number };
  top(): Frame | undefined;
  repair(kind: RepairKind, at: number): void;
  push(node: ListNode | ObjectNode): void;
  put(node: Node): void;
  markCut(frame: Frame | undefined, kind: RepairKind, offset: number): void;
  tearAll(): void;
  close(offset: number, options: { torn: boolean }): void;
  wrap(bracket: string, bracketAt: number): void;
  isStray(offset: number): boolean;
  scalar(value: string | number | boolean | null, from: number, to: number): number;
}

/** An empty assembly for a piece that starts at `start`. */
export function createAssembly(text: string, start: number, limit: number): Assembly {
  const repairs: Repair[] = [];
  const repair = (kind: RepairKind, at: number): void => void repairs.push({ kind, at });
  const stack: Frame[] = [];
  const ground: Ground = { items: [], entries: new Map(), headless: false, key: null, comma: false, end: start };
  const open = { list: 0, object: 0 };
  const top = (): Frame | undefined => stack[stack.length - 1];

  const put = (node: Node): void => {
    ground.end = Math.max(ground.end, node.end);
    const frame = top();
    if (frame === undefined) {
      if (ground.key !== null) ground.entries.set(ground.key, node);
      else ground.items.push(node);
      ground.key = null;
      ground.comma = false;
      return;
    }
    if (frame.filled) repair('missing-comma', node.start);
    if (frame.node.kind === 'list') frame.node.items.push(node);
    else if (frame.key !== null) {
      if (frame.node.entries.has(frame.key)) {
        // Two elements that ran into one: which of the values belong together is not known (BAD-17).
        repair('duplicate-key', node.start);
        frame.node.cut = true;
        frame.mixed = true;
      }
      frame.node.entries.set(frame.key, node);
    } else {
      // A whole element inside another, where a bracket was lost: it is not used, and its own list is not whole.
      markCut(frame, 'not-understood', node.start);
      if (node.kind !== 'scalar') tearAll();
    }
    frame.key = null;
    frame.comma = false;
    frame.filled = true;
  };

  const markCut = (frame: Frame | undefined, kind: RepairKind, offset: number): void => {
    repair(kind, offset);
    if (frame === undefined) return;
    frame.node.cut = true;
    frame.key = null;
    frame.filled = false;
    frame.comma = false;
  };

  /** Which bracket was lost is not known, so everything that is open may lack what stands elsewhere now. */
  const tearAll = (): void => {
    for (const frame of stack) frame.node.cut = true;
  };

  /** Closes the innermost frame. A cut element that does not say enough leaves its list, which is cut then. */
  const close = (offset: number, options: { torn: boolean }): void => {
    const frame = stack.pop();
    if (frame === undefined) return;
    open[frame.node.kind] -= 1;
    frame.node.end = offset;
    if (options.torn) frame.node.cut = true;
    const parent = top();
    if (frame.node.cut && (parent === undefined ? ground.headless : parent.node.kind === 'list')) {
      const keeps =
        frame.mixed !== true &&
        (keepsWhenCut(frame.node) || (!options.torn && frame.node.kind === 'object' && saysEnough(frame.node)));
      if (!keeps && parent !== undefined) {
        parent.node.cut = true;
        parent.filled = true;
        parent.comma = false;
        return;
      }
      if (parent !== undefined && !keepsWhenCut(frame.node)) parent.node.cut = true;
    }
    put(frame.node);
  };

  /** A bracket closes something that opened before the text began: what was read so far is its inside. */
  const wrap = (bracket: string, bracketAt: number): void => {
    if (!ground.headless) repair('cut-start', start);
    const inside = ground.items.filter((item) => item.kind !== 'scalar' || bracket === ']');
    const from = inside[0]?.start ?? start;
    let wrapped: Node;
    if (bracket === ']') {
      wrapped = listNode(
        from,
        inside.filter((item) => item.kind === 'scalar' || !item.cut || keepsWhenCut(item)),
      );
    } else {
      const entries = new Map(ground.entries);
      for (const item of inside) {
        const name = item.kind === 'list' ? listName(item) : null;
        if (name !== null && !entries.has(name)) entries.set(name, item);
      }
      wrapped = objectNode(from, entries);
    }
    wrapped.cut = true;
    wrapped.end = bracketAt + 1;
    Object.assign(ground, { items: [wrapped], entries: new Map(), headless: true, key: null });
    ground.end = bracketAt + 1;
  };

  /** One bracket too many after a whole document, and nothing more: not a sign of a lost start. */
  const isStray = (offset: number): boolean => {
    const [only, ...others] = ground.items;
    if (ground.headless || only?.kind !== 'object' || only.cut || others.length > 0 || ground.entries.size > 0)
      return false;
    const lists = [...only.entries.values()].some((entry) => entry.kind === 'list');
    if (!lists || !isAnswer([...only.entries.keys()])) return false;
    const next = skipToCode(text, offset + 1, limit);
    return next >= limit || !',]}'.includes(text.charAt(next));
  };

  const scalar = (value: string | number | boolean | null, from: number, to: number): number => {
    const frame = top();
    const inObject = frame === undefined || frame.node.kind === 'object';
    const pendingKey = frame === undefined ? ground.key : frame.key;
    if (!inObject && typeof value === 'string' && text.charAt(skipToCode(text, to, limit)) === ':') {
      // A name among the elements of a list: the bracket before it was lost.
      markCut(frame, 'not-understood', from);
      tearAll();
      return to;
    }
    if (inObject && pendingKey === null) {
      const colon = skipToCode(text, to, limit);
      if (text.charAt(colon) === ':' && text.charAt(colon + 1) !== ':') {
        let key = String(value);
        if (/^[A-Z]\w{3,200}:$/.test(key)) {
          key = key.slice(0, -1);
          repair('colon-key', from);
        }
        if (frame === undefined) ground.key = key;
        else {
          if (frame.filled) repair('missing-comma', from);
          frame.key = key;
          frame.filled = false;
          frame.comma = false;
        }
        ground.end = colon + 1;
        return colon + 1;
      }
      if (frame !== undefined) {
        markCut(frame, 'not-understood', from);
        return to;
      }
    }
    put(scalarNode(value, from, to));
    return to;
  };

  const push = (node: ListNode | ObjectNode): void => {
    const frame = top();
    if (frame?.filled) repair('missing-comma', node.start);
    if (frame) frame.filled = false;
    open[node.kind] += 1;
    stack.push({ node, key: null, comma: false, filled: false });
  };

  return { repairs, stack, ground, open, top, repair, push, put, markCut, tearAll, close, wrap, isStray, scalar };
}
