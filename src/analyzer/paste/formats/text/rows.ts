/** The lines of `--output text`: an upper-cased name, then cells; and the first line of one element, which has no name (FMT-4). */
import { ID_PREFIXES } from '../../../aws/id-prefixes.ts';
import { PRINTED } from '../../../aws/printed.ts';
import { kindsOf } from '../../../aws/schema.ts';
import { isOfKind } from '../cell-kinds.ts';
import { lineHead } from '../../text/line-head.ts';
import { isRestOfName } from './half-words.ts';
import { isTextName, standsAtTheTop } from './shapes.ts';

export interface Cell {
  readonly text: string;
  readonly start: number;
}

export interface TextLine {
  /** The name in front; for a line without one, that of the element which it begins. */
  readonly word: string;
  /** The line has no name: one element was asked for, not its list. */
  readonly isBare: boolean;
  readonly cells: readonly Cell[];
  readonly start: number;
  readonly end: number;
  /** Tabs were turned into spaces. */
  readonly spaced: boolean;
}

const WORD = /^([A-Z][A-Z0-9]{2,60})(?=[\t ])/;

/** Whether a line is a record of text output. */
export function isTextRecord(line: string): boolean {
  const word = WORD.exec(line)?.[1];
  if (word === undefined || !isTextName(word)) return false;
  const rest = line.slice(word.length);
  return rest.includes('\t') || !isSaid(word, rest.trim().split(/ +/));
}

/** Whether a line is a record that belongs to another one above it. */
export const isPartRecord = (line: string): boolean =>
  isTextRecord(line) && !standsAtTheTop(WORD.exec(line)?.[1] ?? '');

/** Whether a person says something, and begins with the name of a record in capitals: `VPC CIDR - 10.0.0.0/16`, `VPC ID: vpc-…`. */
function isSaid(word: string, cells: readonly string[]): boolean {
  const distinct = cells.filter((cell) => !isOfKind(cell, 'any'));
  const isShort = standsAtTheTop(word) && distinct[0] !== cells[0] && distinct.length < 2;
  return isShort || cells.some((cell) => /^[-–—|=]$|^[^/]{0,40}:$/.test(cell));
}

interface BareRow {
  /** The name of the line below. */
  readonly below: ReadonlySet<string>;
  /** The name that the line would have had. */
  readonly word: string;
  /** The cell that it must then have. */
  readonly cell: string;
}

/** Elements of lists: the id of one, and below it one of the parts that its schema draws. Tags stand below anything. */
const OF_LISTS: readonly BareRow[] = PRINTED.flatMap(({ resource: { wrappers, idField }, fields }) => {
  const id = idField === null ? undefined : fields[idField];
  const [cell = ''] = typeof id === 'string' ? kindsOf(id) : [];
  const parts = Object.keys(fields).filter((name) => typeof fields[name] !== 'string' && !name.startsWith('Tag'));
  const word = (wrappers[0] ?? '').toUpperCase();
  if (!standsAtTheTop(word) || parts.length === 0 || !ID_PREFIXES.includes(cell)) return [];
  return [{ below: new Set(parts.map((name) => name.toUpperCase())), word, cell }];
});

/**
 * Answers that are one object, not an element of a list: what the line below says that it begins. No schema gives these rows.
 * - Half of them are no resource but a piece of one (`VPCCONFIG`, what `--query` leaves of a function) or the frame around
 *   one (the search for routes), and their words are names of shapes, not names that AWS prints.
 * - What tells them is seldom an id: a switch for the search, the ARN of another resource for a connector or a MicroVM.
 * - Which of the parts below tells is a choice: `ERRORS` or `CONFIGURATION` would stand below half of all answers.
 */
const OF_ANSWERS: readonly BareRow[] = [
  { below: new Set(['VPCEGRESSCONFIGURATION']), word: 'NETWORKCONNECTOR', cell: 'connector' },
  { below: new Set(['REGIONS', 'REVISIONWEIGHTS']), word: 'WEBFUNCTIONENDPOINT', cell: 'lambdaarn' },
  { below: new Set(['EGRESSNETWORKCONNECTORS', 'IDLEPOLICY']), word: 'MICROVM', cell: 'lambdaarn' },
  { below: new Set(['ROUTES']), word: 'TRANSITGATEWAYSEARCH', cell: 'bool' },
  { below: new Set(['SECURITYGROUPIDS', 'SUBNETIDS']), word: 'VPCCONFIG', cell: 'vpc' },
  { below: new Set(['ENABLEDNSSUPPORT', 'ENABLEDNSHOSTNAMES']), word: 'VPCATTRIBUTES', cell: 'vpc' },
  { below: new Set(['VPCCONFIG']), word: 'FUNCTIONQUERY', cell: 'lambda' },
];

/** The id of an element of a list outweighs what stands below it. */
const BARE = [...OF_LISTS, ...OF_ANSWERS];

/** The one answer that is told by its cells, and the one by a word below it that others do not have. */
const FUNCTION = 'FUNCTIONS';
const REVISION = 'WEBFUNCTIONREVISION';

/** Answers that are one object, not an element of a list. */
const FLAT = new Set([FUNCTION, REVISION, ...OF_ANSWERS.map(({ word }) => word)]);

/** Whether a line without a name is the whole answer, not one element of several. */
export function isOneObject(word: string): boolean {
  return FLAT.has(word);
}

/**
 * Whether a line without a name counts only below the command that asked for one element (FMT-21): other lines may have lost
 * their own names to a cut (BAD-3). A table is told by its routes; two cells of a function may be anything.
 */
export function needsCommand(word: string): boolean {
  return word !== 'ROUTETABLES' && (!FLAT.has(word) || word === 'FUNCTIONQUERY');
}

/** The name that a line without one would have had, by what it holds and what stands below it; null for other lines. */
export function bareWord(line: string, below: string): string | null {
  if (!/^[\w*:/+=.-]/.test(line) || WORD.test(line)) return null;
  const cells = line.slice(0, 2000).split('\t');
  // A name that runs into a value is none, and the cells are not all there.
  if (isRestOfName(cells[0] ?? '')) return null;
  const word = WORD.exec(below)?.[1];
  if (word === 'S3OBJECT' && cells.some((cell) => isOfKind(cell, 'lambdaarn'))) return REVISION;
  if (cells.length > 3 && cells.some((cell) => isOfKind(cell, 'lambda'))) return FUNCTION;
  if (word === undefined) return null;
  const match = BARE.find((entry) => entry.below.has(word) && cells.some((cell) => isOfKind(cell, entry.cell)));
  return match?.word ?? null;
}

/** Reads one line; null when it is no record. */
export function readTextLine(text: string, from: number, to: number): TextLine | null {
  let start = from;
  while (start < to && text.charCodeAt(start) === 32) start += 1;
  const stop = text.charCodeAt(to - 1) === 13 ? to - 1 : to;
  const word = wordAt(text, start, stop);
  if (word === null) {
    const below = lineHead(text, to + 1, 99).trimStart();
    const bare = bareWord(text.slice(start, Math.min(stop, start + 2000)).trimEnd(), below);
    return bare === null
      ? null
      : { word: bare, isBare: true, cells: cellsOf(text, start, stop, '\t'), start, end: to, spaced: false };
  }
  const rest = start + word.length + 1;
  const spaced = !text.slice(start, stop).includes('\t');
  if (!spaced) return { word, isBare: false, cells: cellsOf(text, rest, stop, '\t'), start, end: to, spaced };
  const line = text.slice(start, Math.min(stop, start + 2000));
  const cells = cellsOf(text, rest, stop, /\S {2,}\S/.test(line) ? '  ' : ' ').filter((cell) => cell.text !== '');
  const words = cells.flatMap((cell) => cell.text.split(/ +/));
  if (isSaid(word, words)) return null;
  return { word, isBare: false, cells, start, end: to, spaced };
}

/** Upper-case letters and digits up to a tab or a space; a name, known or not. */
function wordAt(text: string, from: number, to: number): string | null {
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if ((code >= 65 && code <= 90) || (code >= 48 && code <= 57 && at > from)) at += 1;
    else break;
  }
  const code = text.charCodeAt(at);
  if (at - from < 3 || at - from > 60 || at >= to || (code !== 9 && code !== 32)) return null;
  const word = text.slice(from, at);
  // An unknown name counts only with a tab behind it: prose has spaces.
  return isTextName(word) || code === 9 ? word : null;
}

function cellsOf(text: string, from: number, to: number, separator: string): Cell[] {
  const cells: Cell[] = [];
  let at = from;
  while (at <= to) {
    const next = text.indexOf(separator, at);
    const end = next === -1 || next > to ? to : next;
    let start = at;
    let stop = end;
    while (start < stop && text.charCodeAt(start) === 32) start += 1;
    while (stop > start && text.charCodeAt(stop - 1) === 32) stop -= 1;
    cells.push({ text: text.slice(start, stop), start });
    at = end + separator.length;
  }
  return cells;
}

/**
 * Words that stand for two kinds of records, told apart by a cell that only one of them has. By the schemas `ROUTES`, `ENTRIES`,
 * `ASSOCIATIONS`, `OPTIONS`, `GROUPS` and a dozen more are shared; only these two stand where no line above says whose they are.
 */
const TWOFOLD: ReadonlyMap<string, { readonly cell: string; readonly with?: string; readonly without?: string }> =
  new Map([
    ['ROUTES', { cell: 'routetype', with: 'TRANSITGATEWAYROUTES' }],
    ['ENTRIES', { cell: 'action', without: 'PREFIXLISTENTRIES' }],
  ]);

/** The name of the shape of a record: `ROUTES` of a transit gateway have other fields than those of a VPC. */
export function recordName({ word, cells }: TextLine, open: readonly { readonly word: string }[]): string {
  const choice = TWOFOLD.get(word);
  if (choice === undefined || open.some((row) => row.word === 'ROUTETABLES' || row.word === 'NETWORKACLS')) return word;
  const name = cells.some(({ text }) => isOfKind(text, choice.cell)) ? choice.with : choice.without;
  return name ?? word;
}
