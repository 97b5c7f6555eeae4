/** Where text that was to be JSON breaks, and what was expected there. Loaded only for pastes that hold nothing to judge. */
import type { Position } from '../paste/types.ts';
import type { Snapshot } from '../snapshot/types.ts';
import type { ReportDiagnostic } from './types.ts';

/** What strict reading met: the offset, and words for what belongs there. */
export interface Fault {
  readonly at: number;
  readonly expected: string;
  /** The brackets that are open there, as they have to be closed. */
  readonly closers: string;
}

type Awaited = 'value' | 'first-value' | 'name' | 'first-name' | 'colon' | 'separator';

const EXPECTED: Readonly<Record<Awaited, (closer: string) => string>> = {
  value: () => 'a value',
  'first-value': () => 'a value or `]`',
  name: () => 'a name in quotes',
  'first-name': () => 'a name in quotes or `}`',
  colon: () => 'a colon',
  separator: (closer) => `a comma or \`${closer}\``,
};

// Sticky, each alternative told apart by its first character, and none without a bound.
const TOKEN = /\s{1,999}|[-+]?\d[\d.eE+-]{0,99}|[A-Za-z_$][\w$]{0,99}|[{}[\],:]/y;
const LITERAL = /^(?:true|false|null|True|False|None)$/;

/** The first place where `text`, from `start` on, is no JSON any more; null when the value that begins there is whole. */
export function faultOf(text: string, start: number): Fault | null {
  const closers: string[] = [];
  let awaited: Awaited = 'value';
  const fault = (at: number): Fault => ({
    at,
    expected: EXPECTED[awaited](closers.at(-1) ?? ''),
    closers: closers.toReversed().join(''),
  });
  const pattern = TOKEN;
  pattern.lastIndex = start;
  for (let at = start; at < text.length; at = pattern.lastIndex) {
    const [token] = textAt(text, at, pattern) ?? pattern.exec(text) ?? [];
    if (token === undefined) return fault(at);
    if (token.trim() === '') continue;
    const after = afterToken(token, awaited, closers);
    if (after === null) return fault(at);
    awaited = after;
    if (closers.length === 0) return null;
  }
  return fault(text.trimEnd().length);
}

/** The quoted text at `at`, with the pattern set behind it; null where there is none, or none that ends. Quotes of either kind: dictionaries of Python are read, too. */
function textAt(text: string, at: number, pattern: RegExp): readonly [string] | null {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'") return null;
  for (let end = at + 1; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (character === '\n') return null;
    if (character === '\\') end += 1;
    else if (character === quote) {
      pattern.lastIndex = end + 1;
      return [quote];
    }
  }
  return null;
}

/** What is awaited after `token`, with the open brackets kept; null when another token was awaited. */
function afterToken(token: string, awaited: Awaited, closers: string[]): Awaited | null {
  const wantsValue = awaited === 'value' || awaited === 'first-value';
  const wantsName = awaited === 'name' || awaited === 'first-name';
  if (token === '{' || token === '[') {
    if (!wantsValue) return null;
    closers.push(token === '{' ? '}' : ']');
    return token === '{' ? 'first-name' : 'first-value';
  }
  if (token === '}' || token === ']') {
    // A comma before it is one too many, and does no harm.
    if (token !== closers.at(-1) || awaited === 'colon' || (token === '}' && wantsValue)) return null;
    closers.pop();
    return 'separator';
  }
  if (token === ',') return awaited !== 'separator' ? null : closers.at(-1) === '}' ? 'name' : 'value';
  if (token === ':') return awaited === 'colon' ? 'value' : null;
  if (wantsName) return /^["'A-Za-z_$]/.test(token) ? 'colon' : null;
  return wantsValue && (!/^[A-Za-z_$]/.test(token) || LITERAL.test(token)) ? 'separator' : null;
}

/** A sentence on the first JSON of the paste that breaks, with its place; null where none does, or something else is wrong. */
export function brokenText({ documents, paste }: Snapshot, diagnostics: readonly ReportDiagnostic[]): string | null {
  // Sets, and the lines of a text counted once: a paste may hold a hundred thousand documents, and as many remarks.
  const torn = new Set(diagnostics.filter(({ code }) => TORN.test(code)).map(({ document }) => document));
  const judged = new Set(documents.filter(({ count }) => count > 0).map(({ document }) => document));
  // Where the text was cleaned before it was read, its own faults are not those of the output.
  const cleaned = new Set(diagnostics.filter(({ code }) => !UNCLEANED.test(code)).map(({ source }) => source));
  const starts = new Map<number, readonly number[]>();
  for (const [index, { format, source, span }] of paste.documents.entries()) {
    const text = paste.sources[source]?.text;
    if (format !== 'json' || text === undefined || !torn.has(index) || judged.has(index) || cleaned.has(source))
      continue;
    const lines = starts.get(source) ?? lineStarts(text);
    starts.set(source, lines);
    const fault = faultOf(text, (lines[span.start.line - 1] ?? text.length) + span.start.column - 1);
    if (fault === null) continue;
    const { line, column } = placeOf(text, fault.at);
    const isEnd = text.slice(fault.at).trim() === '';
    const place = `at line ${line}, column ${column}`;
    if (isEnd)
      return `The JSON breaks off ${place}: expected there is ${fault.expected}, and at its end \`${fault.closers}\`. Paste the whole output.`;
    if (/["']/.test(text.charAt(fault.at)) && fault.expected !== EXPECTED.colon(''))
      return `The JSON breaks off inside the quoted text that begins ${place}: expected is its closing quote. Paste the whole output.`;
    const found = /^(?:[\w$-]{1,24}|[^\s`])/.exec(text.slice(fault.at, fault.at + 24))?.[0] ?? 'something else';
    return `The JSON breaks ${place}: \`${found}\` stands where ${fault.expected} is expected. Mend it there, or paste the whole output.`;
  }
  return null;
}

const TORN = /^BAD-[36]$/;
const UNCLEANED = /^(?:BAD-(?:3|6|14)|RT-7|FMT-20)$/;

function placeOf(text: string, offset: number): Position {
  const before = text.slice(0, offset).split(LINE_END);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Where each line begins. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(LINE_END)].map(({ index, 0: end }) => index + end.length),
];

const LINE_END = /\r\n|[\r\n]/g;
