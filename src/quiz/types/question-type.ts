/** The skeleton that every question type fills: what is asked, what is answered, what is right, and why. `all.ts` lists them. */
import type { Verdict } from '../../analyzer/report/types.ts';

/** The letter of an option in the order in which it is shown: `a`, `b`, … */
export type OptionKey = string;

/** Which options are right. In the browser it is read from the answer that the page carries for readers without scripts. */
export type AnswerKey = readonly { readonly key: OptionKey; readonly right: boolean }[];

export interface Prompt {
  readonly control: 'radio' | 'checkbox';
  /** The text of each option, in the author's order. */
  readonly texts: readonly string[];
}

export interface Grade {
  readonly right: boolean;
  /** Options that were chosen and are not right. */
  readonly wrong: readonly OptionKey[];
  /** Right options were left out. */
  readonly incomplete: boolean;
}

export interface Explanation {
  readonly right: boolean;
  readonly reason: string;
}

export interface QuestionType<Q> {
  /** Asked for when Check is pressed before there is an answer. */
  readonly tooEarly: string;
  /** Whether the options always stand in the author's order; others do so where the author says `ordered`. */
  readonly keepsOrder: boolean;
  /** What the reader sees. */
  prompt(question: Q): Prompt;
  /** What the reader's choice amounts to; null when it is not an answer yet. */
  response(chosen: readonly OptionKey[]): readonly OptionKey[] | null;
  /** Compares a response with the key. */
  grade(key: AnswerKey, response: readonly OptionKey[]): Grade;
  /** For each option, in the author's order, whether it is right and why. `verdict` is what the analyzer found. */
  explain(question: Q, verdict: Verdict | null): readonly Explanation[];
}
