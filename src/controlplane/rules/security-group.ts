/** Rules of security groups: one for each protocol, port range and peer, printed in groups of the same protocol and ports. */
import { protocolName } from '../../analyzer/network/protocol.ts';
import { canonical, lowerFirst } from './route.ts';
import type { Draft } from '../draft.ts';
import { Refusal } from '../refusal.ts';
import type { Ec2, Plain } from '../sdk.ts';

export type IpPermission = Plain<Ec2.IpPermission>;

/** The four lists of peers, with the field that names one. */
const PEERS = {
  IpRanges: 'CidrIp',
  Ipv6Ranges: 'CidrIpv6',
  PrefixListIds: 'PrefixListId',
  UserIdGroupPairs: 'GroupId',
} as const;
type PeerList = keyof typeof PEERS;
const PEER_LISTS = Object.keys(PEERS) as PeerList[];
type Peer = Record<string, string | undefined>;

/** One rule. */
interface Rule {
  readonly protocol: string;
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly list: PeerList;
  readonly peer: Peer;
}

/** The rules of permissions, in the spelling in which EC2 prints them; refuses what names no peer. */
export function rulesOf(permissions: readonly IpPermission[], draft: Draft): Rule[] {
  return permissions.flatMap((permission) => {
    const protocol = protocolName((permission.IpProtocol ?? '').toLowerCase());
    if (protocol === '') throw new Refusal('MissingParameter', 'The request must contain the parameter ipProtocol');
    const ports = protocol === '-1' ? {} : { from: permission.FromPort, to: permission.ToPort };
    if (['tcp', 'udp'].includes(protocol)) checkPorts(permission);
    const rules = PEER_LISTS.flatMap((list) =>
      ((permission[list] ?? []) as Peer[]).map((peer) => ({
        protocol,
        from: ports.from,
        to: ports.to,
        list,
        peer: peerOf(list, peer, draft),
      })),
    );
    if (rules.length === 0)
      throw new Refusal(
        'MissingParameter',
        'The request must contain the parameter cidrIp, cidrIpv6, prefixListId or groupId',
      );
    return rules;
  });
}

function checkPorts({ FromPort: from, ToPort: to }: IpPermission): void {
  if (from === undefined || to === undefined)
    throw new Refusal(
      'InvalidParameterValue',
      'Invalid value for portRange. Must specify both from and to ports with TCP/UDP.',
    );
  if (from > to || from < 0 || to > 65_535)
    throw new Refusal('InvalidParameterValue', `Invalid TCP/UDP port range (${String(from)}:${String(to)})`);
}

function peerOf(list: PeerList, peer: Peer, draft: Draft): Peer {
  const field = PEERS[list];
  const value = peer[field] ?? '';
  if (list === 'IpRanges') return { ...peer, [field]: canonical(value, 'ipv4', lowerFirst(field)) };
  if (list === 'Ipv6Ranges') return { ...peer, [field]: canonical(value, 'ipv6', lowerFirst(field)) };
  if (list === 'UserIdGroupPairs') {
    // A group of a peered VPC, or of another account, is not among those of this state.
    if (peer['UserId'] === undefined && peer['VpcPeeringConnectionId'] === undefined)
      draft.refer('SecurityGroups', value);
    return { UserId: draft.find('SecurityGroups', value)?.OwnerId, ...peer };
  }
  return peer;
}

const sameRule =
  (a: Rule) =>
  (b: Rule): boolean =>
    a.protocol === b.protocol &&
    a.from === b.from &&
    a.to === b.to &&
    a.list === b.list &&
    a.peer[PEERS[a.list]] === b.peer[PEERS[b.list]];

/** The permissions with rules added; refuses one that is there. */
export function withRules(permissions: readonly IpPermission[], added: readonly Rule[], draft: Draft): IpPermission[] {
  const out = structuredClone([...permissions]);
  for (const rule of added) {
    if (allRules(out, draft).some(sameRule(rule)))
      throw new Refusal('InvalidPermission.Duplicate', `the specified rule "${inWords(rule)}" already exists`);
    let home = out.find((p) => protocolOf(p) === rule.protocol && p.FromPort === rule.from && p.ToPort === rule.to);
    if (home === undefined) {
      home = {
        IpProtocol: rule.protocol,
        ...(rule.from === undefined ? {} : { FromPort: rule.from }),
        ...(rule.to === undefined ? {} : { ToPort: rule.to }),
        IpRanges: [],
        Ipv6Ranges: [],
        PrefixListIds: [],
        UserIdGroupPairs: [],
      };
      out.push(home);
    }
    const list: Peer[] = ((home as Record<string, unknown>)[rule.list] ??= []) as Peer[];
    list.push(rule.peer);
  }
  return out;
}

/** The permissions without rules; refuses one that is not there (EC2 says it so for VPCs: error codes, API reference). */
export function withoutRules(
  permissions: readonly IpPermission[],
  removed: readonly Rule[],
  draft: Draft,
): IpPermission[] {
  let out = structuredClone([...permissions]);
  for (const rule of removed) {
    if (!allRules(out, draft).some(sameRule(rule)))
      throw new Refusal('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
    for (const permission of out) {
      if (
        protocolOf(permission) !== rule.protocol ||
        permission.FromPort !== rule.from ||
        permission.ToPort !== rule.to
      )
        continue;
      const list = (permission as Record<string, Peer[] | undefined>)[rule.list] ?? [];
      Object.assign(permission, {
        [rule.list]: list.filter((peer) => peer[PEERS[rule.list]] !== rule.peer[PEERS[rule.list]]),
      });
    }
    out = out.filter((permission) => PEER_LISTS.some((list) => (permission[list] ?? []).length > 0));
  }
  return out;
}

const protocolOf = ({ IpProtocol = '' }: IpPermission): string => protocolName(IpProtocol);

/** The rules that a group has: permissions without a peer hold none. */
const allRules = (permissions: readonly IpPermission[], draft: Draft): Rule[] =>
  rulesOf(
    permissions.filter((p) => PEER_LISTS.some((list) => (p[list] ?? []).length > 0)),
    draft,
  );

/** EC2's own words for a rule. */
function inWords({ protocol, from, to, list, peer }: Rule): string {
  const ports = from === undefined || protocol === '-1' ? '' : `, from port: ${String(from)}, to port: ${String(to)}`;
  return `peer: ${peer[PEERS[list]] ?? ''}, ${protocol === '-1' ? 'ALL' : protocol.toUpperCase()}${ports}, ALLOW`;
}

/** The one range that a request may give without a list of permissions (`AuthorizeSecurityGroupIngress`, API reference). */
export const oneRange = ({
  IpProtocol,
  FromPort,
  ToPort,
  CidrIp,
}: Plain<Ec2.AuthorizeSecurityGroupIngressCommandInput>): IpPermission => ({
  ...(IpProtocol === undefined ? {} : { IpProtocol }),
  ...(FromPort === undefined ? {} : { FromPort }),
  ...(ToPort === undefined ? {} : { ToPort }),
  IpRanges: CidrIp === undefined ? [] : [{ CidrIp }],
});
