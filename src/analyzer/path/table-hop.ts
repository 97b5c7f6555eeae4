/** The route table as a stop of its own: what it does itself, what it says, what it lacks. */
import { EMPTY, union } from '../network/interval-set.ts';
import { targetOf } from '../aws/targets.ts';
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { type ReachMap, inSeries, onSet } from './reach-map.ts';
import type { TableFound } from './model.ts';
import type { HopFact, NeedFact } from './segment.ts';
import type { Choice } from './longest-prefix.ts';
import type { Selection } from './select-routes.ts';
import { BLOCK, PASS, unknown } from './state.ts';
import type { Branch } from './branches.ts';
import type { Context } from './context.ts';

/** Whether what the table lacks is known to be absent (RT-8, SEL-13). */
export const isCertain = ({ table, association }: EffectiveTable, { unexpanded }: Selection): boolean =>
  unexpanded.length === 0 && association !== 'assumed-main' && table?.data.routesIncomplete !== true;

/** Without certainty a missing route is no fact at all, and a fault is one only if the table is the right one. */
export const uncertain = (fact: Fact): Fact[] =>
  fact.finding === 'no-default-route' || fact.finding === 'half-default-route'
    ? []
    : [{ ...fact, blocks: false, unsure: true }];

/**
 * Whether the routes that are not in the paste do not exist. Every route table of a VPC has local routes, which nobody
 * can delete: a list without any was filtered, and what it lacks is unknown (RT-8).
 */
export const isWhole = ({ data }: TableFound): boolean =>
  !data.routesIncomplete &&
  (data.table.Routes ?? []).some((r) => r.Origin === 'CreateRouteTable' || targetOf(r).kind === 'local');

/** The table's own part in the verdict: where it drops packets itself, and where it hands them on. */
export function tableOnly(context: Context, branches: readonly Branch[], effective: EffectiveTable): ReachMap {
  const incomplete = effective.table?.data.routesIncomplete === true;
  const sure = effective.association !== 'assumed-main' && !incomplete;
  const whole = effective.table !== null && isWhole(effective.table);
  const dead = branches.filter((b) => b.choice.length > 0 && isBlackhole(b.choice)).map((b) => b.addresses);
  const lacking = branches.filter((b) => b.choice.length === 0).map((b) => b.addresses);
  const onDead = onSet(
    context.family,
    dead.reduce(union, EMPTY),
    sure ? BLOCK : unknown('unreachable'),
    incomplete ? unknown('reachable') : PASS,
  );
  const onLacking = onSet(
    context.family,
    lacking.reduce(union, EMPTY),
    whole ? (sure ? BLOCK : unknown('unreachable')) : unknown(null),
    PASS,
  );
  return inSeries(onDead, onLacking);
}

const isBlackhole = (choice: Choice): boolean => choice.every((at) => at.route.State === 'blackhole');

export function tableHop(effective: EffectiveTable, choice: Choice): Omit<HopFact, 'flow'> {
  const table = effective.table?.id ?? '';
  // A table that no association ties to the subnet need not be the main one: none may use it.
  const main = effective.association === 'main' || effective.association === 'assumed-main';
  const [at] = choice;
  const base = {
    kind: 'route-table',
    id: table,
    rules: [effective.association === 'explicit' ? 'RT-1' : 'RT-2', at ? 'SEL-2' : 'SEL-10'],
  } as const;
  const place = effective.table?.place;
  const places = at ? [at.place] : place ? [place] : [];
  const assumed = effective.association === 'assumed-main' ? { assumed: true } : {};
  if (!at) return { ...base, ...assumed, places, message: { key: 'table-no-route', table, main } };
  const { destination } = at;
  const target = at.target.id;
  if (isBlackhole(choice))
    return {
      ...base,
      ...assumed,
      places,
      rules: ['SEL-5'],
      message: { key: 'table-blackhole', table, main, destination, target },
    };
  return { ...base, ...assumed, places, message: { key: 'table-route', table, main, destination, target } };
}

export function tableNeeds(effective: EffectiveTable): NeedFact[] {
  const ids = effective.table ? [effective.table.id] : [];
  const weak = effective.association === 'assumed-main' || (effective.table !== null && !isWhole(effective.table));
  return weak ? [{ need: 'route-tables', ids, vpcId: effective.vpcId, weight: 3 }] : [];
}
