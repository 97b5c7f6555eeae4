/** One subnet, one question: the whole path in the order in which a packet meets it, and what comes out at the far end. */
import { addressSet } from '../network/address-set.ts';
import { EMPTY, subtract, union, type IntervalSet } from '../network/interval-set.ts';
import type { CallerChoice } from './caller.ts';
import { effectiveTable, type EffectiveTable } from './effective-table.ts';
import { mapStates } from './flow-map.ts';
import { callerHop } from './hops/caller.ts';
import { encryptionGate } from './hops/encryption-controls.ts';
import { ipv6Gate } from './hops/ipv6-gate.ts';
import { ownFilters } from './hops/own-filters.ts';
import { isLinkService, linkService } from './hops/link-service.ts';
import { nameResolution } from './hops/name-resolution.ts';
import { subnetGate } from './hops/subnet-gate.ts';
import { explicitOf, find, same, vpcOf } from './model.ts';
import type { ResolvedQuestion } from './question.ts';
import { inOrder, type Segment } from './segment.ts';
import { servicePath } from './service-path.ts';
import { summarize, type Summary } from './summary.ts';
import { unknown, wordOf } from './state.ts';
import { endpointAddresses, localAddresses } from './selections.ts';
import { wayOn } from './way-on.ts';
import { Origin, type Standing, type World } from './world.ts';

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
export interface Candidate {
  readonly subnetId: string | null;
  readonly effective: EffectiveTable;
}

export const candidateFor = (world: World, subnetId: string): Candidate => ({
  subnetId,
  effective: effectiveTable(world.model, subnetId, world.caller.vpcId),
});

export function judge(world: World, choice: CallerChoice, question: ResolvedQuestion, candidate: Candidate): Judged {
  const { subnetId, effective } = candidate;
  const { family } = world;
  const vpcId = effective.vpcId ?? effective.table?.data.table.VpcId ?? null;
  const destination = destinationFor(world, question, effective);
  const role = world.caller.kind === 'managed-instances' ? 'managed-instances' : 'function';
  const standing: Standing = { subnetId, vpcId, role, origin: new Origin(subnetId), visited: [], destination };
  const named = question.target.kind === 'service' || question.target.kind === 'host';
  const ipv6 = family === 'ipv6' || named ? ipv6Gate(world, together(choice, question), subnetId) : [];
  const start = [
    callerHop(world, choice, subnetId),
    ...subnetGate(world, subnetId),
    ...(family === 'ipv6' ? ipv6 : []),
  ];
  const scoped = world.memo.once(['scoped', destination], (): World => ({ ...world, destination }));
  const dns = named ? nameResolution(scoped, standing, effective, ipv6.some(isClosed)) : [];
  const rest =
    question.target.kind === 'service'
      ? servicePath(
          scoped,
          standing,
          effective,
          question.target,
          dns.some((hop) => isUnsure(hop)),
        )
      : isLinkService(family, destination)
        ? linkService(scoped)
        : internetPath(scoped, standing, effective);
  const path = inOrder(...start, ...dns, guarded(world, vpcId, rest));
  const known = mismatch(world, path, subnetId);
  const summary = summarize(known.flow, destination);
  return { subnetId, vpcId, effective, path: known, destination, summary };
}

/** Subnets asked for together are those of one supposed function: each needs its block (V6-1). */
const together = (choice: CallerChoice, { asked }: ResolvedQuestion): CallerChoice =>
  choice.found ? choice : { ...choice, subnetIds: asked.subnetIds ?? [] };

/** The way and what the VPC's encryption controls make of it; subnets that share the one share the other. */
const guarded = (world: World, vpcId: string | null, way: Segment): Segment =>
  world.memo.once(['guarded', way, vpcId], () => {
    const kinds = way.hops.map((h) => h.kind);
    return inOrder(way, ...encryptionGate(world, vpcId, kinds));
  });

/** A name server whose answers the paste does not show (DNS-4). */
const isUnsure = ({ flow }: Segment): boolean =>
  flow.values.some((cell) => typeof cell === 'number' && wordOf(cell) === 'depends');

const isClosed = ({ flow }: Segment): boolean =>
  flow.values.every((cell) => typeof cell === 'number' && wordOf(cell) === 'unreachable');

/** Filters of the function's own side, then the route table and all behind it. */
function internetPath(world: World, standing: Standing, effective: EffectiveTable): Segment {
  const parts = [...ownFilters(world, standing), wayOn(world, standing, effective)] as const;
  return world.memo.once(['in order', ...parts], () => inOrder(...parts));
}

/** The destination less what is no part of it: the VPC's own addresses, and services that a gateway endpoint takes. */
function destinationFor(world: World, question: ResolvedQuestion, { table, vpcId }: EffectiveTable): IntervalSet {
  if (question.target.kind === 'addresses') return question.addresses;
  return world.memo.once(['destination', table, vpcId], () => {
    const own = union(localAddresses(world, table), vpcBlocks(world, vpcId));
    const others = question.target.kind === 'internet' ? union(own, endpointAddresses(world, table)) : own;
    // Most tables leave the same addresses: one set for all of them, so that what is made of it is made once.
    return world.memo.once(['destination less', others.join()], () => subtract(question.addresses, others));
  });
}

function vpcBlocks({ model, family }: World, vpcId: string | null): IntervalSet {
  const vpc = find(model.snapshot.vpcs, vpcId)?.data;
  if (!vpc) return EMPTY;
  const v4 = [vpc.CidrBlock ?? '', ...(vpc.CidrBlockAssociationSet ?? []).map((a) => a.CidrBlock ?? '')];
  const v6 = (vpc.Ipv6CidrBlockAssociationSet ?? []).map((a) => a.Ipv6CidrBlock ?? '');
  return addressSet(family, family === 'ipv4' ? v4 : v6);
}

/** A subnet that lies in another VPC than the function says mixes two environments: nothing certain follows (FN-21). */
function mismatch(world: World, path: Segment, subnetId: string | null): Segment {
  const expected = world.caller.vpcId;
  const actual = vpcOf(world.model, subnetId);
  if (expected === null || actual === null || subnetId === null || same(actual, expected)) return path;
  const places = [
    find(world.model.snapshot.subnets, subnetId)?.place ?? explicitOf(world.model, subnetId)[0]?.place,
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
