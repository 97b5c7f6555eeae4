/** One YAML value in block style: plain, quoted, or folded over several lines; flow and block scalars are refused. */

export interface YamlScalar {
  readonly text: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
  /** The offset of the line after the value. */
  readonly next: number;
  /** The value is a mark of what was left out, not a value. */
  readonly elided: boolean;
}

/** Reads the value at `start`; continuation lines are indented deeper than `column`. null: not block style. */
export function readYamlScalar(text: string, start: number, lineEnd: number, column: number): YamlScalar | null {
  const first = text.charAt(start);
  if (first === "'" || first === '"') return readQuoted(text, start);
  if ('|>&*!%@`'.includes(first)) return null;
  let end = trimmedEnd(text, start, lineEnd);
  let value = withoutComment(text.slice(start, end));
  end = start + value.length;
  if (first === '[' || first === '{') {
    const empty = value.replace(/\s/g, '');
    if (empty === '[...]' || empty === '[…]')
      return { text: '[]', quoted: false, start, end, next: lineEnd + 1, elided: true };
    return empty === '[]' || empty === '{}'
      ? { text: empty, quoted: false, start, end, next: lineEnd + 1, elided: false }
      : null;
  }
  let next = lineEnd + 1;
  while (next < text.length) {
    const newline = text.indexOf('\n', next);
    const stop = newline === -1 ? text.length : newline;
    let at = next;
    while (at < stop && text.charAt(at) === ' ') at += 1;
    if (at - next <= column || at >= stop || '-#\r'.includes(text.charAt(at))) break;
    const line = text.slice(at, Math.min(stop, at + 300));
    if (/^["']?[\w.$/-]{1,200}["']?:(?:\s|$)/.test(line)) break;
    end = trimmedEnd(text, at, stop);
    value += ` ${text.slice(at, end)}`;
    next = stop + 1;
  }
  const elided = value === '...' || value === '…';
  const inner = TYPOGRAPHIC.exec(value)?.[1];
  return { text: inner ?? value, quoted: inner !== undefined, start, end, next, elided };
}

/** A value in typographic quotes, which a word processor made of plain ones (BAD-5). */
const TYPOGRAPHIC = /^[‘’‚‛“”„«»]([^‘’‚‛“”„«»]*)[‘’‛“”«»]$/;

function trimmedEnd(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && ' \t\r'.includes(text.charAt(end - 1))) end -= 1;
  return end;
}

function withoutComment(value: string): string {
  const hash = value.indexOf(' #');
  return hash === -1 ? value : value.slice(0, hash).trimEnd();
}

function readQuoted(text: string, start: number): YamlScalar | null {
  const quote = text.charAt(start);
  const parts: string[] = [];
  let at = start + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") {
        parts.push("'");
        at += 2;
        continue;
      }
      const newline = text.indexOf('\n', at);
      const next = newline === -1 ? text.length : newline + 1;
      const rest = text.slice(at + 1, Math.min(next, at + 200)).trim();
      if (rest !== '' && !rest.startsWith('#')) return null;
      return { text: parts.join(''), quoted: true, start, end: at + 1, next, elided: false };
    }
    if (character === '\\' && quote === '"') {
      const escape = text.slice(at, at + 2);
      const hex = /^\\u([0-9a-fA-F]{4})|^\\x([0-9a-fA-F]{2})/.exec(text.slice(at, at + 6));
      if (hex) {
        parts.push(String.fromCharCode(Number.parseInt(hex[1] ?? hex[2] ?? '0', 16)));
        at += hex[0].length;
      } else if (escape === '\\\n') {
        at = skipIndent(text, at + 2);
      } else {
        parts.push(ESCAPES.get(escape.charAt(1)) ?? escape.charAt(1));
        at += 2;
      }
      continue;
    }
    if (character === '\n') {
      parts.push(`${(parts.pop() ?? '').trimEnd()} `);
      at = skipIndent(text, at + 1);
      continue;
    }
    const run = runEnd(text, at, quote);
    parts.push(text.slice(at, run));
    at = run;
  }
  return null;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['0', '\0'],
  ['e', '\u001b'],
]);

function skipIndent(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t'.includes(text.charAt(at))) at += 1;
  return at;
}

function runEnd(text: string, from: number, quote: string): number {
  let at = from + 1;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === quote || character === '\n' || character === '\\') break;
    at += 1;
  }
  return at;
}
