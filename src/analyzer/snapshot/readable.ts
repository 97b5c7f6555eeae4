/** Whether values that decide a verdict can be read at all: what cannot is unknown, never "no such rule" (BAD-5, BAD-6). */
import { DESTINATIONS } from '../aws/targets.ts';
import { parseCidr } from '../network/address.ts';
import { protocolNumber } from '../network/protocol.ts';
import { isList, isObject } from './json.ts';

type Test = (value: unknown) => boolean;

const absentOr =
  (reads: (text: string) => unknown): Test =>
  (value) =>
    value === undefined || (typeof value === 'string' && reads(value) !== null);

const isCidr = absentOr(parseCidr);
const isProtocol: Test = (value) => typeof value === 'string' && protocolNumber(value) !== null;
const isText: Test = (value) => typeof value === 'string';
const isAction: Test = (value) => typeof value === 'string' && /^(?:allow|deny)$/i.test(value);

const each = (list: unknown, test: (item: Readonly<Record<string, unknown>>) => boolean): boolean =>
  !isList(list) || list.every((item) => isObject(item) && test(item));

/** Routes: a destination that is missing, or no CIDR, may be any. */
export const areReadableRoutes = (routes: unknown): boolean =>
  each(
    routes,
    (r) =>
      DESTINATIONS.some((field) => isText(r[field])) &&
      isCidr(r['DestinationCidrBlock']) &&
      isCidr(r['DestinationIpv6CidrBlock']),
  );

/** Associations of a route table: each is of a subnet, a gateway or an address pool, or makes the table the main one. */
export const areReadableAssociations = (associations: unknown): boolean =>
  each(
    associations,
    (a) => a['Main'] === true || ['SubnetId', 'GatewayId', 'PublicIpv4Pool'].some((field) => isText(a[field])),
  );

const PEERS = ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs'];

/** Rules of a security group: each is for somebody. */
export const areReadablePermissions = (permissions: unknown): boolean =>
  each(
    permissions,
    (p) =>
      isProtocol(p['IpProtocol']) &&
      PEERS.some((peers) => isList(p[peers]) && p[peers].length > 0) &&
      each(p['IpRanges'], (r) => isText(r['CidrIp']) && isCidr(r['CidrIp'])) &&
      each(p['Ipv6Ranges'], (r) => isText(r['CidrIpv6']) && isCidr(r['CidrIpv6'])),
  );

/** Entries of a network ACL: each needs its place in the order, its direction, its action and its addresses, too. */
export const areReadableEntries = (entries: unknown): boolean =>
  each(
    entries,
    (e) =>
      (isText(e['CidrBlock']) || isText(e['Ipv6CidrBlock'])) &&
      isCidr(e['CidrBlock']) &&
      isCidr(e['Ipv6CidrBlock']) &&
      typeof e['RuleNumber'] === 'number' &&
      isProtocol(e['Protocol']) &&
      isAction(e['RuleAction']) &&
      typeof e['Egress'] === 'boolean',
  );
