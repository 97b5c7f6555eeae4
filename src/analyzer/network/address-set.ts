/** Sets of addresses of one family, and the sets that AWS rules speak of. */
import { BITS, type Cidr, END, formatAddress, formatCidr, parseCidr } from './address.ts';
import type { Family } from '../words.ts';
import {
  contains,
  EMPTY,
  fromIntervals,
  intersect,
  pairs,
  size,
  subtract,
  type Bound,
  type IntervalSet,
} from './interval-set.ts';

/** The union of the CIDR blocks of that family; texts that are no CIDR of the family are left out. */
export function addressSet(family: Family, cidrs: readonly string[]): IntervalSet {
  const [first, second] = cidrs;
  if (first === undefined) return EMPTY;
  if (second === undefined) {
    const cidr = parseCidr(first);
    return cidr?.family === family ? [cidr.from, cidr.to] : EMPTY;
  }
  const blocks: [Bound, Bound][] = [];
  for (const text of cidrs) {
    const cidr = parseCidr(text);
    if (cidr?.family === family) blocks.push([cidr.from, cidr.to]);
  }
  return fromIntervals(blocks);
}

export const everything = (family: Family): IntervalSet => (family === 'ipv4' ? [0, END.ipv4] : [0n, END.ipv6]);

/** IPv4 ranges that are not on the public internet (IANA special-purpose registry). */
const SPECIAL_IPV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
];

const PUBLIC = {
  ipv4: subtract(everything('ipv4'), addressSet('ipv4', SPECIAL_IPV4)),
  ipv6: subtract(addressSet('ipv6', ['2000::/3']), addressSet('ipv6', ['2001:db8::/32'])),
} as const;

/** The public internet as a destination: unicast space less the special ranges. */
export const publicInternet = (family: Family): IntervalSet => PUBLIC[family];

const NOT_PUBLIC = {
  ipv4: subtract(everything('ipv4'), PUBLIC.ipv4),
  ipv6: subtract(everything('ipv6'), PUBLIC.ipv6),
} as const;

/** What is no part of the public internet. */
export const specialRanges = (family: Family): IntervalSet => NOT_PUBLIC[family];

/** The part of IPv6 that NAT64 translates (RFC 6052 well-known prefix). */
export const NAT64: IntervalSet = addressSet('ipv6', ['64:ff9b::/96']);
export const NAT64_BASE = NAT64[0] ?? 0n;

/** The smallest list of CIDR blocks that is exactly this set, in words; at most `limit` of them. */
export const toCidrs = (family: Family, set: IntervalSet, limit = Infinity): string[] =>
  toBlocks(family, set, limit).map(formatCidr);

/** The same blocks in numbers. */
export function toBlocks(family: Family, set: IntervalSet, limit: number): Pick<Cidr, 'from' | 'to' | 'prefix'>[] {
  const out: Pick<Cidr, 'from' | 'to' | 'prefix'>[] = [];
  for (const [from, to] of pairs(set)) {
    let at = from;
    while (at < to) {
      if (out.length >= limit) return out;
      const block = widestAt(family, at, to);
      out.push({ from: at, to: block.to, prefix: block.prefix });
      at = block.to;
    }
  }
  return out;
}

/** The largest block that begins at `from` and ends by `to`: each doubling must begin at a multiple of its own length. */
function widestAt(family: Family, from: Bound, to: Bound): { prefix: number; to: Bound } {
  let prefix: number = BITS[family];
  if (typeof from === 'number') {
    let length = 1;
    for (; prefix > 0 && from % (length * 2) === 0 && from + length * 2 <= to; length *= 2) prefix--;
    return { prefix, to: from + length };
  }
  let length = 1n;
  for (; prefix > 0 && from % (length * 2n) === 0n && from + length * 2n <= to; length *= 2n) prefix--;
  return { prefix, to: from + length };
}

/** Addresses that readers recognise, offered as witnesses before any other. */
const KNOWN: Readonly<Record<Family, readonly Bound[]>> = {
  ipv4: [0x01010101, 0x08080808, 0x09090909],
  ipv6: [0x20014860_48600000_00000000_00008888n, 0x26064700_47000000_00000000_00001111n],
};

/** One address of the set, a well-known one if possible; null for the empty set. */
export function witness(family: Family, set: IntervalSet): string | null {
  const known = KNOWN[family].find((address) => contains(set, address));
  const address = known ?? set[0];
  return address === undefined ? null : formatAddress(address);
}

/** Which share of `whole` lies in `part`, 0 to 1; 0 when `whole` is empty. */
export function share(part: IntervalSet, whole: IntervalSet): number {
  const all = size(whole);
  return all === 0 ? 0 : size(intersect(part, whole)) / all;
}
