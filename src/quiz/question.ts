/** A question as its author writes it in `questions.yaml`, after the schema has checked it. */
import type { Question as Ask, Verdict } from '../analyzer/report/types.ts';

/**
 * A quiz question is scored and allows two attempts; a prediction comes before the text and is never scored. A practice
 * question is one for the quiz that the page of its lesson has no room for.
 */
export type Role = 'quiz' | 'prediction' | 'practice';

interface Common {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly prompt: string;
  readonly misconception: string;
  readonly hint: string;
  /** The id of the heading in the lesson below which the answer is explained. */
  readonly passage: string;
  /** The options carry an order of their own and are not shuffled. */
  readonly ordered: boolean;
}

export interface ChoiceOption {
  readonly text: string;
  readonly correct: boolean;
  readonly misconception?: string;
  readonly reason: string;
}

export interface VerdictOption {
  readonly verdict: Verdict;
  readonly reason: string;
}

/** A number that is typed. Those that are not right are near misses. */
export interface NumberOption {
  readonly value: number;
  readonly correct: boolean;
  readonly misconception?: string;
  readonly reason: string;
}

/** An address range that is typed. Those that are not right are near misses. */
export interface RangeOption {
  readonly range: string;
  readonly correct: boolean;
  readonly misconception?: string;
  readonly reason: string;
}

/** A change that may give a way out. Whether it does is not stored. */
export interface ChangeOption {
  readonly text: string;
  /** The command that makes the change. */
  readonly change: string;
  readonly misconception?: string;
  readonly reason: string;
}

export interface SingleQuestion extends Common {
  readonly type: 'single';
  readonly options: readonly ChoiceOption[];
}

export interface MultiQuestion extends Common {
  readonly type: 'multi';
  readonly options: readonly ChoiceOption[];
}

/** The right blocks are written in the right order; the others do not belong. */
export interface OrderQuestion extends Common {
  readonly type: 'order';
  readonly options: readonly ChoiceOption[];
}

export interface NumberQuestion extends Common {
  readonly type: 'number';
  readonly unit: string;
  readonly options: readonly NumberOption[];
}

export interface CidrQuestion extends Common {
  readonly type: 'cidr';
  readonly options: readonly RangeOption[];
}

/** The right option is not stored: the analyzer computes it from the scenario. */
export interface PredictQuestion extends Common {
  readonly type: 'predict';
  readonly scenario: string;
  readonly ask?: Ask;
  readonly show: readonly string[];
  readonly options: readonly VerdictOption[];
}

/** Which options are right is not stored: each change is applied to the scenario, and the analyzer judges the result. */
export interface FixQuestion extends Common {
  readonly type: 'fix';
  readonly scenario: string;
  readonly ask?: Ask;
  readonly show: readonly string[];
  readonly options: readonly ChangeOption[];
}

/** Every type of question by its name; `types/all.ts` and `schema.ts` compile when they have each of them. */
export interface QuestionByKind {
  single: SingleQuestion;
  multi: MultiQuestion;
  order: OrderQuestion;
  number: NumberQuestion;
  cidr: CidrQuestion;
  predict: PredictQuestion;
  fix: FixQuestion;
}

export type QuestionKind = keyof QuestionByKind;
export type Question = QuestionByKind[QuestionKind];
