/** One JSON piece: sound text goes through `JSON.parse`, anything else through the tolerant reader. */
import { builderOf } from '../../document-builder.ts';
import type { DocumentBuilder } from '../../document-builder.ts';
import type { Budget } from '../../budget.ts';
import type { FormatReader } from '../../format-reader.ts';
import { MAX_DEPTH } from '../../limits.ts';
import type { Log } from '../../log.ts';
import type { MappedText } from '../../text/text-map.ts';
import { needsReshaping, reshape } from '../reshape.ts';
import { inspect } from './inspect.ts';
import { balancedEnd, jsonLocator, repeatsName, skipSpace } from './locate.ts';
import { nestedAt, unescaped } from './nested.ts';
import { readTolerant } from './tolerant.ts';

export interface JsonPiece {
  readonly builders: readonly DocumentBuilder[];
  readonly end: number;
}

export const read: FormatReader['read'] = (start, { base, log, budget }) =>
  readJsonPiece(base, start, log, budget, { missesStart: false });

/** Reads the inside of a document whose start is missing. */
export const readInside: FormatReader['read'] = (start, { base, log, budget }) =>
  readJsonPiece(base, start, log, budget, { missesStart: true });

/** Reads the whole text as one sound document; null when it is not. */
export function readSound(base: MappedText, log: Log): JsonPiece | null {
  const start = skipSpace(base.text, 0);
  const opening = base.text.charCodeAt(start);
  if (opening !== 123 && opening !== 91) return null;
  return parseStretch(base, start, base.text.length, log);
}

/** Reads the piece that starts at `start`, however damaged. */
export function readJsonPiece(
  base: MappedText,
  start: number,
  log: Log,
  budget: Budget,
  options: { missesStart: boolean },
): JsonPiece {
  if (!options.missesStart && budget.left > 0) {
    const end = balancedEnd(base.text, start);
    budget.left -= end === -1 ? base.text.length - start : 0;
    const next = end === -1 ? '' : base.text.charAt(skipSpace(base.text, end));
    if (end !== -1 && (next === '' || !',}]:'.includes(next))) {
      const sound = parseStretch(base, start, end, log);
      if (sound !== null) return sound;
      budget.left -= end - start;
    }
  }
  const result = readTolerant(base.text, start, base.text.length, options);
  if (result.tooDeep) {
    logTooDeep(base, start, log);
    return { builders: [], end: result.end };
  }
  const builders = result.roots.flatMap((root) => {
    const { nodes, format } = reshape(root, base, log);
    return nodes.map((node) => builderOf(node, result.python && format === 'json' ? 'python' : format, base));
  });
  log.repairs(base, result.repairs, builders[0] ?? null);
  return { builders, end: result.end };
}

/** How often a quote stands right before a colon: once for each name, as everybody prints JSON. */
function countColons(text: string): number {
  let count = 0;
  for (let at = text.indexOf('":'); at !== -1; at = text.indexOf('":', at + 2)) count += 1;
  return count;
}

function parseStretch(base: MappedText, start: number, end: number, log: Log): JsonPiece | null {
  const whole = start === 0 && end === base.text.length;
  const text = whole ? base.text : base.text.slice(start, end);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const { tooDeep, powershell, secrets, names } = inspect(value);
  if (tooDeep) {
    logTooDeep(base, start, log);
    return { builders: [], end };
  }
  // A count that does not fit costs a second look: text in the values may hold names as well.
  const doubles = countColons(text) !== names && repeatsName(base.text, { start, end });
  if (powershell || needsReshaping(value) || doubles) {
    const result = readTolerant(base.text, start, end, { missesStart: false });
    const builders = result.roots.flatMap((root) => {
      const { nodes, format } = reshape(root, base, log);
      return nodes.map((node) => builderOf(node, format, base));
    });
    log.repairs(
      base,
      result.repairs.filter(({ kind }) => kind === 'duplicate-key'),
      builders[0] ?? null,
    );
    return { builders, end };
  }
  let last = end;
  while (last > start && ' \n\r\t'.includes(base.text.charAt(last - 1))) last -= 1;
  const root = { start, end: last };
  const find = jsonLocator(base.text, root);
  const inner = nestedAt(value);
  const stretch = inner === null ? null : find(inner);
  if (stretch !== null) {
    const nested = readSound(unescaped(base, stretch.start + 1, stretch.end - 1), log);
    if (nested !== null && nested.builders.length > 0) return { builders: nested.builders, end };
  }
  const builder: DocumentBuilder = {
    format: 'json',
    base,
    span: root,
    value,
    incomplete: [],
    find,
    secrets,
    command: null,
  };
  return { builders: [builder], end };
}

function logTooDeep(base: MappedText, start: number, log: Log): void {
  log.add(base, start, {
    severity: 'error',
    code: 'FMT-1',
    text: `Brackets nest here deeper than ${String(MAX_DEPTH)} levels. Output of AWS commands nests fewer than ten, so this part was not read.`,
  });
}
