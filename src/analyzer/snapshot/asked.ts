/** What the commands of a paste asked for, and what answers them. */
import type { Paste, PasteDocument } from '../paste/types.ts';
import { hasOption } from './command.ts';
import type { Kind } from './kind.ts';
import { kindPrintedBy } from './kinds.ts';
import { isListed } from './names-of-lists.ts';

/** What the command above a document prints, unless it was asked to print something else. */
export const printed = ({ command }: PasteDocument): Kind | null =>
  hasOption(command, 'query') ? null : kindPrintedBy(command?.operation ?? null);

/** Whether the text has a command for one of the lists, and no document answers it. */
export function asksForMore({ sources, documents }: Paste): boolean {
  const answered = new Set(documents.map(({ command }) => command?.operation));
  const alone = new Set(documents.filter(({ isAlone }) => isAlone).map(({ source }) => source));
  return sources.some(({ text }, source) => {
    if (alone.has(source)) return false;
    for (const [, operation = ''] of text.matchAll(OPERATIONS))
      if (!answered.has(operation) && isListed(kindPrintedBy(operation))) return true;
    return false;
  });
}

const OPERATIONS = /\baws (?:ec2|lambda(?:-[a-z]{1,20})?) ([a-z-]{1,60})/g;

/**
 * What commands print below which stand lines that nobody understood: the rest of an answer.
 * @param beside the lines beside all documents of a text with tables, which begin with dashes; an empty one is whole
 */
export function kindsAsked(rest: readonly string[], beside: readonly string[]): Kind[] {
  const found: Kind[] = [];
  let asked: Kind | null = null;
  let isRightBelow = false;
  let isFirst = false;
  for (const [index, line] of rest.entries()) {
    if (COMMAND.test(line)) {
      asked = QUERY.test(line) ? null : kindAsked(line);
      isRightBelow = true;
      isFirst = true;
      continue;
    }
    const isBorder = isRightBelow && DASHES.test(line) && beside[index] === line;
    isRightBelow &&= TAG.test(line);
    if (
      asked !== null &&
      (isRightBelow || isBorder || isRestOf(line, asked) || (isFirst && (FIRST.test(line) || UNREADABLE.test(line))))
    ) {
      found.push(asked);
      asked = null;
    }
    isFirst = false;
  }
  return found;
}

/** What is picked may be one id, or a word. */
const QUERY = / --query\b/;

/** An answer that could not be read, of a command that prints none of the lists: it is no rest of one of them. */
export const isLost = (document: PasteDocument): boolean =>
  document.incomplete.length > 0 &&
  document.command?.operation != null &&
  !isListed(kindPrintedBy(document.command.operation)) &&
  isEmpty(document);

/** An answer with nothing in it is no rest of one. */
export const isEmpty = ({ value }: PasteDocument): boolean =>
  typeof value !== 'object' || value === null || Object.keys(value).length === 0;

/** A line that asks for output and is none. */
export const COMMAND = /\baws (?:ec2|lambda(?:-[a-z]{1,20})?) |\bPS [A-Z]:|^\s{0,20}[$#>]/;

/** What a command prints. */
export const kindAsked = (line: string): Kind | null => kindPrintedBy(OPERATION.exec(line)?.[1] ?? null);

const OPERATION = /\baws (?:ec2|lambda(?:-[a-z]{1,20})?) ([a-z-]{1,60})/;

/** Whether a line is a part of an answer that prints a kind: a record, a name of it, or the beginning of one. */
const isRestOf = (line: string, kind: Kind): boolean =>
  REST_OF_RECORD.test(line) || isNameOf(NAME.exec(line)?.[1] ?? '', kind) || beginsName(line.trim(), kind);

/** Newer services print `imageArn`. */
export const isCamel = ({ schema }: Kind): boolean => schema.flatBy?.some((field) => /^[a-z]/.test(field)) === true;

const beginsName = (word: string, kind: Kind): boolean =>
  isCamel(kind) &&
  /^[a-z]\w{0,60}$/.test(word) &&
  [...kind.shape.fields.keys()].some((name) => name.startsWith(capital(word)));

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** A name of the answer, or the beginning of one and what a loss left behind it: `InternetGatewayTags`. */
function isNameOf(given: string, kind: Kind): boolean {
  const { shape, wrappers } = kind;
  const name = isCamel(kind) ? capital(given) : given;
  if (shape.fields.has(name)) return true;
  const head = name.slice(0, LEAST);
  return head.length === LEAST && [...wrappers, ...shape.fields.keys()].some((one) => one.startsWith(head));
}

const LEAST = 5;

/** What is left of the first border of a table that stopped in it. */
const DASHES = /^-+\s*$/;

const NAME = /^\s{0,40}(?:- )?["']?([A-Za-z]\w{1,60})(?:["']?:| {1,40}- [A-Z]\w{1,60}: )/;

/** The beginning of a tag, and the line ends; what stands above the first one in XML. */
export const TAG = /^\s{0,40}<(?:\?.{0,200}|[!/A-Za-z][^<>]{0,400})?$/;

/** The beginning of a record of text output, or of a name. */
const REST_OF_RECORD = /^\s{0,40}["'{[|<-]{0,3}[A-Z][A-Za-z0-9]{0,60}(?:\t|$)/;

/** On the first line: a page of a stream, empty or the beginning of one; an id, and what was welded to it. */
const FIRST =
  /^-(?: \{\}| ?[A-Za-z]\w{0,60})?\s{0,5}$|^\s{0,40}-? ?[\w:"']{1,40} ?[\w:"']{0,40}-?[\da-f]{8,17}["',]{0,2}$/;

/** What machines make of a text so that nobody can read it here: a code, escapes, a picture, what was taken out as a whole. */
const UNREADABLE = /^\s{0,10}(?:[\w+/]{40,}={0,2}|.{0,200}\\[nt].{0,4000}|<[\w -]{3,60}>|\[[Ii]mage\b.{0,200}\])\s*$/;
