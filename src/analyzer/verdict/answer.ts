/** The answer to a question, as data. */
import type { Context } from '../path/context.ts';
import type { AssumptionFact, NeedFact } from '../path/segment.ts';
import type { Lean, Verdict } from '../words.ts';
import type { FactAt } from './across-subnets.ts';
import type { CallerChoice } from './caller-choice.ts';
import type { ExitAnswer } from './exits.ts';
import type { Judged } from './judge.ts';
import type { ResolvedQuestion } from './question.ts';

/** Everything that the report is made of, before words. */
export interface Analysis {
  readonly question: ResolvedQuestion;
  readonly choice: CallerChoice;
  readonly verdict: Verdict;
  readonly lean: Lean;
  readonly judged: readonly Judged[];
  readonly facts: readonly FactAt[];
  readonly needs: readonly NeedFact[];
  readonly assumptions: readonly AssumptionFact[];
  readonly context: Context;
  /** The ways out of a subject that is no event function. */
  readonly exits?: readonly ExitAnswer[];
}
