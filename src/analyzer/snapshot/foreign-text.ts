/** Code, settings and tables that people paste around output: their brackets and colons are no rest of an answer. */
import { asRead } from '../paste/as-read.ts';
import type { Paste } from '../paste/types.ts';

/**
 * The paste as it was read, and without the lines that are known to be no output: what stands in them is no rest of an
 * answer. Places stay.
 * @example a route table below Terraform code: the lines of the code are empty ones
 */
export function withoutAsides(paste: Paste): Paste {
  const { asides = [], sources } = paste;
  if (asides.length === 0 && sources.every(({ text, cleaned }) => cleaned === undefined && !text.includes('\r')))
    return paste;
  const texts = sources.map((given, source) => {
    const lines = asRead(given)
      .split('\n')
      .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
    for (const { first, last } of asides.filter((aside) => aside.source === source)) lines.fill('', first - 1, last);
    return { ...given, text: lines.join('\n') };
  });
  return { ...paste, sources: texts };
}

/** Lines that no output has: statements, blocks, assignments, sections, names in small letters before a colon, borders of Markdown. */
const CODE: readonly RegExp[] = [
  /;\s{0,20}$/,
  /^[^"':]{0,200}[\w)\]>]\s{0,20}\{\s{0,20}$/,
  /^\s{0,40}[\w.-]{1,60}\s{0,20}=\s/,
  /^\[[\w.]{1,60}\]$/,
  /^\s{0,40}(?:- )?[a-z][\w-]{0,60}:(?:\s|$)/,
  /^\|? ?:?-{3,9}:? ?\|/,
  /^\s{1,40}at .{0,200}:\d/,
  /^#!/,
  /^\s{0,40}(?:\/\/|import |def |func |fn |class )/,
];

/** The part of a line that is looked at. */
const MAX_LINE = 400;

/**
 * A text without the stretches between blank lines that have such a line in them.
 * @param isRest whether a line, as the first of a stretch, is the rest of output although it looks like code
 */
export function withoutCode(text: string, isRest: (line: string) => boolean): string {
  return text
    .split(/\n[ \t\r]{0,40}\n/)
    .filter((stretch) => {
      const lines = stretch.split('\n').map((line) => line.slice(0, MAX_LINE));
      return isRest(lines.find((line) => line !== '') ?? '') || !lines.some(isCode);
    })
    .join('\n\n');
}

const isCode = (line: string): boolean => CODE.some((pattern) => pattern.test(line));
