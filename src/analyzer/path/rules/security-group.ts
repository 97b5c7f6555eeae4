/** What a set of security groups permits: the union of their rules, without order and without deny (SG-3, SG-4). */
import type { Family } from '../../words.ts';
import { addressSet, everything } from '../../network/address-set.ts';
import { EMPTY, type IntervalSet } from '../../network/interval-set.ts';
import type { Permission, Place, SecurityGroupFacts } from '../../snapshot/types.ts';
import { isAmbiguous } from '../ambiguous-ids.ts';
import { find, same, type Model } from '../model.ts';
import { isAwsList } from '../prefix-list.ts';
import { coversProtocol } from '../../network/protocol.ts';
import { isRoutedToEndpoint } from '../select-routes.ts';
import { append } from '../../lists.ts';

export interface Permitted {
  readonly addresses: IntervalSet;
  /** Groups whose members are permitted (SG-5). */
  readonly groups: readonly string[];
  /** Prefix lists that are permitted and whose entries were not pasted (SG-8). */
  readonly unexpanded: readonly string[];
  /** Every prefix list that is permitted, expanded or not. */
  readonly lists: readonly string[];
  /** Groups that were not pasted, or whose rules were cut: they may permit anything. */
  readonly unseen: readonly string[];
  /** Rules that permit something of the asked protocol and port. */
  readonly places: readonly Place[];
  /** CIDRs of those rules as printed, for the texts. */
  readonly cidrs: readonly string[];
  /** Why rules did not match: another port, the other family. */
  readonly otherPort: boolean;
  readonly otherFamily: boolean;
  /** One rule permits everything of the family, whatever the protocol and port. */
  readonly isAnyTraffic: boolean;
  readonly ruleCount: number;
}

export interface Asked {
  readonly family: Family;
  readonly protocol: string;
  readonly port: number;
  /** The VPC that the groups must belong to; rules of a group of another VPC are not known to apply (FN-21). */
  readonly vpcId?: string | null;
}

/** The egress or ingress permissions of `groupIds` for one protocol and destination port. */
export function permitted(
  model: Model,
  groupIds: readonly string[],
  direction: 'egress' | 'ingress',
  asked: Asked,
): Permitted {
  const out: Collector = {
    addresses: EMPTY,
    groups: [],
    unexpanded: [],
    lists: [],
    unseen: [],
    places: [],
    cidrs: [],
    permitted: [],
    otherPort: false,
    otherFamily: false,
    isAnyTraffic: false,
    ruleCount: 0,
  };
  for (const id of groupIds) {
    const group = find(model.snapshot.securityGroups, id);
    const foreign = asked.vpcId && group?.data.vpcId ? !same(group.data.vpcId, asked.vpcId) : false;
    const rules = foreign || isAmbiguous(model.snapshot.securityGroups, id) ? null : group?.data[direction];
    if (!group || !rules || cut(group.data, direction)) out.unseen.push(id);
    for (const rule of rules ?? []) {
      out.ruleCount++;
      if (!matchesPort(rule, asked)) out.otherPort = true;
      else addRule(model, rule, asked, out);
    }
  }
  return { ...out, addresses: addressSet(asked.family, out.permitted) };
}

const cut = (group: SecurityGroupFacts, direction: 'egress' | 'ingress'): boolean =>
  direction === 'egress' ? group.egressIncomplete : group.ingressIncomplete;

function matchesPort({ data }: Permission, { protocol, port }: Asked): boolean {
  if (!coversProtocol(data.IpProtocol, protocol)) return false;
  const { FromPort: from, ToPort: to } = data;
  if (data.IpProtocol === '-1' || from === undefined || to === undefined || from === -1) return true;
  return from <= port && port <= to;
}

interface Collector {
  addresses: IntervalSet;
  /** CIDRs, prefix-list entries included, made a set once at the end. */
  permitted: string[];
  groups: string[];
  unexpanded: string[];
  lists: string[];
  unseen: string[];
  places: Place[];
  cidrs: string[];
  otherPort: boolean;
  otherFamily: boolean;
  isAnyTraffic: boolean;
  ruleCount: number;
}

function addRule(model: Model, { data, place }: Permission, { family }: Asked, out: Collector): void {
  const { IpRanges: v4 = [], Ipv6Ranges: v6 = [], PrefixListIds: lists = [], UserIdGroupPairs: groups = [] } = data;
  if ((family === 'ipv4' ? v6 : v4).length > 0) out.otherFamily = true;
  if (family === 'ipv4') for (const { CidrIp: cidr = '' } of v4) addBlock(cidr, data.IpProtocol, out);
  else for (const { CidrIpv6: cidr = '' } of v6) addBlock(cidr, data.IpProtocol, out);
  for (const { PrefixListId: list = '' } of lists) {
    out.lists.push(list);
    out.cidrs.push(list);
    const facts = find(model.snapshot.prefixLists, list)?.data;
    // A list holds addresses of one family: to the other one it lets nothing through, seen or unseen.
    if (facts?.family && facts.family !== family) out.otherFamily = true;
    else if (facts?.entries) append(out.permitted, facts.entries);
    else if (!isAwsList(facts) && !isRoutedToEndpoint(model, list)) out.unexpanded.push(list);
  }
  for (const { GroupId: group = '' } of groups) out.groups.push(group);
  if ((family === 'ipv4' ? v4 : v6).length + lists.length + groups.length > 0) out.places.push(place);
}

function addBlock(cidr: string, protocol: string | undefined, out: Collector): void {
  out.permitted.push(cidr);
  out.cidrs.push(cidr);
  if (protocol === '-1' && cidr.endsWith('/0')) out.isAnyTraffic = true;
}

export const permitsEverything = (family: Family, { addresses }: Permitted): boolean => {
  const all = everything(family);
  return addresses.length === 2 && addresses[0] === all[0] && addresses[1] === all[1];
};
