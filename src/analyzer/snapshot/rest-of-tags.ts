/** Ends and beginnings of tags: what a cut leaves of an answer in XML (BAD-3). */
import { isEndOfTag } from '../paste/incomplete/end-of-tag.ts';
import { COMMAND, kindAsked, TAG } from './asked.ts';

/**
 * Whether lines, which nobody understood, beside answers in XML, are the rest of another.
 * What stands before many lines, as `jane>` does, quotes them; what a command printed is known by that command.
 */
export function haveRestOfTags(lines: readonly string[]): boolean {
  const ends = lines.flatMap((line) => (isEndOfTag(line.trim()) ? [line.trim()] : []));
  if (ends.some((end) => ends.filter((other) => other === end).length < MANY)) return true;
  let isAsked = false;
  for (const line of lines) {
    const isTag = TAG.test(line);
    if (isTag && !isAsked) return true;
    isAsked = isTag || (COMMAND.test(line) && kindAsked(line) !== null);
  }
  return false;
}

const MANY = 3;
