/** The pasted text again, with line numbers, and the lines that prove something marked and linked. */
import type { Report } from '../../analyzer/report/types.ts';
import { drawnSubnets } from '../Report/drawn.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import type { ViewOptions } from '../Report/options.ts';
import { defaultExcerpt, excerpt } from './excerpt.ts';
import type { ExcerptOptions, LineRange, Stretch } from './excerpt.ts';
import { gapItem, lineItems } from './lines.ts';
import type { ViewSource } from './lines.ts';
import { marksOf } from './marks.ts';
import type { Mark } from './marks.ts';

export interface PasteViewOptions extends ViewOptions {
  readonly excerpt?: ExcerptOptions;
  /** Names the box that scrolls; without it the lines stand in the page and do not scroll. */
  readonly label?: string;
  /** Only sources that prove something, and of them only what does. */
  readonly onlyMarked?: boolean;
  /** Only what proves something is drawn at first; a source without proof is one gap. */
  readonly isProof?: boolean;
}

/** Draws all sources; only the neighbourhoods of what matters where a source is long. */
export function pasteView(sources: readonly ViewSource[], report: Report, options: PasteViewOptions): Node {
  const marks = marksOf(report, options);
  const parts = sources.flatMap((source, index) => {
    const own = marks.filter((mark) => mark.source === index);
    if (own.length === 0 && options.onlyMarked === true) return [];
    const list = h('ol', { class: 'paste-lines' }, stretches(source, index, own, report, options));
    const name = h('p', { class: 'paste-name' }, source.name || `Part ${index + 1}`);
    return sources.length === 1 ? [list] : [name, list];
  });
  const scrolls = options.label === undefined ? {} : { role: 'region', 'aria-label': options.label, tabindex: '0' };
  return h('div', { class: 'paste', ...scrolls }, parts);
}

function stretches(
  source: ViewSource,
  index: number,
  marks: readonly Mark[],
  report: Report,
  options: PasteViewOptions,
): readonly Node[] {
  const focus = focusOf(index, marks, report, options).slice(0, MOST_FOCUS);
  // The empty line after the last line break is drawn only where something points at it.
  const isTrailing = source.lines.at(-1) === '' && !focus.some(({ to }) => to >= source.lines.length);
  const all = excerpt(source.lines.length - (isTrailing ? 1 : 0), focus, options.excerpt ?? defaultExcerpt);
  return (options.onlyMarked === true ? withoutEnds(all) : all).flatMap((stretch) =>
    stretch.kind === 'gap'
      ? [gapItem(index, stretch, options.expandable ?? false)]
      : lineItems(source, index, stretch, marks, options.prefix),
  );
}

/** What is left out before the first line and behind the last needs no words: the numbers of the lines tell. */
const withoutEnds = (all: readonly Stretch[]): readonly Stretch[] =>
  all.filter(({ kind }, at) => kind === 'lines' || (at > 0 && at < all.length - 1));

/** Stretches of one source that are drawn at first; the rest opens on request. */
const MOST_FOCUS = 150;

// Whatever the report links to is drawn, so that no link of a page without scripts leads nowhere.
function focusOf(
  index: number,
  marks: readonly Mark[],
  report: Report,
  options: PasteViewOptions,
): readonly LineRange[] {
  const proof = marks.map(({ start, end }) => ({ from: start.line, to: end.line }));
  if (options.onlyMarked === true || (options.isProof === true && proof.length > 0)) return proof;
  const linked = [...(report.function?.hops ?? []), ...drawnSubnets(report, options.most).flatMap(({ hops }) => hops)]
    .flatMap(({ evidence }) => evidence)
    .filter(({ document }) => report.documents[document]?.source === index);
  const starts = [...report.documents.map(({ source, start }) => ({ source, line: start.line })), ...report.diagnostics]
    .filter(({ source }) => source === index)
    .slice(0, MOST_FOCUS / 2);
  return [
    ...starts.map(({ line }) => ({ from: line, to: line })),
    ...proof,
    ...linked.map(({ start }) => ({ from: start.line, to: start.line })),
  ];
}
