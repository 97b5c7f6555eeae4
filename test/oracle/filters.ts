/** Security groups and network ACLs: what lets one packet by. */
import { cidrHolds, parseCidr } from './addresses.ts';
import { isAwsList, mayHold, subnetOf, vpcRanges } from './lookups.ts';
import type { Packet, Seat } from './packet.ts';
import type { Family, NetworkAcl, Permission } from './shapes.ts';
import type { Step } from './words.ts';
import { block, unknown } from './words.ts';
import type { World } from './world.ts';

type Ternary = 'yes' | 'no' | 'unknown';

/** What the far end is known to be, besides its address. */
export interface FarEnd {
  readonly groups: readonly string[];
  readonly prefixLists: readonly string[];
}

const STRANGER: FarEnd = { groups: [], prefixLists: [] };
const NUMBERS = { tcp: '6', udp: '17' } as const;

/** Egress of the function's groups, their union (SG-1 to SG-8, SG-13). */
export function securityGroupSteps(seat: Seat, packet: Packet, far: FarEnd = STRANGER): Step[] {
  if (seat.groups === null) return [];
  return groupSteps(seat.world, seat.groups, 'egress', seat.configuredVpcId, (permission) =>
    permits(seat.world, permission, packet, far),
  );
}

/** Ingress of the groups of an endpoint or an instance, from the function (NI-7, VPCE-5). */
export function ingressSteps(
  seat: Seat,
  groups: readonly string[],
  packet: Packet,
  sourceSubnetId: string | null,
): Step[] {
  const sources = witnesses(seat, sourceSubnetId, packet.family);
  return groupSteps(seat.world, groups, 'ingress', null, (permission) => {
    if (!carries(permission, packet.protocol, packet.port)) return 'no';
    const pairs = (permission.UserIdGroupPairs ?? []).map((pair) => pair.GroupId);
    if (pairs.some((id) => seat.groups?.includes(id))) return 'yes';
    const held = sources.map((value) => holdsRange(permission, packet.family, value));
    if (held.every(Boolean)) return 'yes';
    return held.some(Boolean) || (pairs.length > 0 && seat.groups === null) ? 'unknown' : 'no';
  });
}

/** Egress of the groups of an instance towards the destination (NI-7). */
export function egressSteps(world: World, groups: readonly string[], packet: Packet): Step[] {
  return groupSteps(world, groups, 'egress', null, (permission) => permits(world, permission, packet, STRANGER));
}

/** Could the function's groups let anything at all out on this port? (an endpoint that nobody pasted might take it) */
export function groupsOpenSomewhere(seat: Seat, packet: Packet): boolean {
  if (seat.groups === null || seat.groups.length === 0) return true;
  return seat.groups.some((id) => {
    const rules = rulesOf(seat.world, id, 'egress');
    return (
      rules === null ||
      rules.some((rule) => carries(rule, packet.protocol, packet.port) && namesFamily(seat.world, rule, packet.family))
    );
  });
}

function namesFamily(world: World, rule: Permission, family: Family): boolean {
  const ranges = family === 'ipv4' ? rule.IpRanges : rule.Ipv6Ranges;
  const lists = (rule.PrefixListIds ?? []).map((item) => item.PrefixListId);
  if ([ranges, rule.UserIdGroupPairs].some((list) => (list ?? []).length > 0)) return true;
  return lists.some((id) => {
    const entries = world.entries.get(id);
    if (entries === undefined) return !isAwsList(world, id) && mayHold(world, id, family);
    return entries.some((text) => parseCidr(text)?.family === family);
  });
}

function groupSteps(
  world: World,
  ids: readonly string[],
  direction: 'egress' | 'ingress',
  vpcId: string | null,
  test: (permission: Permission) => Ternary,
): Step[] {
  if (ids.length === 0) return [unknown('security-group', 'FN-5', 'reachable')];
  let open: Step | null = null;
  for (const id of ids) {
    const rules = rulesOf(world, id, direction);
    const home = world.securityGroups.items.find((group) => group.GroupId === id)?.VpcId;
    if (vpcId !== null && home !== undefined && home !== vpcId) open ??= unknown(id, 'FN-21');
    else if (rules === null) open ??= unknown(id, 'SG-13', 'reachable');
    else {
      const answers = rules.map(test);
      if (answers.includes('yes')) return [];
      if (answers.includes('unknown')) open ??= unknown(id, 'SG-8', 'reachable');
    }
  }
  return [open ?? block(ids[0] ?? 'security-group', 'SG-1')];
}

/** The rules of a group; null: they are not in the paste (SG-2, SG-11, SG-13). */
function rulesOf(world: World, id: string, direction: 'egress' | 'ingress'): readonly Permission[] | null {
  const group = world.securityGroups.items.find((item) => item.GroupId === id);
  const listed = direction === 'egress' ? group?.IpPermissionsEgress : group?.IpPermissions;
  if (listed !== undefined) return listed;
  const flat = world.securityGroupRules.items.filter(
    (rule) => rule.GroupId === id && rule.IsEgress === (direction === 'egress'),
  );
  if (flat.length === 0) return null;
  return flat.map((rule) => ({
    IpProtocol: rule.IpProtocol,
    FromPort: rule.FromPort,
    ToPort: rule.ToPort,
    IpRanges: rule.CidrIpv4 === undefined ? [] : [{ CidrIp: rule.CidrIpv4 }],
    Ipv6Ranges: rule.CidrIpv6 === undefined ? [] : [{ CidrIpv6: rule.CidrIpv6 }],
    PrefixListIds: rule.PrefixListId === undefined ? [] : [{ PrefixListId: rule.PrefixListId }],
    UserIdGroupPairs: rule.ReferencedGroupInfo ? [{ GroupId: rule.ReferencedGroupInfo.GroupId }] : [],
  }));
}

function carries(permission: Permission, protocol: 'tcp' | 'udp', port: number): boolean {
  const name = permission.IpProtocol.toLowerCase();
  if (name === '-1') return true;
  if (name !== protocol && name !== NUMBERS[protocol]) return false;
  return (permission.FromPort ?? -1) <= port && port <= (permission.ToPort ?? -1);
}

function holdsRange(permission: Permission, family: Family, value: bigint): boolean {
  return (
    (permission.IpRanges ?? []).some((range) => cidrHolds(range.CidrIp, family, value)) ||
    (permission.Ipv6Ranges ?? []).some((range) => cidrHolds(range.CidrIpv6, family, value))
  );
}

function permits(world: World, permission: Permission, packet: Packet, far: FarEnd): Ternary {
  if (!carries(permission, packet.protocol, packet.port)) return 'no';
  if (holdsRange(permission, packet.family, packet.destination)) return 'yes';
  if ((permission.UserIdGroupPairs ?? []).some((pair) => far.groups.includes(pair.GroupId))) return 'yes';
  const lists = (permission.PrefixListIds ?? []).map((item) => item.PrefixListId);
  if (lists.some((id) => far.prefixLists.includes(id))) return 'yes';
  let answer: Ternary = 'no';
  for (const id of lists) {
    const entries = world.entries.get(id);
    if (entries?.some((cidr) => cidrHolds(cidr, packet.family, packet.destination))) return 'yes';
    if (entries === undefined && !isAwsList(world, id) && mayHold(world, id, packet.family)) answer = 'unknown';
  }
  return answer;
}

/** One direction through the network ACL of a subnet (NACL-1 to NACL-3); addresses and ports of the far side. */
export function aclSteps(
  seat: Seat,
  subnetId: string | null,
  crossing: {
    readonly egress: boolean;
    readonly family: Family;
    readonly protocol: 'tcp' | 'udp';
    readonly port: number;
    /** An address, or all addresses of a subnet (a function's interface has one of them). */
    readonly far: bigint | { readonly subnetId: string | null };
  },
): Step[] {
  const acl = seat.world.networkAcls.items.find((item) => item.Associations.some((a) => a.SubnetId === subnetId));
  if (subnetId === null || acl === undefined) return [];
  if (acl.Entries === undefined) return [unknown(acl.NetworkAclId, 'NACL-3', 'reachable')];
  const { far } = crossing;
  const addresses = typeof far === 'bigint' ? [far] : witnesses(seat, far.subnetId, crossing.family);
  const answers = new Set(addresses.map((value) => allows(acl, crossing, value)));
  if (answers.size > 1) return [unknown(acl.NetworkAclId, 'NACL-6')];
  return answers.has(true) ? [] : [block(acl.NetworkAclId, 'NACL-7')];
}

function allows(
  acl: NetworkAcl,
  crossing: { egress: boolean; family: Family; protocol: 'tcp' | 'udp'; port: number },
  value: bigint,
): boolean {
  const hit = [...(acl.Entries ?? [])]
    .sort((a, b) => a.RuleNumber - b.RuleNumber)
    .find(
      (entry) =>
        entry.Egress === crossing.egress &&
        (entry.Protocol === '-1' || entry.Protocol === NUMBERS[crossing.protocol]) &&
        (entry.PortRange === undefined ||
          entry.Protocol === '-1' ||
          (entry.PortRange.From <= crossing.port && crossing.port <= entry.PortRange.To)) &&
        (cidrHolds(entry.CidrBlock, crossing.family, value) || cidrHolds(entry.Ipv6CidrBlock, crossing.family, value)),
    );
  return hit?.RuleAction === 'allow';
}

/** One address per piece of a subnet; of its VPC, or of the whole family, where the subnet's CIDR is not known. */
function witnesses(seat: Seat, subnetId: string | null, family: Family): bigint[] {
  const subnet = subnetId === null ? undefined : subnetOf(seat.world, subnetId);
  const associated = subnet?.Ipv6CidrBlockAssociationSet?.find((a) => a.Ipv6CidrBlockState.State === 'associated');
  const own = parseCidr((family === 'ipv4' ? subnet?.CidrBlock : associated?.Ipv6CidrBlock) ?? '');
  const everywhere = parseCidr(family === 'ipv4' ? '0.0.0.0/0' : '::/0');
  const fallback = vpcRanges(seat.world, seat.vpcId).filter((range) => range.family === family);
  const ranges = own ? [own] : fallback.length > 0 ? fallback : everywhere ? [everywhere] : [];
  return ranges.flatMap((range) => [
    range.first,
    ...seat.world.cuts[family].filter((cut) => cut > range.first && cut <= range.last),
  ]);
}
