/** What a pager leaves between lines: `(END)`, `:`, `--More--`, `lines 1-45`, `~` (BAD-8). */
import { editsOf } from './matches.ts';
import type { Edit } from '../text/text-map.ts';
import type { Damage } from './damage.ts';

/** A colon below a row of the console's is the beginning of `::/0`: no pager shows those. */
const RESIDUE =
  /^[ \t]{0,4}(?:\(END\)|-- ?More {0,2}--(?:\(\d{1,3}%\))?|lines \d{1,9}-\d{1,9}(?:\/\d{1,9})?(?: \((?:END|\d{1,3}%)\)| \d{1,3}%)?|~(?=[ \t\r]*$)|(?:\S{1,80} )?lines \d{1,9}-\d{1,9}\/\d{1,9} \d{1,3}%|(?<=\n[ \t]{0,4})(?<!\t(?:Yes|No)\r?\n[ \t]{0,4}):(?=[ \t]{2}|[ \t]?\r?$)|-- ?(?:INSERT|VISUAL) ?--|Press (?:RETURN|SPACE|q) [a-z ]{1,40})|\(END\)$/gm;

export const pager: Damage = {
  code: 'BAD-8',
  severity: 'note',
  text: () => 'Marks of a pager stood between the lines and were removed. --no-cli-pager prints the output in one go.',
  command: 'aws ec2 describe-route-tables --no-cli-pager',
  signs: ['(END)', 'More--', 'More  --', 'lines ', '~', ':', 'Press '],
  find: (text) =>
    (WORDS.some((word) => text.includes(word)) && SIGN.test(text)) || COLON.test(text)
      ? editsOf(text, RESIDUE, () => '').map((edit) => marked(text, wholeLine(text, edit)))
      : [],
};

/** Words are looked for first, since a search for a word costs a fraction of a pattern; a colon stands in most texts. */
const WORDS = ['(END)', '--More--', '-- More', 'lines ', '~', 'Press '];
const SIGN = /\(END\)|-- ?More {0,2}--|^[ \t]{0,4}(?:(?:\S{1,80} )?lines \d|~|Press )/m;
const COLON = /(?:^|[\n\r])[ \t]{0,4}:(?:[ \t\r\n]|$)/;

/** A mark on a line of its own goes with its line, so that no blank line stays in the middle of a table. */
function wholeLine(text: string, { start, end, insert }: Edit): Edit {
  const isAlone = start === 0 || text.charAt(start - 1) === '\n';
  const isEnd = text.slice(start, end).includes('END');
  let stop = end;
  while (' \t\r'.includes(text.charAt(stop)) && stop < text.length) stop += 1;
  return isAlone && !isEnd && text.charAt(stop) === '\n' ? { start, end: stop + 1, insert } : { start, end, insert };
}

/** A mark that waits for a key says that there is more, where it stands alone and the next command or the end of the text is below it. */
function marked(text: string, edit: Edit): Edit {
  const mark = text.slice(edit.start, edit.end).trim();
  const isAlone = edit.start === 0 || text.charAt(edit.start - 1) === '\n';
  if (!isAlone || !WAITS.test(mark)) return edit;
  return BELOW.test(text.slice(edit.end, edit.end + 200))
    ? { ...edit, insert: `${TRUNCATED}${text.slice(edit.start, edit.end).endsWith('\n') ? '\n' : ''}` }
    : edit;
}

/** As it would stand there if a person had written it. */
const TRUNCATED = '[truncated]';

const WAITS = /^(?::|-- ?More {0,2}--(?:\(\d{1,3}%\))?|lines \d{1,9}-\d{1,9}(?:\/\d{1,9})?(?: (?!100%)\d{1,3}%)?)$/;
const BELOW = /^\s*(?:$|[$#%>❯➜] ?(?:aws |$)|PS [A-Z]:|aws |\S{1,60}[$#%>] )/;
