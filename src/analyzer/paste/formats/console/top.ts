/** What stands above the rows of the console's Routes tab: the title of the page, a count, a filter, the names of the columns (BAD-18). */
import type { DocumentBuilder } from '../../document-builder.ts';
import type { Line } from '../../format-reader.ts';
import { mayBeHeader } from './rows.ts';

/**
 * Whether rows are read from their first one on, though nobody understood what stands above them: they begin with the names of
 * their columns, and are as many as the title says (`Routes (12)`), where there is one.
 * @param line the first line of the rows
 * @param text where it stands
 */
export function hasItsTop({ text: first, start }: Line, text: string, builders: readonly DocumentBuilder[]): boolean {
  if (!COLUMNS.test(first) && !mayBeHeader(first)) return false;
  const above = text.slice(Math.max(0, start - MAX_TITLE), start);
  const said = Number([...above.matchAll(TITLE)].at(-1)?.[1] ?? 0);
  return builders.every(({ value }) => !Array.isArray(value) || value.length >= said);
}

/** In a row, or one below the other; in other languages by their look. */
const COLUMNS = /^Destination(?:\s{1,40}Target\b|$)/;

/** So far above its rows stands the title of a page. */
const MAX_TITLE = 400;

/** `Routes (12)` in any language, and `Routes (3/12)` where a filter shows some of them. */
const TITLE = /\p{L} ?[(（](?:\d{1,4}\/)?(\d{1,4})\+?[)）][^\S\n]*$/gmu;
