/** One JSON piece: sound text goes through `JSON.parse`, anything else through the tolerant reader. */
import { builderOf } from '../../document-builder.ts';
import type { DocumentBuilder, Stretch } from '../../document-builder.ts';
import type { Budget } from '../../budget.ts';
import type { FormatReader } from '../../format-reader.ts';
import { MAX_DEPTH } from '../../limits.ts';
import type { Log } from '../../log.ts';
import type { MappedText } from '../../text/text-map.ts';
import { isForeignValue, isLogRecord } from '../../foreign/values.ts';
import { tablesOfDrift } from '../../told/drift.ts';
import { inShape } from '../../told/in-shape.ts';
import { needsReshaping, reshape } from '../reshape.ts';
import { balancedEnd } from './containers.ts';
import { skipSpace } from './locate.ts';
import { nestedAt } from './nested-at.ts';
import { unescaped } from './nested.ts';
import { nextPrompt } from './prompts.ts';
import { parseSound, parseWhole, plainBuilder } from './plain.ts';
import type { Parsed } from './plain.ts';
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
  const parsed = parseWhole(base);
  return parsed === null ? null : readParsed(base, parsed, log);
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
      const parsed = parseSound(base, start, end);
      if (parsed !== null) return readParsed(base, parsed, log);
      budget.left -= end - start;
    }
  }
  const result = readTolerant(base.text, start, nextPrompt(base, start), options);
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

/** The documents of sound JSON, in whatever shape it is. */
export function readParsed(base: MappedText, parsed: Parsed, log: Log): JsonPiece {
  const { value, tooDeep, powershell, repeats } = parsed;
  const { start, end } = parsed.stretch;
  if (tooDeep) {
    logTooDeep(base, start, log);
    return { builders: [], end };
  }
  if (isForeignValue(value)) log.setAside(base, parsed.stretch.start, end);
  if (powershell || repeats || (needsReshaping(value) && !isLogRecord(value)))
    return { builders: reshaped(base, parsed.stretch, log), end };
  const builder = plainBuilder(base, parsed);
  const drift = tablesOfDrift(value);
  if (drift !== null) return { builders: [inShape(builder, drift)], end };
  const inner = nestedAt(value);
  const stretch = inner === null ? null : builder.find(inner);
  if (stretch !== null) {
    const nested = readSound(unescaped(base, stretch.start + 1, stretch.end - 1), log);
    if (nested !== null && nested.builders.length > 0) return { builders: nested.builders, end };
  }
  return { builders: [builder], end };
}

/** Documents of sound JSON in another dress: read once more, as a tree that can be changed. */
function reshaped(base: MappedText, { start, end }: Stretch, log: Log): readonly DocumentBuilder[] {
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
  return builders;
}

function logTooDeep(base: MappedText, start: number, log: Log): void {
  log.add(base, start, {
    severity: 'error',
    code: 'FMT-1',
    text: `Brackets nest here deeper than ${String(MAX_DEPTH)} levels. Output of AWS commands nests fewer than ten, so this part was not read.`,
  });
}
