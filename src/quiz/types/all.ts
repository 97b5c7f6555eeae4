/** The one table of question types: one that lacks its entry does not compile. */
import type { QuestionByKind, QuestionKind } from '../question.ts';
import { cidr } from './cidr.ts';
import { fix } from './fix.ts';
import { multi } from './multi.ts';
import { number } from './number.ts';
import { order } from './order.ts';
import { predict } from './predict.ts';
import type { QuestionType } from './question-type.ts';
import { single } from './single.ts';

export const TYPES: { readonly [K in QuestionKind]: QuestionType<QuestionByKind[K]> } = {
  single,
  multi,
  order,
  number,
  cidr,
  predict,
  fix,
};
