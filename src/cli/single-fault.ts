/** `way-out check --single-fault`: which functions and subnets depend on one gateway, route, endpoint or zone alone. */
import type { Run } from '../analyzer/parts.ts';
import { printable } from '../analyzer/report/printable.ts';
import { singleFaults } from '../controlplane/single-fault/single-fault.ts';
import type { SingleFaults } from '../controlplane/single-fault/single-fault.ts';
import type { CheckArguments } from './arguments.ts';
import type { SourceText } from './problems.ts';
import { readState } from './read-state.ts';
import { wrap } from './wrap.ts';

type Answered = { readonly depends: boolean; readonly text: string } | { readonly problem: string };

/** The answer for a terminal or as JSON. */
export async function answerSingleFault(
  args: CheckArguments,
  texts: readonly SourceText[],
  run: Run,
): Promise<Answered> {
  const read = await readState(texts, args.question, run);
  if ('problem' in read) return read;
  return run((): Answered => {
    const found = singleFaults(read.state, args.question);
    const text = args.format === 'json' ? `${JSON.stringify(found, null, 2)}\n` : print(found);
    return { depends: found.dependencies.length > 0, text };
  });
}

function print({ tried, dependencies }: SingleFaults): string {
  const out = [
    `${String(tried)} single faults tried; ${dependencies.length === 0 ? 'none of them changes an answer.' : `${String(dependencies.length)} of them change an answer.`}`,
    ...dependencies.flatMap(({ kind, name, functions, subnets }) => [
      '',
      ...wrap(`Without ${kind} ${name}:`, ''),
      ...functions.flatMap((row) => wrap(`${row.name}: ${row.before} → ${row.after}.`, '  ', '- ')),
      ...(subnets.length === 0 ? [] : wrap(`No way out any more from ${subnets.join(', ')}.`, '  ', '- ')),
    ]),
  ];
  return `${out.map(printable).join('\n')}\n`;
}
