/** What people lose between a terminal and a text field: one loss in one document, at a place that dice choose. */
import type { Format, Piece } from './pieces.ts';
import { printerOf } from './pieces.ts';

export type Loss =
  'cut-start' | 'cut-end' | 'hole' | 'line' | 'bracket' | 'merged' | 'field' | 'redacted' | 'new-value';

type Dice = (limit: number) => number;

/** The damaged piece, or null where the format or the document has nothing of the sort to lose. */
export function damage(loss: Loss, piece: Piece, format: Format, roll: Dice): Piece | null {
  return LOSSES[loss](piece, format, roll);
}

const LOSSES: { readonly [L in Loss]: (piece: Piece, format: Format, roll: Dice) => Piece | null } = {
  'cut-start': (piece, _, roll) => ({ ...piece, head: '', body: piece.body.slice(placeIn(piece.body, roll)) }),
  'cut-end': (piece, _, roll) => ({ ...piece, body: piece.body.slice(0, placeIn(piece.body, roll)) }),
  hole: (piece, _, roll) => {
    const from = placeIn(piece.body, roll);
    return {
      ...piece,
      body: piece.body.slice(0, from) + piece.body.slice(from + 1 + roll(Math.min(600, piece.body.length))),
    };
  },
  line: (piece, _, roll) => {
    const lines = piece.body.split('\n');
    if (lines.length < 3) return null;
    return { ...piece, body: lines.toSpliced(roll(lines.length), 1).join('\n') };
  },
  bracket: (piece, format, roll) => {
    const marks = [...piece.body.matchAll(format === 'xml' ? /<[^>]*>/g : /[[\]{}]/g)];
    const mark = WITHOUT_BRACKETS.includes(format) ? undefined : marks[roll(marks.length)];
    if (mark === undefined) return null;
    return { ...piece, body: piece.body.slice(0, mark.index) + piece.body.slice(mark.index + mark[0].length) };
  },
  merged: (piece, format, roll) => {
    const [pattern, left] = SEAMS[format];
    const seams = [...piece.body.matchAll(pattern)];
    const seam = seams[roll(seams.length)];
    if (seam === undefined) return null;
    return { ...piece, body: piece.body.slice(0, seam.index) + left + piece.body.slice(seam.index + seam[0].length) };
  },
  field: (piece, format, roll) =>
    // A row of the console has all its cells, whatever they show.
    format === 'console'
      ? null
      : changed(
          piece,
          format,
          roll,
          () => true,
          (holder, key) => Reflect.deleteProperty(holder, key),
        ),
  redacted: (piece, format, roll) =>
    changed(
      piece,
      format,
      roll,
      (value) => typeof value === 'string',
      (holder, key) => {
        const value = String(holder[key]);
        const dash = value.indexOf('-');
        const like = dash > 0 && dash < 12 ? value.slice(0, dash) : 'x';
        holder[key] = [`${like}-xxxx`, '***', '<redacted>', `${like}-…`, 'REDACTED', `${like}-${'x'.repeat(17)}`][
          roll(6)
        ];
      },
    ),
  'new-value': (piece, format, roll) =>
    changed(
      piece,
      format,
      roll,
      (value, key) => typeof value === 'string' && STATES.test(key),
      (holder, key) => {
        holder[key] = ['new-state', null, '', 'AVAILABLE-SOON'][roll(4)];
      },
    ),
};

const WITHOUT_BRACKETS: readonly Format[] = ['yaml', 'yaml-stream', 'text', 'table', 'console'];

const OBJECTS = [/\s*\},\s*\{/g, ','] as const;

/** What stands between two records, by format, and what is left of it where the second runs into the first. */
const SEAMS: Readonly<Record<Format, readonly [pattern: RegExp, left: string]>> = {
  json: OBJECTS,
  bare: OBJECTS,
  minified: OBJECTS,
  powershell: OBJECTS,
  python: [/\}, \{/g, ', '],
  yaml: [/(?<=\n *)- \b/g, '  '],
  'yaml-stream': [/(?<=\n *)- \b/g, '  '],
  console: [/\n/g, '\t'],
  text: [/\n[A-Z\d]+\t/g, '\t'],
  table: [/\n\|+(?:\+[-+]*\+\|+)?/g, '|'],
  xml: [/\s*<\/item>\s*<item>/g, ''],
};

/** Every kind of loss. */
export const LOSS_KINDS = Object.keys(LOSSES) as readonly Loss[];

/** Fields whose values AWS may add to. */
const STATES = /(?:State|Status|Type|Mode|Code|Name|Zones|Ips|Attribute|Source|Allowed|Origin|RuleAction)$/;

const placeIn = (text: string, roll: Dice): number => 1 + roll(Math.max(1, text.length - 2));

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** The document with one field of one object in it changed, printed anew. */
function changed(
  piece: Piece,
  format: Format,
  roll: Dice,
  fits: (value: unknown, key: string) => boolean,
  change: (holder: Record<string, unknown>, key: string) => void,
): Piece | null {
  const print = printerOf(piece, format);
  if (print === null) return null;
  const value = structuredClone(piece.value);
  const spots = spotsOf(value).filter(({ holder, key }) => fits(holder[key], key));
  const spot = spots[roll(spots.length)];
  if (spot === undefined) return null;
  change(spot.holder, spot.key);
  return { ...piece, body: print(value), value };
}

function spotsOf(value: unknown): Spot[] {
  if (Array.isArray(value)) return value.flatMap(spotsOf);
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...spotsOf(holder[key])]);
}
