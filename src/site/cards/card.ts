/** A card: the picture that other sites show for a link, drawn from the data of the page. */
import { textLine, widthOf, wrap } from './outlines.ts';

/** What the line between function and internet shows; `note` draws none, because a note says nothing about it. */
export type CardLook = 'open' | 'blocked' | 'unsure' | 'plain' | 'note';

export interface Card {
  /** Its address under `/cards/`, without `.png`. */
  readonly name: string;
  readonly look: CardLook;
  /** A word or two above the title. */
  readonly label: string;
  readonly title: string;
  readonly text: string;
}

export const cardSize = { width: 1200, height: 630 } as const;

const LEFT = 72;
const WIDTH = cardSize.width - 2 * LEFT;
// The light values of src/styles/tokens.css: a picture has no theme.
const ink = {
  bg: '#fbfbf8',
  text: '#1b1f23',
  muted: '#545b62',
  plate: '#ffd400',
  plateText: '#16181a',
  rule: '#dbdcd6',
};
const colours: Readonly<Record<CardLook, string>> = {
  open: '#0b6b48',
  blocked: '#b0261b',
  unsure: '#7a5000',
  plain: '#2a3036',
  note: '#2a3036',
};

/** The card as SVG without a single font: text is outlines. */
export function cardSvg({ look, label, title, text }: Card): string {
  const colour = colours[look];
  const size = wrap(title, 76, 'bold', WIDTH, 9).length <= 2 ? 76 : 58;
  const titleLines = wrap(title, size, 'bold', WIDTH, 3);
  const top = 250;
  const step = size * 1.15;
  const below = top + (titleLines.length - 1) * step + 66;
  const textLines = wrap(text, 33, 'regular', WIDTH, 3);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${ink.bg}"/><rect width="100%" height="12" fill="${colour}"/>`,
    sign(),
    textLine(label, cardSize.width - LEFT - widthOf(label, 32, 'bold'), 102, 32, 'bold', colour),
    ...titleLines.map((line, index) => textLine(line, LEFT, top + index * step, size, 'bold', ink.text)),
    ...textLines.map((line, index) => textLine(line, LEFT, below + index * 46, 33, 'regular', ink.muted)),
    look === 'note' ? '' : wayOut(look, colour),
    '</svg>',
  ].join('');
}

/** The plate with the name of the site, as its pages carry it. */
function sign(): string {
  const name = 'Way Out';
  const width = widthOf(name, 36, 'bold');
  const arrow = LEFT + 24 + width + 20;
  return [
    `<rect x="${LEFT}" y="60" width="${width + 110}" height="64" rx="6" fill="${ink.plate}"/>`,
    textLine(name, LEFT + 24, 105, 36, 'bold', ink.plateText),
    `<path d="M${arrow} 92h36M${arrow + 22} 78l14 14-14 14" fill="none" stroke="${ink.plateText}" stroke-width="6"/>`,
  ].join('');
}

const LINE_Y = 552;
const END = 830;

/** The function, the internet, and what is between them: a line, a line with a cross, or one with a question. */
function wayOut(look: Exclude<CardLook, 'note'>, colour: string): string {
  const from = LEFT + 150;
  const middle = (from + END) / 2;
  const stroke = `stroke="${colour}" stroke-width="8" fill="none"`;
  const line: Readonly<Record<typeof look, string>> = {
    open: `<path d="M${from + 18} ${LINE_Y}H${END - 18}" ${stroke}/>`,
    plain: `<path d="M${from + 18} ${LINE_Y}H${END - 18}" ${stroke}/>`,
    blocked:
      `<path d="M${from + 18} ${LINE_Y}H${middle - 40}" ${stroke}/>` +
      `<path d="M${middle - 22} ${LINE_Y - 22}l44 44m0-44l-44 44" ${stroke}/>` +
      `<path d="M${middle + 44} ${LINE_Y}H${END - 18}" ${stroke} stroke-dasharray="6 16" opacity="0.55"/>`,
    unsure:
      `<path d="M${from + 18} ${LINE_Y}H${middle - 34}M${middle + 34} ${LINE_Y}H${END - 18}" ${stroke} stroke-dasharray="22 12"/>` +
      textLine('?', middle - widthOf('?', 52, 'bold') / 2, LINE_Y + 18, 52, 'bold', colour),
  };
  const stop = (x: number): string =>
    `<circle cx="${x}" cy="${LINE_Y}" r="16" fill="${ink.bg}" stroke="${colour}" stroke-width="8"/>`;
  return [
    textLine('Function', LEFT, LINE_Y + 10, 28, 'bold', ink.text),
    line[look],
    stop(from),
    stop(END),
    textLine('The internet', END + 34, LINE_Y + 10, 28, 'bold', ink.text),
  ].join('');
}
