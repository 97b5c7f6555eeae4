import { hasOption } from './command.ts';
import { filtersOf } from './filters.ts';
import type { Candidate } from './candidate.ts';
import { canonicalId, isRedacted } from '../aws/ids.ts';
import { isObject, ownText } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Found, Permission, Place, SecurityGroupFacts } from './types.ts';
import type { CommandLine } from '../paste/types.ts';

/** A list of rules as pasted: what it was asked for decides what its gaps mean. */
export interface RuleListing {
  readonly command: CommandLine | null;
  readonly place: Place;
  readonly cut: boolean;
}

interface Rules {
  readonly place: Place;
  readonly egress: Permission[];
  readonly ingress: Permission[];
}

/**
 * Puts rules back together as groups.
 * No egress rule among a group's rules means "none" only when the command asked for all rules of the group (SG-11).
 */
export function groupRules(
  rules: readonly Candidate[],
  listings: readonly RuleListing[],
): readonly Found<SecurityGroupFacts>[] {
  const groups = new Map<string, Rules & { readonly id: string }>();
  const group = (id: string, place: Place): Rules => {
    const known = groups.get(canonicalId(id)) ?? { id, place, egress: [], ingress: [] };
    groups.set(canonicalId(id), known);
    return known;
  };
  const whole = new Set<string>();
  for (const { command, place, cut } of listings) {
    if (cut || !asksForWholeGroups(command)) continue;
    for (const id of askedGroups(command)) {
      whole.add(canonicalId(id));
      group(id, place);
    }
  }
  const contested = contestedIds(rules);
  const doubted = new Set<string>();
  for (const { data, place, command, id: ruleId } of rules) {
    const id = ownText(data, 'GroupId');
    if (id === undefined) continue;
    const known = group(id, place);
    if (contested.has(canonicalId(ruleId))) {
      doubted.add(canonicalId(id));
      continue;
    }
    known[data['IsEgress'] === true ? 'egress' : 'ingress'].push({ data: permission(data), place });
    if (command !== null && asksForWholeGroups(command) && filtersOf(command).length === 0) whole.add(canonicalId(id));
  }
  const doubtful = listings.some(({ cut, command }) => cut || (command !== null && !asksForWholeGroups(command)));
  return [...groups.values()].map(({ id, place, egress, ingress }) => {
    const isDoubted = doubted.has(canonicalId(id));
    const isWhole = whole.has(canonicalId(id)) && !isDoubted;
    return {
      id,
      place,
      data: {
        vpcId: null,
        egress: egress.length > 0 || isWhole ? egress : null,
        ingress: ingress.length > 0 || isWhole ? ingress : null,
        egressIncomplete: isDoubted || (egress.length > 0 && doubtful && !isWhole),
        ingressIncomplete: isDoubted || (ingress.length > 0 && doubtful && !isWhole),
      },
    };
  });
}

/** Ids that several rules have: whichever holds, the others do not (RT-10). */
function contestedIds(rules: readonly Candidate[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { id } of rules) {
    const key = canonicalId(id);
    if (seen.has(key) && !isRedacted(id)) twice.add(key);
    seen.add(key);
  }
  return twice;
}

/** Whether the command keeps groups whole: it filters by nothing, or by group only. */
function asksForWholeGroups(command: CommandLine | null): boolean {
  if (command === null || hasOption(command, 'security-group-rule-ids') || hasOption(command, 'max-items'))
    return false;
  return filtersOf(command).every(({ name }) => name === 'group-id');
}

function askedGroups(command: CommandLine | null): readonly string[] {
  return filtersOf(command).flatMap(({ values }) => values.filter((value) => !value.includes('*')));
}

/** The same rule as `describe-security-groups` prints it. */
function permission(rule: JsonObject): Permission['data'] {
  const protocol = ownText(rule, 'IpProtocol');
  const cidr4 = ownText(rule, 'CidrIpv4');
  const cidr6 = ownText(rule, 'CidrIpv6');
  const prefixList = ownText(rule, 'PrefixListId');
  const referenced = isObject(rule['ReferencedGroupInfo']) ? rule['ReferencedGroupInfo'] : null;
  const { FromPort: fromPort, ToPort: toPort } = rule;
  return {
    ...(protocol === undefined ? {} : { IpProtocol: protocol }),
    ...(typeof fromPort === 'number' ? { FromPort: fromPort } : {}),
    ...(typeof toPort === 'number' ? { ToPort: toPort } : {}),
    IpRanges: cidr4 === undefined ? [] : [{ CidrIp: cidr4 }],
    Ipv6Ranges: cidr6 === undefined ? [] : [{ CidrIpv6: cidr6 }],
    PrefixListIds: prefixList === undefined ? [] : [{ PrefixListId: prefixList }],
    UserIdGroupPairs: referenced === null ? [] : [pair(referenced)],
  };
}

function pair(referenced: JsonObject): { GroupId?: string; UserId?: string; VpcId?: string } {
  const groupId = ownText(referenced, 'GroupId');
  const userId = ownText(referenced, 'UserId');
  const vpcId = ownText(referenced, 'VpcId');
  return {
    ...(groupId === undefined ? {} : { GroupId: groupId }),
    ...(userId === undefined ? {} : { UserId: userId }),
    ...(vpcId === undefined ? {} : { VpcId: vpcId }),
  };
}
