/** One of several destinations, with what is asked of all of them. */
import { readTyped } from './destination.ts';
import type { Question } from './question.ts';

/** A port that the destination states is its own; the common one is for those that state none. */
export function questionFor(destination: string, common: Omit<Question, 'destination'>): Question {
  const { port, ...rest } = common;
  const isStated = readTyped(destination).port !== null;
  return { ...rest, ...(port === undefined || isStated ? {} : { port }), destination };
}
