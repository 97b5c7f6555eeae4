/** way-out: the analyzer in a terminal. Loads only what the call needs. */
import { readArguments, USAGE } from './arguments.ts';

const STATUS = { reachable: 0, unreachable: 1, intermittent: 1, unknown: 3, depends: 3, mixed: 3 } as const;
const UNUSABLE = 2;

async function main(argv: readonly string[]): Promise<number> {
  const args = readArguments(argv);
  if (args.kind === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (args.kind === 'wrong') {
    process.stderr.write(`${args.message}\n`);
    return UNUSABLE;
  }
  const { readInput } = await import('./read-input.ts');
  const input = readInput(args.files);
  if (input.kind === 'failed') {
    process.stderr.write(`${input.message}\n`);
    return UNUSABLE;
  }
  const { check, loadParsers, neededParsers } = await import('../analyzer/index.ts');
  const report = check(input.texts, args.question, await loadParsers(neededParsers(input.texts)));
  const unread = !report.documents.some((d) => d.command !== null);
  const badQuestion = report.diagnostics.some((d) => d.code === 'QUESTION');
  const noFunction = args.question.functionName !== undefined && report.function === null;
  if (unread || badQuestion || noFunction) {
    const [{ diagnosticText }, { printable }] = await Promise.all([
      import('./print-text.ts'),
      import('../analyzer/report/printable.ts'),
    ]);
    const problems = report.diagnostics
      .filter((d) => d.severity !== 'note')
      .map((d) => (d.code === 'QUESTION' ? printable(d.text) : diagnosticText(d, input.texts)));
    process.stderr.write(`${problems.length > 0 && !noFunction ? problems.join('\n') : printable(report.headline)}\n`);
    return UNUSABLE;
  }
  if (args.format === 'json') process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  else if (args.format === 'markdown')
    process.stdout.write((await import('../analyzer/report/to-markdown.ts')).toMarkdown(report, { ids: 'kept' }));
  else process.stdout.write((await import('./print-text.ts')).printText(report, input.texts));
  return STATUS[report.verdict];
}

process.exitCode = await main(process.argv.slice(2));
