/** A question as its author writes it in `questions.yaml`, after the schema has checked it. */
import type { Question as Ask, Verdict } from '../analyzer/report/types.ts';

/** A quiz question is scored and allows two attempts; a prediction comes before the text and is never scored. */
export type Role = 'quiz' | 'prediction';

interface Common {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly prompt: string;
  readonly misconception: string;
  readonly hint: string;
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

export interface SingleQuestion extends Common {
  readonly type: 'single';
  readonly options: readonly ChoiceOption[];
}

export interface MultiQuestion extends Common {
  readonly type: 'multi';
  readonly options: readonly ChoiceOption[];
}

/** The right option is not stored: the analyzer computes it from the scenario. */
export interface PredictQuestion extends Common {
  readonly type: 'predict';
  readonly scenario: string;
  readonly ask?: Ask;
  readonly show: readonly string[];
  readonly options: readonly VerdictOption[];
}

/** Every type of question by its name; `types/all.ts` and `schema.ts` compile when they have each of them. */
export interface QuestionByKind {
  single: SingleQuestion;
  multi: MultiQuestion;
  predict: PredictQuestion;
}

export type QuestionKind = keyof QuestionByKind;
export type Question = QuestionByKind[QuestionKind];
