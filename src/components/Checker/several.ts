/** Several destinations, one after the other; loaded when a reader asks for more than one. */
import { analyzeOnDemand } from '../../analyzer/on-demand.ts';
import type { Answer } from '../../analyzer/on-demand.ts';
import { withoutMadeUpIds } from '../../analyzer/report/without-made-up-ids.ts';
import type { Question, Verdict } from '../../analyzer/report/types.ts';
import type { Snapshot } from '../../analyzer/snapshot/types.ts';
import { questionFor } from '../../analyzer/verdict/question-for.ts';
import type { Node } from '../Report/node.ts';
import type { Row } from './job.ts';
import { rowsView } from './rows.ts';

const WORST_FIRST: readonly Verdict[] = ['unreachable', 'intermittent', 'mixed', 'unknown', 'depends', 'reachable'];

/** A row each, and the whole answer for the one to show: the one asked for, or else the first of the worst. */
export async function answerSeveral(
  snapshot: Snapshot,
  question: Question,
  destinations: readonly string[],
  wanted: string | null,
): Promise<{ readonly rows: readonly Row[]; readonly view: Node; readonly answer: Answer | null }> {
  const answers = new Map<string, Answer>();
  for (const asked of destinations) answers.set(asked, await analyzeOnDemand(snapshot, questionFor(asked, question)));
  const rows = [...answers].map(([asked, { report }]): Row => {
    const { verdict, lean, headline } = withoutMadeUpIds(report);
    return { asked, question: report.question, verdict, lean, headline };
  });
  const worst = WORST_FIRST.flatMap((verdict) => rows.filter((row) => row.verdict === verdict))[0]?.asked ?? '';
  const shown = wanted !== null && answers.has(wanted) ? wanted : worst;
  return { rows, view: rowsView(rows, shown), answer: answers.get(shown) ?? null };
}
