/** The way between two subnets of one VPC, where a route table sends what is meant for the other one elsewhere (SEL-8). */
import type { IntervalSet } from '../../network/interval-set.ts';
import { valuesOn } from '../../network/step-function.ts';
import { branchesOf, type Followed } from '../branches.ts';
import type { Context } from '../context.ts';
import { effectiveTable, type EffectiveTable } from '../effective-table.ts';
import { followBranch } from '../follow-branch.ts';
import type { Choice } from '../longest-prefix.ts';
import { find } from '../model.ts';
import type { Packet } from '../packet.ts';
import { replies } from '../parts/reply-ways.ts';
import { everywhere, partsByState, type ReachMap } from '../reach-map.ts';
import { type HopFact, type NeedFact, nothing, oneHop, type Segment, uniform } from '../segment.ts';
import { selectionFor } from '../selections.ts';
import { depends, PASS, type State, unknown, unproven } from '../state.ts';
import { isCertain, tableHop } from '../table-hop.ts';
import { walk } from '../walk-table.ts';
import type { Onward } from './onward.ts';

/** The subnet of somebody who is called inside the VPC. */
export interface Neighbour {
  readonly subnetId: string;
  /** Where the callee has its address: the block of the subnet, or of the VPC where that is not in the paste. */
  readonly addresses: IntervalSet;
  readonly isExact: boolean;
  /** Interfaces that would tell the address. */
  readonly interfaces: readonly string[];
}

/**
 * What the tables of both subnets do to requests and to their replies: nothing, where these go straight.
 * @param packet still at its own subnet
 * @returns each segment has one state for all packets
 */
export function insideWay(context: Context, packet: Packet, neighbour: Neighbour): Segment[] {
  const { model } = context;
  const effective = ownTable(context, packet);
  const detours = effective ? detoursOf(context, packet, effective, neighbour) : [];
  const passed = detours.flatMap(({ choice, segment }) => [
    ...choice.map(({ target }) => target.id),
    ...segment.hops.flatMap(({ id }) => id ?? []),
  ]);
  const theirs = effectiveTable(model, neighbour.subnetId, packet.vpcId);
  return [
    ...(effective && detours.length > 0 ? detour(context, effective, detours, neighbour) : []),
    ...context.parts.use(replies).backToFunction(context, packet, theirs, passed),
  ];
}

/** The table of the function's subnet; of a subnet that nothing names, the one that it is known by. */
function ownTable({ model }: Context, { subnetId, vpcId, origin }: Packet): EffectiveTable | null {
  if (subnetId !== null) return effectiveTable(model, subnetId, vpcId);
  const table = find(model.snapshot.routeTables, origin.tableId);
  return table ? { table, association: 'explicit', changing: null, vpcId } : null;
}

const isStraight = (choice: Choice): boolean => choice.every(({ target }) => target.kind === 'local');

/** The ways on of all that does not go straight to the neighbour. */
function detoursOf(context: Context, packet: Packet, effective: EffectiveTable, { addresses }: Neighbour): Followed[] {
  if (!effective.table) return [];
  const selection = selectionFor(context, effective.table);
  if (valuesOn(selection.choices, addresses).every(isStraight)) return [];
  const scoped = context.memo.once(['scoped', addresses], (): Context => ({ ...context, destination: addresses }));
  const here = { ...packet, destination: addresses };
  return branchesOf(scoped, here, selection)
    .filter(({ choice }) => !isStraight(choice))
    .map((branch) => ({ ...branch, segment: followBranch(scoped, here, effective, branch, homeward) }));
}

/** On from whatever stands on the detour: straight to the neighbour, if its table says so. */
const homeward: Onward = Object.assign(
  (context: Context, packet: Packet, effective: EffectiveTable): Segment => {
    const { table } = effective;
    const goes = table ? valuesOn(selectionFor(context, table).choices, packet.destination) : [];
    return goes.length > 0 && goes.every(isStraight) ? arrival(context, packet) : walk(context, packet, effective);
  },
  { exit: walk.exit },
);

/** Whose address the packets have now decides whether the neighbour's groups let them in: a translator's, or still the function's (SEL-8, NI-9). */
function arrival(context: Context, { role, visited, vpcId }: Packet): Segment {
  const { family } = context;
  if (role === 'function' || role === 'firewall' || role === 'managed-instances') return nothing(family);
  const id = visited.find((one) => !one.startsWith('subnet-')) ?? '';
  const hop = {
    kind: role.endsWith('nat') ? 'nat-gateway' : 'nat-instance',
    id,
    message: { key: 'detour-through', id },
    rules: ['SEL-8'],
    places: [],
  } as const;
  return uniform(family, depends('reachable'), hop, { needs: [{ need: 'appliance', ids: [id], vpcId, weight: 2 }] });
}

/** The table as a stop, then what stops or delays the packets on the detour. */
function detour(
  context: Context,
  effective: EffectiveTable,
  detours: readonly Followed[],
  { isExact, interfaces }: Neighbour,
): Segment[] {
  const { family } = context;
  const states = new Set(detours.flatMap(({ addresses, segment }) => statesOn(segment.flow, addresses)));
  const share = detours.reduce((sum, { part }) => sum + part, 0);
  const [only] = states;
  // Where some addresses of the subnet are reached straight, the callee may have one of those.
  const isAlike = isExact && share > WHOLE && states.size === 1 && only !== undefined;
  const isSure = effective.table !== null && isCertain(effective, selectionFor(context, effective.table));
  const alike = isAlike ? only : unknown('reachable');
  const state = isSure ? alike : unproven(alike);
  const which: NeedFact = { need: 'network-interfaces', ids: interfaces, vpcId: effective.vpcId, weight: 2 };
  const [first] = detours;
  const table: HopFact = { ...tableHop(effective, first?.choice ?? []), flow: everywhere(family, PASS) };
  const stop =
    detours.flatMap(({ addresses, segment }) =>
      segment.hops.filter(({ flow }) => statesOn(flow, addresses).some((one) => one !== PASS)),
    )[0] ?? table;
  const facts = detours.flatMap(({ segment }) => segment.facts);
  const notes = {
    facts: state === only ? facts : facts.map((fact) => ({ ...fact, blocks: false })),
    needs: [...detours.flatMap(({ segment }) => segment.needs), ...(isAlike ? [] : [which])],
    assumptions: detours.flatMap(({ segment }) => segment.assumptions),
  };
  return [...(stop === table ? [] : [oneHop(table)]), oneHop({ ...stop, flow: everywhere(family, state) }, notes)];
}

const statesOn = (flow: ReachMap, addresses: IntervalSet): readonly State[] => [
  ...partsByState(flow, addresses).keys(),
];

/** Shares are quotients: what is less than the smallest block is rounding. */
const WHOLE = 1 - 1e-9;
