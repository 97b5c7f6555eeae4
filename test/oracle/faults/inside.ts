/** What lies inside the VPC: receivers with their groups, routes more specific than local, name servers. */
import type { Dice } from '../dice.ts';
import type { Draft } from '../test-vpc.ts';
import { VPC, acl, entry, group, id, ids, permission, route } from '../test-vpc.ts';
import type { Route } from '../shapes.ts';
import type { Fault } from './fault.ts';
import { addRoutes, functionSubnets, middleTable, oneTable } from './fault.ts';

const RECEIVERS = [
  ['10.0.1.50', ids.privateA],
  ['10.0.101.44', ids.publicA],
  ['10.0.102.60', ids.publicB],
  ['10.0.101.53', ids.publicA],
] as const;

const INGRESS = [
  [permission('-1', null, ['10.0.0.0/16'])],
  [permission('tcp', [443, 443], [], { UserIdGroupPairs: [{ GroupId: ids.sg }] })],
  [permission('udp', [53, 53], ['10.0.0.0/16']), permission('tcp', [53, 443], ['10.0.1.0/24'])],
  [permission('tcp', [5432, 5432], ['0.0.0.0/0'])],
  [],
] as const;

/** Interfaces behind the addresses that questions and DHCP options name. */
function addReceivers(draft: Draft, dice: Dice): void {
  const sg = id('sg', 60);
  draft.lists.SecurityGroups?.push(group(sg, [], structuredClone([...dice.pick(INGRESS)])));
  for (const [i, [address, subnetId]] of RECEIVERS.entries())
    (draft.lists.NetworkInterfaces ??= []).push({
      NetworkInterfaceId: id('eni', 60 + i),
      InterfaceType: 'interface',
      SubnetId: subnetId,
      VpcId: VPC,
      SourceDestCheck: true,
      PrivateIpAddress: address,
      Groups: dice.chance(0.9) ? [{ GroupId: sg }] : [],
    });
}

/** A network ACL of its own for some subnets. */
function setAcl(draft: Draft, subnets: readonly string[], entries: ReturnType<typeof entry>[]): void {
  if (!draft.lists.NetworkAcls) return;
  for (const item of draft.lists.NetworkAcls)
    item.Associations = item.Associations.filter((a) => !subnets.includes(a.SubnetId));
  draft.lists.NetworkAcls.push(acl(id('acl', 60), [...subnets], entries));
}

const DIVERSIONS: readonly [Partial<Route>, ...Partial<Route>[]] = [
  { NetworkInterfaceId: id('eni', 1), InstanceId: id('i', 1) },
  { GatewayId: id('vpce', 0xf1) },
  { NatGatewayId: ids.nat },
];

const receivers: Fault = { name: 'receivers in the VPC', apply: addReceivers };

const guarded: Fault = {
  name: 'network ACL of a receiver',
  apply: (draft, dice) => {
    addReceivers(draft, dice);
    const open = [entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0')];
    const subnets = dice.pick([[ids.publicA, ids.publicB], functionSubnets(draft)]);
    setAcl(
      draft,
      subnets,
      dice.pick([
        [],
        open,
        [entry(90, 'in', 'deny', '10.0.1.0/24'), ...open],
        [entry(90, 'out', 'deny', '10.0.0.0/16', '6', [1024, 32767]), ...open],
        [entry(90, 'out', 'deny', '10.0.1.0/24'), ...open],
      ]),
    );
  },
};

export const insideFaults: readonly Fault[] = [
  receivers,
  guarded,
  {
    name: 'route more specific than local',
    apply: (draft, dice) => {
      const destination = dice.pick(['10.0.101.0/24', '10.0.102.0/24', '2a05:d018:1234:5666::/64']);
      const hit = dice.chance(0.8) ? oneTable(draft, dice) : middleTable(draft);
      const diverted = route(destination, dice.pick(DIVERSIONS));
      addRoutes(hit, dice.chance(0.2) ? { ...diverted, State: 'blackhole' } : diverted);
    },
  },
  {
    name: 'local route replaced',
    apply: (draft, dice) => {
      const found = oneTable(draft, dice);
      const to = dice.pick(DIVERSIONS);
      for (const line of found?.Routes ?? [])
        if (line.GatewayId === 'local' && line.DestinationCidrBlock !== undefined) {
          delete line.GatewayId;
          Object.assign(line, to);
        }
    },
  },
];

/** Faults that names of hosts and services feel. */
export const nameFaults: readonly Fault[] = [
  {
    name: 'DNS attributes of the VPC',
    apply: (draft, dice) => {
      draft.dnsSupport = dice.chance(0.7);
      draft.dnsHostnames = dice.chance(0.7);
    },
  },
  {
    name: 'name server',
    apply: (draft, dice) => {
      if (dice.chance(0.6)) addReceivers(draft, dice);
      const servers = dice.pick([
        ['10.0.101.53'],
        ['10.0.1.50'],
        ['8.8.8.8'],
        ['172.31.4.4'],
        ['10.0.101.53', '8.8.8.8'],
        ['10.0.101.53', 'AmazonProvidedDNS'],
        ['10.0.0.2'],
        ['2a05:d018:1234:5665::53'],
      ]);
      draft.lists.DhcpOptions = [
        {
          DhcpOptionsId: 'dopt-0aa11bb22cc33dd44',
          DhcpConfigurations: [
            { Key: 'domain-name', Values: [{ Value: 'example.internal' }] },
            { Key: 'domain-name-servers', Values: servers.map((Value) => ({ Value })) },
          ],
        },
      ];
    },
  },
  guarded,
];
