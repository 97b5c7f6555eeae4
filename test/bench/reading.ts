/** readPaste + gather against JSON.parse of the same data as JSON, for each format and size, and the growth per doubling. */
import { gather, readPaste } from '../../src/analyzer/index.ts';
import { toTable, toText, toYaml } from './formats.ts';
import { makeTables } from './make.ts';
import { measure, printTable, ratio } from './measure.ts';

const SIZES = [
  ['10 kB', 10_000],
  ['1 MB', 1_000_000],
  ['2 MB', 2_000_000],
  ['9.5 MB', 9_500_000],
] as const;

const FORMATS = [
  ['json', (value: unknown) => JSON.stringify(value, null, 4)],
  ['yaml', toYaml],
  ['table', toTable],
  ['text', toText],
] as const;

export function benchReading(): void {
  const rows: string[][] = [['format', 'size as JSON', 'bytes', 'ms', 'vs JSON.parse', 'growth per doubling']];
  for (const [format, print] of FORMATS) {
    let last: { bytes: number; ms: number } | null = null;
    for (const [label, bytes] of SIZES) {
      const value = makeTables(bytes);
      const json = JSON.stringify(value, null, 4);
      const text = print(value);
      if (text.length > 10_000_000) continue;
      const base = measure(() => JSON.parse(json) as unknown);
      const read = measure(() => gather(readPaste(text)));
      const doublings: number = last ? Math.log2(json.length / last.bytes) : 0;
      rows.push([
        format,
        label,
        String(text.length),
        read.median.toFixed(2),
        ratio(read.median, base.median),
        last ? `${((read.median / last.ms) ** (1 / doublings)).toFixed(2)}×` : '',
      ]);
      last = { bytes: json.length, ms: read.median };
    }
  }
  printTable('readPaste + gather', rows);
}
