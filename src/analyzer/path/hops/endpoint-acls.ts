/** What lies between a function and the subnets of an endpoint: their network ACLs, and tables that send its packets a detour (NACL-10, SEL-8). */
import { addressSet } from '../../network/address-set.ts';
import type { IntervalSet } from '../../network/interval-set.ts';
import { everywhere, mapStates, portsToState } from '../reach-map.ts';
import { find, same } from '../model.ts';
import { inOrder, type NeedFact, oneHop, type Segment } from '../segment.ts';
import type { Word } from '../../words.ts';
import { both, PASS, SOMETIMES, type State, unknown, weaken, wordOf } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { functionAcl } from './network-acl.ts';
import { insideWay } from './inside-way.ts';
import { steersInside } from './reply-tables.ts';
import { subnetBlock } from '../source-addresses.ts';
import type { Endpoint } from './service-endpoints.ts';

/** The way between the function and each subnet of the endpoint; its name may resolve to any of them (NACL-10). */
export function acrossSubnets(context: Context, packet: Packet, endpoint: Endpoint, addresses: IntervalSet): Segment[] {
  const ways = (endpoint.data.SubnetIds ?? []).map((subnet) => acrossTo(context, packet, endpoint, subnet, addresses));
  const crossing = ways.filter((w) => w !== null);
  const [first] = crossing;
  if (!first) return [];
  const states = [...crossing.map((w) => partState(w, addresses)), ...(crossing.length < ways.length ? [PASS] : [])];
  const dead = states.filter((s) => wordOf(s) === 'unreachable').length;
  const state =
    dead === 0 || dead === states.length
      ? states.reduce(both)
      : states.filter((s) => wordOf(s) !== 'unreachable').reduce(both, SOMETIMES);
  const like = (word: Word): Segment | undefined => crossing.find((w) => wordOf(partState(w, addresses)) === word);
  const worst = like(wordOf(state)) ?? (dead > 0 ? like('unreachable') : undefined) ?? first;
  const at = worst.hops.findIndex((h) => partState({ flow: h.flow }, addresses) !== PASS);
  const hop = worst.hops[Math.max(at, 0)] ?? hopless(worst);
  // A table that sends packets a detour says why they meet what is on it.
  const detour = worst.hops.slice(0, Math.max(at, 0)).find(({ kind }) => kind === 'route-table');
  return [
    ...(detour ? [oneHop(detour)] : []),
    oneHop(
      { ...hop, flow: everywhere(context.family, state) },
      {
        facts: crossing.flatMap((w) => w.facts),
        assumptions: crossing.flatMap((w) => w.assumptions),
        needs: crossing.flatMap((w) => w.needs),
      },
    ),
  ];
}

/** null where nothing lies between: within one subnet, or as far as is known of a subnet that nothing names. */
function acrossTo(
  context: Context,
  packet: Packet,
  endpoint: Endpoint,
  subnet: string,
  addresses: IntervalSet,
): Segment | null {
  const { subnetId } = packet.origin;
  if (same(subnet, subnetId)) return null;
  const own = addressesIn(context, endpoint, subnet);
  const block = own.length > 0 ? own : subnetBlock(context, subnet);
  const isExact = block.length > 0;
  const set = isExact ? block : addresses;
  const interfaces = own.length > 0 ? [] : (endpoint.data.NetworkInterfaceIds ?? []);
  const detour = steersInside(context)
    ? insideWay(context, packet, { subnetId: subnet, addresses: set, isExact, interfaces })
    : [];
  // A subnet that only its table tells of may be the endpoint's, into which its packets take no detour.
  if (subnetId === null) return detour.length === 0 ? null : unsure(inOrder(...detour));
  const near = functionAcl(context, subnetId, packet.vpcId, set);
  const far = neighbourAcl(context, subnet, packet.origin, 'endpoint');
  const state = partState(near, set);
  const which: NeedFact = { need: 'network-interfaces', ids: interfaces, vpcId: packet.vpcId, weight: 2 };
  const needs = wordOf(state) === 'unknown' && own.length === 0 ? [...near.needs, which] : near.needs;
  const whole = { ...near, needs, flow: everywhere(context.family, state) };
  return inOrder(whole, ...(far ? [far] : []), ...detour);
}

/** The addresses of the endpoint in one of its subnets, where its interface there is in the paste. */
function addressesIn({ model, family }: Context, { data }: Endpoint, subnet: string): IntervalSet {
  const found = (data.NetworkInterfaceIds ?? []).flatMap(
    (id) => find(model.snapshot.networkInterfaces, id)?.data ?? [],
  );
  const there = found.filter(({ SubnetId }) => same(SubnetId, subnet));
  const addresses =
    family === 'ipv4'
      ? there.flatMap(({ PrivateIpAddress: one }) => one ?? [])
      : there.flatMap(({ Ipv6Addresses: own = [] }) => own.flatMap(({ Ipv6Address: one }) => one ?? []));
  return addressSet(
    family,
    addresses.map((one) => `${one}/${family === 'ipv4' ? '32' : '128'}`),
  );
}

const unsure = (path: Segment): Segment => ({
  ...path,
  flow: mapStates(path.flow, (s) => weaken(s, 'unknown')),
  facts: path.facts.map((fact) => ({ ...fact, blocks: false })),
});

const hopless = (s: Segment): Segment['hops'][number] => ({
  kind: 'network-acl',
  id: null,
  flow: s.flow,
  message: { key: 'acl-default', subnet: null },
  rules: ['NACL-10'],
  places: [],
});

/** A map judged over one small set: all of it open, none of it, or not known which part matters. */
function partState(segment: Pick<Segment, 'flow'>, set: IntervalSet): State {
  const states = new Set<State>();
  segment.flow.starts.forEach((start, i) => {
    const stop = segment.flow.starts[i + 1];
    const inSet = set.length === 0 || overlaps(set, start, stop);
    const cell = segment.flow.values[i];
    if (inSet && cell !== undefined) states.add(portsToState(cell));
  });
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : unknown('reachable');
}

function overlaps(set: IntervalSet, from: number | bigint, to: number | bigint | undefined): boolean {
  for (let i = 0; i + 1 < set.length; i += 2) {
    const a = set[i];
    const b = set[i + 1];
    if (a !== undefined && b !== undefined && b > from && (to === undefined || a < to)) return true;
  }
  return false;
}
