/** What the AWS CLI does with an answer, taken from a line: `--output`, `--query`, `--max-items` and `--starting-token`. */
import { words } from '../../controlplane/commands/words.ts';
import type { Part } from '../output/part.ts';
import { FORMATS } from '../output/print.ts';
import type { Format } from '../output/print.ts';

export interface Globals {
  readonly format: Format;
  /** A JMESPath expression. */
  readonly query: string | null;
  /** Which elements of a long list. */
  readonly part: Part;
}

/** Reads them from a line whose other words are a request; a sentence where one is wrong. */
export function globalsOf(line: string): Globals | { readonly problem: string } {
  const all = words(line) ?? [];
  const output = valueOf(all, '--output');
  const format = FORMATS.find((one) => one === (output ?? 'json'));
  if (format === undefined)
    return { problem: `argument --output: Invalid choice: '${output ?? ''}'; expected ${FORMATS.join(', ')}.` };
  const most = valueOf(all, '--max-items');
  if (most !== null && !/^[1-9]\d{0,8}$/.test(most))
    return { problem: `argument --max-items: invalid value: '${most}'; expected a number such as 5.` };
  const part = { most: most === null ? null : Number(most), from: valueOf(all, '--starting-token') };
  return { format, query: valueOf(all, '--query'), part };
}

function valueOf(all: readonly string[], option: string): string | null {
  const at = all.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return null;
  const word = all[at] ?? '';
  return word === option ? (all[at + 1] ?? '') : word.slice(option.length + 1);
}
