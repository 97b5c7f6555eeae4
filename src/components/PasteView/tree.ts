/** The pasted text again, with line numbers, and the lines that prove something marked and linked. */
import type { Report } from '../../analyzer/report/types.ts';
import { lineId } from '../Report/anchors.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import type { ViewOptions } from '../Report/options.ts';
import { defaultExcerpt, excerpt } from './excerpt.ts';
import type { ExcerptOptions, LineRange } from './excerpt.ts';
import { marksOf } from './marks.ts';
import type { Mark } from './marks.ts';
import { piecesOf } from './pieces.ts';

export interface PasteViewOptions extends ViewOptions {
  readonly excerpt?: ExcerptOptions;
  /** True where a script answers the buttons of the gaps. */
  readonly expandable?: boolean;
}

/** One pasted text cut into lines; positions of the report count in it. */
export interface ViewSource {
  readonly name: string;
  readonly lines: readonly string[];
}

/** Cuts a text into lines as the reader of pastes counts them: at line feeds; a carriage return before one is not shown. */
export function linesOf(text: string): readonly string[] {
  return text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
}

/** Draws all sources; only the neighbourhoods of what matters where a source is long. */
export function pasteView(sources: readonly ViewSource[], report: Report, options: PasteViewOptions): Node {
  const marks = marksOf(report, options);
  const parts = sources.map((source, index) => {
    const own = marks.filter((mark) => mark.source === index);
    const list = h('ol', { class: 'paste-lines' }, stretches(source, index, own, report, options));
    return sources.length === 1 ? list : [h('h3', { class: 'paste-name' }, source.name || `Part ${index + 1}`), list];
  });
  return h('div', { class: 'paste', role: 'region', 'aria-label': 'Your paste, annotated', tabindex: '0' }, ...parts);
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
  return h('li', { class: 'line-gap' }, isExpandable ? button : `${words} left out`);
}

function stretches(
  source: ViewSource,
  index: number,
  marks: readonly Mark[],
  report: Report,
  options: PasteViewOptions,
): readonly Node[] {
  const focus = [
    ...marks.map(({ start, end }) => ({ from: start.line, to: end.line })),
    ...report.documents
      .filter((one) => one.source === index)
      .map(({ start }) => ({ from: start.line, to: start.line })),
    ...report.diagnostics.filter((one) => one.source === index).map(({ line }) => ({ from: line, to: line })),
  ].slice(0, MOST_FOCUS);
  // The empty line after the last line break is drawn only where something points at it.
  const isTrailing = source.lines.at(-1) === '' && !focus.some(({ to }) => to >= source.lines.length);
  return excerpt(source.lines.length - (isTrailing ? 1 : 0), focus, options.excerpt ?? defaultExcerpt).flatMap(
    (stretch) =>
      stretch.kind === 'gap'
        ? [gapItem(index, stretch, options.expandable ?? false)]
        : lineItems(source, index, stretch, marks, options.prefix),
  );
}

const MOST_FOCUS = 150;

function lineItem(text: string, number: number, source: number, near: readonly Mark[], prefix: string): Node {
  const here = near.filter(
    ({ start, end }) => start.line <= number && (end.line > number || (end.line === number && end.column > 1)),
  );
  const indent = text.length - text.trimStart().length;
  const marked = here.map(({ start, end }) => ({
    from: start.line === number ? start.column - 1 : indent,
    to: end.line === number ? end.column - 1 : text.trimEnd().length,
  }));
  const id = lineId(prefix, source, number);
  const starts = here.filter(({ start }) => start.line === number);
  const notes = starts
    .flatMap(({ links }) => links)
    .filter((link, at, links) => links.findIndex(({ text: one }) => one === link.text) === at);
  return h(
    'li',
    { class: 'line', id, 'data-mark': strongest(here) },
    h(
      'span',
      { class: 'line-number' },
      here.length === 0 ? String(number) : h('a', { href: `#${id}`, 'aria-label': `Line ${number}` }, String(number)),
    ),
    h('code', { class: 'line-text' }, piecesOf(text, marked).map(pieceNode)),
    notes.length === 0
      ? null
      : h(
          'span',
          { class: 'line-notes' },
          notes.map((link) => h('a', { class: 'line-note', href: link.href }, link.text)),
        ),
  );
}

function pieceNode({ kind, text }: ReturnType<typeof piecesOf>[number]): Node | string {
  if (kind === 'text') return text;
  return kind === 'mark' ? h('mark', null, text) : h('span', { class: 'line-cut' }, ` … ${text} left out … `);
}

function strongest(marks: readonly Mark[]): string | null {
  const order = ['error', 'warning', 'note', 'step'];
  return order.find((kind) => marks.some((mark) => mark.kind === kind)) ?? null;
}
