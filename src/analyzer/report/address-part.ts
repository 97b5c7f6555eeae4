/** A set of addresses in the report: as few CIDRs as tell it, and one address as witness. */
import { END, formatCidr, ORIGIN } from '../network/address.ts';
import { beside } from '../beside.ts';
import type { Family } from '../words.ts';
import { specialRanges, toBlocks, witness } from '../network/address-set.ts';
import {
  fromIntervals,
  intersect,
  isBound,
  pairs,
  subtract,
  touches,
  union,
  type Bound,
  type IntervalSet,
} from '../network/interval-set.ts';
import type { AddressPart } from './types.ts';

/** More CIDRs than this are summed up as "… and n more". */
const SHOWN = 64;
const SPECIAL = ' less the special ranges';

/**
 * CIDRs of a part of a destination. Where the destination is the internet, the special ranges in between do not count,
 * so "everything" is `0.0.0.0/0 less the special ranges` and not a hundred blocks.
 */
export function addressPart(family: Family, part: IntervalSet, destination: IntervalSet): AddressPart {
  if (part.length === 0) return NONE;
  const known = parts.get(part);
  if (known?.destination === destination) return known.told;
  const told = makePart(family, part, destination);
  parts.set(part, { destination, told });
  return told;
}

const NONE: AddressPart = { cidrs: [], witness: null };

/** The last that was told of a part: subnets share both it and their destination, and the whole internet outlives an analysis. */
const parts = beside<IntervalSet, { readonly destination: IntervalSet; readonly told: AddressPart }>();

function makePart(family: Family, part: IntervalSet, destination: IntervalSet): AddressPart {
  const special = specialRanges(family);
  const outside = intersect(destination, special).length === 0;
  const filled = outside ? fill(family, part) : part;
  const all = toBlocks(family, filled, 4096);
  const shown = all
    .slice(0, SHOWN)
    .map((block) => formatCidr(block) + (outside && touches(special, block.from, block.to) ? SPECIAL : ''));
  return {
    cidrs: all.length > SHOWN ? [...shown, `… and ${String(all.length - SHOWN)} more`] : shown,
    witness: witness(family, part),
  };
}

/** The part, with every special range taken in that lies between or beside pieces of it. */
function fill(family: Family, part: IntervalSet): IntervalSet {
  const special = subtract(specialRanges(family), part);
  const taken: [Bound, Bound][] = [];
  for (const [from, to] of pairs(special)) {
    const before = from === ORIGIN[family] || isBound(part, from);
    const after = to === END[family] || isBound(part, to);
    if (before && after) taken.push([from, to]);
  }
  return union(part, fromIntervals(taken));
}
