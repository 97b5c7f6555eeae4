/** What does the checker say about this paste? The answer is the analyzer's, so it cannot drift from the tool. */
import type { Verdict } from '../../analyzer/report/types.ts';
import { one } from '../graders/one.ts';
import type { PredictQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

const verdictTexts: Readonly<Record<Verdict, string>> = {
  reachable: 'Reachable: its packets get through.',
  unreachable: 'Unreachable: its packets are lost on the way.',
  intermittent: 'Intermittent: it works from some subnets and fails from others.',
  depends: 'It depends on something that no such output can show.',
  unknown: 'Unknown: something decisive is missing from the output.',
  mixed: 'Mixed: the subnets of this VPC disagree, and no function is named.',
};

export const predict: QuestionType<PredictQuestion> = {
  grader: one,
  // It is the same scale in every question, and the answer moves on it.
  keepsOrder: true,
  prompt: (question) => ({
    control: 'radio',
    texts: question.options.map((option) => verdictTexts[option.verdict]),
  }),
  explain: (question, found) =>
    question.options.map(({ verdict, reason }) => ({ right: verdict === found.verdict, reason })),
};
