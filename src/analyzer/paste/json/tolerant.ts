/** Reads almost-JSON (JSON5, Python repr, JavaScript dumps, cut at either end) in one pass, without recursion. */
import { MAX_DEPTH } from '../limits.ts';
import { listNode, objectNode, scalarNode } from '../node.ts';
import type { ListNode, Node, ObjectNode } from '../node.ts';
import type { Repair, RepairKind } from '../repairs.ts';
import { keepsWhenCut, listName, saysEnough } from './keep.ts';
import { balancedEnd } from './locate.ts';
import { bareEnd, bareValue, elisionEnd, isLiteral, isQuote, readComment, readString } from './tokens.ts';

export interface TolerantResult {
  readonly roots: readonly Node[];
  /** Where reading stopped. */
  readonly end: number;
  readonly repairs: readonly Repair[];
  readonly tooDeep: boolean;
  /** Python's words were used (`None`, `datetime.datetime(…)`). */
  readonly python: boolean;
}

interface Frame {
  readonly node: ListNode | ObjectNode;
  key: string | null;
  /** A comma was read and nothing since. */
  comma: boolean;
  /** A value was read and no comma since. */
  filled: boolean;
}

/** What stands outside every bracket: whole documents, or the inside of something whose start was cut off. */
interface Ground {
  items: Node[];
  entries: Map<string, Node>;
  /** A bracket closed that never opened: the start was cut off. */
  headless: boolean;
}

const PYTHON_WORDS = new Set(['True', 'False', 'None']);

/** Reads from `start` to the end of the value there, or of the values that belong together. */
export function readTolerant(
  text: string,
  start: number,
  limit: number,
  options: { headless: boolean },
): TolerantResult {
  const repairs: Repair[] = [];
  const repair = (kind: RepairKind, at: number): void => void repairs.push({ kind, at });
  const stack: Frame[] = [];
  let ground: Ground = { items: [], entries: new Map(), headless: false };
  let groundKey: string | null = null;
  let afterComma = false;
  let tooDeep = false;
  let python = false;
  let at = start;
  let end = start;

  if (options.headless) {
    repair('cut-start', start);
    at = headlessStart(text, start, limit);
    ground.headless = true;
  }

  const open = { list: 0, object: 0 };
  const top = (): Frame | undefined => stack[stack.length - 1];

  const put = (node: Node): void => {
    end = Math.max(end, node.end);
    const frame = top();
    if (frame === undefined) {
      if (groundKey !== null) ground.entries.set(groundKey, node);
      else ground.items.push(node);
      groundKey = null;
      afterComma = false;
      return;
    }
    if (frame.filled) repair('missing-comma', node.start);
    if (frame.node.kind === 'list') frame.node.items.push(node);
    else if (frame.key !== null) {
      if (frame.node.entries.has(frame.key)) repair('duplicate-key', node.start);
      frame.node.entries.set(frame.key, node);
    } else markCut(frame, 'not-understood', node.start);
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
        keepsWhenCut(frame.node) || (!options.torn && frame.node.kind === 'object' && saysEnough(frame.node));
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
  const wrap = (bracket: string): void => {
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
    wrapped.end = at + 1;
    ground = { items: [wrapped], entries: new Map(), headless: true };
    groundKey = null;
    end = at + 1;
  };

  /** One bracket too many after a whole document, and nothing more: not a sign of a lost start. */
  const isStray = (offset: number): boolean => {
    const [only, ...others] = ground.items;
    if (ground.headless || only?.kind !== 'object' || only.cut || others.length > 0 || ground.entries.size > 0)
      return false;
    if (![...only.entries.values()].some((entry) => entry.kind === 'list')) return false;
    const next = skipToCode(text, offset + 1, limit);
    return next >= limit || !',]}'.includes(text.charAt(next));
  };

  const scalar = (value: string | number | boolean | null, from: number, to: number): void => {
    const frame = top();
    const inObject = frame === undefined || frame.node.kind === 'object';
    const pendingKey = frame === undefined ? groundKey : frame.key;
    if (inObject && pendingKey === null) {
      const colon = skipToCode(text, to, limit);
      if (text.charAt(colon) === ':' && text.charAt(colon + 1) !== ':') {
        let key = String(value);
        if (key.endsWith(':')) {
          key = key.slice(0, -1);
          repair('colon-key', from);
        }
        if (frame === undefined) groundKey = key;
        else {
          if (frame.filled) repair('missing-comma', from);
          frame.key = key;
          frame.filled = false;
          frame.comma = false;
        }
        at = colon + 1;
        end = at;
        return;
      }
      if (frame !== undefined) {
        markCut(frame, 'not-understood', from);
        at = to;
        return;
      }
    }
    at = to;
    put(scalarNode(value, from, to));
  };

  while (at < limit) {
    const character = text.charAt(at);
    if (character === ' ' || character === '\n' || character === '\r' || character === '\t') {
      at += 1;
      continue;
    }
    const frame = top();
    // A whole document, and nothing that goes on with it: the piece ends here.
    if (
      frame === undefined &&
      groundKey === null &&
      !afterComma &&
      (ground.items.length > 0 || ground.entries.size > 0)
    ) {
      if (!',}])'.includes(character)) break;
    }
    const comment = character === '/' || character === '#' ? readComment(text, at, limit) : null;
    if (comment !== null) {
      if (comment.elides) markCut(frame, 'elision', at);
      else repair('comment', at);
      at = comment.end;
      continue;
    }
    const elided =
      frame === undefined && stack.length === 0 && ground.items.length === 0 ? -1 : elisionEnd(text, at, limit);
    if (elided !== -1) {
      const code = character === '[' && !text.slice(at, elided).includes('.') && !text.slice(at, elided).includes('…');
      if (character === '[' && frame?.node.kind === 'object' && frame.key !== null && !code) {
        const list = listNode(at);
        list.end = elided;
        list.cut = true;
        repair('elision', at);
        put(list);
      } else markCut(frame, code ? 'code-object' : 'elision', at);
      at = elided;
      continue;
    }
    if (character === '{' || character === '[' || character === '(') {
      if (stack.length >= MAX_DEPTH) {
        tooDeep = true;
        const outer = stack[0]?.node.start ?? at;
        const balanced = balancedEnd(text.slice(0, limit), outer);
        end = balanced === -1 ? limit : balanced;
        return { roots: [], end, repairs, tooDeep, python };
      }
      open[character === '{' ? 'object' : 'list'] += 1;
      stack.push({
        node: character === '{' ? objectNode(at) : listNode(at),
        key: null,
        comma: false,
        filled: false,
      });
      if (frame?.filled) repair('missing-comma', at);
      if (frame) frame.filled = false;
      at += 1;
      continue;
    }
    if (character === '}' || character === ']' || character === ')') {
      const kind = character === '}' ? 'object' : 'list';
      let match = open[kind] > 0 ? stack.length - 1 : -1;
      while (match >= 0 && stack[match]?.node.kind !== kind) match -= 1;
      if (stack.length === 0) {
        if (character === ')') break;
        if (isStray(at)) {
          repair('not-understood', at);
          end = at + 1;
        } else wrap(character);
      } else if (match === -1) markCut(frame, 'cut-middle', at);
      else {
        if (match < stack.length - 1) repair('cut-middle', at);
        while (stack.length - 1 > match) close(at, { torn: true });
        if (top()?.comma) repair('trailing-comma', at);
        if (top()?.key != null) markCut(top(), 'not-understood', at);
        close(at + 1, { torn: false });
      }
      at += 1;
      continue;
    }
    if (character === ',' || character === ';') {
      if (frame === undefined) afterComma = true;
      else {
        if (frame.key !== null) markCut(frame, 'not-understood', at);
        frame.comma = true;
        frame.filled = false;
      }
      at += 1;
      continue;
    }
    if (character === ':' || character === '=') {
      at += 1;
      continue;
    }
    if (isQuote(character)) {
      const token = readString(text, at, limit);
      for (const kind of token.repairs) repair(kind, at);
      if (token.cut) {
        if (token.end < limit) markCut(frame, 'cut-string', at);
        else if (frame) {
          frame.node.cut = true;
          frame.key = null;
        }
        at = token.end;
        continue;
      }
      scalar(token.value, at, token.end);
      continue;
    }
    // A bare word; a terminal may have wrapped it, and a call such as datetime.datetime(…) is one value.
    const from = at;
    let to = bareEnd(text, at, limit);
    let word = text.slice(from, to);
    if (text.charAt(to) === '\n' && !isLiteral(word)) {
      const rest = bareEnd(text, to + 1, limit);
      const joined = word + text.slice(to + 1, rest);
      if (isLiteral(joined)) {
        word = joined;
        to = rest;
        repair('wrapped-string', from);
      }
    }
    if (text.charAt(to) === '(' && word !== '') {
      const close = callEnd(text, to, limit);
      word = text.slice(from, close);
      to = close;
      python = true;
    }
    if (to >= limit && (stack.length > 0 || groundKey !== null)) {
      // The text ends in this word: it may be half of it.
      if (frame) frame.node.cut = true;
      at = to;
      break;
    }
    if (PYTHON_WORDS.has(word)) python = true;
    const value = bareValue(word);
    if (
      frame === undefined &&
      ground.items.length === 0 &&
      ground.entries.size === 0 &&
      groundKey === null &&
      !afterComma
    ) {
      if (text.charAt(skipToCode(text, to, limit)) !== ':') {
        at = to;
        if (!options.headless) break;
        continue;
      }
    }
    const isKey = frame?.node.kind === 'object' && frame.key === null;
    if (isKey) repair('bare-key', from);
    else if (typeof value === 'string' && !python) repair('bare-value', from);
    scalar(value, from, to);
  }

  if (stack.length > 0) {
    repair('cut-end', Math.max(start, limit - 1));
    const last = top();
    if (last) last.key = null;
    while (stack.length > 0) close(limit, { torn: true });
    end = limit;
  }
  return {
    roots: groundRoots(ground, start, end),
    end: Math.max(end, at > start ? Math.min(at, limit) : start),
    repairs,
    tooDeep,
    python,
  };
}

/** Documents of what stood outside brackets: values side by side, or one whose start or braces are missing. */
function groundRoots(ground: Ground, start: number, end: number): Node[] {
  const containers = ground.items.filter((item) => item.kind !== 'scalar');
  if (ground.entries.size > 0) {
    const holdsLists = [...ground.entries.values()].some((entry) => entry.kind !== 'scalar');
    for (const item of containers) {
      const name = item.kind === 'list' ? listName(item) : null;
      if (name !== null && !ground.entries.has(name)) ground.entries.set(name, item);
    }
    const node = objectNode(start, ground.entries);
    node.end = end;
    node.cut = true;
    return holdsLists || containers.length > 0 || ground.entries.has('FunctionArn') ? [node] : [];
  }
  if (ground.headless && containers.length > 1) {
    const list = listNode(
      containers[0]?.start ?? start,
      containers.filter((item) => !('cut' in item && item.cut) || keepsWhenCut(item)),
    );
    list.end = end;
    list.cut = true;
    return [list];
  }
  return containers;
}

/** Where sense begins in a text whose start was cut off: after the string, or word, that was cut in two. */
function headlessStart(text: string, start: number, limit: number): number {
  const quote = text.indexOf('"', start);
  if (quote === -1 || quote >= limit) return start;
  let before = quote - 1;
  while (before >= start && ' \t\r\n'.includes(text.charAt(before))) before -= 1;
  const next = skipToCode(text, quote + 1, limit);
  const opens = before >= start && '{[,:'.includes(text.charAt(before));
  if (opens || !':,}]'.includes(text.charAt(next))) return start;
  if (before < start && text.charAt(next) !== ':' && quote === skipToCode(text, start, limit)) return quote + 1;
  return text.charAt(next) === ':' ? next + 1 : quote + 1;
}

function skipToCode(text: string, from: number, limit: number): number {
  let at = from;
  while (at < limit && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return at;
}

/** The end of a call's brackets; calls are short, so a lost bracket costs little. */
function callEnd(text: string, open: number, limit: number): number {
  let depth = 0;
  const stop = Math.min(limit, open + 200);
  for (let at = open; at < stop; at += 1) {
    if (text.charAt(at) === '(') depth += 1;
    else if (text.charAt(at) === ')') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return open + 1;
}
