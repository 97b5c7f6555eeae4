/** How a question is answered in the page: what every control can do. */
import type { Grader, OptionKey } from '../../quiz/types/question-type.ts';

export interface Control {
  readonly grader: Grader;
  /** The answer as it is now. */
  read(): readonly OptionKey[];
  /** Puts an answer in place; a settled one can be read and not changed. */
  write(chosen: readonly OptionKey[], settled: boolean): void;
  /** The word at the head of the reason of an option. */
  word(key: OptionKey, right: boolean, chosen: readonly OptionKey[]): string;
  /** Shows what keeps the text from being an answer; null when nothing does. */
  fault(text: string | null): void;
  focus(): void;
}
