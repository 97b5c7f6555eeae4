/** Reads almost-JSON (JSON5, Python repr, JavaScript dumps, cut at either end) in one pass, without recursion. */
import { MAX_DEPTH } from '../../limits.ts';
import { listNode, objectNode } from '../../tree.ts';
import type { Node } from '../../tree.ts';
import type { Repair } from '../../incomplete/repairs.ts';
import { createAssembly } from './assembly.ts';
import { callEnd, headlessStart } from './edges.ts';
import { elisionEnd, readComment } from './elisions.ts';
import { groundRoots, skipToCode } from './ground.ts';
import { balancedEnd } from './brackets.ts';
import { bareEnd, bareValue, isLiteral, isQuote, readString } from './tokens.ts';

export interface TolerantResult {
  readonly roots: readonly Node[];
  /** Where reading stopped. */
  readonly end: number;
  readonly repairs: readonly Repair[];
  readonly tooDeep: boolean;
  /** Python's words were used (`None`, `datetime.datetime(…)`). */
  readonly python: boolean;
}

const PYTHON_WORDS = new Set(['True', 'False', 'None']);
/** Reads from `start` to the end of the value there, or of the values that belong together. */
export function readTolerant(
  text: string,
  start: number,
  limit: number,
  options: { headless: boolean },
): TolerantResult {
  const assembly = createAssembly(text, start, limit);
  const { ground, markCut, open, put, repair, repairs, scalar, stack, top } = assembly;
  let tooDeep = false;
  let python = false;
  let at = start;
  if (options.headless) {
    repair('cut-start', start);
    at = headlessStart(text, start, limit);
    ground.headless = true;
  }

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
      ground.key === null &&
      !ground.comma &&
      (ground.items.length > 0 || ground.entries.size > 0) &&
      !',}])'.includes(character)
    )
      break;
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
        return { roots: [], end: balanced === -1 ? limit : balanced, repairs, tooDeep, python };
      }
      assembly.push(character === '{' ? objectNode(at) : listNode(at));
      at += 1;
      continue;
    }
    if (character === '}' || character === ']' || character === ')') {
      const kind = character === '}' ? 'object' : 'list';
      let match = open[kind] > 0 ? stack.length - 1 : -1;
      while (match >= 0 && stack[match]?.node.kind !== kind) match -= 1;
      if (stack.length === 0) {
        if (character === ')') break;
        if (assembly.isStray(at)) {
          repair('not-understood', at);
          ground.end = at + 1;
        } else assembly.wrap(character, at);
      } else if (match === -1) {
        markCut(frame, 'cut-middle', at);
        assembly.tearAll();
      } else {
        if (match < stack.length - 1) {
          repair('cut-middle', at);
          assembly.tearAll();
        }
        while (stack.length - 1 > match) assembly.close(at, { torn: true });
        if (top()?.comma) repair('trailing-comma', at);
        if (top()?.key != null) markCut(top(), 'not-understood', at);
        assembly.close(at + 1, { torn: false });
      }
      at += 1;
      continue;
    }
    if (character === ',' || character === ';') {
      if (frame === undefined) ground.comma = true;
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
        if (token.end < limit) {
          markCut(frame, 'cut-string', at);
          assembly.tearAll();
        } else if (frame) {
          frame.node.cut = true;
          frame.key = null;
        }
        at = token.end;
        continue;
      }
      at = scalar(token.value, at, token.end);
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
    if (to >= limit && (stack.length > 0 || ground.key !== null)) {
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
      ground.key === null &&
      !ground.comma
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
    at = scalar(value, from, to);
  }

  if (stack.length > 0) {
    repair('cut-end', Math.max(start, limit - 1));
    const last = top();
    if (last) last.key = null;
    while (stack.length > 0) assembly.close(limit, { torn: true });
    ground.end = limit;
  }
  return {
    roots: groundRoots(ground, start),
    end: Math.max(ground.end, at > start ? Math.min(at, limit) : start),
    repairs,
    tooDeep,
    python,
  };
}
