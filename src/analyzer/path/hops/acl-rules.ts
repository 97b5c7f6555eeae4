/** The network ACL of a subnet on the path: the packet one way, the reply on client ports the other way (NACL-5, NACL-6). */
import { share } from '../../network/address-set.ts';
import { intersect, type IntervalSet, subtract } from '../../network/interval-set.ts';
import { valuesOn } from '../../network/step-function.ts';
import type { Found, NetworkAclFacts } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import {
  addressesOf,
  everywhere,
  type ReachMap,
  inSeries,
  mapStates,
  openPorts,
  overlay,
  portsToState,
} from '../reach-map.ts';
import { aclMap } from '../rules/network-acl.ts';
import { type NeedFact, oneHop, type Segment } from '../segment.ts';
import { subnetBlock, vpcAddresses } from '../source-addresses.ts';
import { PASS, unproven } from '../state.ts';
import { NEGLIGIBLE } from '../summary.ts';
import type { Context } from '../context.ts';
import { type AclRole, type Crossing, factFor, faultOf, partialFact } from './acl-facts.ts';

/** The ACL of the function's own subnet: out to the destination, and the reply back in (NACL-5). */
export function functionAclRules(
  context: Context,
  acl: Found<NetworkAclFacts>,
  { subnetId, vpcId, destination }: Crossed,
): Segment {
  const block = subnetBlock(context, subnetId);
  const neighbours = intersect(destination, block);
  const beyond = subtract(destination, neighbours);
  const segment = judge(context, acl, { subnetId, destination: beyond, role: 'function' });
  if (block.length === 0) return perhapsWithin(context, segment, vpcId, destination);
  if (neighbours.length === 0) return segment;
  // Within one subnet no network ACL is crossed (NACL-4).
  const flow = overlay(context.family, segment.flow, neighbours, everywhere(context.family, PASS));
  return { ...segment, flow, hops: segment.hops.map((hop) => ({ ...hop, flow })) };
}

/** A subnet whose border is crossed. */
interface Crossed {
  readonly subnetId: string;
  readonly vpcId: string | null;
  readonly destination: IntervalSet;
}

/** The subnet's block is not shown, so an address of its VPC may lie in it, where no network ACL is crossed (NACL-4). */
function perhapsWithin(context: Context, segment: Segment, vpcId: string | null, destination: IntervalSet): Segment {
  const near = intersect(destination, vpcAddresses(context, vpcId));
  if (near.length === 0 || segment.facts.length === 0) return segment;
  const flow = overlay(context.family, segment.flow, near, mapStates(segment.flow, unproven));
  const beyond = subtract(destination, near);
  const facts = segment.facts.map((fact) => (beyond.length > 0 ? fact : { ...fact, blocks: false, unsure: true }));
  const needs: NeedFact[] = [{ need: 'subnets', ids: [], vpcId, weight: 2 }];
  return { ...segment, flow, facts, needs, hops: segment.hops.map((hop) => ({ ...hop, flow })) };
}

/** The ACL of a subnet that packets pass through (NAT gateway, instance): towards the destination, and its replies. */
export function passageAclRules(
  context: Context,
  acl: Found<NetworkAclFacts>,
  crossed: Pick<Crossed, 'subnetId' | 'destination'> & { readonly role: AclRole },
): Segment {
  const far = judge(context, acl, crossed);
  // The translated port is the gateway's own choice, not the function's: it is a chance of its own.
  return { ...far, flow: mapPorts(far.flow), hops: far.hops.map((h) => ({ ...h, flow: mapPorts(h.flow) })) };
}

/** The packet one way, the reply the other. */
const crossingsOf = ({ port }: Context): readonly Crossing[] => [
  { direction: 'egress', ports: { service: port }, reply: false },
  { direction: 'ingress', ports: 'client', reply: true },
];

function judge(
  context: Context,
  acl: Found<NetworkAclFacts>,
  { subnetId, destination, role }: Pick<Crossed, 'subnetId' | 'destination'> & { readonly role: AclRole },
): Segment {
  const { family } = context;
  const facts: Fact[] = [];
  let flow = everywhere(family, PASS);
  for (const crossing of crossingsOf(context)) {
    const map = mapOf(context, acl, crossing);
    flow = inSeries(flow, map);
    const blocked = addressesOf(map, destination, 'unreachable');
    const partly = addressesOf(map, destination, 'intermittent');
    if (blocked.length > 0) {
      facts.push(factFor(context, acl, subnetId, crossing, blocked, destination, role));
    }
    if (partly.length > 0 && share(partly, destination) >= NEGLIGIBLE) {
      const cell = valuesOn(map, partly)[0] ?? PASS;
      facts.push(partialFact(context, acl, subnetId, crossing, openPorts(cell), role));
    }
  }
  const needs = acl.data.entriesIncomplete
    ? [{ need: 'network-acls', ids: [acl.id], vpcId: acl.data.acl.VpcId ?? null, weight: 2 } as const]
    : [];
  return oneHop(
    {
      kind: 'network-acl',
      id: acl.id,
      flow,
      rules: [role === 'function' ? 'NACL-5' : 'NACL-6'],
      message: { key: 'acl', acl: acl.id, fault: faultOf(facts) },
      places: facts.length > 0 ? facts.flatMap((f) => f.places) : [acl.place],
    },
    { facts, needs },
  );
}

/** What an ACL does at one crossing, made once. */
export function mapOf(
  { memo, family, protocol }: Context,
  acl: Found<NetworkAclFacts>,
  { direction, ports }: Crossing,
): ReachMap {
  const keys = ['acl', acl, family, protocol, direction, ports === 'client' ? ports : ports.service];
  return memo.once(keys, () => aclMap(acl, direction, family, protocol, ports));
}

const mapPorts = (flow: ReachMap): ReachMap => ({ starts: flow.starts, values: flow.values.map(portsToState) });
