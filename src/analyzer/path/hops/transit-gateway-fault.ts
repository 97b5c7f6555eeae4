/** What is wrong on the way through a transit gateway, as one fact. */
import type { Fact, FactValues } from '../facts.ts';

/** @param addresses the part of the destination that it concerns; absent: all of it */
export const fault = (
  values: FactValues['transit-gateway-route-missing'],
  places: Fact['places'],
  addresses?: Fact['addresses'],
): Fact => ({
  finding: 'transit-gateway-route-missing',
  values,
  places,
  blocks: true,
  ...(addresses === undefined ? {} : { addresses }),
});
