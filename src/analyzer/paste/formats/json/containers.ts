/** Where the containers of JSON text open and end: found once, however many paths are looked for. */
import type { Stretch } from '../../document-builder.ts';

/** Where each container opens, rising, and the offset after its end. */
export interface Containers {
  readonly opens: readonly number[];
  readonly ends: readonly number[];
}

/**
 * The containers of a stretch that `JSON.parse` accepted.
 *
 * The value has as many objects and lists as the text has brackets, unless one stands inside a string, or a name stood twice and its
 * first value is gone. So if the numbers agree, every bracket is one of a container, and looking for brackets alone is several times
 * faster than reading the text.
 * @param seen how many objects and lists the value has
 */
export function containersOf(
  text: string,
  stretch: Stretch,
  seen: { readonly objects: number; readonly lists: number },
): Containers {
  const braces = positionsOf(text, '{', stretch, seen.objects);
  const brackets = positionsOf(text, '[', stretch, seen.lists);
  const closingBraces = positionsOf(text, '}', stretch, seen.objects);
  const closingBrackets = positionsOf(text, ']', stretch, seen.lists);
  if (braces === null || brackets === null || closingBraces === null || closingBrackets === null)
    return readContainers(text, stretch);
  return matched(merged(braces, brackets), merged(closingBraces, closingBrackets));
}

/** Where a character stands; null unless it stands there so many times. Looks at nothing behind the stretch. */
function positionsOf(text: string, mark: string, { start, end }: Stretch, count: number): readonly number[] | null {
  const found: number[] = [];
  const part = text.slice(start, end);
  for (let at = part.indexOf(mark); at !== -1; at = part.indexOf(mark, at + 1)) {
    if (found.length === count) return null;
    found.push(start + at);
  }
  return found.length === count ? found : null;
}

/** Two rising lists as one. */
function merged(a: readonly number[], b: readonly number[]): readonly number[] {
  const all: number[] = [];
  let i = 0;
  for (const next of b) {
    for (let at = a[i]; at !== undefined && at < next; at = a[i]) {
      all.push(at);
      i += 1;
    }
    all.push(next);
  }
  for (; i < a.length; i += 1) all.push(a[i] ?? 0);
  return all;
}

/** Each opening bracket with its closing one. */
function matched(opens: readonly number[], closes: readonly number[]): Containers {
  const ends = opens.slice();
  const open: number[] = [];
  let next = 0;
  for (const close of closes) {
    for (let at = opens[next]; at !== undefined && at < close; at = opens[next]) {
      open.push(next);
      next += 1;
    }
    ends[open.pop() ?? 0] = close + 1;
  }
  return { opens, ends };
}

/** The same by reading the text, strings skipped. */
function readContainers(text: string, { start, end }: Stretch): Containers {
  const opens: number[] = [];
  const ends: number[] = [];
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) at = skipString(text, at) - 1;
    else if (code < 91) continue;
    else if (code === 123 || code === 91) {
      open.push(opens.length);
      opens.push(at);
      ends.push(end);
    } else if (isClose(code)) ends[open.pop() ?? 0] = at + 1;
  }
  return { opens, ends };
}

/**
 * The number of the container that opens at `open`.
 * @param guess the number that it has if nothing lies between it and the last that was looked for
 */
export function containerAt({ opens }: Containers, open: number, guess: number): number {
  if (opens[guess] === open) return guess;
  let low = 0;
  let high = opens.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((opens[middle] ?? 0) < open) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a character closes a container. */
export function isClose(code: number): boolean {
  return code === 93 || code === 125;
}

/** The offset after a double-quoted string, or the end of the text when it never closes. */
export function skipString(text: string, open: number): number {
  let quote = open;
  for (;;) {
    quote = text.indexOf('"', quote + 1);
    if (quote === -1) return text.length;
    let before = quote - 1;
    while (before > open && text.charCodeAt(before) === 92) before -= 1;
    if ((quote - before) % 2 === 1) return quote + 1;
  }
}

/** The offset after the bracket that closes the one at `open`, strings skipped; -1 when it never closes. */
export function balancedEnd(text: string, open: number): number {
  let depth = 0;
  let at = open;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = skipString(text, at);
      continue;
    }
    if (code === 123 || code === 91) depth += 1;
    else if (isClose(code)) {
      depth -= 1;
      if (depth <= 0) return at + 1;
    }
    at += 1;
  }
  return -1;
}
