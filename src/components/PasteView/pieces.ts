/** A line as pieces: what is marked, what is not, and what is left out because the line is very long. */

export interface Piece {
  readonly kind: 'text' | 'mark' | 'cut';
  /** For `cut`, how many characters are left out, in words. */
  readonly text: string;
}

/** A stretch of a line in characters, from (included) to (excluded), counted from 0. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const LONG_LINE = 1200;
const AROUND = 160;
const MOST_MARKED = 600;
/** Marks drawn of one very long line: a whole output printed on one line has thousands. */
const MOST_MARKS = 40;

/** Cuts one line at its marks; of a line over `LONG_LINE` characters only the surroundings of marks remain. */
export function piecesOf(line: string, marked: readonly Stretch[]): readonly Piece[] {
  const all = union(marked.map(({ from, to }) => ({ from: Math.max(0, from), to: Math.min(line.length, to) })));
  const marks = line.length <= LONG_LINE ? all : all.slice(0, MOST_MARKS);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    pieces.push({ kind: 'text', text: line.slice(at, from) }, { kind: 'mark', text: line.slice(from, to) });
    at = to;
  }
  pieces.push({ kind: 'text', text: line.slice(at) });
  const kept = pieces.filter(({ text }) => text !== '');
  return line.length <= LONG_LINE ? kept : kept.flatMap((piece, index) => shorten(piece, index, kept.length));
}

function union(stretches: readonly Stretch[]): readonly Stretch[] {
  const out: Stretch[] = [];
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (stretch.to <= stretch.from) continue;
    if (last !== undefined && stretch.from <= last.to) {
      out[out.length - 1] = { from: last.from, to: Math.max(last.to, stretch.to) };
    } else out.push(stretch);
  }
  return out;
}

function shorten(piece: Piece, index: number, count: number): readonly Piece[] {
  const { kind, text } = piece;
  const head = index === 0 && count > 1 ? 0 : kind === 'mark' ? MOST_MARKED : AROUND;
  const tail = index === count - 1 && count > 1 ? 0 : kind === 'mark' ? MOST_MARKED : AROUND;
  if (text.length <= head + tail + AROUND) return [piece];
  const cut = { kind: 'cut' as const, text: `${text.length - head - tail} characters` };
  const parts = [{ kind, text: text.slice(0, head) }, cut, { kind, text: tail === 0 ? '' : text.slice(-tail) }];
  return parts.filter((part) => part.text !== '');
}
