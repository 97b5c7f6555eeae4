/** Addresses as BigInt numbers, CIDRs as inclusive ranges of them: slow, plain, and shared with nobody. */
import ipaddr from 'ipaddr.js';
import type { Family } from './shapes.ts';

export interface Range {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

export interface Cidr extends Range {
  readonly length: number;
}

/** The number of an address, with its family; null when the text is no address. */
export function parseAddress(text: string): { family: Family; value: bigint } | null {
  if (!ipaddr.isValid(text)) return null;
  const address = ipaddr.parse(text);
  let value = 0n;
  for (const byte of address.toByteArray()) value = value * 256n + BigInt(byte);
  return { family: address.kind() === 'ipv4' ? 'ipv4' : 'ipv6', value };
}

/** The address of a number, as text. */
export function formatAddress(family: Family, value: bigint): string {
  const bytes: number[] = [];
  let rest = value;
  for (let i = 0; i < (family === 'ipv4' ? 4 : 16); i += 1) {
    bytes.unshift(Number(rest % 256n));
    rest /= 256n;
  }
  return ipaddr.fromByteArray(bytes).toString();
}

const cache = new Map<string, Cidr | null>();

/** The range of a CIDR; null when the text is no CIDR. */
export function parseCidr(text: string): Cidr | null {
  const known = cache.get(text);
  if (known !== undefined) return known;
  const cidr = readCidr(text);
  cache.set(text, cidr);
  return cidr;
}

/** True when `text` is a CIDR of the family and holds the address. */
export function cidrHolds(text: string | undefined, family: Family, value: bigint): boolean {
  const cidr = text === undefined ? null : parseCidr(text);
  return cidr !== null && cidr.family === family && cidr.first <= value && value <= cidr.last;
}

/** The part of `range` outside all `holes`, in order. */
export function subtract(range: Range, holes: readonly Range[]): Range[] {
  let parts: Range[] = [range];
  for (const hole of holes) {
    if (hole.family !== range.family) continue;
    parts = parts.flatMap((part) => {
      if (hole.last < part.first || part.last < hole.first) return [part];
      const left = hole.first > part.first ? [{ ...part, last: hole.first - 1n }] : [];
      const right = hole.last < part.last ? [{ ...part, first: hole.last + 1n }] : [];
      return [...left, ...right];
    });
  }
  return parts;
}

/** Cuts a range at every number of `cuts` (a cut is the first address of a new piece). */
export function cutAt(range: Range, cuts: readonly bigint[]): Range[] {
  const starts = [range.first, ...cuts.filter((cut) => cut > range.first && cut <= range.last)];
  return starts.map((first, i) => {
    const next = starts[i + 1];
    return { family: range.family, first, last: next === undefined ? range.last : next - 1n };
  });
}

function readCidr(text: string): Cidr | null {
  const slash = text.indexOf('/');
  if (slash < 0) return null;
  const address = parseAddress(text.slice(0, slash));
  const length = Number(text.slice(slash + 1));
  if (address === null || !/^\d+$/.test(text.slice(slash + 1))) return null;
  const bits = address.family === 'ipv4' ? 32 : 128;
  if (length > bits) return null;
  const size = 1n << BigInt(bits - length);
  const first = address.value - (address.value % size);
  return { family: address.family, first, last: first + size - 1n, length };
}
