/**
 * A name of something that lives inside a VPC, or may: which address it gives is not in the paste, so nothing about it is
 * certain. The way to the VPC's own addresses tells which way it leans (DNS-9).
 */
import { addressSet } from '../network/address-set.ts';
import { type IntervalSet, size } from '../network/interval-set.ts';
import type { HostFacts } from '../aws/hosts.ts';
import type { Context } from './context.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { FindingId } from './facts.ts';
import { ownFilters } from './hops/own-filters.ts';
import type { Packet } from './packet.ts';
import { everywhere, partsByState } from './reach-map.ts';
import { inOrder, type NeedFact, type Segment } from './segment.ts';
import { localAddresses } from './selections.ts';
import { vpcAddresses } from './source-addresses.ts';
import { leanOf, PASS, unknown, weaken } from './state.ts';
import { waysTo, waysToAlike } from './named-interfaces.ts';
import type { Way } from './named-interfaces.ts';
import type { Lean } from '../words.ts';
import { wayOn } from './walk-table.ts';

/** Addresses of a VPC whose blocks are not in the paste (RFC 1918, RFC 6598, RFC 4193). */
const PRIVATE = {
  ipv4: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'],
  ipv6: ['fc00::/7'],
} as const;

/** Findings that hold of the way to any address of the VPC; those about routes to the internet are beside the question. */
const LOCAL: ReadonlySet<FindingId> = new Set<FindingId>([
  'security-group-egress',
  'nacl-blocks-egress',
  'nacl-return-blocked',
  'nacl-partial-ports',
  'mixed-environments',
  'main-table-missing',
]);

/** The VPC's own addresses, as far as the paste shows them. */
export function insideAddresses(context: Context, { table, vpcId }: EffectiveTable): IntervalSet {
  const own = vpcAddresses(context, vpcId);
  if (own.length > 0) return own;
  const local = localAddresses(context, table);
  return local.length > 0 ? local : addressSet(context.family, PRIVATE[context.family]);
}

/** @param packet its destination is what {@link insideAddresses} gives */
export function privateHost(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  asked: { readonly host: string; readonly facts: HostFacts; readonly portIsSure: boolean },
): Segment {
  const { family } = context;
  const { host, facts } = asked;
  const own = asked.portIsSure ? settled(context, waysTo(context, packet, effective, host, 'proved'), host) : null;
  if (own !== null) return own;
  const local = inOrder(...ownFilters(context, packet), wayOn(context, packet, effective));
  const likely = waysTo(context, packet, effective, host, 'likely');
  const alike = facts.description === null ? [] : waysToAlike(context, packet, effective, facts.description);
  // One of them is meant, and each of them refuses.
  const meant = likely.length > 0 ? likely : alike;
  const isRefused = meant.length > 0 && meant.every(({ ends }) => ends === 'unreachable');
  const lean = isRefused ? 'unreachable' : leanFor(packet, local);
  // Where some port of it may be open, a group that refuses this one proves nothing.
  const now = lean === 'unreachable' && !asked.portIsSure ? null : lean;
  const state = unknown(now);
  const need: NeedFact = {
    need: 'host-address',
    ids: [host],
    vpcId: packet.vpcId,
    weight: 3,
  };
  const interfaces: NeedFact[] =
    facts.description === null
      ? []
      : [{ need: 'interfaces-described', ids: [facts.description], vpcId: packet.vpcId, weight: 2 }];
  const hop = {
    kind: 'dns',
    id: null,
    flow: everywhere(family, state),
    message: { key: 'private-name', host, kind: facts.kind },
    rules: ['DNS-9'],
    places: [],
  } as const;
  return {
    flow: everywhere(family, state),
    hops: [hop, ...local.hops],
    facts: [
      { finding: 'private-destination', values: { host, what: facts.what ?? '', kind: facts.kind }, places: [] },
      ...(lean === 'unreachable'
        ? local.facts.filter((f) => LOCAL.has(f.finding)).map((f) => ({ ...f, blocks: false }))
        : []),
    ],
    needs: [need, ...interfaces, ...local.needs.filter((n) => n.need !== 'network-interfaces')],
    assumptions: local.assumptions,
  };
}

/** The way to interfaces that are the host's own; null where there is none, or where they differ. */
function settled({ family }: Context, ways: readonly Way[], host: string): Segment | null {
  const [first] = ways;
  if (first?.ends == null || ways.some(({ ends }) => ends !== first.ends)) return null;
  const { eni, address, path } = first;
  const hop = {
    kind: 'dns',
    id: null,
    flow: everywhere(family, PASS),
    message: { key: 'named-interface', host, address, interface: eni.id },
    rules: ['DNS-9'],
    places: [eni.place],
  } as const;
  return { ...path, hops: [hop, ...path.hops] };
}

/** Open to some address of the VPC is open to the one that is meant, as far as can be told. */
function leanFor({ destination }: Packet, { flow }: Segment): Lean {
  if (size(destination) === 0) return null;
  const leans = new Set([...partsByState(flow, destination).keys()].map((s) => leanOf(weaken(s, 'unknown'))));
  if (leans.has('reachable')) return 'reachable';
  return leans.has(null) ? null : 'unreachable';
}
