/** readPaste + gather against JSON.parse of the same data as JSON, for each format and size, and the growth per doubling. */
import { gather, readPaste } from '../../src/analyzer/index.ts';
import { MAX_CHARACTERS } from '../../src/analyzer/paste/limits.ts';
import { toTable, toText, toYaml } from './formats.ts';
import { makeTables } from './make.ts';
import { measure, printTable, ratio } from './measure.ts';

const toJson = (value: unknown): string => JSON.stringify(value, null, 4);

const FORMATS: readonly (readonly [string, (value: unknown) => string])[] = [
  ['json', toJson],
  ['yaml', toYaml],
  ['table', toTable],
  ['text', toText],
];

/** Bytes of JSON; each format is also measured with the most that fits into a paste, but no more than this. */
const SIZES = [10_000, 1_000_000, 2_000_000];
const MOST = 10_000_000;

export function benchReading(): void {
  const rows: string[][] = [['format', 'kB as JSON', 'kB of text', 'ms', 'vs JSON.parse', 'growth per doubling']];
  for (const [format, print] of FORMATS) {
    let last: { bytes: number; ms: number } | null = null;
    for (const bytes of [...SIZES, largest(print)]) {
      const value = makeTables(bytes);
      const json = toJson(value);
      const text = print(value);
      const expected = (value as { RouteTables: unknown[] }).RouteTables.length;
      if (gather(readPaste(text)).routeTables.items.length !== expected) throw new Error(`${format} was not read`);
      const [base = 0, read = 0] = measure([() => JSON.parse(json) as unknown, () => gather(readPaste(text))]);
      const doublings: number = last ? Math.log2(json.length / last.bytes) : 0;
      rows.push([
        format,
        kilobytes(json),
        kilobytes(text),
        read.toFixed(2),
        ratio(read, base),
        last ? `${((read / last.ms) ** (1 / doublings)).toFixed(2)}×` : '',
      ]);
      last = { bytes: json.length, ms: read };
    }
  }
  printTable('readPaste + gather', rows);
}

/** Bytes of JSON whose text in a format fits into one paste. */
function largest(print: (value: unknown) => string): number {
  const sample = makeTables(1_000_000);
  return Math.min(MOST, 0.99 * MAX_CHARACTERS * (toJson(sample).length / print(sample).length));
}

const kilobytes = (text: string): string => (text.length / 1000).toFixed(0);
