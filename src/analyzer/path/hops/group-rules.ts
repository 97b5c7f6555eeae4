/** The caller's security groups, outbound: judged against the packet's final destination, never the next hop (SG-6). */
import { subtract } from '../../network/interval-set.ts';
import type { Fact } from '../facts.ts';
import { find, same } from '../model.ts';
import { onSet, type ReachMap } from '../reach-map.ts';
import { permitted, permitsEverything, type Permitted } from '../rules/security-group.ts';
import type { HopMessage } from '../hop-message.ts';
import { oneHop, type NeedFact, type Segment } from '../segment.ts';
import { BLOCK, PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import { GROUPS } from './groups-stop.ts';

/** What the rules of the caller's groups let out, and what is worth saying of the groups. */
export function groupRules(context: Context, groups: readonly string[]): Segment {
  const own = rulesHop(context, groups);
  return { ...own, facts: [...own.facts, ...foreignFacts(context, groups)] };
}

/** What the caller's groups permit outbound; a group of another VPC permits nothing for certain (FN-21). */
export const egressOf = (context: Context, groups: readonly string[]): Permitted =>
  permitted(context.model, groups, 'egress', { ...context, vpcId: context.caller.vpcId });

function rulesHop(context: Context, groups: readonly string[]): Segment {
  const { model, family } = context;
  const rules = egressOf(context, groups);
  const flow = egressFlow(context, rules);
  const id = groups.join(', ');
  const allowed = [...new Set(rules.cidrs)].slice(0, 5);
  if (permitsEverything(family, rules)) {
    const message = rules.isAnyTraffic
      ? ({ key: 'sg-open', groups } as const)
      : ({ key: 'sg', groups, allowed } as const);
    return oneHop({ ...GROUPS, id, flow, message, places: rules.places });
  }
  const blocked = subtract(context.destination, rules.addresses);
  const certain = rules.unseen.length === 0 && rules.unexpanded.length === 0 && blocked.length > 0;
  const own = groups.flatMap((g) => find(model.snapshot.securityGroups, g)?.place ?? []);
  const places = rules.places.length > 0 ? rules.places : own;
  const cause = causeOf(context, rules);
  const message: HopMessage =
    rules.unseen.length === 0 || rules.ruleCount > 0
      ? { key: 'sg', groups, allowed }
      : withoutRules(context, groups, rules);
  const values = { groups, allowed, cause, port: context.port, protocol: context.protocol, family };
  const fact: Fact = { finding: 'security-group-egress', values, places, addresses: blocked, blocks: true };
  return oneHop(
    { ...GROUPS, id, flow, message, places, rules: [ruleOf(cause)] },
    { needs: needsOf(context, rules), facts: certain ? [fact] : [] },
  );
}

/** Groups of which no rule counts: of another VPC, or not in the paste. */
export function withoutRules(context: Context, groups: readonly string[], { unseen }: Permitted): HopMessage {
  const isAll = unseen.every((id) => isForeign(context, id));
  return isAll ? { key: 'sg-foreign', groups: unseen } : { key: 'sg-missing', groups };
}

const isForeign = ({ model, caller }: Context, id: string): boolean => {
  const vpcId = find(model.snapshot.securityGroups, id)?.data.vpcId ?? null;
  return vpcId !== null && caller.vpcId !== null && !same(vpcId, caller.vpcId);
};

/** What would show the rules that are missing. */
export function needsOf(context: Context, { unseen, unexpanded }: Permitted): NeedFact[] {
  const { vpcId } = context.caller;
  // The rules of a group of another VPC are of no use, pasted or not: the function has other groups.
  if (unseen.length > 0 && unseen.every((id) => isForeign(context, id)))
    return [{ need: 'function', ids: [], vpcId, weight: 3 }];
  if (unseen.length > 0) return [{ need: 'security-groups', ids: unseen, vpcId, weight: 3 }];
  return unexpanded.length > 0 ? [{ need: 'prefix-list-entries', ids: unexpanded, vpcId, weight: 2 }] : [];
}

/** A group of another VPC: the paste mixes environments, or the group is shared between VPCs (FN-21). */
function foreignFacts(context: Context, groups: readonly string[]): Fact[] {
  const { caller } = context;
  return groups.flatMap((id): Fact[] => {
    const group = find(context.model.snapshot.securityGroups, id);
    if (!group?.data.vpcId || caller.vpcId === null || !isForeign(context, id)) return [];
    const values = { what: 'security group', id: group.id, vpc: group.data.vpcId, expected: caller.vpcId };
    return [{ finding: 'mixed-environments', values, places: [group.place] }];
  });
}

/** A group that was not pasted leaves open only what the pasted ones do not permit (SG-13). */
function egressFlow({ family }: Context, rules: Permitted): ReachMap {
  const elsewhere =
    rules.unseen.length > 0 ? unknown('reachable') : rules.unexpanded.length > 0 ? unknown(null) : BLOCK;
  return onSet(family, rules.addresses, PASS, elsewhere);
}

type Cause = 'none' | 'references' | 'private' | 'port' | 'family' | 'part';

function causeOf(context: Context, rules: Permitted): Cause {
  if (rules.ruleCount === 0) return 'none';
  if (rules.addresses.length > 0) {
    const inside = subtract(context.destination, subtract(context.destination, rules.addresses));
    return inside.length > 0 ? 'part' : 'private';
  }
  if (rules.groups.length > 0) return 'references';
  if (rules.otherFamily) return 'family';
  return rules.otherPort ? 'port' : 'private';
}

const ruleOf = (cause: Cause): string =>
  ({ none: 'SG-1', references: 'SG-5', private: 'SG-6', port: 'SG-7', family: 'V6-5', part: 'SG-7' })[cause];
