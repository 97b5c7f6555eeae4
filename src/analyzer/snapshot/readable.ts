/** Whether values that decide a verdict can be read at all: what cannot is unknown, never "no such rule" (BAD-5, BAD-6). */
import { parseCidr } from '../network/address.ts';
import { protocolNumber } from '../network/protocol.ts';
import { isList, isObject } from './json.ts';

type Test = (value: unknown) => boolean;

const absentOr =
  (reads: (text: string) => unknown): Test =>
  (value) =>
    value === undefined || (typeof value === 'string' && reads(value) !== null);

const isCidr = absentOr(parseCidr);
const isProtocol = absentOr(protocolNumber);
const isAction: Test = (value) => typeof value === 'string' && /^(?:allow|deny)$/i.test(value);

const each = (list: unknown, test: (item: Readonly<Record<string, unknown>>) => boolean): boolean =>
  !isList(list) || list.every((item) => isObject(item) && test(item));

/** Routes: a destination that is no CIDR may be any. */
export const areReadableRoutes = (routes: unknown): boolean =>
  each(routes, (r) => isCidr(r['DestinationCidrBlock']) && isCidr(r['DestinationIpv6CidrBlock']));

/** Rules of a security group. */
export const areReadablePermissions = (permissions: unknown): boolean =>
  each(
    permissions,
    (p) =>
      isProtocol(p['IpProtocol']) &&
      each(p['IpRanges'], (r) => isCidr(r['CidrIp'])) &&
      each(p['Ipv6Ranges'], (r) => isCidr(r['CidrIpv6'])),
  );

/** Entries of a network ACL: each needs its direction and its action, too. */
export const areReadableEntries = (entries: unknown): boolean =>
  each(
    entries,
    (e) =>
      isCidr(e['CidrBlock']) &&
      isCidr(e['Ipv6CidrBlock']) &&
      isProtocol(e['Protocol']) &&
      isAction(e['RuleAction']) &&
      typeof e['Egress'] === 'boolean',
  );
