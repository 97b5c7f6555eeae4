/** Grades an answer, whatever the control it was given with. */
import type { AnswerKey, Grade, Grader, OptionKey } from './types/question-type.ts';

/** The grade of a choice; null when the choice is not an answer yet, or names options that the question does not have. */
export function grade(grader: Grader, key: AnswerKey, chosen: readonly OptionKey[]): Grade | null {
  const response = grader.response(key, chosen);
  return response === null ? null : grader.grade(key, response);
}
