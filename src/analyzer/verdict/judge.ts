/** One subnet, one question: the whole path in the order in which a packet meets it, and what comes out at the far end. */
import { addressSet } from '../network/address-set.ts';
import { EMPTY, subtract, union, type IntervalSet } from '../network/interval-set.ts';
import { effectiveTable, type EffectiveTable } from '../path/effective-table.ts';
import { mapStates } from '../path/reach-map.ts';
import { callerHop } from '../path/hops/caller.ts';
import { encryptionGate } from '../path/hops/account-switches.ts';
import { ownFilters } from '../path/hops/own-filters.ts';
import { isLinkService, linkService } from '../path/hops/link-service.ts';
import { nat } from '../path/parts/targets.ts';
import { subnetGate } from '../path/hops/subnet-gate.ts';
import { overIpv6 } from '../path/parts/families.ts';
import { services } from '../path/parts/names.ts';
import type { Fact } from '../path/facts.ts';
import { explicitOf, find, same, vpcOf } from '../path/model.ts';
import type { ResolvedQuestion } from './question.ts';
import { inOrder, type Segment, withoutBlocks } from '../path/segment.ts';
import { summarize, type Summary } from '../path/summary.ts';
import { unknown, wordOf } from '../path/state.ts';
import { endpointAddresses, localAddresses } from '../path/selections.ts';
import { wayOn } from '../path/walk-table.ts';
import type { Context } from '../path/context.ts';
import { Origin, type Packet } from '../path/packet.ts';

export interface Judged {
  readonly subnetId: string | null;
  readonly vpcId: string | null;
  readonly effective: EffectiveTable;
  readonly path: Segment;
  /** The destination as asked, less the VPC's own addresses. */
  readonly destination: IntervalSet;
  readonly summary: Summary;
}

/** What is judged: a subnet, or a table that no known subnet uses. */
export interface SubnetOrTable {
  readonly subnetId: string | null;
  readonly effective: EffectiveTable;
}

export const subnetOf = (context: Context, subnetId: string): SubnetOrTable => ({
  subnetId,
  effective: effectiveTable(context.model, subnetId, context.caller.vpcId),
});

export function judge(context: Context, question: ResolvedQuestion, { subnetId, effective }: SubnetOrTable): Judged {
  const { family } = context;
  const vpcId = effective.vpcId ?? effective.table?.data.table.VpcId ?? null;
  const asked = askedFrom(context, question, effective);
  const { destination, scoped } = asked;
  const role = context.caller.kind === 'managed-instances' ? 'managed-instances' : 'function';
  const packet: Packet = {
    subnetId,
    vpcId,
    role,
    origin: new Origin(subnetId, effective.table?.id ?? null),
    visited: NONE,
    destination,
  };
  const named = NAMED.has(question.target.kind);
  const ipv6 = family === 'ipv6' || named ? context.parts.use(overIpv6).ipv6Gate(context, subnetId) : NONE;
  const dns = named ? context.parts.use(services).nameResolution(scoped, packet, effective, ipv6.some(isClosed)) : NONE;
  const unsureNames = dns.some((hop) => isUnsure(hop));
  const rest = guarded(context, vpcId, wayTo(asked, packet, effective, question, unsureNames));
  const settled = rest.facts.some(isOfOtherZone) ? context.parts.use(nat).inOwnZone(context, rest, subnetId) : rest;
  const start = callerHop(context, subnetId);
  const gates = subnetGate(context, subnetId);
  const path = inOrder(start, ...gates, ...(family === 'ipv6' ? ipv6 : NONE), ...dns, settled);
  const known = mismatch(context, path, subnetId);
  const summary = summarize(known.flow, destination);
  return { subnetId, vpcId, effective, path: known, destination, summary };
}

/** One list for all thousand subnets that have nothing in it. */
const NONE: readonly never[] = [];

/** Whether the zone of the subnet is still to be looked at (NAT-12). */
const isOfOtherZone = ({ finding }: Fact): boolean => finding === 'nat-other-zone';

/** What is asked for by a name. */
const NAMED: ReadonlySet<ResolvedQuestion['target']['kind']> = new Set(['service', 'host', 'private']);

interface Asked {
  readonly destination: IntervalSet;
  /** The context of an analysis with nothing but this destination. */
  readonly scoped: Context;
  /** Whether the link-local services of AWS are asked for, which no route leads to (SEL-14). */
  readonly isLink: boolean;
}

/** What is asked about from the subnets of one table: the same for all of them, and for tables that leave the same addresses. */
const askedFrom = (context: Context, question: ResolvedQuestion, effective: EffectiveTable): Asked =>
  context.memo.once(['asked', effective.table, effective.vpcId], () => {
    const destination = destinationFor(context, question, effective);
    return context.memo.once(['asked', destination], () => {
      const isLink = isLinkService(context.family, destination);
      return { destination, scoped: { ...context, destination }, isLink };
    });
  });

/** The way to what was asked for: an endpoint that the name is a name of, a service, something private, an address. */
function wayTo(
  { scoped: context, isLink }: Asked,
  packet: Packet,
  effective: EffectiveTable,
  { target, host }: ResolvedQuestion,
  unsureNames: boolean,
): Segment {
  const endpoint = host === null ? null : context.parts.use(services).namedEndpointPath(context, packet, host);
  if (endpoint)
    return unsureNames && target.kind !== 'private' ? withoutBlocks(endpoint, unknown('unreachable')) : endpoint;
  if (target.kind === 'service')
    return context.parts.use(services).servicePath(context, packet, effective, target, unsureNames);
  if (target.kind === 'private') return context.parts.use(services).privateHost(context, packet, effective, target);
  if (isLink) return linkService(context);
  return internetPath(context, packet, effective);
}

/** The way and what the VPC's encryption controls make of it; subnets that share the one share the other. */
const guarded = (context: Context, vpcId: string | null, way: Segment): Segment =>
  context.memo.once(['guarded', way, vpcId], () => {
    const kinds = way.hops.map((h) => h.kind);
    return inOrder(way, ...encryptionGate(context, vpcId, kinds));
  });

/** A name server whose answers the paste does not show (DNS-4). */
const isUnsure = ({ flow }: Segment): boolean =>
  flow.values.some((cell) => typeof cell === 'number' && wordOf(cell) === 'depends');

const isClosed = ({ flow }: Segment): boolean =>
  flow.values.every((cell) => typeof cell === 'number' && wordOf(cell) === 'unreachable');

/** Filters of the function's own side, then the route table and all behind it. */
function internetPath(context: Context, packet: Packet, effective: EffectiveTable): Segment {
  const [groups, acl] = ownFilters(context, packet);
  const way = wayOn(context, packet, effective);
  return context.memo.once(['in order', groups, acl, way], () => inOrder(groups, acl, way));
}

/** The destination less what is no part of it: the VPC's own addresses, and services that a gateway endpoint takes. */
export function destinationFor(context: Context, question: ResolvedQuestion, effective: EffectiveTable): IntervalSet {
  const { table, vpcId } = effective;
  if (question.target.kind === 'addresses') return question.addresses;
  if (question.target.kind === 'private') return context.parts.use(services).insideAddresses(context, effective);
  return context.memo.once(['destination', table, vpcId], () => {
    const own = union(localAddresses(context, table), vpcBlocks(context, vpcId));
    const others = question.target.kind === 'internet' ? union(own, endpointAddresses(context, table)) : own;
    // Most tables leave the same addresses: one set for all of them, so that what is made of it is made once.
    return context.memo.once(['destination less', others.join()], () => subtract(question.addresses, others));
  });
}

function vpcBlocks({ model, family }: Context, vpcId: string | null): IntervalSet {
  const vpc = find(model.snapshot.vpcs, vpcId)?.data;
  if (!vpc) return EMPTY;
  const v4 = [vpc.CidrBlock ?? '', ...(vpc.CidrBlockAssociationSet ?? []).map((a) => a.CidrBlock ?? '')];
  const v6 = (vpc.Ipv6CidrBlockAssociationSet ?? []).map((a) => a.Ipv6CidrBlock ?? '');
  return addressSet(family, family === 'ipv4' ? v4 : v6);
}

/** A subnet that lies in another VPC than the function says mixes two environments: nothing certain follows (FN-21). */
function mismatch(context: Context, path: Segment, subnetId: string | null): Segment {
  const expected = context.caller.vpcId;
  const actual = expected === null ? null : vpcOf(context.model, subnetId);
  if (expected === null || actual === null || subnetId === null || same(actual, expected)) return path;
  const places = [
    find(context.model.snapshot.subnets, subnetId)?.place ?? explicitOf(context.model, subnetId)[0]?.place,
  ].filter((p) => p !== undefined);
  const values = { what: 'subnet', id: subnetId, vpc: actual, expected };
  const flow = mapStates(path.flow, () => unknown(null));
  return {
    ...path,
    flow,
    facts: [...path.facts, { finding: 'mixed-environments', values, places }],
    needs: [...path.needs, { need: 'function', ids: [], vpcId: expected, weight: 3 }],
  };
}
