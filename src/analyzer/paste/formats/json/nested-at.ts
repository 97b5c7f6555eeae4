/** Where in a JSON document another one stands as text: a log record whose message is output of a command (BAD-12). */
import type { Path } from '../../types.ts';
import { isWrapper } from '../../../aws/names.ts';
import { textWith } from './may-hold-text.ts';

/** First names of answers that are one flat object. */
const FLAT = new Set(['FunctionName', 'RouteTableId', 'EnableDnsSupport', 'EnableDnsHostnames']);

/** Path of the first text in a value that is itself output of a command; null when there is none. */
export const nestedAt = (root: unknown): Path | null =>
  // Output of a command that holds text (a policy) is read as what it is.
  textWith(root, (name) => isWrapper(name) || FLAT.has(name), isWrapper);
