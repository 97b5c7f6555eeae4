/** An address range; each wrong option is a near miss that has a reason, and host bits that are set are one always. */
import { formatCidr } from '../../analyzer/network/address.ts';
import { cidr as grader, HOST_BITS, rangeOf } from '../graders/cidr.ts';
import type { CidrQuestion } from '../question.ts';
import type { QuestionType } from './question-type.ts';

export const cidr: QuestionType<CidrQuestion> = {
  grader,
  keepsOrder: true,
  prompt: ({ options }) => ({
    control: 'cidr',
    texts: [...options.map(({ range }) => `\`${range}\``), 'The same range, named by another of its addresses'],
    values: [...options.map(({ range }) => keyOf(range)), HOST_BITS],
  }),
  explain: ({ options }) => [...options.map(({ correct, reason }) => ({ right: correct, reason })), hostBits],
};

const keyOf = (text: string): string => {
  const range = rangeOf(text);
  return range === null ? text : formatCidr(range);
};

const hostBits = {
  right: false,
  reason:
    'This would name the right addresses, but a range is written with its first one: set every bit behind the prefix to zero.',
};
