/** Whether a paste may show calls that change something; most show none. */
import type { Paste } from '../paste/types.ts';

/** What may be a call that changes something. */
export const MAY_CHANGE =
  /\baws\s.{0,120}?\b(?:create|replace|delete|associate|disassociate|attach|detach|authorize|revoke)-/;

const HERE = new RegExp(MAY_CHANGE, 'y');

/** Calls that stand over several lines have their operation on the first one. */
export const mayHoldCalls = ({ sources }: Paste): boolean => sources.some(({ text }) => mayHoldCall(text));

/** The word is looked for first: that costs a fraction of the pattern. */
function mayHoldCall(text: string): boolean {
  for (let at = text.indexOf('aws'); at !== -1; at = text.indexOf('aws', at + 1)) {
    HERE.lastIndex = at;
    if (HERE.test(text)) return true;
  }
  return false;
}
