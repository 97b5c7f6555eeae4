import type { AnswerKey, OptionKey } from '../types/question-type.ts';

/** Whether every choice is an option of the question, and none is chosen twice. */
export function areOptions(key: AnswerKey, chosen: readonly OptionKey[]): boolean {
  return (
    new Set(chosen).size === chosen.length && chosen.every((choice) => key.some((option) => option.key === choice))
  );
}
