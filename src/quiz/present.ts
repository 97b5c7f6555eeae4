/** Turns a checked question into what a page shows: options in order with their letters, reasons, and a revision. */
import type { Verdict } from '../analyzer/report/types.ts';
import { hash } from './hash.ts';
import type { Question, QuestionKind, Role } from './question.ts';
import { inlineHtml, paragraphsHtml } from './rich-text.ts';
import { multi } from './types/multi.ts';
import { predict } from './types/predict.ts';
import type { Explanation, OptionKey, Prompt } from './types/question-type.ts';
import { single } from './types/single.ts';

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
  const { prompt, explanations } = ask(question, verdict);
  const options = prompt.texts.map((text, index) => ({ text, ...(explanations[index] ?? noExplanation) }));
  // The order follows from the texts, so that every build and every visit shows the same one. Verdicts keep the
  // author's order: it is the same scale in every question, and the answer moves on it.
  const keepsOrder = question.ordered || question.type === 'predict';
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

function ask(question: Question, verdict: Verdict | null): { prompt: Prompt; explanations: readonly Explanation[] } {
  switch (question.type) {
    case 'single':
      return { prompt: single.prompt(question), explanations: single.explain(question, verdict) };
    case 'multi':
      return { prompt: multi.prompt(question), explanations: multi.explain(question, verdict) };
    case 'predict':
      return { prompt: predict.prompt(question), explanations: predict.explain(question, verdict) };
    default: {
      const never: never = question;
      return never;
    }
  }
}
