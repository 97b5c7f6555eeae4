/** What is sent on of an answer: made where the text is read, and without the reader's ids. */
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../analyzer/on-demand.ts';
import { redactReport } from '../../analyzer/report/redact.ts';
import { source, toMarkdown } from '../../analyzer/report/to-markdown.ts';
import type { Report } from '../../analyzer/report/types.ts';
import type { Snapshot } from '../../analyzer/snapshot/types.ts';
import { commandsOf, sharedText } from '../../permalink/reduce.ts';
import type { Shared } from '../../permalink/reduce.ts';
import type { Job, Shareable } from './job.ts';

/** The parts of the dialog: the copy that a link carries, or why there is none, and the report in two forms. */
export async function shareableOf({ input }: Job, report: Report): Promise<Shareable> {
  const snapshot = await gatherOnDemand(await readOnDemand(input));
  return {
    shared: await sameAnswer(sharedText(snapshot.paste, commandsOf(snapshot), report.question), snapshot, report),
    markdown: toMarkdown(report),
    plain: plainText(report),
  };
}

/** A link opens a small copy; of what is longer it carries nothing, and its answer is not asked for. */
const MOST_CHECKED = 100_000;

/**
 * The copy, if it gets the answer that the paste gets: fields that a `--query` named anew, and rows without names, do not
 * travel, and a link that says something else than its sender saw is worse than none. Subnets and functions that the reader
 * chose are not part of a link, so they are of neither answer.
 */
export async function sameAnswer(shared: Shared, snapshot: Snapshot, { question }: Report): Promise<Shared> {
  if ('refusal' in shared || shared.text.length > MOST_CHECKED) return shared;
  const { destination, family, port } = question;
  const own = await analyzeOnDemand(snapshot, { destination, family, port });
  const copy = await analyzeOnDemand(await gatherOnDemand(await readOnDemand(shared.text)), shared.question);
  return outline(own.report) === outline(copy.report) ? shared : { refusal: OTHER_ANSWER };
}

const OTHER_ANSWER =
  'A copy of this paste without its names would get another answer, because it has fields or rows that are named in a way of their own. Send the report instead.';

const outline = ({ verdict, lean, subnets }: Report): string =>
  JSON.stringify([verdict, lean, subnets.map((subnet) => subnet.verdict).sort()]);

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
