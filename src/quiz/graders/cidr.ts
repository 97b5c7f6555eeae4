/** An address range is typed: `10.0.3.0/24`, the same with spaces, or with a mask in dotted form. */
import { BITS, type Cidr, formatCidr, parseAddress, parseCidr } from '../../analyzer/network/address.ts';
import type { AnswerKey, Grader, OptionKey } from '../types/question-type.ts';
import { typed } from './typed.ts';

/** The key of the near miss that every question has: the right range, named by an address inside it. */
export const HOST_BITS = 'host-bits';

export const cidr: Grader = {
  tooEarly: 'Type a range first: an address, a slash and the number of bits, such as 192.0.2.0/24.',
  incomplete: 'Not that range. A hint is open. You have one more attempt.',
  ...typed(readCidr),
};

/** The range in its usual spelling; {@link HOST_BITS} when the range is right and its first address is not the one named. */
function readCidr(text: string, key: AnswerKey): OptionKey | null {
  const range = rangeOf(text);
  if (range === null) return null;
  const value = formatCidr(range);
  const isRight = key.some((option) => option.right && option.key === value);
  return isRight && !range.canonical ? HOST_BITS : value;
}

/** The range that a text names, in any of its spellings; null when it names none. */
export function rangeOf(text: string): Cidr | null {
  const [, address = '', bits = ''] = /^([\da-f:.]+)(?:\s*\/\s*|\s+)([\d.]*\d)\.?$/i.exec(text.trim()) ?? [];
  return parseCidr(`${address}/${bits.includes('.') ? maskBits(bits) : bits}`);
}

/** The bits of `255.255.255.0`: 24; empty for what is no mask. */
function maskBits(mask: string): number | '' {
  const value = parseAddress(mask)?.value;
  if (typeof value !== 'number') return '';
  const prefix = Array.from({ length: BITS.ipv4 + 1 }, (_, bits) => bits);
  return prefix.find((bits) => 2 ** 32 - 2 ** (32 - bits) === value) ?? '';
}
