/** A number is typed. Spaces and commas between groups of three are left aside, and so is the unit after it. */
import type { Grader, OptionKey } from '../types/question-type.ts';
import { typed } from './typed.ts';

export const number: Grader = {
  tooEarly: 'Type a whole number first, in digits.',
  incomplete: 'Not that number. A hint is open. You have one more attempt.',
  ...typed(readNumber),
};

/** The value of `1,024`, `1 024 addresses` or `1024`; null for what is no whole number. */
export function readNumber(text: string): OptionKey | null {
  const trimmed = text.trim();
  const end = trimmed.search(/[A-Za-z.]/);
  const [digits, unit] = end === -1 ? [trimmed, ''] : [trimmed.slice(0, end), trimmed.slice(end)];
  if (!/^(?:\.|[A-Za-z][A-Za-z ]*)?$/.test(unit)) return null;
  const number = digits.trim();
  const isWhole = /^\d{1,15}$/.test(number) || /^\d{1,3}(?:[ ,_\u202f\u00a0]\d{3}){1,4}$/.test(number);
  return isWhole ? String(Number(number.replace(/\D/g, ''))) : null;
}
