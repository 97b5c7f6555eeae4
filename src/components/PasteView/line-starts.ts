/** The lines of a text by their places in it: megabytes of lines are not copied to show a few of them. */

/** What the views ask of lines; an array of them answers it too. */
export interface Lines {
  readonly length: number;
  at(index: number): string | undefined;
  slice(from: number, to: number): readonly string[];
}

/** Where each line begins, as the reader of pastes counts lines: after line feeds. */
export function lineStarts(text: string): Uint32Array<ArrayBuffer> {
  let count = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count += 1;
  const starts = new Uint32Array(count);
  let line = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts[++line] = at + 1;
  return starts;
}

/** The lines of `text` that begin at `starts`; a carriage return at the end of one is not shown. */
export function linesAt(text: string, starts: Uint32Array): Lines {
  const line = (index: number): string => {
    const next = starts[index + 1];
    const own = text.slice(starts[index], next === undefined ? text.length : next - 1);
    return own.endsWith('\r') ? own.slice(0, -1) : own;
  };
  const { length } = starts;
  return {
    length,
    at(index) {
      const place = index < 0 ? index + length : index;
      return place >= 0 && place < length ? line(place) : undefined;
    },
    slice(from, to) {
      const last = Math.min(to, length);
      return Array.from({ length: Math.max(0, last - from) }, (_, at) => line(from + at));
    },
  };
}
