/** IPv4 and IPv6 addresses and CIDR blocks: strict reading, canonical writing. */
import type { Family } from '../words.ts';
import type { Bound } from './interval-set.ts';

/** A block `[from, to)` of one family. */
export interface Cidr {
  readonly family: Family;
  readonly from: Bound;
  readonly to: Bound;
  /** Prefix length in bits. */
  readonly prefix: number;
  /** False when the text had bits set right of the prefix; AWS always prints them as zero. */
  readonly canonical: boolean;
}

export const BITS = { ipv4: 32, ipv6: 128 } as const;
/** One past the last address. */
export const END: Readonly<Record<Family, Bound>> = { ipv4: 2 ** 32, ipv6: 1n << 128n };
export const ORIGIN: Readonly<Record<Family, Bound>> = { ipv4: 0, ipv6: 0n };

/** Reads `10.0.0.1` or `2001:db8::1`; null for anything else, also for octal-looking parts (`010`) and parts over 255. */
export function parseAddress(text: string): { family: Family; value: Bound } | null {
  if (text.includes(':')) {
    const value = parseIpv6(text);
    return value === null ? null : { family: 'ipv6', value };
  }
  const value = parseIpv4(text, 0, text.length);
  return value === null ? null : { family: 'ipv4', value };
}

/** Reads `10.0.0.0/16` or `2001:db8::/56`; null when it is not a CIDR block. */
export function parseCidr(text: string): Cidr | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const prefix = smallNumber(text, slash + 1, text.length);
  const colon = text.indexOf(':');
  const family = colon >= 0 && colon < slash ? 'ipv6' : 'ipv4';
  if (prefix < 0 || prefix > BITS[family]) return null;
  const value = family === 'ipv4' ? parseIpv4(text, 0, slash) : parseIpv6(text.slice(0, slash));
  return value === null ? null : block(family, value, prefix);
}

/** Whether a text is a CIDR block; makes none. */
export function isCidr(text: string): boolean {
  const slash = text.indexOf('/');
  if (slash < 0 || text.includes(':')) return parseCidr(text) !== null;
  const prefix = smallNumber(text, slash + 1, text.length);
  return prefix >= 0 && prefix <= BITS.ipv4 && parseIpv4(text, 0, slash) !== null;
}

/** The block of `prefix` bits around an address. */
export function block(family: Family, value: Bound, prefix: number): Cidr {
  if (typeof value === 'bigint') {
    const length = 1n << BigInt(128 - prefix);
    const from = (value / length) * length;
    return { family, from, to: from + length, prefix, canonical: from === value };
  }
  // Bits, not powers and quotients: a table of ten thousand routes asks twice for each.
  const host = prefix === 0 ? MAX_IPV4 : (1 << (32 - prefix)) - 1;
  const from = (value & ~host) >>> 0;
  return { family, from, to: from + (host >>> 0) + 1, prefix, canonical: from === value };
}

const MAX_IPV4 = 0xffffffff;

/** Writes an address in its usual form (RFC 5952 for IPv6). */
export function formatAddress(value: Bound): string {
  if (typeof value === 'number')
    return `${String(value >>> 24)}.${String((value >>> 16) & 255)}.${String((value >>> 8) & 255)}.${String(value & 255)}`;
  const groups = Array.from({ length: 8 }, (_, i) => Number((value >> BigInt(112 - 16 * i)) & 0xffffn));
  const gap = longestZeroRun(groups);
  const hex = groups.map((g) => g.toString(16));
  if (gap.length < 2) return hex.join(':');
  return `${hex.slice(0, gap.start).join(':')}::${hex.slice(gap.start + gap.length).join(':')}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  groups.forEach((group, i) => {
    if (group !== 0) start = i + 1;
    else if (i + 1 - start > best.length) best = { start, length: i + 1 - start };
  });
  return best;
}

/** The address that stands from `start` up to `end`, character by character, as {@link smallNumber} reads its parts. */
function parseIpv4(text: string, start: number, end: number): number | null {
  let value = 0;
  let from = start;
  for (let part = 0; part < 4; part += 1) {
    let dot = from;
    while (dot < end && text.charCodeAt(dot) !== DOT) dot += 1;
    // Every part but the last ends with a dot.
    const byte = part < 3 === dot < end ? smallNumber(text, from, dot) : -1;
    if (byte < 0 || byte > 255) return null;
    value = value * 256 + byte;
    from = dot + 1;
  }
  return value;
}

function parseIpv6(text: string): bigint | null {
  if (text.length > 45) return null;
  const halves = text.split('::', 3);
  if (halves.length > 2) return null;
  // A dotted IPv4 tail may stand at the very end only (RFC 4291).
  if (halves.length === 2 && halves[0]?.includes('.')) return null;
  const [head, tail] = halves.map(groupsOf);
  if (!head || tail === null) return null;
  const missing = 8 - head.length - (tail?.length ?? 0);
  if (tail === undefined ? missing !== 0 : missing < 1) return null;
  const all = [...head, ...Array.from({ length: missing }, () => 0), ...(tail ?? [])];
  return all.reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** The 16-bit groups of one side of `::`; a dotted IPv4 tail counts as two. */
function groupsOf(text: string): number[] | null {
  if (text === '') return [];
  const out: number[] = [];
  const parts = text.split(':');
  for (const [i, part] of parts.entries()) {
    if (part.includes('.') && i === parts.length - 1) {
      const v4 = parseIpv4(part, 0, part.length);
      if (v4 === null) return null;
      out.push(Math.floor(v4 / 65536), v4 % 65536);
    } else if (/^[0-9a-f]{1,4}$/i.test(part)) out.push(Number.parseInt(part, 16));
    else return null;
  }
  return out;
}

/**
 * The decimal number of one to three digits that stands from `from` up to `to`, without sign or leading zero; -1 for
 * anything else. Character by character: a table of ten thousand routes is read this way.
 */
function smallNumber(text: string, from: number, to: number): number {
  const length = to - from;
  if (length < 1 || length > 3 || (length > 1 && text.charCodeAt(from) === ZERO)) return -1;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

const ZERO = 48;
const DOT = 46;

/** The usual spelling of a range: its first address and its bits. */
export const formatCidr = ({ from, prefix }: Pick<Cidr, 'from' | 'prefix'>): string =>
  `${formatAddress(from)}/${String(prefix)}`;
