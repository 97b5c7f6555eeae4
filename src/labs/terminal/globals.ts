/** What the AWS CLI does with an answer, taken from a line: `--output` and `--query`. */
import { words } from '../../controlplane/commands/words.ts';
import { FORMATS } from '../output/print.ts';
import type { Format } from '../output/print.ts';

export interface Globals {
  readonly format: Format;
  /** A JMESPath expression. */
  readonly query: string | null;
}

/** Reads them from a line whose other words are a request; a sentence where one is wrong. */
export function globalsOf(line: string): Globals | { readonly problem: string } {
  const all = words(line) ?? [];
  const output = valueOf(all, '--output');
  const format = FORMATS.find((one) => one === (output ?? 'json'));
  if (format === undefined)
    return { problem: `argument --output: Invalid choice: '${output ?? ''}'; expected ${FORMATS.join(', ')}.` };
  return { format, query: valueOf(all, '--query') };
}

function valueOf(all: readonly string[], option: string): string | null {
  const at = all.findIndex((word) => word === option || word.startsWith(`${option}=`));
  if (at < 0) return null;
  const word = all[at] ?? '';
  return word === option ? (all[at + 1] ?? '') : word.slice(option.length + 1);
}
