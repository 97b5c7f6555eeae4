/** What is sent on of an answer: made where the text is read, and without the reader's ids. */
import { gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { redactReport } from '../../analyzer/report/redact.ts';
import { source, toMarkdown } from '../../analyzer/report/to-markdown.ts';
import type { Report } from '../../analyzer/report/types.ts';
import { commandsOf, sharedText } from '../../permalink/reduce.ts';
import type { Job, Shareable } from './job.ts';

/** The parts of the dialog: the copy that a link carries, or why there is none, and the report in two forms. */
export async function shareableOf({ input }: Job, report: Report): Promise<Shareable> {
  const snapshot = await gatherOnDemand(await readOnDemand(input));
  return {
    shared: sharedText(snapshot.paste, commandsOf(snapshot), report.question),
    markdown: toMarkdown(report),
    plain: plainText(report),
  };
}

/** The report in a few lines that any chat shows as they are: the answer, and the fix or the output that it waits for. */
function plainText(report: Report): string {
  const { headline, verdict, findings, needs } = redactReport(report);
  const isOpen = verdict === 'unknown' || verdict === 'depends' || verdict === 'mixed';
  const [need] = isOpen ? needs.filter(({ kind }) => kind === 'missing') : [];
  const [fix] = isOpen ? [] : findings.flatMap(({ fixes }) => fixes);
  const next = need
    ? ['', `To be certain: ${need.text}`, need.command ?? '']
    : fix
      ? ['', `Fix: ${fix.title}`, ...cost(fix.monthlyCost), ...cautious(fix.warning), ...fix.cli]
      : [];
  return `${[headline, ...next, '', source(report)].join('\n')}\n`;
}

const cost = (words: string | null): readonly string[] => (words === null ? [] : [`Cost: ${words}`]);
const cautious = (words: string | null): readonly string[] => (words === null ? [] : [`Before you run it: ${words}`]);
