/** The one table of question types: one that lacks its entry does not compile. */
import type { QuestionByKind, QuestionKind } from '../question.ts';
import { multi } from './multi.ts';
import { predict } from './predict.ts';
import type { QuestionType } from './question-type.ts';
import { single } from './single.ts';

export const TYPES: { readonly [K in QuestionKind]: QuestionType<QuestionByKind[K]> } = { single, multi, predict };

/** A name as that of a question type; null when it is none. */
export const kindNamed = (name: string): QuestionKind | null => (isKind(name) ? name : null);

const isKind = (name: string): name is QuestionKind => Object.hasOwn(TYPES, name);
