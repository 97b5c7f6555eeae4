/** How a state stands against a lab: every goal by the analyzer's verdict, every rule by what the documents show. */
import type { Question, Report } from '../analyzer/report/types.ts';
import { documentsOf, stateOf, wait } from '../controlplane/index.ts';
import type { State } from '../controlplane/index.ts';
import type { Goal, Lab } from './lab.ts';
import { breachOf } from './rules.ts';

/** Who judges: the analyzer, whole or with parts that load when they are needed. */
export type Ask = (
  documents: readonly { readonly name: string; readonly text: string }[],
  question: Question,
) => Promise<Report> | Report;

export interface Grade {
  /** By the places of the goals. */
  readonly goals: readonly { readonly isMet: boolean; readonly verdict: string; readonly headline: string }[];
  /** By the places of the constraints: what breaks each, or null. */
  readonly breaches: readonly (string | null)[];
  readonly isSolved: boolean;
}

/** The question that a goal asks. */
export const questionOf = ({ of, to, over, port }: Goal): Question => ({
  destination: to,
  family: over,
  port,
  functionName: of,
});

/** Grades a state as it will be once everything under way has come to its end. */
export async function grade(lab: Lab, state: State, ask: Ask): Promise<Grade> {
  const settled = wait(state);
  const documents = documentsOf(settled);
  const start = stateOf(lab.documents);
  const goals = [];
  for (const goal of lab.goals) {
    const { verdict, headline } = await ask(documents, questionOf(goal));
    goals.push({ isMet: verdict === goal.verdict, verdict, headline });
  }
  const breaches = [];
  for (const { rule } of lab.constraints) {
    if (rule.kind !== 'stays') breaches.push(breachOf(rule, settled, start));
    else {
      const { verdict } = await ask(documents, questionOf(rule.goal));
      breaches.push(verdict === rule.goal.verdict ? null : `it is ${verdict}`);
    }
  }
  return { goals, breaches, isSolved: goals.every(({ isMet }) => isMet) && breaches.every((one) => one === null) };
}
