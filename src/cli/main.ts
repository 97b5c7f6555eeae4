/** way-out: the analyzer in a terminal. Loads only what the call needs; way-out.mjs is the door to it. */
import type { Report } from '../analyzer/report/types.ts';
import { readArguments, USAGE, type CheckArguments } from './arguments.ts';
import { codeOf, send } from './output.ts';
import { printText, problemOf } from './print-text.ts';
import { readInput } from './read-input.ts';
import { within } from './time-limit.ts';

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

async function judge(args: CheckArguments, texts: readonly { name: string; text: string }[]): Promise<Answer> {
  const { check, loadParsers, neededParsers } = await import('../analyzer/index.ts');
  const print = await printer(args, texts);
  const parsers = await loadParsers(neededParsers(texts));
  const done = within(args.timeLimit, (): Answer => {
    const report = check(texts, args.question, parsers);
    const problem = print.problem(report, args.question.functionName !== undefined);
    if (problem !== null) return refusal(problem);
    return { status: STATUS[report.verdict], fd: 1, pieces: print.report(report) };
  });
  return (
    done?.result ??
    refusal(
      `way-out: the check was not done after ${args.timeLimit} s and was ended. Give fewer files or a smaller part of them, or more time with --time-limit.`,
    )
  );
}

/** What to say of a report, by the format asked for; loaded before the work, which cannot wait. */
async function printer({ format }: CheckArguments, texts: readonly { name: string; text: string }[]) {
  const report: (report: Report) => Iterable<string> =
    format === 'json'
      ? (await import('./print-json.ts')).jsonPieces
      : format === 'markdown'
        ? await import('../analyzer/report/to-markdown.ts').then(({ toMarkdown }) => (r: Report) => [
            toMarkdown(r, { ids: 'kept' }),
          ])
        : (r) => [printText(r, texts)];
  return { report, problem: (r: Report, named: boolean) => problemOf(r, texts, named) };
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
