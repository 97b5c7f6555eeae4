/** VPC endpoints, whole and broken, for questions about AWS services. */
import type { Dice } from '../dice.ts';
import type { Draft } from '../test-vpc.ts';
import { REGION, VPC, acl, entry, group, id, ids, permission, route } from '../test-vpc.ts';
import type { Fault } from './fault.ts';
import { addRoutes, functionSubnets, oneTable, tableOf } from './fault.ts';

export const SERVICES = ['s3', 'dynamodb', 'sqs', 'secretsmanager', 'sts', 'logs'] as const;
const LISTS: Readonly<Record<string, string>> = { s3: 'pl-6da54004', dynamodb: 'pl-6fa54006' };
const CIDRS: Readonly<Record<string, string[]>> = {
  s3: ['52.218.0.0/17', '3.5.64.0/21'],
  dynamodb: ['52.94.24.0/23'],
};

/** A gateway endpoint for S3 or DynamoDB, on some tables of the function. */
export function addGatewayEndpoint(draft: Draft, dice: Dice, service: 's3' | 'dynamodb'): void {
  const endpoint = id('vpce', service === 's3' ? 30 : 31);
  const list = LISTS[service] ?? '';
  const tables = dice.chance(0.7) ? functionSubnets(draft).map((subnet) => tableOf(draft, subnet)) : [];
  const tableIds = [...new Set(tables.flatMap((table) => table?.RouteTableId ?? []))];
  draft.lists.VpcEndpoints?.push({
    VpcEndpointId: endpoint,
    VpcEndpointType: 'Gateway',
    VpcId: VPC,
    ServiceName: `com.amazonaws.${REGION}.${service}`,
    State: 'available',
    RouteTableIds: tableIds,
    SubnetIds: [],
    Groups: [],
    PrivateDnsEnabled: false,
    IpAddressType: dice.pick(['ipv4', 'ipv4', 'dualstack', 'ipv6']),
  });
  for (const table of draft.lists.RouteTables ?? [])
    if (tableIds.includes(table.RouteTableId)) addRoutes(table, route(list, { GatewayId: endpoint }));
  // `describe-managed-prefix-lists` names a list, and only `describe-prefix-lists` prints what it holds.
  const cidrs = dice.chance(0.75) ? { Cidrs: CIDRS[service] ?? [] } : {};
  if (dice.chance(0.6))
    draft.lists.PrefixLists = [
      ...(draft.lists.PrefixLists ?? []),
      { PrefixListId: list, PrefixListName: `com.amazonaws.${REGION}.${service}`, OwnerId: 'AWS', ...cidrs },
    ];
}

/** An interface endpoint, usually in good order. */
export function addInterfaceEndpoint(draft: Draft, dice: Dice, service: string): void {
  const number = 40 + (draft.lists.VpcEndpoints ?? []).length;
  const sg = id('sg', number);
  draft.lists.SecurityGroups?.push(
    group(
      sg,
      [],
      dice.pick([
        [permission('tcp', [443, 443], [], { UserIdGroupPairs: [{ GroupId: ids.sg }] })],
        [permission('tcp', [443, 443], ['10.0.0.0/16'])],
        [permission('-1', null, ['0.0.0.0/0', '::/0'])],
        [permission('tcp', [443, 443], ['10.0.1.0/24', '10.0.2.0/24', '10.0.3.0/24'])],
        [permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: sg }] })],
        [],
      ]),
    ),
  );
  draft.lists.VpcEndpoints?.push({
    VpcEndpointId: id('vpce', number),
    VpcEndpointType: 'Interface',
    VpcId: VPC,
    ServiceName: `com.amazonaws.${REGION}.${service}`,
    State: dice.pick(['available', 'Available', 'available', 'available', 'partial', 'pending']),
    SubnetIds: dice.pick([[ids.privateA], [ids.privateA, ids.privateB], [ids.publicA]]),
    Groups: [{ GroupId: sg, GroupName: 'endpoints' }],
    PrivateDnsEnabled: service !== 'dynamodb' && dice.chance(0.75),
    IpAddressType: dice.pick(['ipv4', 'ipv4', 'dualstack', 'dualstack', 'ipv6']),
    ...(dice.chance(0.1) ? { ServiceRegion: dice.pick([REGION, 'us-east-1']) } : {}),
    ...(dice.chance(0.2)
      ? { DnsEntries: [{ DnsName: `vpce-0aa1-bb22.${service}.${REGION}.vpce.amazonaws.com` }] }
      : dice.chance(0.1)
        ? { DnsEntries: [{ DnsName: `${service}.${REGION}.amazonaws.com` }] }
        : {}),
    ...(service === 's3' && dice.chance(0.3)
      ? { DnsOptions: { PrivateDnsOnlyForInboundResolverEndpoint: dice.chance(0.7) } }
      : {}),
    NetworkInterfaceIds: [],
  });
}

function isEndpointGroup(draft: Draft, groupId: string): boolean {
  return (draft.lists.VpcEndpoints ?? []).some((item) => item.Groups?.some((group) => group.GroupId === groupId));
}

export const endpointFaults: readonly Fault[] = [
  {
    name: 'gateway endpoint',
    apply: (draft, dice) => addGatewayEndpoint(draft, dice, dice.pick(['s3', 'dynamodb'])),
  },
  { name: 'interface endpoint', apply: (draft, dice) => addInterfaceEndpoint(draft, dice, dice.pick(SERVICES)) },
  {
    name: 'gateway endpoint seen in a route only',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), route(dice.pick(['pl-6da54004', 'pl-6fa54006']), { GatewayId: id('vpce', 50) })),
  },
  {
    name: 'endpoint group not pasted',
    apply: (draft) => {
      draft.lists.SecurityGroups =
        draft.lists.SecurityGroups?.filter((item) => !isEndpointGroup(draft, item.GroupId)) ?? [];
    },
  },
  {
    name: 'network ACL against the VPC itself',
    apply: (draft) => {
      if (!draft.lists.NetworkAcls) return;
      const subnets = functionSubnets(draft);
      for (const item of draft.lists.NetworkAcls)
        item.Associations = item.Associations.filter((a) => !subnets.includes(a.SubnetId));
      draft.lists.NetworkAcls.push(
        acl(id('acl', 41), subnets, [
          entry(80, 'out', 'deny', '10.0.0.0/8'),
          entry(100, 'out', 'allow', '0.0.0.0/0'),
          entry(100, 'in', 'allow', '0.0.0.0/0'),
        ]),
      );
    },
  },
];
