/** A paste as lists: which were pasted, which of them are cut, and what they hold. */
import { parseAddress, parseCidr } from './addresses.ts';
import type * as aws from './shapes.ts';

export interface List<T> {
  readonly pasted: boolean;
  /** More may exist than is shown (NextToken). */
  readonly partial: boolean;
  readonly items: readonly T[];
}

export interface World {
  readonly functions: List<aws.LambdaFunction>;
  readonly capacityProviders: List<aws.CapacityProvider>;
  readonly routeTables: List<aws.RouteTable>;
  readonly subnets: List<aws.Subnet>;
  readonly vpcs: List<aws.Vpc>;
  readonly natGateways: List<aws.NatGateway>;
  readonly internetGateways: List<aws.InternetGateway>;
  readonly egressOnlyGateways: List<aws.EgressOnlyGateway>;
  readonly securityGroups: List<aws.SecurityGroup>;
  readonly securityGroupRules: List<aws.SecurityGroupRule>;
  readonly networkAcls: List<aws.NetworkAcl>;
  readonly endpoints: List<aws.VpcEndpoint>;
  readonly interfaces: List<aws.NetworkInterface>;
  readonly instances: List<aws.Instance>;
  readonly tgwAttachments: List<aws.TgwVpcAttachment>;
  readonly tgwAssociations: List<aws.TgwAttachment>;
  /** Routes of transit gateways, by the table id of the command line above them. */
  readonly tgwRoutes: ReadonlyMap<string, aws.TgwRoutes>;
  readonly peerings: List<aws.PeeringConnection>;
  readonly vpnGateways: List<aws.VpnGateway>;
  readonly prefixLists: List<aws.PrefixList>;
  /** Entries by list id, from the list itself or from the command line above the entries. */
  readonly entries: ReadonlyMap<string, readonly string[]>;
  readonly bpaMode: string | null;
  readonly bpaExclusions: List<aws.BpaExclusion>;
  readonly encryptionControls: List<aws.EncryptionControl>;
  readonly dhcpOptions: List<aws.DhcpOptions>;
  readonly dnsSupport: ReadonlyMap<string, boolean>;
  readonly dnsHostnames: ReadonlyMap<string, boolean>;
  /** First addresses of all pieces that any CIDR of the paste makes, sorted. */
  readonly cuts: { readonly ipv4: readonly bigint[]; readonly ipv6: readonly bigint[] };
  /** First ports of all pieces that any network ACL makes of 1024..65535. */
  readonly ports: readonly number[];
}

type Doc = Record<string, unknown>;

/** Reads the documents of a setup by their top-level keys. */
export function readWorld(setup: aws.Setup): World {
  const docs = Object.entries(setup.files).map(([name, value]) => ({
    command: setup.commands[name] ?? '',
    // The setups are made by this folder's own builders: every file is one JSON object.
    value: value as Doc,
  }));
  const list = <T>(key: string): List<T> => {
    const holders = docs.filter((doc) => Array.isArray(doc.value[key]));
    return {
      pasted: holders.length > 0,
      partial: holders.some((doc) => 'NextToken' in doc.value || doc.command.includes('association.subnet-id')),
      items: holders.flatMap((doc) => doc.value[key] as T[]),
    };
  };
  const single = <T>(key: string): T[] => docs.flatMap((doc) => (key in doc.value ? [doc.value[key] as T] : []));
  const flat = docs
    .filter((doc) => 'FunctionArn' in doc.value)
    .map((doc) => doc.value as unknown as aws.LambdaFunction);
  const functions = [
    ...flat,
    ...single<aws.LambdaFunction>('Configuration'),
    ...list<aws.LambdaFunction>('Functions').items,
  ];
  const reservations = list<{ Instances: aws.Instance[] }>('Reservations');
  const prefixLists = list<aws.PrefixList>('PrefixLists');
  const attribute = (key: string) =>
    new Map(
      docs.flatMap((doc) =>
        key in doc.value ? [[String(doc.value['VpcId']), (doc.value[key] as { Value: boolean }).Value] as const] : [],
      ),
    );
  const entries = new Map<string, readonly string[]>();
  for (const item of prefixLists.items) if (item.Cidrs) entries.set(item.PrefixListId, item.Cidrs);
  for (const doc of docs) {
    const id = /--prefix-list-id (\S+)/.exec(doc.command)?.[1];
    if (id !== undefined && 'Entries' in doc.value)
      entries.set(
        id,
        (doc.value['Entries'] as { Cidr: string }[]).map((entry) => entry.Cidr),
      );
  }
  const tgwRoutes = new Map<string, aws.TgwRoutes>();
  for (const doc of docs) {
    const id = /--transit-gateway-route-table-id (\S+)/.exec(doc.command)?.[1];
    if (id !== undefined) tgwRoutes.set(id, doc.value as unknown as aws.TgwRoutes);
  }
  const bpa = single<{ InternetGatewayBlockMode: string }>('VpcBlockPublicAccessOptions')[0];
  const networkAcls = list<aws.NetworkAcl>('NetworkAcls');
  return {
    functions: { pasted: functions.length > 0, partial: false, items: functions },
    capacityProviders: whole(single<aws.CapacityProvider>('CapacityProvider')),
    routeTables: list('RouteTables'),
    subnets: list('Subnets'),
    vpcs: list('Vpcs'),
    natGateways: list('NatGateways'),
    internetGateways: list('InternetGateways'),
    egressOnlyGateways: list('EgressOnlyInternetGateways'),
    securityGroups: list('SecurityGroups'),
    securityGroupRules: list('SecurityGroupRules'),
    networkAcls,
    endpoints: list('VpcEndpoints'),
    interfaces: list('NetworkInterfaces'),
    instances: { ...reservations, items: reservations.items.flatMap((item) => item.Instances) },
    tgwAttachments: list('TransitGatewayVpcAttachments'),
    tgwAssociations: list('TransitGatewayAttachments'),
    tgwRoutes,
    peerings: list('VpcPeeringConnections'),
    vpnGateways: list('VpnGateways'),
    prefixLists,
    entries,
    bpaMode: bpa?.InternetGatewayBlockMode ?? null,
    bpaExclusions: list('VpcBlockPublicAccessExclusions'),
    encryptionControls: encryptionControls(list('VpcEncryptionControls'), list<aws.Vpc>('Vpcs').items),
    dhcpOptions: list('DhcpOptions'),
    dnsSupport: attribute('EnableDnsSupport'),
    dnsHostnames: attribute('EnableDnsHostnames'),
    cuts: findCuts(setup.files),
    ports: findPorts(networkAcls.items),
  };
}

/** The control of a VPC, from its own list or from the VPC's record. */
function encryptionControls(list: List<aws.EncryptionControl>, vpcs: readonly aws.Vpc[]): List<aws.EncryptionControl> {
  return { ...list, items: [...list.items, ...vpcs.flatMap((vpc) => vpc.EncryptionControl ?? [])] };
}

function whole<T>(items: readonly T[]): List<T> {
  return { pasted: items.length > 0, partial: false, items };
}

function findCuts(files: unknown): World['cuts'] {
  const found = { ipv4: new Set<bigint>(), ipv6: new Set<bigint>() };
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      const address = parseAddress(value);
      const range =
        parseCidr(value) ?? (address && { family: address.family, first: address.value, last: address.value });
      if (range) found[range.family].add(range.first).add(range.last + 1n);
    } else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
  };
  visit(files);
  const sorted = (set: Set<bigint>) => [...set].sort((a, b) => (a < b ? -1 : 1));
  return { ipv4: sorted(found.ipv4), ipv6: sorted(found.ipv6) };
}

function findPorts(acls: readonly aws.NetworkAcl[]): number[] {
  const cuts = new Set([1024]);
  for (const entry of acls.flatMap((acl) => acl.Entries ?? [])) {
    const range = entry.PortRange;
    for (const cut of range ? [range.From, range.To + 1] : []) if (cut > 1024 && cut <= 65535) cuts.add(cut);
  }
  return [...cuts].sort((a, b) => a - b);
}
