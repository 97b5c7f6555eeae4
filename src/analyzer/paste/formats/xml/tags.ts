/** The tags of XML as AWS answers it: elements and text; attributes, comments and declarations are skipped. */
import { decodeEntities, tagFrom } from './text.ts';

export interface XmlElement {
  readonly name: string;
  readonly children: XmlElement[];
  text: string;
  readonly start: number;
  end: number;
  textStart: number;
  textEnd: number;
  /** Its end is not in the text, or something of it is gone. */
  incomplete: boolean;
}

export interface XmlResult {
  readonly root: XmlElement | null;
  readonly end: number;
  readonly tooDeep: boolean;
  /** Its end is not in the text. */
  readonly isOpen: boolean;
  /** Where the tags do not fit together; null where they do. */
  readonly tornAt: number | null;
}

/** What is wanted of an element. */
export interface XmlLimits {
  readonly maxDepth: number;
  /** How many characters of an element with this name are read; 0 turns it away before what it holds is looked at. */
  readonly reach: (root: string) => number;
}

const NAME = /[\w:.-]{1,100}/y;
/** Declarations and comments above the root, and the length of each and of the root's own tag; anything longer is no answer. */
const MAX_PROLOGUE = 20;
const MAX_TAG = 2000;

/** Where reading stands. */
interface Reading {
  readonly stack: XmlElement[];
  /** How many elements of a name are open. */
  readonly opened: Map<string, number>;
  root: XmlElement | null;
  at: number;
  limit: number;
  prologue: number;
  tornAt: number | null;
}

/** Reads one element and what it holds; mismatched ends close what they can. */
export function readXml(text: string, start: number, { maxDepth, reach }: XmlLimits): XmlResult {
  const reading: Reading = {
    stack: [],
    opened: new Map(),
    root: null,
    at: start,
    limit: text.length,
    prologue: 0,
    tornAt: null,
  };
  const { stack } = reading;
  while (reading.at < reading.limit) {
    const open = tagFrom(text, reading.at);
    if (open === -1) break;
    const top = stack.at(-1);
    if (top && open > reading.at) addText(reading, top, text, open);
    if (reading.root === null && !BETWEEN.test(text.slice(reading.at, open))) break;
    const wasOpen = stack.length > 0;
    if (!readTag(reading, text, open, reach)) break;
    if (stack.length > maxDepth) return { root: null, end: text.length, tooDeep: true, isOpen: false, tornAt: null };
    if (reading.root !== null && stack.length === 0 && (wasOpen || reading.root.end === reading.at))
      return { root: reading.root, end: reading.at, tooDeep: false, isOpen: false, tornAt: reading.tornAt };
  }
  const end = reading.root === null ? text.length : reading.limit;
  for (const element of stack) {
    element.incomplete = true;
    element.end = end;
  }
  return { root: reading.root, end, tooDeep: false, isOpen: stack.length > 0, tornAt: reading.tornAt };
}

/** Above the root stand declarations and nothing else; a log writes line ends as `\n`. */
const BETWEEN = /^(?:\s|\\[nrt])*$/;

/** Notes that something is gone at a place: of what holds it, none is whole (BAD-3). */
function tear(reading: Reading, at: number): void {
  reading.tornAt ??= at;
  for (const element of reading.stack) element.incomplete = true;
}

/** Reads what begins with `<` at `open`; false when there is nothing more to read. */
function readTag(reading: Reading, text: string, open: number, reach: XmlLimits['reach']): boolean {
  if (text.startsWith('<?', open) || text.startsWith('<!', open)) return skipMark(reading, text, open);
  const isEnd = text.charAt(open + 1) === '/';
  NAME.lastIndex = open + (isEnd ? 2 : 1);
  const name = NAME.exec(text)?.[0];
  if (name === undefined) {
    reading.at = open + 1;
    return true;
  }
  const close = endOf(reading, text, '>', open);
  if (close === -1) return false;
  // A tag that another begins in has lost its end.
  const next = text.indexOf('<', open + 1);
  const isTorn = next !== -1 && next < close;
  reading.at = isTorn ? next : close + 1;
  const local = name.slice(name.indexOf(':') + 1);
  const isRead = isEnd
    ? closeElement(reading, local, open)
    : openElement(reading, local, { open, isEmpty: !isTorn && text.charAt(close - 1) === '/' }, reach);
  if (isRead && isTorn) tear(reading, open);
  return isRead;
}

/** A declaration, a comment, a stretch of plain text. */
function skipMark(reading: Reading, text: string, open: number): boolean {
  if (reading.root === null && (reading.prologue += 1) > MAX_PROLOGUE) return false;
  const mark = text.startsWith('<!--', open) ? '-->' : text.startsWith('<![CDATA[', open) ? ']]>' : '>';
  const close = endOf(reading, text, mark, open + 2);
  reading.at = close === -1 ? text.length : close + mark.length;
  return close !== -1;
}

/** Where a tag ends; above the root, which any line may seem to begin, only so far is looked. */
function endOf({ root }: Reading, text: string, mark: string, from: number): number {
  if (root !== null) return text.indexOf(mark, from);
  const at = text.slice(from, from + MAX_TAG).indexOf(mark);
  return at === -1 ? -1 : from + at;
}

/** Closes an element; one whose own end, or whose beginning, is not there shows that something is gone. Always true: reading goes on. */
function closeElement(reading: Reading, name: string, open: number): true {
  const { opened, stack, at } = reading;
  if (stack.at(-1)?.name !== name) tear(reading, open);
  if ((opened.get(name) ?? 0) === 0) return true;
  for (let closed = stack.pop(); closed; closed = stack.pop()) {
    opened.set(closed.name, (opened.get(closed.name) ?? 1) - 1);
    closed.end = at;
    if (closed.name === name) break;
  }
  return true;
}

/** Puts an element into the one that is open; false for a root that is not wanted. */
function openElement(
  reading: Reading,
  name: string,
  { open, isEmpty }: { open: number; isEmpty: boolean },
  reach: XmlLimits['reach'],
): boolean {
  const { at, opened, stack } = reading;
  if (reading.root === null) {
    const length = reach(name);
    if (length === 0) return false;
    reading.limit = Math.min(reading.limit, open + length);
  }
  const element = { name, children: [], text: '', start: open, end: at, textStart: at, textEnd: at, incomplete: false };
  const owner = stack.at(-1);
  if (owner !== undefined && owner.text !== '') tear(reading, open);
  owner?.children.push(element);
  reading.root ??= element;
  if (isEmpty) return true;
  stack.push(element);
  opened.set(name, (opened.get(name) ?? 0) + 1);
  return true;
}

/** Takes the text up to `to` for the value of an element; in answers of AWS none stands beside elements. */
function addText(reading: Reading, element: XmlElement, text: string, to: number): void {
  let start = reading.at;
  let end = to;
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  if (start >= end) return;
  if (element.children.length > 0 || element.text !== '') tear(reading, start);
  element.text = decodeEntities(text.slice(start, end));
  element.textStart = start;
  element.textEnd = end;
}
