/** Where in a JSON document another one stands as text: a log record whose message is output of a command (BAD-12). */
import type { Path } from '../../types.ts';
import { isAnswer, isWrapper, tellsFlatAnswer } from '../../../aws/names.ts';
import { wireName } from '../wire-names.ts';
import { textWith } from './may-hold-text.ts';

/** First names of elements that stand alone. */
const ALONE = new Set(['RouteTableId', 'FunctionName']);

/** Path of the first text in a value that is itself output of a command; null when there is none. */
export const nestedAt = (root: unknown): Path | null =>
  // Output of a command that holds text (a policy) is read as what it is.
  isAnswer(namesOf(root)) ? null : textWith(root, beginsAnswer, isWrapper);

/** Whether the first name of an object is that of an answer, or one of the others. */
function beginsAnswer(name: string, text: string): boolean {
  if (isWrapper(name) || ALONE.has(name)) return true;
  try {
    const names = namesOf(JSON.parse(text));
    return isAnswer(names) || names.some(tellsFlatAnswer);
  } catch {
    return false;
  }
}

function namesOf(value: unknown): readonly string[] {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  return typeof first === 'object' && first !== null ? Object.keys(first).map(wireName) : [];
}
