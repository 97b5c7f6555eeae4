/** Whether rules of security groups and network ACLs can be read at all: what cannot is unknown, never "no such rule" (BAD-5, BAD-6). */
import { isIllegible } from '../aws/ids.ts';
import { protocolNumber } from '../network/protocol.ts';
import { isList, isObject } from './json.ts';
import { each, isCidr, isText } from './readable.ts';
import type { Test } from './readable.ts';

const isProtocol: Test = (value) => typeof value === 'string' && protocolNumber(value) !== null;
const isAction: Test = (value) => typeof value === 'string' && /^(?:allow|deny)$/i.test(value);

const PEERS = ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs'];

/** Rules of a security group: each is for somebody. */
export const areReadablePermissions = (permissions: unknown): boolean =>
  each(
    permissions,
    (p) =>
      isProtocol(p['IpProtocol']) &&
      (!hasPorts(p['IpProtocol']) || (typeof p['FromPort'] === 'number' && typeof p['ToPort'] === 'number')) &&
      isForSomebody(p) &&
      each(p['UserIdGroupPairs'], isPair) &&
      each(p['IpRanges'], isRange4) &&
      each(p['Ipv6Ranges'], isRange6),
  );

type Item = Readonly<Record<string, unknown>>;

const isPair = ({ GroupId: id }: Item): boolean => isText(id) && !isIllegible(String(id));
const isRange4 = ({ CidrIp: cidr }: Item): boolean => isText(cidr) && isCidr(cidr);
const isRange6 = ({ CidrIpv6: cidr }: Item): boolean => isText(cidr) && isCidr(cidr);

/** AWS prints all four lists, empty or not: one that is missing beside the three others was lost. */
function isForSomebody(permission: Item): boolean {
  let lists = 0;
  let isAny = false;
  for (const name of PEERS) {
    const peers = permission[name];
    if (!isList(peers)) continue;
    lists += 1;
    isAny ||= peers.length > 0;
  }
  return isAny && lists !== PEERS.length - 1;
}

const ASTERISK = 32_767;
const isNoAcl = (e: Readonly<Record<string, unknown>>): boolean =>
  e['NetworkAclId'] === undefined && e['OwnerId'] === undefined && e['VpcId'] === undefined;

/** Whether both directions of a network ACL end in the rule with the asterisk, as they do on every one that is whole (NACL-3). */
export const endsInAsterisks = (entries: unknown): boolean =>
  !isList(entries) ||
  [true, false].every((egress) =>
    entries.some((e) => isObject(e) && e['Egress'] === egress && e['RuleNumber'] === ASTERISK),
  );

/** Ports have both ends, of one port too; AWS takes no entry for TCP or UDP without them. */
const arePorts = ({ PortRange: range, Protocol: protocol }: Item): boolean =>
  range === undefined
    ? !hasPorts(protocol)
    : isObject(range) && typeof range['From'] === 'number' && typeof range['To'] === 'number';

/** Whether AWS prints ports beside a protocol: TCP and UDP. */
const hasPorts = (protocol: unknown): boolean =>
  typeof protocol === 'string' && ['6', '17'].includes(protocolNumber(protocol) ?? '');

/**
 * Whether no number stands for two entries of one direction that differ: they are of two ACLs, or one was moved (NACL-1).
 * Two families have a number each where somebody wrote them so.
 */
export const areNumberedOnce = (entries: unknown): boolean => {
  const seen = new Map<string, Item>();
  return each(entries, (e) => {
    const key = `${String(e['Egress'])} ${String(e['RuleNumber'])} ${String(e['Ipv6CidrBlock'] === undefined)}`;
    const before = seen.get(key);
    seen.set(key, e);
    return before === undefined || (before['RuleAction'] === e['RuleAction'] && before['CidrBlock'] === e['CidrBlock']);
  });
};

/** Entries of a network ACL: each needs its place in the order, its direction, its action and its addresses, too. */
export const areReadableEntries = (entries: unknown): boolean =>
  each(
    entries,
    (e) =>
      isNoAcl(e) &&
      (isText(e['CidrBlock']) || isText(e['Ipv6CidrBlock'])) &&
      isCidr(e['CidrBlock']) &&
      isCidr(e['Ipv6CidrBlock']) &&
      arePorts(e) &&
      typeof e['RuleNumber'] === 'number' &&
      isProtocol(e['Protocol']) &&
      isAction(e['RuleAction']) &&
      typeof e['Egress'] === 'boolean',
  );
