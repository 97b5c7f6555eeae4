/** A healthy VPC and small changes to it: what every table of rule cases is made of. */
import { check, type Question, type Report } from '../../../src/analyzer/index.ts';
import type { Draft } from '../../oracle/test-vpc.ts';
import * as make from '../../oracle/test-vpc.ts';
import type * as aws from '../../oracle/shapes.ts';

export {
  acl,
  entry,
  group,
  id,
  ids,
  natGateway,
  permission,
  route,
  subnet,
  table,
  VPC,
} from '../../oracle/test-vpc.ts';
export type { Draft } from '../../oracle/test-vpc.ts';

const { ids } = make;

/** One change to the healthy VPC. */
export type Change = (draft: Draft) => void;

export interface Text {
  readonly name: string;
  readonly text: string;
}

/** The healthy VPC (a function behind a NAT gateway, everything pasted) after the changes, as the files of one paste. */
export function textsOf(changes: readonly Change[]): Text[] {
  const draft = make.healthy();
  for (const change of changes) change(draft);
  return make.toTexts(make.toSetup(draft));
}

export const reportOf = (changes: readonly Change[], question: Question = {}): Report =>
  check(textsOf(changes), question);

/** The routes of the function's table, beside the local ones. */
export const routes = (...list: aws.Route[]): Change => tableRoutes(ids.private, ...list);
/** The routes of the NAT gateway's table. */
export const publicRoutes = (...list: aws.Route[]): Change => tableRoutes(ids.public, ...list);
export const mainRoutes = (...list: aws.Route[]): Change => tableRoutes(ids.main, ...list);

const tableRoutes =
  (tableId: string, ...list: aws.Route[]): Change =>
  (draft) => {
    const found = tableOf(draft, tableId);
    if (found) found.Routes = [...make.locals(), ...list];
  };

export const tableOf = (draft: Draft, tableId: string): aws.RouteTable | undefined =>
  draft.lists.RouteTables?.find((t) => t.RouteTableId === tableId);

/** Changes one table in place. */
export const inTable =
  (tableId: string, change: (table: aws.RouteTable) => void): Change =>
  (draft) => {
    const found = tableOf(draft, tableId);
    if (found) change(found);
  };

/** The named lists were not pasted. */
export const without =
  (...keys: (keyof Draft['lists'])[]): Change =>
  (draft) => {
    for (const key of keys) Reflect.deleteProperty(draft.lists, key);
  };

/** Nothing but the named lists was pasted. */
export const only =
  (...keys: (keyof Draft['lists'])[]): Change =>
  (draft) => {
    draft.fn = null;
    for (const key of Object.keys(draft.lists)) {
      if (!keys.includes(key as keyof Draft['lists'])) Reflect.deleteProperty(draft.lists, key);
    }
  };

/** No function was pasted. */
export const noFunction: Change = (draft) => {
  draft.fn = null;
};

/** The list ends in a NextToken. */
export const cut =
  (key: keyof Draft['lists']): Change =>
  (draft) => {
    draft.cut.add(key);
  };

/** Sets or replaces whole lists. */
export const lists =
  (given: Partial<Draft['lists']>): Change =>
  (draft) => {
    Object.assign(draft.lists, given);
  };

/** Changes the function's own fields; `VpcConfig: undefined` takes the key out. */
export const fn =
  (change: object): Change =>
  (draft) => {
    if (draft.fn) Object.assign(draft.fn, change);
  };

/** Changes the function's VpcConfig. */
export const config =
  (change: object): Change =>
  (draft) => {
    if (draft.fn?.VpcConfig) Object.assign(draft.fn.VpcConfig, change);
  };

/** Changes the NAT gateway. */
export const nat =
  (change: object): Change =>
  (draft) => {
    for (const gateway of draft.lists.NatGateways ?? []) Object.assign(gateway, change);
  };

/** Changes one subnet. */
export const inSubnet =
  (subnetId: string, change: object): Change =>
  (draft) => {
    const found = draft.lists.Subnets?.find((s) => s.SubnetId === subnetId);
    if (found) Object.assign(found, change);
  };

/** Changes the VPC's own record. */
export const vpc =
  (change: object): Change =>
  (draft) => {
    for (const item of draft.lists.Vpcs ?? []) Object.assign(item, change);
  };

/** What the function's group permits outbound. */
export const egress =
  (...permissions: aws.Permission[]): Change =>
  (draft) => {
    for (const item of draft.lists.SecurityGroups ?? []) item.IpPermissionsEgress = permissions;
  };

/** Gives some subnets a network ACL of their own, beside the catch-all denies. */
export const aclFor =
  (subnets: readonly string[], ...entries: aws.AclEntry[]): Change =>
  (draft) => {
    for (const item of draft.lists.NetworkAcls ?? [])
      item.Associations = item.Associations.filter((a) => !subnets.includes(a.SubnetId));
    draft.lists.NetworkAcls?.push(make.acl(make.id('acl', 2), [...subnets], entries));
  };

/** Changes the attachments of the internet gateway. */
export const internetGateway =
  (attachments: aws.Attachment[]): Change =>
  (draft) => {
    for (const item of draft.lists.InternetGateways ?? []) item.Attachments = attachments;
  };

/** A second subnet of the function, on a table of its own. */
export const secondSubnet =
  (...list: aws.Route[]): Change =>
  (draft) => {
    if (draft.fn?.VpcConfig) draft.fn.VpcConfig.SubnetIds = [ids.privateA, ids.privateB];
    const shared = tableOf(draft, ids.private);
    if (shared) shared.Associations = (shared.Associations ?? []).filter((a) => a.SubnetId !== ids.privateB);
    draft.lists.RouteTables?.push(make.table(ids.privateB2, list, [ids.privateB]));
  };

export const toNat = make.route('0.0.0.0/0', { NatGatewayId: ids.nat });
export const toIgw = make.route('0.0.0.0/0', { GatewayId: ids.igw });
export const toEigw = make.route('::/0', { EgressOnlyInternetGatewayId: ids.eigw });
export const via = make.route;
export const dead = (route: aws.Route): aws.Route => ({ ...route, State: 'blackhole' });
export const propagated = (route: aws.Route): aws.Route => ({ ...route, Origin: 'EnableVgwRoutePropagation' });

/** IPv6 switched on for the function, with an egress-only gateway beside the NAT gateway. */
export const dual: readonly Change[] = [routes(toNat, toEigw), config({ Ipv6AllowedForDualStack: true })];
/** No way out at all. */
export const isolated: Change = routes();

/** An interface endpoint of a service, in the function's subnet, with private DNS, behind one group. */
export function interfaceEndpoint(service: string, change: Partial<aws.VpcEndpoint> = {}): aws.VpcEndpoint {
  return {
    VpcEndpointId: make.id('vpce', 1),
    VpcEndpointType: 'Interface',
    VpcId: make.VPC,
    ServiceName: `com.amazonaws.${make.REGION}.${service}`,
    State: 'available',
    SubnetIds: [ids.privateB],
    Groups: [{ GroupId: ENDPOINT_GROUP }],
    PrivateDnsEnabled: true,
    NetworkInterfaceIds: [make.id('eni', 9)],
    IpAddressType: 'ipv4',
    RouteTableIds: [],
    ...change,
  };
}

export const ENDPOINT_GROUP = make.id('sg', 9);
export const S3_LIST = 'pl-6da54004';

/** A gateway endpoint of a service on some tables. */
export function gatewayEndpoint(
  service: string,
  tables: string[],
  change: Partial<aws.VpcEndpoint> = {},
): aws.VpcEndpoint {
  return {
    VpcEndpointId: make.id('vpce', 2),
    VpcEndpointType: 'Gateway',
    VpcId: make.VPC,
    ServiceName: `com.amazonaws.${make.REGION}.${service}`,
    State: 'available',
    RouteTableIds: tables,
    SubnetIds: [],
    Groups: [],
    PrivateDnsEnabled: false,
    ...change,
  };
}

export const toS3 = make.route(S3_LIST, { GatewayId: make.id('vpce', 2) });

/** The endpoints of the VPC, and what their group lets in. */
export const endpoints =
  (
    list: aws.VpcEndpoint[],
    ingress: aws.Permission[] = [make.permission('tcp', [443, 443], ['10.0.0.0/16'])],
  ): Change =>
  (draft) => {
    draft.lists.VpcEndpoints = list;
    draft.lists.SecurityGroups?.push(make.group(ENDPOINT_GROUP, [make.permission('-1', null, ['0.0.0.0/0'])], ingress));
  };

/** Both DNS attributes of the VPC, as `describe-vpc-attribute` tells them. */
export const dnsAttributes =
  (support: boolean | null, hostnames: boolean | null): Change =>
  (draft) => {
    draft.dnsSupport = support;
    draft.dnsHostnames = hostnames;
  };
