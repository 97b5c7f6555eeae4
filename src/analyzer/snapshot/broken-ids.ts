/** Ids that damage made, half of one or two welded into one, and ids made unreadable beside others that can be read (BAD-3, FMT-23). */
import { isIllegible } from '../aws/ids.ts';
import type { Paste } from '../paste/types.ts';

/** AWS's ids have 8 or 17 digits; made-up ones have any number, and stand in more than one place. */
const isGenuineLength = (digits: number): boolean => digits === 8 || digits === 17;

const HEX = /^[\da-f]+$/;
const IDS = /(?<![\w-])[a-z]{1,16}-[\da-f]{1,40}(?![\w-])/g;

/** How often each id stands in a paste. */
export interface CountedIds {
  /** Whether an id may stand for one that the paste shows elsewhere. */
  readonly isBroken: (id: string, prefix: string) => boolean;
}

/** Counts the ids of a paste. */
export function countIds({ sources }: Paste): CountedIds {
  const counts = new Map<string, number>();
  const genuine = new Set<string>();
  for (const { text } of sources)
    for (const [id] of text.matchAll(IDS)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const dash = id.lastIndexOf('-');
      if (id.length - dash === 18) genuine.add(id.slice(0, dash + 1));
    }
  return {
    isBroken: (id, prefix) => {
      const tail = id.slice(prefix.length);
      const isOdd = id.startsWith(prefix) && HEX.test(tail) && !isGenuineLength(tail.length);
      if (!isOdd && (tail.length === 17 || !isIllegible(id))) return false;
      return genuine.has(prefix) && (!isOdd || (counts.get(id) ?? 0) < 2);
    },
  };
}
