/** Where a line may be the rest of text output: below an empty line, in a text that has some, or right below a command that asked for it. */
import { beside } from '../../../beside.ts';
import type { Part, Parts } from '../../../parts.ts';
import type { Detector, Line, State } from '../../format-reader.ts';
import type { MappedText } from '../../text/text-map.ts';
import type * as Rest from './rest.ts';

export const restOfTextPart: Part<typeof Rest> = { load: () => import('./rest.ts') };

/** Takes a line that is what a cut left of a record, where records stand above, or at the beginning of a text in which some stand (BAD-3). */
export const restOfText: Detector = (line, state) => {
  if (!mayBeRest(line.text)) return null;
  const { command } = state;
  const isHalf = command !== null && line.start === state.commandEnd;
  if (isHalf ? !asksForText(command) : !isBesideText(line, state)) return null;
  return state.parts.use(restOfTextPart).takeRest(line, state, { isHalf });
};

/** Whether a line, which is no prompt and no word of a person, is in pieces: cells, half a name, or the end of a value. */
const mayBeRest = (line: string): boolean =>
  !PROMPT.test(line) &&
  (line.includes('\t') || (/[:.A-Z\d-]/.test(line) && !line.includes(' ')) || MAY_BE_WORD.test(line));

const PROMPT = /^(?:[$#%>`|<{[+]|PS [A-Z]:|aws )/;
const MAY_BE_WORD = /^[a-z]{1,16}$/;

/** Whether a command asked for whole records. */
const asksForText = ({ options }: NonNullable<State['command']>): boolean =>
  options['output']?.at(-1) === 'text' && !Object.hasOwn(options, 'query');

function isBesideText({ start }: Line, { base, builders, unknown, aside, lostUntil, parts }: State): boolean {
  if (start === lostUntil) return builders.at(-1)?.format === 'text';
  const isFirst = builders.length + unknown.count + aside.lines === 0;
  if (isFirst ? !holdsText(base, parts) : builders.at(-1)?.format !== 'text') return false;
  return isBelowEmpty(base.text, start);
}

/** Whether a line is the first of a text, or stands below an empty one. */
function isBelowEmpty(text: string, start: number): boolean {
  if (start > 0 && text.charAt(start - 1) !== '\n') return false;
  let at = start - 2;
  while (at >= 0 && ' \t\r'.includes(text.charAt(at))) at -= 1;
  return at < 0 || text.charAt(at) === '\n';
}

/** Whether some of a text is records: asked at every line until something is understood, and looked for once. */
function holdsText(base: MappedText, parts: Parts): boolean {
  const known = looked.get(base) ?? (RECORD.test(base.text) && parts.use(restOfTextPart).holdsRecord(base.text));
  looked.set(base, known);
  return known;
}

const RECORD = /^[A-Z][A-Z\d]{2,60}\t/m;
const looked = beside<MappedText, boolean>();
