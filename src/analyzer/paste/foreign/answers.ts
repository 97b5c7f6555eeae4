/** How an answer of AWS begins, and what a rest of one looks like: neither is taken for a part of code that stands above it. */
import { isStarter, isWrapper } from '../../aws/names.ts';
import { RESOURCES } from '../../aws/resources.ts';
import { isId, isOfKind } from '../formats/cell-kinds.ts';
import { isDressed, isDressedWrapper } from '../formats/other-names.ts';
import { isTextRecord } from '../formats/text/rows.ts';
import { DRAWN_ANSWER } from './drawn-answer.ts';
import { isOfCode } from './signs.ts';

/** How far ahead a bracket is judged. */
const LOOKAHEAD = 300;

/** Names that anybody gives. */
const ANYBODYS = new Set([
  'Tags',
  'State',
  'Status',
  'Type',
  'Name',
  'Version',
  'Key',
  'Value',
  'Description',
  'Domain',
]);

/** Fields of resources. */
const FIELDS: ReadonlySet<string> = new Set(
  RESOURCES.flatMap(({ fields }) => Object.keys(fields)).filter((name) => !ANYBODYS.has(name)),
);
const isOwnField = (name: string): boolean => FIELDS.has(name);

const WRAPPED = /["'](\w{1,60})["']\s?:\s?[[{]/;
const MARGIN = /^(?:- )?([A-Z][A-Za-z0-9]{0,60}):(?:\s|$)/;

/** Names at the margin of a template that answers have as well. */
const OF_TEMPLATES = new Set([
  'Description',
  'Resources',
  'Parameters',
  'Outputs',
  'Metadata',
  'Transform',
  'Globals',
  'Type',
]);

/** Whether a list of AWS stands in a line, wherever: `INFO {"RouteTables": [`. */
export function answersIn(line: string): boolean {
  const name = line.includes(':') ? WRAPPED.exec(line)?.[1] : undefined;
  return name !== undefined && ((isWrapper(name) && name !== 'Functions') || isDressedWrapper(name));
}

/** Whether an answer begins in a line: brackets before a name or a value of AWS, a name of a list, a record, a border, a tag. */
export function isAnswerLine(
  text: string,
  { start, depth, text: line }: { start: number; depth: number; text: string },
): boolean {
  const first = line.charAt(0);
  if (/[{[]$/.test(line)) {
    // The bracket at the end of a line of a tool: `ok: [localhost] => {`.
    const name = NEXT_NAME.exec(text.slice(start + depth + line.length, start + depth + line.length + LOOKAHEAD))?.[1];
    if (name !== undefined && (isWrapper(name) || isDressedWrapper(name))) return true;
  }
  if (first === '{' || first === '[') return isOfAws(text.slice(start + depth, start + depth + LOOKAHEAD));
  if (isTextRecord(line) && (line.includes('\t') || !isOfCode(line))) return true;
  if (DRAWN_ANSWER.test(line)) return true;
  const name = MARGIN.exec(line)?.[1] ?? '';
  return isWrapper(name) || (depth === 0 && name !== '' && isStarter(name) && !OF_TEMPLATES.has(name));
}

/** The name behind the end of a line. */
const NEXT_NAME = /^\s*["'](\w{1,60})["']\s?:/;

/** Brackets, and the first name or value behind them. */
const OPENING = /^[{[][\s{[]*["']?([\w$][\w*.…:/-]*)/;

function isOfAws(text: string): boolean {
  const word = OPENING.exec(text)?.[1];
  if (word === undefined) return false;
  const name = word.endsWith(':') ? word.slice(0, -1) : word;
  return isStarter(name) || isDressed(name) || isOwnField(name) || isId(word) || isOfKind(word, 'cidr4');
}

/** Whether a line is of the inside of an answer: a name of AWS before its value. */
export function isRestLine(line: string): boolean {
  const name = /^(?:- )?["']([A-Z]\w{1,60})["']\s?:/.exec(line)?.[1] ?? MARGIN.exec(line)?.[1];
  return name !== undefined && (isStarter(name) || isOwnField(name)) && !OF_TEMPLATES.has(name);
}
