/** Turns a checked question into what a page shows: options in order with their letters, reasons, and a revision. */
import type { Verdict } from '../analyzer/report/types.ts';
import { hash } from './hash.ts';
import type { Question, QuestionByKind, QuestionKind, Role } from './question.ts';
import { inlineHtml, paragraphsHtml } from './rich-text.ts';
import { TYPES } from './types/all.ts';
import type { Explanation, OptionKey, Prompt } from './types/question-type.ts';

export interface PresentedOption {
  readonly key: OptionKey;
  readonly right: boolean;
  readonly textHtml: string;
  readonly reasonHtml: string;
}

export interface Presented {
  readonly id: string;
  /** Changes when what is asked or what is right changes; a reason or a hint may be improved without reopening. */
  readonly revision: string;
  readonly kind: QuestionKind;
  readonly role: Role;
  readonly control: Prompt['control'];
  readonly titleHtml: string;
  readonly promptHtml: string;
  readonly hintHtml: string;
  readonly options: readonly PresentedOption[];
}

/** Presents a question. `verdict` is the analyzer's answer to a predict question, null for the other types. */
export function present(question: Question, verdict: Verdict | null): Presented {
  const { prompt, explanations } = ask(question.type, question, verdict);
  const options = prompt.texts.map((text, index) => ({ text, ...(explanations[index] ?? noExplanation) }));
  // The order follows from the texts, so that every build and every visit shows the same one.
  const keepsOrder = question.ordered || TYPES[question.type].keepsOrder;
  const shown = keepsOrder
    ? options
    : options.toSorted((a, b) => compare(rank(question.id, a.text), rank(question.id, b.text)));
  return {
    id: question.id,
    revision: hash(JSON.stringify([question.type, question.prompt, shown.map(({ text, right }) => [text, right])])),
    kind: question.type,
    role: question.role,
    control: prompt.control,
    titleHtml: inlineHtml(question.title),
    promptHtml: paragraphsHtml(question.prompt),
    hintHtml: inlineHtml(question.hint),
    options: shown.map(({ text, right, reason }, index) => ({
      key: String.fromCharCode(97 + index),
      right,
      textHtml: inlineHtml(text),
      reasonHtml: inlineHtml(reason),
    })),
  };
}

const noExplanation: Explanation = { right: false, reason: '' };

const rank = (id: string, text: string): string => hash(`${id}\n${text}`);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function ask<K extends QuestionKind>(
  kind: K,
  question: QuestionByKind[K],
  verdict: Verdict | null,
): { prompt: Prompt; explanations: readonly Explanation[] } {
  const type = TYPES[kind];
  return { prompt: type.prompt(question), explanations: type.explain(question, verdict) };
}
