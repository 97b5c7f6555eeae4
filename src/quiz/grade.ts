/** Grades what is ticked, whatever the type of the question. */
import type { QuestionKind } from './question.ts';
import { multi } from './types/multi.ts';
import { predict } from './types/predict.ts';
import type { AnswerKey, Grade, OptionKey } from './types/question-type.ts';
import { single } from './types/single.ts';

const types = { single, multi, predict } as const satisfies Record<QuestionKind, unknown>;

/** The grade of a choice; null when the choice is not an answer yet, or names options that the question does not have. */
export function grade(kind: QuestionKind, key: AnswerKey, chosen: readonly OptionKey[]): Grade | null {
  if (!chosen.every((choice) => key.some((option) => option.key === choice))) return null;
  const response = types[kind].response(chosen);
  return response === null ? null : types[kind].grade(key, response);
}
