/** A stretch of a path: what it does to every packet, the hops to show for it, and what was noticed on the way. */
import type { Family } from '../words.ts';
import type { HopKind } from '../words.ts';
import type { Place } from '../snapshot/types.ts';
import type { Fact } from './facts.ts';
import { everywhere, inSeries, mapStates, type ReachMap } from './reach-map.ts';
import type { HopMessage } from './hop-message.ts';
import { PASS, type State, wordOf } from './state.ts';

/** One stop of the line. */
export interface HopFact {
  readonly kind: HopKind;
  readonly id: string | null;
  readonly flow: ReachMap;
  /** What there is to say about it, as data (put into words by the report). */
  readonly message: HopMessage;
  readonly rules: readonly string[];
  readonly places: readonly Place[];
  /** True when it passes only because something not pasted is taken for granted. */
  readonly assumed?: boolean;
}

/** Something not pasted that would decide more; the report prints it with its command. */
export interface NeedFact {
  readonly need:
    | 'nat-gateways'
    | 'route-tables'
    | 'subnets'
    | 'security-groups'
    | 'network-acls'
    | 'internet-gateways'
    | 'prefix-list-entries'
    | 'vpc-endpoints'
    | 'network-interfaces'
    | 'instances'
    | 'transit-gateway-attachments'
    | 'bpa-exclusions'
    | 'function'
    | 'network-connector'
    | 'web-function-revision'
    | 'web-function-endpoint'
    | 'microvm'
    | 'capacity-provider'
    | 'dhcp'
    | 'peer-vpc'
    | 'transit-gateway'
    | 'transit-gateway-associations'
    | 'transit-gateway-filters'
    | 'core-network'
    | 'on-premises'
    | 'appliance'
    | 'firewall-policy'
    | 'unknown-thing'
    | 'undocumented'
    | 'endpoint-name'
    | 'equal-routes'
    | 'encryption-controls'
    | 'egress-only-internet-gateways'
    | 'bpa-options'
    | 'vpc-attributes'
    | 'vpcs'
    | 'owner'
    | 'host-address'
    | 'interfaces-described';
  /** Ids that the command names: the resource asked for, or its VPC. */
  readonly ids: readonly string[];
  readonly vpcId: string | null;
  /** How much it would decide: 4 a list that was pasted and cut, 3 the verdict hangs on it, 2 a hop, 1 an assumption. */
  readonly weight: 1 | 2 | 3 | 4;
}

/** Something taken for granted. */
export interface AssumptionFact {
  readonly assumption:
    | 'default-network-acl'
    | 'open-security-group'
    | 'internet-gateway-attached'
    | 'egress-only-attached'
    | 'block-public-access-off'
    | 'encryption-controls-off'
    | 'vpc-dns-on'
    | 'complete-list'
    | 'regional-nat-table'
    | 'instance-forwards'
    | 'instance-running'
    | 'ipv6-switch-on'
    | 'no-interface-endpoint'
    | 'private-dns-attributes'
    | 'public-name';
  readonly ids: readonly string[];
  readonly vpcId: string | null;
}

export interface Segment {
  readonly flow: ReachMap;
  readonly hops: readonly HopFact[];
  readonly facts: readonly Fact[];
  readonly needs: readonly NeedFact[];
  readonly assumptions: readonly AssumptionFact[];
}

interface Notes {
  readonly facts?: readonly Fact[];
  readonly needs?: readonly NeedFact[];
  readonly assumptions?: readonly AssumptionFact[];
}

/** One list for all that have nothing to say. */
const NONE: readonly never[] = [];

export const nothing = (family: Family): Segment => ({
  flow: everywhere(family, PASS),
  hops: NONE,
  facts: NONE,
  needs: NONE,
  assumptions: NONE,
});

/** A segment of one hop. */
export const oneHop = (hop: HopFact, notes: Notes = {}): Segment => ({
  flow: hop.flow,
  hops: [hop],
  facts: notes.facts ?? NONE,
  needs: notes.needs ?? NONE,
  assumptions: notes.assumptions ?? NONE,
});

/** A segment of one hop with the same state for every packet. */
export const uniform = (family: Family, state: State, hop: Omit<HopFact, 'flow'>, notes: Notes = {}): Segment =>
  oneHop({ ...hop, flow: everywhere(family, state) }, notes);

/** No stop at all, only something taken for granted because it was not pasted. */
export const taken = (family: Family, assumption: AssumptionFact['assumption'], vpcId: string | null): Segment => ({
  ...nothing(family),
  assumptions: [{ assumption, ids: [], vpcId }],
});

/** One after the other; faults behind a block are kept, so that all of them are found. */
export const inOrder = (...segments: readonly Segment[]): Segment => {
  const [first] = segments;
  if (!first) throw new Error('a path needs a hop');
  let { flow, hops, facts, needs, assumptions } = first;
  for (let at = 1; at < segments.length; at += 1) {
    const s = segments[at] ?? first;
    flow = inSeries(flow, s.flow);
    hops = joined(hops, s.hops);
    facts = joined(facts, s.facts);
    needs = joined(needs, s.needs);
    assumptions = joined(assumptions, s.assumptions);
  }
  return { flow, hops, facts, needs, assumptions };
};

/** Both lists as one; where one of them is empty, the very other: subnets that share a way then share what was noticed on it. */
const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...a, ...b];

/** Replaces a certain block by a state that some other way may still lead around. */
export const withoutBlocks = (path: Segment, state: State): Segment => ({
  ...path,
  flow: mapStates(path.flow, (s) => (wordOf(s) === 'unreachable' || wordOf(s) === 'intermittent' ? state : s)),
  facts: path.facts.map((f) => ({ ...f, blocks: false })),
});
