/** Lines of a paste as list items, and the items that stand for lines left out. */
import { lineId } from '../Report/anchors.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import type { LineRange } from './excerpt.ts';
import type { Lines } from './line-starts.ts';
import type { Mark } from './marks.ts';
import { piecesOf } from './pieces.ts';

/** One pasted text cut into lines; positions of the report count in it. */
export interface ViewSource {
  readonly name: string;
  readonly lines: Lines;
}

/** Cuts a text into lines as the reader of pastes counts them: at line feeds; a carriage return before one is not shown. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n');
  // Megabytes of lines are not copied for nothing.
  return text.includes('\r') ? lines.map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line)) : lines;
}

/** The lines from one number to another as list items; what a gap's button asks for. */
export function lineItems(
  source: ViewSource,
  index: number,
  range: LineRange,
  marks: readonly Mark[],
  prefix: string,
): readonly Node[] {
  const near = marks.filter(
    (mark) => mark.source === index && mark.start.line <= range.to && mark.end.line >= range.from,
  );
  return source.lines
    .slice(range.from - 1, range.to)
    .map((text, at) => lineItem(text, range.from + at, index, near, prefix));
}

/** The item that stands for lines left out. */
export function gapItem(index: number, { from, to }: LineRange, isExpandable: boolean): Node {
  const words = from === to ? `Line ${from}` : `Lines ${from}–${to}`;
  const button = h(
    'button',
    { type: 'button', class: 'gap-more', 'data-source': index, 'data-from': from, 'data-to': to },
    `Show ${words.toLowerCase()}`,
  );
  const leftOut = `${words} left out`;
  // On paper nothing answers a button.
  if (isExpandable) return h('li', { class: 'line-gap', 'data-left-out': leftOut }, button);
  return h('li', { class: 'line-gap' }, leftOut);
}

function lineItem(text: string, number: number, source: number, near: readonly Mark[], prefix: string): Node {
  const here = near.filter(
    ({ start, end }) => start.line <= number && (end.line > number || (end.line === number && end.column > 1)),
  );
  const starts = here.filter(({ start }) => start.line === number);
  const noted = here.filter((mark) => noteLine(mark) === number);
  const id = lineId(prefix, source, number);
  // One stop for the keyboard where a proof begins, not one for each of its lines.
  const label =
    starts.length === 0 ? String(number) : h('a', { href: `#${id}`, 'aria-label': `Line ${number}` }, String(number));
  return h(
    'li',
    { class: 'line', id, 'data-mark': strongest(here) },
    h('span', { class: 'line-number' }, label),
    h('code', { class: FRAMED.test(text) ? 'line-text line-framed' : 'line-text' }, lineText(text, number, here)),
    notes(noted),
  );
}

/** A line of a drawn table, `|  0.0.0.0/0  |  igw-0ab  |`: broken, its columns could not be read. */
const FRAMED =
  /^[ \t]{0,40}(?:[|\u2502\u2503\u2551]|[+\u250c\u251c\u2514\u2554\u2560\u255a]?[-=\u2500\u2501\u2550]{5})/u;

const LONG_MARK = 12;

/** Below what is proved, so that nothing stands between its lines; a long stretch has its notes where it begins. */
function noteLine({ start, end }: Mark): number {
  const last = end.column <= 1 && end.line > start.line ? end.line - 1 : end.line;
  return last - start.line < LONG_MARK ? last : start.line;
}

// Indentation stands apart, so that narrow screens can draw it narrower.
function lineText(text: string, number: number, marks: readonly Mark[]): readonly (Node | string)[] {
  const indent = text.length - text.trimStart().length;
  // A whole table is shown by the bar beside its lines; in colour it would drown what proves something.
  const short = marks.filter(({ kind, start, end }) => kind !== 'lost' && end.line - start.line < LONG_MARK);
  const marked = short.map(({ start, end }) => ({
    from: (start.line === number ? Math.max(start.column - 1, indent) : indent) - indent,
    to: (end.line === number ? end.column - 1 : text.trimEnd().length) - indent,
  }));
  const pieces = piecesOf(text.slice(indent), marked).map(pieceNode);
  return indent === 0 ? pieces : [h('span', { class: 'line-indent' }, text.slice(0, indent)), ...pieces];
}

function notes(starts: readonly Mark[]): Node | null {
  const links = new Map(starts.flatMap((mark) => mark.links).map((link) => [link.text, link.href]));
  if (links.size === 0) return null;
  const items = [...links].map(([text, href]) => h('a', { class: 'line-note', href }, text));
  return h('span', { class: 'line-notes' }, items);
}

function pieceNode({ kind, text }: ReturnType<typeof piecesOf>[number]): Node | string {
  if (kind === 'text') return text;
  return kind === 'mark' ? h('mark', null, text) : h('span', { class: 'line-cut' }, ` … ${text} left out … `);
}

function strongest(marks: readonly Mark[]): string | null {
  const order = ['error', 'warning', 'note', 'step', 'lost'];
  return order.find((kind) => marks.some((mark) => mark.kind === kind)) ?? null;
}
