/** The network ACLs between a function and the subnets of an endpoint (NACL-10). */
import type { IntervalSet } from '../../network/interval-set.ts';
import { everywhere, portsToState } from '../reach-map.ts';
import { same } from '../model.ts';
import { inOrder, oneHop, type Segment } from '../segment.ts';
import { both, PASS, SOMETIMES, type State, unknown, wordOf } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { functionAcl } from './network-acl.ts';
import { subnetBlock } from '../source-addresses.ts';
import type { Endpoint } from './service-endpoints.ts';

/** The ACLs between the function and each subnet of the endpoint; its name may resolve to any of them (NACL-10). */
export function acrossSubnets(context: Context, packet: Packet, endpoint: Endpoint, addresses: IntervalSet): Segment[] {
  const { subnetId: functionSubnetId } = packet.origin;
  if (functionSubnetId === null) return [];
  const ways = (endpoint.data.SubnetIds ?? []).map((subnet) =>
    same(subnet, functionSubnetId) ? null : acrossTo(context, packet, subnet, addresses),
  );
  const crossing = ways.filter((w) => w !== null);
  const [first] = crossing;
  if (!first) return [];
  const states = [...crossing.map((w) => partState(w, addresses)), ...(crossing.length < ways.length ? [PASS] : [])];
  const dead = states.filter((s) => wordOf(s) === 'unreachable').length;
  const state =
    dead === 0 || dead === states.length
      ? states.reduce(both)
      : states.filter((s) => wordOf(s) !== 'unreachable').reduce(both, SOMETIMES);
  const worst = crossing.find((w) => wordOf(partState(w, addresses)) === wordOf(state)) ?? first;
  const hop =
    worst.hops.find((h) => partState({ flow: h.flow }, addresses) !== PASS) ?? worst.hops[0] ?? hopless(worst);
  return [
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

function acrossTo(context: Context, packet: Packet, subnet: string, addresses: IntervalSet): Segment {
  const block = subnetBlock(context, subnet);
  const near = functionAcl(context, packet.origin.subnetId, packet.vpcId, block.length > 0 ? block : addresses);
  const far = neighbourAcl(context, subnet, packet.origin, 'endpoint');
  const nearState = partState(near, block.length > 0 ? block : addresses);
  const whole = { ...near, flow: everywhere(context.family, nearState) };
  return far ? inOrder(whole, far) : whole;
}

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
