/** What a start that was cut off leaves above the first whole document: the end of a row, an element, a record, a command (BAD-3). */
import type { Line } from '../format-reader.ts';
import type { DocumentBuilder } from '../document-builder.ts';
import { mayBeRecord, textPart } from '../formats/text/sign.ts';
import type { Parts } from '../../parts.ts';
import type { Format } from '../types.ts';

/**
 * Whether the first line of a text, which nobody understood, is such a rest and not somebody's words.
 * @param line the line
 * @param below the line below it
 */
export function isEndOfElement({ text, start, first }: Line, below: string): boolean {
  if (isWords(text, below)) return false;
  return ENDS.test(text) || FRAGMENTS.some((fragment) => fragment.test(text)) || (first > start && DEEP.test(text));
}

/** Words of a person: `Hi,`, `Production`, a line of `=====`, a language that AWS does not print; `prod:`, unless the lines below stand under it. */
function isWords(text: string, below: string): boolean {
  if (/^[A-Z][a-z]{1,40}[,.!]?$/.test(text) || /^[=#*_~]+$/.test(text) || /(?![A-Za-z])\p{L}/u.test(text)) return true;
  // The title of a page of the console: `rtb-0a1b2c3d4e5f60718 / private-b`.
  if (/^[a-z]{2,8}-[\da-f]{8,17} \/ \S/.test(text)) return true;
  return /^[A-Za-z][\w-]{1,40}:$/.test(text) && !/^(?:\s|- )/.test(below);
}

/**
 * Whether rows are read from their first one on, though nobody understood what stands above them: they begin with the names of
 * their columns, and are as many as the title of the console's page says (`Routes (12)`), where one does.
 * @param line the first line of the rows
 * @param text where it stands
 */
export function hasItsTop({ text: first, start }: Line, text: string, builders: readonly DocumentBuilder[]): boolean {
  if (!COLUMNS.test(first)) return false;
  const above = text.slice(Math.max(0, start - MAX_TITLE), start);
  const said = Number([...above.matchAll(TITLE)].at(-1)?.[1] ?? 0);
  return builders.every(({ value }) => !Array.isArray(value) || value.length >= said);
}

/** So far above its rows stands the title of a page. */
const MAX_TITLE = 400;

/** `Routes (12)`, and `Routes (3/12)` where a filter shows some of them. */
const TITLE = /\bRoutes \((?:\d{1,4}\/)?(\d{1,4})\+?\)/g;

/** Those of the console's Routes tab, in a row or one below the other, and of a file of values with commas between. */
const COLUMNS = /^Destination(?:\s{1,40}Target\b|$)|^"?[A-Z][A-Za-z]{1,60}"?(?:,"?[A-Z][A-Za-z]{1,60}"?){1,40}$/;

/** The end of a row, of a bracket, or of a tag. */
const ENDS = /[|+>}\]]$|<\/|\t/;

const FRAGMENTS = [
  // The end of a value, an id, a name.
  /^\S{1,200}$/,
  // The end of a command and its options.
  /(?:^|\s)(?:--[a-z]|(?:ec2|lambda) [a-z]+-|[a-z]{3,20}-[a-z]+-[a-z-]+(?: |$))/,
  /^(?!Get-|\(|\$).*\b(?:ConvertTo-Json\b|-Depth \d+$)/,
  /^\S* ?(?:json|yaml|yaml-stream|text|table|xml)$/,
  /^\S* \d+$/,
  // The end of a name, and a value as machines print it.
  /^[A-Za-z]{0,60}: (?:'[^']*'|\[\]|\{\}|true|false|null|\d+|[a-z]{1,16}-[\da-f]{8,17})$/,
];

/** A line of YAML below something. */
const DEEP = /^(?:- +)*(?:[A-Z][A-Za-z0-9]{0,60}:(?:\s|$)|[a-z]{1,16}-[0-9a-f]{8,17}$)/;

/** Rows that have no names of their own. */
const NAMELESS: ReadonlySet<Format> = new Set(['text', 'console']);

/**
 * Whether the first document of a text is the end of a row whose beginning was cut off: cells without a name, and right
 * below them a row that has its name, or the bars of a table.
 * @param builders what the first piece gave
 * @param below the line below it
 * @param parts has the reader of text output, or is asked for it
 */
export function isEndOfRow(builders: readonly DocumentBuilder[], below: string, parts: Parts): boolean {
  return builders.some(({ format, value }) => NAMELESS.has(format) && Array.isArray(value)) && goesOn(below, parts);
}

const goesOn = (below: string, parts: Parts): boolean =>
  /^[|+]/.test(below) || (mayBeRecord(below) && parts.use(textPart).isTextRecord(below));
