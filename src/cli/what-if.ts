/** `way-out what-if`: commands of the AWS CLI on what was read, and what they would change. Nothing is sent to AWS. */
import type { Run } from '../analyzer/parts.ts';
import { printable } from '../analyzer/report/printable.ts';
import type { Verdict } from '../analyzer/words.ts';
import { readScript } from '../controlplane/commands/read-script.ts';
import { whatIf } from '../controlplane/what-if/what-if.ts';
import type { WhatIf } from '../controlplane/what-if/what-if.ts';
import type { WhatIfArguments } from './arguments.ts';
import type { SourceText } from './problems.ts';
import { readState } from './read-state.ts';
import { wrap } from './wrap.ts';

type Answered = { readonly verdict: Verdict; readonly text: string } | { readonly problem: string };

/** The answer for a terminal or as JSON; a sentence where a command is not understood, or AWS would refuse it. */
export async function answerWhatIf(args: WhatIfArguments, texts: readonly SourceText[], run: Run): Promise<Answered> {
  const script = readScript(args.commands);
  if (script.problem !== undefined)
    return { problem: `way-out: --do ${numbered(script.at, args.commands.length)}: ${printable(script.problem)}` };
  const { changes, captures } = script;
  const read = await readState(texts, args.question, run);
  if ('problem' in read) return read;
  return run((): Answered => {
    const result = whatIf(read.state, changes, args.question, {}, captures);
    if (result.error !== undefined) {
      const { code, message } = result.error;
      const { operation = '' } = changes[result.at] ?? {};
      return {
        problem: printable(
          `way-out: --do ${numbered(result.at, changes.length)}: An error occurred (${code}) when calling the ${operation} operation: ${message}`,
        ),
      };
    }
    const text = args.format === 'json' ? `${JSON.stringify(asJson(result), null, 2)}\n` : print(result);
    return { verdict: result.after.verdict, text };
  });
}

const numbered = (at: number, count: number): string =>
  count === 1 ? 'is not done' : `${String(at + 1)} of ${String(count)} is not done`;

const asJson = ({ before, after, difference }: WhatIf): object => ({ difference, before, after });

function print({ before, after, difference }: WhatIf): string {
  const { verdict, words } = difference;
  const out = [
    verdict.before === verdict.after
      ? `${verdict.after.toUpperCase()}, as before`
      : `${verdict.before.toUpperCase()} → ${verdict.after.toUpperCase()}`,
    ...wrap(before.headline, '', 'Before: '),
    ...wrap(after.headline, '', 'After:  '),
    '',
    ...words.flatMap((sentence) => wrap(sentence, '  ', '- ')),
  ];
  return `${out.map(printable).join('\n')}\n`;
}
