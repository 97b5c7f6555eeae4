/** Network ACLs as maps: numbered rules, the first match decides, replies are judged on their own (NACL-2 to NACL-7). */
import { parseCidr } from '../../network/address.ts';
import type { Family } from '../../words.ts';
import type { Bound } from '../../network/interval-set.ts';
import type { NetworkAclEntry } from '../../aws/sdk.ts';
import type { Found, NetworkAclFacts, Place } from '../../snapshot/types.ts';
import {
  CLIENT_PORTS,
  everywhere,
  mapStates,
  onSet,
  overlay,
  profile,
  zipStates,
  type Cell,
  type ReachMap,
} from '../reach-map.ts';
import { below } from '../model.ts';
import { coversProtocol } from '../../network/protocol.ts';
import { BLOCK, PASS, weaken } from '../state.ts';

export type Direction = 'egress' | 'ingress';

/** Ports a rule is asked about: one service port, or the whole range of client ports in the reply. */
export type AskedPorts = { readonly service: number } | 'client';

/** A class for its getter: of all entries the place of one is asked for, or of none. */
class Entry {
  readonly entry: NetworkAclEntry;
  readonly #acl: Found<NetworkAclFacts>;
  readonly #index: number;

  constructor(entry: NetworkAclEntry, acl: Found<NetworkAclFacts>, index: number) {
    this.entry = entry;
    this.#acl = acl;
    this.#index = index;
  }

  get place(): Place {
    return below(this.#acl.place, 'Entries', this.#index);
  }
}

/** The entries of one direction and family (NACL-8) in the order in which AWS evaluates them. */
export function entriesOf(acl: Found<NetworkAclFacts>, direction: Direction, family: Family): Entry[] {
  return (acl.data.acl.Entries ?? [])
    .map((entry, i) => new Entry(entry, acl, i))
    .filter(({ entry }) => entry.Egress === (direction === 'egress') && cidrOf(entry, family) !== undefined)
    .sort((a, b) => (a.entry.RuleNumber ?? Infinity) - (b.entry.RuleNumber ?? Infinity));
}

/**
 * What the ACL does to traffic with each remote address. With `client`, cells are profiles over the client ports.
 * No match means deny, unless the list was cut: then what is missing is unknown.
 */
export function aclMap(
  acl: Found<NetworkAclFacts>,
  direction: Direction,
  family: Family,
  protocol: string,
  ports: AskedPorts,
): ReachMap {
  let flow = everywhere(family, BLOCK);
  // Painting from the last rule to the first leaves each packet with its first match, a narrow deny included (NACL-12).
  for (const { entry } of entriesOf(acl, direction, family).reverse()) {
    const range = portsOf(entry, protocol, ports);
    const cidr = parseCidr(cidrOf(entry, family) ?? '');
    if (range === null || cidr?.family !== family) continue;
    const state = entry.RuleAction === 'allow' ? PASS : BLOCK;
    const set: [Bound, Bound] = [cidr.from, cidr.to];
    if (range === 'all') flow = overlay(family, flow, set, everywhere(family, state));
    else flow = paint(family, flow, set, range, state);
  }
  return acl.data.entriesIncomplete ? mapStates(flow, (s) => weaken(s, 'unknown')) : flow;
}

/** The entry that decides for one address (and one client port), for evidence; null when the implicit deny does. */
export function decidingEntry(
  acl: Found<NetworkAclFacts>,
  direction: Direction,
  family: Family,
  protocol: string,
  ports: AskedPorts,
  address: Bound,
  clientPort?: number,
): Entry | null {
  return (
    entriesOf(acl, direction, family).find(({ entry }) => {
      const range = portsOf(entry, protocol, ports);
      const cidr = parseCidr(cidrOf(entry, family) ?? '');
      if (range === null || !cidr || address < cidr.from || address >= cidr.to) return false;
      return range === 'all' || clientPort === undefined || (range.from <= clientPort && clientPort < range.to);
    }) ?? null
  );
}

/** Where people leave room: before the hundreds in which they number their own entries. */
const USUAL = 50;
/** The highest number that EC2 takes; 32767 is the closing deny. */
const LAST = 32_766;

/**
 * A number for a new entry that is evaluated before another one (NACL-2). Numbers are shared by both families, and each
 * direction has its own.
 * @param before the number of the entry that decides now; null when none does, or only the closing deny
 * @returns null when every number before it is taken
 */
export function freeNumber(acl: Found<NetworkAclFacts>, direction: Direction, before: number | null): number | null {
  const taken = new Set(
    (acl.data.acl.Entries ?? [])
      .filter((entry) => entry.Egress === (direction === 'egress'))
      .map(({ RuleNumber }) => RuleNumber),
  );
  const end = Math.min(before ?? Infinity, LAST + 1);
  for (let number = Math.min(USUAL, end - 1); number >= 1; number -= 1) if (!taken.has(number)) return number;
  for (let number = USUAL + 1; number < end; number += 1) if (!taken.has(number)) return number;
  return null;
}

/** The number of the first entry that denies some client ports; null when none does. */
export const firstDenialOfReplies = (
  acl: Found<NetworkAclFacts>,
  direction: Direction,
  family: Family,
  protocol: string,
): number | null =>
  entriesOf(acl, direction, family).find(
    ({ entry }) => entry.RuleAction === 'deny' && portsOf(entry, protocol, 'client') !== null,
  )?.entry.RuleNumber ?? null;

const cidrOf = (entry: NetworkAclEntry, family: Family): string | undefined =>
  (family === 'ipv4' ? entry.CidrBlock : entry.Ipv6CidrBlock) ?? undefined;

type PortRange = { readonly from: number; readonly to: number } | 'all' | null;

/** The asked ports that an entry speaks about: all of them, a half-open range of client ports, or none. */
function portsOf(entry: NetworkAclEntry, protocol: string, ports: AskedPorts): PortRange {
  if (!coversProtocol(entry.Protocol, protocol)) return null;
  const range = entry.Protocol === '-1' ? undefined : entry.PortRange;
  const from = range?.From ?? 0;
  const to = (range?.To ?? 65535) + 1;
  if (ports !== 'client') return from <= ports.service && ports.service < to ? 'all' : null;
  const low = Math.max(from, CLIENT_PORTS.from);
  const high = Math.min(to, CLIENT_PORTS.to);
  if (low >= high) return null;
  return low === CLIENT_PORTS.from && high === CLIENT_PORTS.to ? 'all' : { from: low, to: high };
}

function paint(
  family: Family,
  flow: ReachMap,
  set: [Bound, Bound],
  range: { from: number; to: number },
  state: number,
): ReachMap {
  const TOUCHED = state;
  const UNTOUCHED = -1;
  const starts: number[] = [];
  const states: number[] = [];
  const add = (at: number, value: number): void => {
    if (at >= CLIENT_PORTS.to) return;
    starts.push(at);
    states.push(value);
  };
  if (range.from > CLIENT_PORTS.from) add(CLIENT_PORTS.from, UNTOUCHED);
  add(range.from, TOUCHED);
  add(range.to, UNTOUCHED);
  const brush: Cell = profile(starts, states);
  const stroke = onSet(family, set, brush, UNTOUCHED);
  return zipStates(flow, stroke, (under, over) => (over === UNTOUCHED ? under : over));
}
