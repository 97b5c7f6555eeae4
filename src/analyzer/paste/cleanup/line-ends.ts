/** Line ends of old Macs (a carriage return alone), and those that two programs translated one after the other (BAD-9). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

export const lineEnds: Damage = {
  code: 'BAD-9',
  severity: 'note',
  text: () => 'The lines ended in carriage returns; they were read as line breaks.',
  signs: ['\r'],
  find: (text) =>
    /\r(?!\n)/.test(text)
      ? editsOf(text, /\r{1,3}\n|\r/g, () => '\n').filter(({ start, end }) => isOdd(text, start, end))
      : [],
};

/** `\r\n` is the line end of Windows and needs nothing. */
function isOdd(text: string, start: number, end: number): boolean {
  return text.slice(start, end) !== '\r\n';
}
