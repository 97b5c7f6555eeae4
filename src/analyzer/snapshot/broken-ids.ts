/** Ids that damage made, half of one or two welded into one, and ids made unreadable beside others that can be read (BAD-3, FMT-23). */
import { isIllegible } from '../aws/ids.ts';
import type { Paste } from '../paste/types.ts';

/** AWS's ids have 8 or 17 digits; made-up ones have any number, and stand in more than one place. */
const isGenuineLength = (digits: number): boolean => digits === 8 || digits === 17;

const HEX = /^[\da-f]+$/;
/** How often a hidden id is held against one that can be read; beyond, each may be any. */
const MAX_LOOKS = 200_000;
const IDS = /(?<![\w-])[a-z]{1,16}-[\da-f]{1,40}(?![\w-])/g;

/** How often each id stands in a paste. */
export interface CountedIds {
  /** Whether an id may stand for one that the paste shows elsewhere. */
  readonly isBroken: (id: string, prefix: string) => boolean;
}

/** Counts the ids of a paste. */
export function countIds({ sources }: Paste): CountedIds {
  const counts = new Map<string, number>();
  /** Ids of full length by their prefix. */
  const genuine = new Map<string, Set<string>>();
  for (const { text } of sources)
    for (const [id] of text.matchAll(IDS)) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
      const dash = id.lastIndexOf('-');
      if (id.length - dash !== 18) continue;
      const prefix = id.slice(0, dash + 1);
      const known = genuine.get(prefix) ?? new Set();
      genuine.set(prefix, known.add(id));
    }
  let looks = 0;
  const mayBeKnown = (id: string, prefix: string): boolean => {
    for (const other of genuine.get(prefix) ?? [])
      if ((looks += 1) > MAX_LOOKS || isHidden(id, other, prefix)) return true;
    return false;
  };
  return {
    isBroken: (id, prefix) => {
      const tail = id.slice(prefix.length);
      const isOdd = id.startsWith(prefix) && HEX.test(tail) && !isGenuineLength(tail.length);
      if (!isOdd && !isIllegible(id)) return false;
      if (!isOdd && tail.length === 17) return mayBeKnown(id.toLowerCase(), prefix);
      return genuine.has(prefix) && (!isOdd || (counts.get(id) ?? 0) < 2);
    },
  };
}

/** Whether an id of full length, some or all of whose digits were made unreadable, may be another one: the digits that are left are the same. */
function isHidden(id: string, other: string, prefix: string): boolean {
  for (let at = prefix.length; at < other.length; at += 1)
    if (id.charAt(at) !== other.charAt(at) && HEX.test(id.charAt(at))) return false;
  return true;
}
