/** What stands beside documents in a text. */
import type { PasteDocument, Position, Source, Span } from '../paste/types.ts';

/** Where documents stand in a text as it was read. */
export function spansOf(documents: readonly PasteDocument[], source: Source | undefined): Span[] {
  const placed = ({ line, column }: Position): Position => ({
    line,
    column: source?.cleaned?.column(line, column) ?? column,
  });
  return documents.map(({ span: { start, end } }) => ({ start: placed(start), end: placed(end) }));
}

/** The lines beside some documents, and what stands beside them on their own first and last lines. */
export function without(lines: readonly string[], spans: readonly Span[]): string[] {
  const rest = [...lines];
  const ends = new Map<number, number>();
  for (const { start, end } of spans) {
    const [first, last] = [start.line - 1, end.line - 1];
    const behind = (lines[last] ?? '').slice(end.column - 1);
    // A line with many documents on it keeps what stands behind the last of them.
    const before = first === last && ends.has(first) ? '' : (rest[first] ?? '').slice(0, start.column - 1);
    ends.set(last, end.column);
    rest.fill('', first, end.line);
    // A page of a stream begins behind its dash.
    rest[first] = before.trim() === '-' ? '' : before;
    if (last !== first || behind !== '') rest[last] = `${last === first ? before : ''}${behind}`;
  }
  return rest;
}
