/** The pictures of a figure as its file has them: what several share stands there once, and frames and stops are rows. */
import type { Frame } from '../../walk/types.ts';
import type { LabelledStop, Picture } from './picture.ts';

/** The picture of the setting at a place of the list of all. */
export type Album = (place: number) => Picture | undefined;

type StopRow = readonly [
  name: string,
  id: string | null,
  outcome: LabelledStop['outcome'],
  word: string,
  track: LabelledStop['track'],
  label: string | null,
];
type FrameRow = readonly [
  at: number,
  way: Frame['way'],
  from: string,
  to: string,
  port: string,
  was: Frame['was'],
  text: string,
  end: Frame['end'],
  lines: readonly number[],
];
type LineRow = readonly [name: string, number: number, text: string];
type PictureRow = readonly [
  headline: string,
  look: Picture['look'],
  stops: readonly number[],
  frames: readonly number[],
];

export interface PackedAlbum {
  readonly stops: readonly StopRow[];
  readonly lines: readonly LineRow[];
  readonly frames: readonly FrameRow[];
  readonly pictures: readonly PictureRow[];
  readonly bills: readonly string[];
  /** For each setting its picture, and its bill where there are bills. */
  readonly of: readonly (readonly [picture: number, bill?: number])[];
}

/** Rows, each once; `put` says where one is. */
class Rows<Row> {
  readonly #places = new Map<string, number>();
  readonly all: Row[] = [];

  put(row: Row): number {
    const key = JSON.stringify(row);
    const place = this.#places.get(key) ?? this.all.push(row) - 1;
    this.#places.set(key, place);
    return place;
  }
}

/** Packs the picture of every setting. */
export function packed(perSetting: readonly Picture[]): PackedAlbum {
  const stops = new Rows<StopRow>();
  const lines = new Rows<LineRow>();
  const frames = new Rows<FrameRow>();
  const pictures = new Rows<PictureRow>();
  const bills = new Rows<string>();
  const frameAt = ({ at, way, from, to, port, was, text, end, lines: own }: Frame): number =>
    frames.put([
      at,
      way,
      from,
      to,
      port,
      was,
      text,
      end,
      own.map((line) => lines.put([line.name, line.number, line.text])),
    ]);
  const of = perSetting.map(({ headline, look, bill, stops: line, frames: walk }) => {
    const picture = pictures.put([
      headline,
      look,
      line.map(({ name, id, outcome, word, track, label }) => stops.put([name, id, outcome, word, track, label])),
      walk.map(frameAt),
    ]);
    return bill === null ? ([picture] as const) : ([picture, bills.put(bill)] as const);
  });
  return { stops: stops.all, lines: lines.all, frames: frames.all, pictures: pictures.all, bills: bills.all, of };
}

/** The pictures of a file. */
export const unpacked =
  ({ stops, lines, frames, pictures, bills, of }: PackedAlbum): Album =>
  (setting) => {
    const [place = -1, bill = -1] = of[setting] ?? [];
    const picture = pictures[place];
    if (picture === undefined) return undefined;
    const [headline, look, line, walk] = picture;
    return {
      headline,
      look,
      bill: bills[bill] ?? null,
      stops: rowsAt(stops, line).map(([name, id, outcome, word, track, label]) => ({
        name,
        id,
        outcome,
        word,
        track,
        label,
      })),
      frames: rowsAt(frames, walk).map(([at, way, from, to, port, was, text, end, own]) => ({
        at,
        way,
        from,
        to,
        port,
        was,
        text,
        end,
        lines: rowsAt(lines, own).map(([name, number, words]) => ({ name, number, text: words })),
      })),
    };
  };

const rowsAt = <Row>(rows: readonly Row[], places: readonly number[]): Row[] =>
  places.flatMap((place) => {
    const row = rows[place];
    return row === undefined ? [] : [row];
  });
