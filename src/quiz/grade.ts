/** Grades what is ticked, whatever the type of the question. */
import type { QuestionKind } from './question.ts';
import { TYPES } from './types/all.ts';
import type { AnswerKey, Grade, OptionKey } from './types/question-type.ts';

/** The grade of a choice; null when the choice is not an answer yet, or names options that the question does not have. */
export function grade(kind: QuestionKind, key: AnswerKey, chosen: readonly OptionKey[]): Grade | null {
  if (!chosen.every((choice) => key.some((option) => option.key === choice))) return null;
  const response = TYPES[kind].response(chosen);
  return response === null ? null : TYPES[kind].grade(key, response);
}
