/** Several lines that are the rest of an answer in YAML: the first says nothing, and others below it do (BAD-3). */
import { isStarter } from '../../../aws/names.ts';
import { PRINTED } from '../../../aws/printed.ts';
import { RESOURCES } from '../../../aws/resources.ts';
import { vpc } from '../../../aws/resources/vpc.ts';
import { isListField } from '../../../aws/schema.ts';
import { DESTINATIONS } from '../../../aws/targets.ts';
import type { Line, State } from '../../format-reader.ts';
import { foreignText } from '../../parts/foreign.ts';
import { lineHead } from '../../text/line-head.ts';
import { isDressed } from '../other-names.ts';
import { namesPrinted } from './printed-names.ts';
import { tells } from './telling-values.ts';

/** How many lines are looked at, and how much of each. */
const MAX_LINES = 40;
const MAX_LINE = 300;

/**
 * Where the lines from `line` on end that are such a rest: up to an empty line, or to one that an answer begins with; null when they are
 * none, or when one beside the first says what they are of, and is read with it.
 */
export function endOfRest({ start, first, end, text }: Line, { base, command, parts }: State): number | null {
  let last = end;
  let telling = isTelling(text) ? 1 : 0;
  const margin = first - start;
  for (let at = end + 1, count = 1; at < base.text.length && count < MAX_LINES; count += 1) {
    const row = lineHead(base.text, at, MAX_LINE);
    if (!PART.test(row)) break;
    if (tellsNothing(text) && isIdentity(row, margin) && !(text.startsWith('Tags:') && isOwner(row))) return null;
    if (beginsAnswer(row) && !tellsNothing(row)) break;
    const newline = base.text.indexOf('\n', at);
    last = newline === -1 ? base.text.length : newline;
    if (isTelling(row.trim())) telling += 1;
    at = last + 1;
  }
  if (telling === 0 || (command !== null && tellsNothing(text))) return null;
  const foreign = parts.use(foreignText);
  return foreign.isSentence(text) || foreign.tellsProgram(base.text, end + 1) ? null : last;
}

/** A line of YAML: a name, or a dash. */
const PART = /^ {0,80}(?:- ?)*(?:["']?[A-Za-z][\w.-]{0,60}["']?:(?:\s|$)|\S{1,200}$)/;
const NAME = /^(?:- )*(\w{1,60}):(?:\s|$)/;

const nameIn = (line: string): string => NAME.exec(line)?.[1] ?? '';

/** Whether a line, from its first name on, begins an answer or an element of one. */
export function beginsAnswer(line: string): boolean {
  const name = nameIn(line);
  return isStarter(name) || isDressed(name);
}

/** Whether a line has a name that says nothing of what it is of: many have such a field. */
export function tellsNothing(line: string): boolean {
  const name = nameIn(line);
  return MUTE.has(name.charAt(0).toUpperCase() + name.slice(1));
}

/** What says what an element is: ids, and what a route or a list is known by. */
const IDENTITIES: ReadonlySet<string> = new Set([
  ...DESTINATIONS,
  ...RESOURCES.flatMap(({ idField, toldBy = [], flatBy = [], wrappers, holders = [] }) => [
    ...(idField === null ? [] : [idField]),
    ...toldBy.flat(),
    ...flatBy,
    ...wrappers,
    ...holders,
  ]),
]);

/** Plain fields of two resources or more, and fields that are not used; ids are none. */
const MUTE: ReadonlySet<string> = mute();

function mute(): ReadonlySet<string> {
  const used = RESOURCES.flatMap(({ fields }) =>
    Object.keys(fields).filter((name) => typeof fields[name] === 'string'),
  );
  const shared = used.filter((name, index) => used.indexOf(name) !== index);
  const columns = PRINTED.flatMap(({ fields }) =>
    Object.keys(fields).filter((name) => typeof fields[name] === 'string'),
  );
  const unused = columns.filter((name) => !used.includes(name));
  // What is one answer without a name around it is told by its id, and by no list in it.
  const inner = RESOURCES.filter(({ flatBy, wrappers }) => flatBy !== undefined && wrappers.length === 0).flatMap(
    ({ fields }) => Object.keys(fields).filter((name) => isListField(fields[name] ?? '')),
  );
  return new Set(['Tags', ...inner, ...shared, ...unused].filter((name) => !IDENTITIES.has(name)));
}

const isIdentity = (row: string, margin: number): boolean => {
  const depth = row.length - row.trimStart().length;
  return depth <= margin && IDENTITIES.has(nameIn(row.trim()));
};

/** Whether a line names the VPC: what has tags has a VPC behind them, whatever it is. */
const isOwner = (row: string): boolean => nameIn(row.trim()) === vpc.idField;

/** Whether a line has a name of AWS's and a value that nobody else has behind one, or a name of several words. */
function isTelling(line: string): boolean {
  const [, name = '', value = ''] = /^(?:- )*([A-Za-z]\w{0,59}):(?:\s+(\S.{0,300}))?$/.exec(line) ?? [];
  const kinds = namesPrinted().get(name);
  return name === 'Tags' || (kinds !== undefined && (LONG.test(name) || tells(value, kinds)));
}

/** A name of three words or more. */
const LONG = /^[A-Za-z][a-z\d]+[A-Z][a-z\d]+[A-Z]/;
