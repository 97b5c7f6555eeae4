/** way-out: the analyzer in a terminal. Loads only what the call needs; way-out.mjs is the door to it. */
import type { Run } from '../analyzer/parts.ts';
import { readArguments, USAGE, type CheckArguments, type WhatIfArguments } from './arguments.ts';
import { codeOf, send } from './output.ts';
import { severalWithoutMadeUpIds, withoutMadeUpIds } from '../analyzer/report/without-made-up-ids.ts';
import { printText } from './print-text.ts';
import { problemOf, type SourceText } from './problems.ts';
import { readInput } from './read-input.ts';
import { limited, TimeUp } from './time-limit.ts';

const STATUS = { reachable: 0, unreachable: 1, intermittent: 1, unknown: 3, depends: 3, mixed: 3 } as const;
const UNUSABLE = 2;

interface Answer {
  readonly status: number;
  readonly fd: 1 | 2;
  readonly pieces: Iterable<string>;
}

const refusal = (text: string): Answer => ({ status: UNUSABLE, fd: 2, pieces: [`${text}\n`] });

async function answer(argv: readonly string[]): Promise<Answer> {
  const args = readArguments(argv);
  if (args.kind === 'help') return { status: 0, fd: 1, pieces: [USAGE] };
  if (args.kind === 'wrong') return refusal(args.message);
  const input = readInput(args.files);
  if (input.kind === 'failed') return refusal(input.message);
  return judge(args, input.texts);
}

async function judge(args: CheckArguments | WhatIfArguments, texts: readonly SourceText[]): Promise<Answer> {
  const run = limited(args.timeLimit);
  try {
    if (args.kind === 'what-if') return await whatIf(args, texts, run);
    if (args.singleFault) return await singleFault(args, texts, run);
    return await (args.destinations.length > 1 ? several(args, texts, run) : one(args, texts, run));
  } catch (error) {
    if (!(error instanceof TimeUp)) throw error;
    return refusal(
      `way-out: the check was not done after ${args.timeLimit} s and was ended. Give fewer files or a smaller part of them, or more time with --time-limit.`,
    );
  }
}

/** By the door for pages: what this call does not need is not loaded. */
async function one({ format, question }: CheckArguments, texts: readonly SourceText[], run: Run): Promise<Answer> {
  const { makeAnalyzer, makeGatherer, makeReader } = await import('../analyzer/on-demand.ts');
  const json = format === 'json' ? await import('./print-json.ts') : null;
  const markdown = format === 'markdown' ? await import('../analyzer/report/to-markdown.ts') : null;
  const paste = await makeReader(run)(texts);
  const snapshot = await makeGatherer(run)(paste);
  const { report } = await makeAnalyzer(run)(snapshot, question);
  const problem = problemOf(report, texts, question.functionName !== undefined);
  if (problem !== null) return refusal(problem);
  const said = withoutMadeUpIds(report);
  const text = (): string => markdown?.toMarkdown(said, { ids: 'kept' }) ?? printText(said, texts);
  return {
    status: STATUS[report.verdict],
    fd: 1,
    pieces: json ? json.jsonPieces(report, lengthOf(texts)) : [run(text)],
  };
}

const lengthOf = (texts: readonly SourceText[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);

async function several(args: CheckArguments, texts: readonly SourceText[], run: Run): Promise<Answer> {
  const { format, question } = args;
  const door = await import('../analyzer/index.ts');
  const json = format === 'json' ? await import('./print-json.ts') : null;
  const { printSeveral } = await import('./print-several.ts');
  const parsers = await door.loadParsers(door.neededParsers(texts));
  return run((): Answer => {
    const [first = 'internet', ...rest] = args.destinations;
    const report = door.checkSeveral(texts, [first, ...rest], question, parsers);
    const [row] = report.destinations;
    const whole = { ...report, function: row?.function ?? null, headline: row?.headline ?? '' };
    const problem = problemOf(whole, texts, question.functionName !== undefined);
    if (problem !== null) return refusal(problem);
    const said = severalWithoutMadeUpIds(report);
    const text = (): string => (format === 'markdown' ? door.severalToMarkdown(said) : printSeveral(said, texts));
    return {
      status: STATUS[report.verdict],
      fd: 1,
      pieces: json ? json.jsonPieces(report, lengthOf(texts)) : [text()],
    };
  });
}

async function whatIf(args: WhatIfArguments, texts: readonly SourceText[], run: Run): Promise<Answer> {
  const { answerWhatIf } = await import('./what-if.ts');
  const answered = await answerWhatIf(args, texts, run);
  if ('problem' in answered) return refusal(answered.problem);
  return { status: STATUS[answered.verdict], fd: 1, pieces: [answered.text] };
}

async function singleFault(args: CheckArguments, texts: readonly SourceText[], run: Run): Promise<Answer> {
  const { answerSingleFault } = await import('./single-fault.ts');
  const answered = await answerSingleFault(args, texts, run);
  if ('problem' in answered) return refusal(answered.problem);
  return { status: answered.depends ? 1 : 0, fd: 1, pieces: [answered.text] };
}

/** One sentence for what nobody foresaw; the stack is for whoever looks for the fault. */
function crash(error: unknown): string {
  if (process.env['WAY_OUT_DEBUG'] && error instanceof Error) return `${error.stack ?? error.message}\n`;
  if (codeOf(error) === 'ENOSPC')
    return 'way-out: the output could not be written in full: no space is left there. Make room or write elsewhere.\n';
  const what = (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? '';
  const code = codeOf(error) === '' ? '' : ` [${codeOf(error)}]`;
  return `way-out: the check itself failed: ${what.replaceAll(/\p{Cc}/gu, ' ').slice(0, 300)}${code}. This is a fault of the program; WAY_OUT_DEBUG=1 shows where.\n`;
}

async function main(): Promise<void> {
  try {
    const { status, fd, pieces } = await answer(process.argv.slice(2));
    send(fd, pieces);
    process.exitCode = status;
  } catch (error) {
    process.exitCode = UNUSABLE;
    try {
      send(2, [crash(error)]);
    } catch {
      // Standard error cannot be written to either; the exit status says it.
    }
  }
}

/** The call, which never fails; a module that is run as a script cannot wait for it itself. */
export const done = main();
