/** A text together with the way back to the text it was made from: repairs move characters, positions must not follow. */

export interface MappedText {
  readonly text: string;
  /** Offset in the source of the character at `offset`. */
  readonly start: (offset: number) => number;
  /** Offset in the source after the character before `offset`: where a stretch that ends at `offset` ends. */
  readonly end: (offset: number) => number;
}

/** One replacement; edits come in order and do not overlap. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

/** A text that nothing was done to. */
export function unchanged(text: string): MappedText {
  const clamp = (offset: number): number => Math.max(0, Math.min(offset, text.length));
  return { text, start: clamp, end: clamp };
}

/** A stretch `[from, to)` of a text, with its own offsets. */
export function slice(base: MappedText, from: number, to: number): MappedText {
  return {
    text: base.text.slice(from, to),
    start: (offset) => base.start(from + offset),
    end: (offset) => base.end(from + offset),
  };
}

/** The text after the edits. Without edits it is the same object: no copy, no map. */
export function applyEdits(base: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return base;
  const parts: string[] = [];
  const newStarts: number[] = [];
  const oldStarts: number[] = [];
  const oldEnds: number[] = [];
  let length = 0;
  const push = (part: string, from: number, to: number): void => {
    if (part === '') return;
    parts.push(part);
    newStarts.push(length);
    oldStarts.push(from);
    oldEnds.push(to);
    length += part.length;
  };
  let done = 0;
  for (const edit of edits) {
    push(base.text.slice(done, edit.start), done, edit.start);
    push(edit.insert, edit.start, edit.end);
    done = edit.end;
  }
  push(base.text.slice(done), done, base.text.length);

  const runAt = (offset: number): number => {
    let low = 0;
    let high = newStarts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((newStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const place = (offset: number): { old: number; end: number } => {
    const run = runAt(offset);
    const from = oldStarts[run] ?? 0;
    const to = oldEnds[run] ?? 0;
    const within = offset - (newStarts[run] ?? 0);
    return { old: Math.min(from + within, to), end: to };
  };
  const text = parts.join('');
  const size = text.length;
  return {
    text,
    start: (offset) => base.start(place(Math.max(0, Math.min(offset, size))).old),
    end: (offset) => {
      if (offset <= 0) return base.start(0);
      const last = Math.min(offset, size) - 1;
      const run = runAt(last);
      const replaced = (parts[run]?.length ?? 0) !== (oldEnds[run] ?? 0) - (oldStarts[run] ?? 0);
      return base.end(replaced ? (oldEnds[run] ?? 0) : place(last).old + 1);
    },
  };
}
