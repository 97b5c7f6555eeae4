/** Which lines of a long paste are worth showing. */

export interface Stretch {
  readonly kind: 'lines' | 'gap';
  /** First and last line, counted from 1. */
  readonly from: number;
  readonly to: number;
}

export interface LineRange {
  readonly from: number;
  readonly to: number;
}

export interface ExcerptOptions {
  /** Texts of at most so many lines are shown whole. */
  readonly whole: number;
  /** Lines shown before and after what matters. */
  readonly context: number;
  /** Lines shown of a stretch that is longer than that. */
  readonly longest: number;
}

export const defaultExcerpt: ExcerptOptions = { whole: 400, context: 3, longest: 40 };

/** Cuts a text of `lineCount` lines into the neighbourhoods of `focus` and the gaps between them; together they are the text. */
export function excerpt(lineCount: number, focus: readonly LineRange[], options = defaultExcerpt): readonly Stretch[] {
  if (lineCount <= options.whole) return lineCount === 0 ? [] : [{ kind: 'lines', from: 1, to: lineCount }];
  const shown = merge(neighbourhoods(lineCount, focus, options));
  const out: Stretch[] = [];
  let next = 1;
  for (const { from, to } of shown) {
    if (from > next) out.push({ kind: 'gap', from: next, to: from - 1 });
    out.push({ kind: 'lines', from, to });
    next = to + 1;
  }
  if (next <= lineCount) out.push({ kind: 'gap', from: next, to: lineCount });
  return out;
}

function neighbourhoods(lineCount: number, focus: readonly LineRange[], options: ExcerptOptions): readonly LineRange[] {
  const inside = focus.filter(({ from, to }) => from >= 1 && from <= lineCount && to >= from);
  // Nothing to show is worse than the beginning of the text.
  const ranges = inside.length === 0 ? [{ from: 1, to: options.longest }] : inside;
  return ranges.map(({ from, to }) => ({
    from: Math.max(1, from - options.context),
    to: Math.min(lineCount, Math.min(to, from + options.longest - 1) + options.context),
  }));
}

// A gap of one or two lines costs more than the lines themselves.
const SMALLEST_GAP = 3;

function merge(ranges: readonly LineRange[]): readonly LineRange[] {
  const out: LineRange[] = [];
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last !== undefined && range.from <= last.to + SMALLEST_GAP) {
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, range.to) };
    } else out.push(range);
  }
  return out;
}
