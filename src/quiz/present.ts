/** Turns a checked question into what a page shows: options in order with their letters, reasons, and a revision. */
import { compare } from '../analyzer/network/order.ts';
import { hash } from './hash.ts';
import type { Question, QuestionByKind, QuestionKind, Role } from './question.ts';
import { inlineHtml, paragraphsHtml } from './rich-text.ts';
import { TYPES } from './types/all.ts';
import type { Explanation, Found, OptionKey, Prompt } from './types/question-type.ts';

export interface PresentedOption {
  readonly key: OptionKey;
  readonly right: boolean;
  readonly textHtml: string;
  readonly reasonHtml: string;
  /** Where its author put it, counted from 0; null where that does not count. */
  readonly place: number | null;
}

export interface Presented {
  readonly id: string;
  /** Changes when what is asked or what is right changes; a reason or a hint may be improved without reopening. */
  readonly revision: string;
  readonly kind: QuestionKind;
  readonly role: Role;
  readonly control: Prompt['control'];
  /** The unit of a number; null where none is typed. */
  readonly unit: string | null;
  readonly titleHtml: string;
  readonly promptHtml: string;
  readonly hintHtml: string;
  readonly options: readonly PresentedOption[];
}

/** What the analyzer has to say about a question that it is not asked about. */
export const nothingFound: Found = { verdict: null, works: [] };

/** Presents a question. `found` is what the analyzer says about its scenario. */
export function present(question: Question, found: Found = nothingFound): Presented {
  const { prompt, explanations } = ask(question.type, question, found);
  const options = prompt.texts.map((text, place) => ({
    text,
    place,
    value: prompt.values?.[place],
    ...(explanations[place] ?? noExplanation),
  }));
  // The order follows from the texts, so that every build and every visit shows the same one.
  const keepsOrder = question.ordered || TYPES[question.type].keepsOrder;
  const shown = keepsOrder
    ? options
    : options.toSorted((a, b) => compare(rank(question.id, a.text), rank(question.id, b.text)));
  return {
    id: question.id,
    revision: hash(
      JSON.stringify([
        question.type,
        question.prompt,
        shown.map(({ text, right, place }) => (prompt.control === 'order' ? [text, right, place] : [text, right])),
      ]),
    ),
    kind: question.type,
    role: question.role,
    control: prompt.control,
    unit: prompt.unit ?? null,
    titleHtml: inlineHtml(question.title),
    promptHtml: paragraphsHtml(question.prompt),
    hintHtml: inlineHtml(question.hint),
    options: shown.map(({ text, right, reason, place, value }, index) => ({
      key: value ?? String.fromCharCode(97 + index),
      place: prompt.control === 'order' ? place : null,
      right,
      textHtml: inlineHtml(text),
      reasonHtml: inlineHtml(reason),
    })),
  };
}

const noExplanation: Explanation = { right: false, reason: '' };

const rank = (id: string, text: string): string => hash(`${id}\n${text}`);

function ask<K extends QuestionKind>(
  kind: K,
  question: QuestionByKind[K],
  found: Found,
): { prompt: Prompt; explanations: readonly Explanation[] } {
  const type = TYPES[kind];
  return { prompt: type.prompt(question), explanations: type.explain(question, found) };
}
