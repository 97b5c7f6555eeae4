/** Text as outlines: a card looks the same on every machine, whatever fonts it has. */
import outlines from './inter-outlines.json' with { type: 'json' };

export type Weight = keyof typeof outlines.weights;

type Glyphs = Readonly<Record<string, readonly (number | string)[]>>;

interface Glyph {
  readonly advance: number;
  readonly path: string;
}

/** The outline of a character; one that the font file lacks stops the build, so that no card shows a hole. */
function glyph(character: string, weight: Weight): Glyph {
  const [advance, path] = (outlines.weights[weight] as unknown as Glyphs)[character] ?? []; // JSON has no tuples.
  if (typeof advance !== 'number' || typeof path !== 'string')
    throw new Error(`src/site/cards/inter-outlines.json has no "${character}", which a card needs`);
  return { advance, path };
}

/** How wide a line is at a size, in pixels. */
export function widthOf(text: string, size: number, weight: Weight): number {
  const units = [...text].reduce((sum, character) => sum + glyph(character, weight).advance, 0);
  return (units * size) / outlines.unitsPerEm;
}

/** A text cut into lines that fit a width; a last line that would not be the last ends in "…". */
export function wrap(text: string, size: number, weight: Weight, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size, weight) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${(lines[most - 1] ?? '').replace(/[.,;:]$/u, '')}…`];
}

/** A line of text as SVG, its baseline at `y`. */
export function textLine(text: string, x: number, y: number, size: number, weight: Weight, colour: string): string {
  const scale = size / outlines.unitsPerEm;
  let at = 0;
  const paths = [...text].map((character) => {
    const { advance, path } = glyph(character, weight);
    const here = path === '' ? '' : `<path transform="translate(${at} 0)" d="${path}"/>`;
    at += advance;
    return here;
  });
  return `<g transform="translate(${x} ${y}) scale(${scale})" fill="${colour}">${paths.join('')}</g>`;
}
