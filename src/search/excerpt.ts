/** The part of a text that shows why it was found. */
import { term } from './tokens.ts';

/** A piece of an excerpt; `met` where it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly met: boolean;
}

const LENGTH = 170;

/**
 * The neighbourhood of the first words that were met; the beginning, where the text has none of them.
 * @param text the text of an entry
 * @param met terms, as the search compares them
 */
export function excerpt(text: string, met: readonly string[]): Piece[] {
  const wanted = new Set(met);
  const words = [...text.matchAll(/[\p{L}\p{N}_]+/gu)];
  const places = words.filter(([word]) => wanted.has(term(word) ?? ''));
  const start = startOf(
    text,
    places.map(({ index }) => index),
  );
  const end = endOf(text, start);
  const pieces: Piece[] = start > 0 ? [{ text: '… ', met: false }] : [];
  let done = start;
  for (const { 0: word, index } of places) {
    if (index < start || index + word.length > end) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), met: false });
    pieces.push({ text: word, met: true });
    done = index + word.length;
  }
  if (end > done) pieces.push({ text: text.slice(done, end), met: false });
  return end < text.length ? [...pieces, { text: ' …', met: false }] : pieces;
}

/** Where the stretch with most of the words begins, at the beginning of a word. */
function startOf(text: string, places: readonly number[]): number {
  let best = 0;
  let most = 0;
  for (const place of places) {
    const count = places.filter((other) => other >= place && other < place + LENGTH - 40).length;
    if (count > most) [best, most] = [place, count];
  }
  if (best < 60) return 0;
  return text.lastIndexOf(' ', best - 40) + 1;
}

function endOf(text: string, start: number): number {
  if (text.length - start <= LENGTH) return text.length;
  const space = text.lastIndexOf(' ', start + LENGTH);
  return space > start ? space : start + LENGTH;
}
