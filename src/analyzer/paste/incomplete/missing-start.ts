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
  /^[A-Za-z]{0,60}: (?:'[^']*'|\[\]|\{\}|true|false|null|\d+)$/,
  // The same of an id, whose name ends so; `VPC: vpc-…` is what people write.
  /^(?:[A-Za-z]{0,60}d)?: [a-z]{1,16}-[\da-f]{8,17}$/,
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
