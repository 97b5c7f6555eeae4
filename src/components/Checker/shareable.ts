/** What is sent on of an answer: made where the text is read, and without the reader's ids. */
import { gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { redactReport } from '../../analyzer/report/redact.ts';
import { toMarkdown } from '../../analyzer/report/to-markdown.ts';
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

/** The report in a few lines that any chat shows as they are. */
function plainText(report: Report): string {
  const { headline, findings } = redactReport(report);
  const fixes = findings.flatMap(({ fixes: all }) => all.slice(0, 1)).slice(0, 1);
  return [headline, ...fixes.flatMap(({ title, cli }) => ['', `Fix: ${title}`, ...cli])].join('\n') + '\n';
}
