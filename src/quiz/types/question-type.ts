/** The skeleton that every question type fills: what is asked, what is answered, what is right, and why. `all.ts` lists them. */
import type { Verdict } from '../../analyzer/report/types.ts';

/** What names an option in an answer: its letter where options are shown (`a`, `b`, …), its value where it is typed. */
export type OptionKey = string;

/**
 * Which options are right; the right ones first, in the order in which an answer puts them where order counts. In the
 * browser it is read from the answer that the page carries for readers without scripts.
 */
export type AnswerKey = readonly { readonly key: OptionKey; readonly right: boolean }[];

/** How a question is answered. The browser loads the code of a control when a page has a question that uses it. */
export type Control = 'radio' | 'checkbox' | 'order' | 'number' | 'cidr';

export interface Prompt {
  readonly control: Control;
  /** The text of each option, in the author's order. */
  readonly texts: readonly string[];
  /** The values that are typed, one for each text; where options are shown they get letters. */
  readonly values?: readonly OptionKey[];
  /** What stands beside a field: the unit of a number. */
  readonly unit?: string;
}

export interface Grade {
  readonly right: boolean;
  /** Options that were chosen and are not right. */
  readonly wrong: readonly OptionKey[];
  /** Something that belongs to a right answer is missing or out of place. */
  readonly incomplete: boolean;
}

/** Judges the answers of one kind of control, in the browser as in tests. */
export interface Grader {
  /** Asked for when Check is pressed before there is an answer. */
  readonly tooEarly: string;
  /** Said of an answer that is not right and holds nothing that has a reason. */
  readonly incomplete: string;
  /** What the reader's choice amounts to; null when it is not an answer yet, or names options that the question does not have. */
  response(key: AnswerKey, chosen: readonly OptionKey[]): readonly OptionKey[] | null;
  /** Compares a response with the key. */
  grade(key: AnswerKey, response: readonly OptionKey[]): Grade;
}

export interface Explanation {
  readonly right: boolean;
  readonly reason: string;
}

/** What the analyzer found out for a question; empty where the author says what is right. */
export interface Found {
  /** About the scenario of a predict question. */
  readonly verdict: Verdict | null;
  /** For each option of a fix question, whether its change gives a way out. */
  readonly works: readonly boolean[];
}

export interface QuestionType<Q> {
  readonly grader: Grader;
  /** Whether the options always stand in the author's order; others do so where the author says `ordered`. */
  readonly keepsOrder: boolean;
  /** What the reader sees. */
  prompt(question: Q): Prompt;
  /** For each text of the prompt, in the author's order, whether it is right and why. */
  explain(question: Q, found: Found): readonly Explanation[];
}
