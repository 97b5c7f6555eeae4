/** Whether values that decide a verdict can be read at all: what cannot is unknown, never "no such rule" (BAD-5, BAD-6). */
import { DESTINATIONS } from '../aws/targets.ts';
import { isCidr as readsAsCidr } from '../network/address.ts';
import { protocolNumber } from '../network/protocol.ts';
import { isIllegible } from '../aws/ids.ts';
import { isList, isObject } from './json.ts';

type Test = (value: unknown) => boolean;

const isCidr: Test = (value) => value === undefined || (typeof value === 'string' && readsAsCidr(value));
const isProtocol: Test = (value) => typeof value === 'string' && protocolNumber(value) !== null;
const isText: Test = (value) => typeof value === 'string';
/** An id that can be looked up; one that was made unreadable may be any. */
const isSubnet: Test = (value) => typeof value === 'string' && !isIllegible(value);
const isAssociationState: Test = (value) =>
  !isObject(value) || !isText(value['State']) || /^(?:dis)?associat(?:ing|ed)$|^failed$/i.test(String(value['State']));
const isAction: Test = (value) => typeof value === 'string' && /^(?:allow|deny)$/i.test(value);

const each = (list: unknown, test: (item: Readonly<Record<string, unknown>>) => boolean): boolean =>
  !isList(list) || list.every((item) => isObject(item) && test(item));

/** Routes: a destination that is missing, or no CIDR, may be any. */
export const areReadableRoutes = (routes: unknown): boolean =>
  each(
    routes,
    (r) =>
      isNoAssociation(r) &&
      (isText(r['DestinationCidrBlock']) || DESTINATIONS.some((field) => isText(r[field]))) &&
      isCidr(r['DestinationCidrBlock']) &&
      isCidr(r['DestinationIpv6CidrBlock']),
  );

/**
 * Whether an element has no field of a list beside its own: one that has lost its end, and stands for all between the two.
 * The fields are written out, which ten thousand routes notice.
 */
const isNoRoute = (a: Readonly<Record<string, unknown>>): boolean =>
  a['Origin'] === undefined && a['DestinationCidrBlock'] === undefined && a['NatGatewayId'] === undefined;
const isNoAssociation = (r: Readonly<Record<string, unknown>>): boolean =>
  r['AssociationState'] === undefined && r['RouteTableAssociationId'] === undefined && r['SubnetId'] === undefined;

/** Routes that ran into the associations of a table further on. */
export const areOneTable = (routes: unknown): boolean => each(routes, isNoAssociation);

/** Associations of a route table: each is of a subnet, a gateway or an address pool, or makes the table the main one. */
export const areReadableAssociations = (associations: unknown): boolean =>
  each(
    associations,
    (a) =>
      isNoRoute(a) &&
      (a['Main'] === true || ['SubnetId', 'GatewayId', 'PublicIpv4Pool'].some((field) => isText(a[field]))) &&
      (a['SubnetId'] === undefined || isSubnet(a['SubnetId'])) &&
      isAssociationState(a['AssociationState']),
  );

/** Associations of a network ACL: each is of a subnet. */
export const areReadableAclAssociations = (associations: unknown): boolean =>
  each(associations, (a) => isSubnet(a['SubnetId']));

const PEERS = ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs'];

/** Rules of a security group: each is for somebody. */
export const areReadablePermissions = (permissions: unknown): boolean =>
  each(
    permissions,
    (p) =>
      isProtocol(p['IpProtocol']) &&
      PEERS.some((peers) => isList(p[peers]) && p[peers].length > 0) &&
      // AWS prints all four, empty or not: one that is missing beside the three others was lost.
      PEERS.filter((peers) => isList(p[peers])).length !== PEERS.length - 1 &&
      each(p['UserIdGroupPairs'], (pair) => isText(pair['GroupId']) && !isIllegible(String(pair['GroupId']))) &&
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
