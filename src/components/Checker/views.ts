/** What the views need to know about a result: its texts cut into lines, and how to link. */
import { defaultOptions } from '../Report/options.ts';
import { linesAt } from '../PasteView/line-starts.ts';
import type { ViewSource } from '../PasteView/lines.ts';
import type { PasteViewOptions } from '../PasteView/tree.ts';
import { piecesOfInput } from './input.ts';
import type { Shown } from './state.ts';

const NO_LINE = new Uint32Array(1);

/** The texts of a result, cut into lines. */
export function sourcesOf({ input, result }: Shown): readonly ViewSource[] {
  return piecesOfInput(input).map(({ name, text }, index) => ({
    name,
    lines: linesAt(text, result.lineStarts[index] ?? NO_LINE),
  }));
}

/** How a result is drawn on the page with scripts. */
export function optionsOf({ input, result, most }: Shown, base: string): PasteViewOptions {
  const sources = piecesOfInput(input).map(({ name }) => name);
  return {
    ...defaultOptions,
    base,
    sources,
    names: result.names,
    ...(result.ranges === undefined ? {} : { ranges: result.ranges }),
    lessons: result.lessons,
    most,
    expandable: true,
    label: 'Your paste, annotated',
    excerpt: PROOF,
    isProof: true,
  };
}

/** The paste comes back as the neighbourhoods of what proves something; the rest opens on request. */
const PROOF = { whole: 24, context: 2, longest: 24 } as const;
