/** Whether a paste may show calls that change something; most show none. */
import type { Paste } from '../paste/types.ts';

/** What may be a call that changes something. */
export const MAY_CHANGE =
  /\baws\s.{0,120}?\b(?:create|replace|delete|associate|disassociate|attach|detach|authorize|revoke)-/;

/** Calls that stand over several lines have their operation on the first one. */
export const mayHoldCalls = ({ sources }: Paste): boolean => sources.some(({ text }) => MAY_CHANGE.test(text));
