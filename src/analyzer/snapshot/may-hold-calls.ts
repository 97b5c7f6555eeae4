/** Whether a paste may show calls that change something; most show none. */
import { asRead } from '../paste/as-read.ts';
import type { Paste } from '../paste/types.ts';

/** What may be a call that changes something, where its word stands. */
const CALL = /\baws\s.{0,120}?\b(?:create|replace|delete|associate|disassociate|attach|detach|authorize|revoke)-/y;

/** Calls that stand over several lines have their operation on the first one. */
export const mayHoldCalls = ({ sources }: Paste): boolean => sources.some((source) => mayHoldCall(asRead(source)));

/** The same for a text; the word is looked for first, which costs a fraction of the pattern. */
export function mayHoldCall(text: string): boolean {
  for (let at = text.indexOf('aws'); at !== -1; at = text.indexOf('aws', at + 1)) {
    CALL.lastIndex = at;
    if (CALL.test(text)) return true;
  }
  return false;
}
