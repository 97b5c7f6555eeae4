/** The caller's security groups, outbound: judged against the packet's final destination, never the next hop (SG-6). */
import { toCidrs } from '../../network/address-set.ts';
import { subtract } from '../../network/interval-set.ts';
import { find } from '../model.ts';
import { onSet, type FlowMap } from '../flow-map.ts';
import { permitted, permitsEverything, type Permitted } from '../rules/security-group.ts';
import { oneHop, uniform, type Segment } from '../segment.ts';
import { BLOCK, PASS, unknown } from '../state.ts';
import type { World } from '../world.ts';

/** @param world the question; its caller's groups are judged. */
export function securityGroups(world: World): Segment {
  const { model, family, caller } = world;
  const base = { kind: 'security-group', rules: ['SG-3', 'SG-4'], places: [] } as const;
  if (caller.kind !== 'function' && caller.groupIds === null) {
    return uniform(
      family,
      PASS,
      { ...base, id: null, says: { key: 'sg-supposed' }, assumed: true },
      { assumptions: [{ assumption: 'open-security-group', ids: [], vpcId: caller.vpcId }] },
    );
  }
  const groups = caller.groupIds ?? [];
  if (groups.length === 0) {
    return uniform(family, unknown('reachable'), {
      ...base,
      id: null,
      says: { key: 'sg-missing', groups },
      rules: ['FN-5'],
    });
  }
  const rules = permitted(model, groups, 'egress', world);
  const flow = egressFlow(world, rules);
  const id = groups.join(', ');
  const missing = rules.unseen.length > 0 && !permitsEverything(family, rules);
  const needs = missing
    ? [{ need: 'security-groups', ids: rules.unseen, vpcId: caller.vpcId, weight: 3 } as const]
    : rules.unexpanded.length > 0
      ? [{ need: 'prefix-list-entries', ids: rules.unexpanded, vpcId: caller.vpcId, weight: 2 } as const]
      : [];
  if (permitsEverything(family, rules))
    return oneHop({ ...base, id, flow, says: { key: 'sg-open', groups }, places: rules.places }, {});
  const blocked = subtract(world.destination, rules.addresses);
  const certain = rules.unseen.length === 0 && rules.unexpanded.length === 0 && blocked.length > 0;
  const places =
    rules.places.length > 0 ? rules.places : groups.flatMap((g) => find(model.snapshot.securityGroups, g)?.place ?? []);
  const allowed = [...new Set(rules.cidrs)].slice(0, 5);
  const says =
    missing && rules.ruleCount === 0
      ? ({ key: 'sg-missing', groups } as const)
      : ({ key: 'sg-filters', groups, allowed, some: rules.addresses.length > 0 } as const);
  const values = { groups, allowed, cause: causeOf(world, rules), port: world.port, protocol: world.protocol, family };
  return oneHop(
    { ...base, id, flow, says, places, rules: [ruleOf(values.cause)] },
    {
      needs,
      facts: certain ? [{ finding: 'security-group-egress', values, places, addresses: blocked, blocks: true }] : [],
    },
  );
}

function egressFlow({ family }: World, rules: Permitted): FlowMap {
  const elsewhere =
    rules.unseen.length > 0 ? unknown('reachable') : rules.unexpanded.length > 0 ? unknown(null) : BLOCK;
  return onSet(family, rules.addresses, PASS, elsewhere);
}

type Cause = 'none' | 'references' | 'private' | 'port' | 'family' | 'part';

function causeOf(world: World, rules: Permitted): Cause {
  if (rules.ruleCount === 0) return 'none';
  if (rules.addresses.length > 0) {
    const inside = subtract(world.destination, subtract(world.destination, rules.addresses));
    return inside.length > 0 ? 'part' : 'private';
  }
  if (rules.groups.length > 0) return 'references';
  if (rules.otherFamily) return 'family';
  return rules.otherPort ? 'port' : 'private';
}

const ruleOf = (cause: Cause): string =>
  ({ none: 'SG-1', references: 'SG-5', private: 'SG-6', port: 'SG-7', family: 'V6-5', part: 'SG-7' })[cause];

/** The CIDRs that a caller's groups permit, at most a few; for texts. */
export const permittedCidrs = (world: World, rules: Permitted): string[] => toCidrs(world.family, rules.addresses, 4);
