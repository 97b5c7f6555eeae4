/** The source of a mail: `=3D` for an equals sign, `=` at the end of a line that goes on (BAD-11). */
import { editsOf } from './matches.ts';
import type { Damage } from './damage.ts';

const ENOUGH = 3;

export const quotedPrintable: Damage = {
  code: 'BAD-11',
  severity: 'note',
  text: () => 'This is the source of a mail: its marks (=3D) were decoded and its lines joined.',
  signs: ['=\n', '=\r'],
  find: (text) =>
    (text.match(/^.{60,76}=\r?$/gm)?.length ?? 0) >= ENOUGH
      ? editsOf(text, /=(?:[0-9A-F]{2}|\r?\n)/g, (match) =>
          match.endsWith('\n') ? '' : String.fromCharCode(Number.parseInt(match.slice(1), 16)),
        )
      : [],
};
