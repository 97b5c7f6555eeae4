/** Lines of YAML that stand on their own and are the rest of an answer: nothing opens or closes that would show it (BAD-3). */
import { endsInside } from '../../../aws/name-ends.ts';
import { builderOf } from '../../document-builder.ts';
import type { Line, State } from '../../format-reader.ts';
import { isPieceOfValue } from '../../incomplete/pieces-of-values.ts';
import { objectNode } from '../../tree.ts';
import { isId } from '../cell-kinds.ts';
import { lineBelow } from '../line-below.ts';
import { HOLDER, kindsOfTail, namesPrinted } from './printed-names.ts';
import { beginsAnswer, endOfRest, tellsNothing } from './rest-lines.ts';
import { fits, tells } from './telling-values.ts';

/**
 * Whether a line, which nobody understood, in a text with YAML is such a rest and not somebody's words.
 * @param below the line below it
 * @example isRest({ start: 0, first: 0, text: 'edAt: 2026-11-20T09:14:07Z' }, '') // true
 */
export function isRest({ start, first, text }: Pick<Line, 'start' | 'first' | 'text'>, below: string): boolean {
  if (isPieceOfValue(text) || TIME.test(text)) return true;
  const [, name = '', value = ''] = LINE.exec(text) ?? [];
  const names = namesPrinted();
  const own = names.get(name);
  if (own !== undefined && !ANYBODYS.has(name) && (first > start || (!text.startsWith('-') && tells(value, own))))
    return true;
  // No answer and no element begins with one of a tag.
  if (value !== '' && OF_TAGS.has(name)) return true;
  // A name of AWS stands below it, and deeper: it is the end of what it stands in, or of what stands beside it.
  const isAbove = names.has(DEEPER.exec(below)?.[1] ?? '');
  if (name === '') return isAbove && VALUE.test(text);
  const holds = isAbove || ITEM.test(below) || isItem(below);
  if (own !== undefined && value === '') return false;
  if (own !== undefined) return isAbove || (!ANYBODYS.has(name) && tells(value, kindsOfTail(name)));
  return (isAbove && value !== '') || isTail(name, value, holds);
}

/** Whether a name is the end of a longer one that may have had this value: a list or names below, where it has none. */
function isTail(name: string, value: string, holds: boolean): boolean {
  if (endsInside(name, namesPrinted().keys())) return true;
  if (ANYBODYS.has(name)) return false;
  const kinds = kindsOfTail(name);
  if (value === '') return holds && kinds.has(HOLDER);
  // Of two words at least it is no name of somebody's own.
  return (
    kinds.size > 0 && (/^(?:\d|[A-Z][a-z]*[A-Z])/.test(name) || (/^[\dA-Z]/.test(name) ? fits : tells)(value, kinds))
  );
}

/** Whether the answer above a line, which stands below an empty one where no name waits for its value, ended there. */
export const endsAbove = (
  line: Pick<Line, 'start' | 'first' | 'text'>,
  below: string,
  { waits }: { readonly waits: boolean },
): boolean =>
  // A field that many have: the element above is whole without it.
  beginsAnswer(line.text)
    ? !waits && (line.first > line.start || tellsNothing(line.text))
    : isRest(line, below) || (!waits && line.first > line.start && isItem(line.text));

/** Puts a document of which nothing can be used in the place of such lines below an empty one: there was an answer. */
export function takeRest(line: Line, state: State): number | null {
  const { base, builders, log } = state;
  const { first } = line;
  const begins = beginsAnswer(line.text);
  if (begins && !tellsNothing(line.text)) return null;
  const end = !begins && isRest(line, lineBelow(line, state)) ? line.end : endOfRest(line, state);
  if (end === null) return null;
  const root = objectNode(first);
  root.end = end;
  root.incomplete = true;
  const builder = builderOf(root, 'yaml', base);
  builders.push(builder);
  log.repairs(base, [{ kind: 'missing-start', at: first }], builder);
  // What stands below it goes on with the same answer.
  state.lostUntil = end + 1;
  return state.lostUntil;
}

/** A name on a line that is indented; an item of a list that has one, and its value; a value in one word, which opens nothing. */
const DEEPER = /^ {2,80}(?:- )*([A-Za-z]\w{0,59}):(?:\s|$)/;
const ITEM = /^ {0,80}(?:- )+[A-Za-z]\w{0,59}:(?:\s|$)/;
const VALUE = /^[^\s`~#*=>:{[]{0,200}[^\s`~#*=>:{[,]$/;

/** An item that is an id, an ARN or nothing. */
const isItem = (line: string): boolean => {
  const item = /^ {0,80}(?:- )+(\S{1,200})$/.exec(line)?.[1] ?? '';
  return isId(item) || /^(?:arn:|\{\}$|\[\]$)/.test(item);
};

const OF_TAGS: ReadonlySet<string> = new Set(['Key', 'Value']);

/** A whole time. */
const TIME = /^["']?\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:?\d\d)["']?$/;

/** A name, and its value where one stands behind it. */
const LINE = /^(?:- )*(\d{0,3}[A-Za-z]\w{0,59}):(?:\s+(\S.{0,300}))?$/;

/** Names that people give as well. */
const ANYBODYS = new Set(
  'Description Domain Mode Name Names Port Runtime Size State Status Tags Timeout Type Version v4 v6'.split(' '),
);
