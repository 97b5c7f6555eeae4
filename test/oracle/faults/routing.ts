/** Faults of route tables and routes. */
import { REGION, VPC, id, ids, locals, route, table } from '../test-vpc.ts';
import type { Route } from '../shapes.ts';
import type { Fault } from './fault.ts';
import {
  addRoutes,
  defaults,
  functionSubnets,
  middleTable,
  oneSubnet,
  oneTable,
  setRoutes,
  tableOf,
  targetFields,
} from './fault.ts';

const PARTS = [
  '8.8.8.0/24',
  '8.0.0.0/8',
  '96.0.0.0/5',
  '32.0.0.0/3',
  '128.0.0.0/1',
  '1.1.1.1/32',
  '2600::/12',
  '2000::/4',
] as const;

/** Targets that a stray route may have. */
export const STRAYS: readonly [Partial<Route>, ...Partial<Route>[]] = [
  { GatewayId: ids.igw },
  { TransitGatewayId: id('tgw', 1) },
  { VpcPeeringConnectionId: id('pcx', 1) },
  { GatewayId: id('vgw', 1) },
  { CoreNetworkArn: 'arn:aws:networkmanager::123456789012:core-network/core-network-0aa11bb22cc33dd44' },
  { LocalGatewayId: id('lgw', 1) },
  { CarrierGatewayId: id('cagw', 1) },
  { OdbNetworkArn: `arn:aws:odb:${REGION}:123456789012:odb-network/odbnet_0aa11bb22cc33dd44` },
  { EgressOnlyInternetGatewayId: ids.eigw },
  { NatGatewayId: id('nat', 77) },
];

const customerList = id('pl', 5);

export const routingFaults: readonly Fault[] = [
  {
    name: 'blackhole default',
    apply: (draft, dice) => defaults(oneTable(draft, dice)).forEach((item) => (item.State = 'blackhole')),
  },
  {
    name: 'one route blackhole',
    apply: (draft, dice) => {
      const list = defaults(oneTable(draft, dice));
      const hit = list[dice.int(list.length)];
      if (hit) hit.State = 'blackhole';
    },
  },
  { name: 'no default', apply: (draft, dice) => setRoutes(oneTable(draft, dice), []) },
  {
    name: 'only a part of the default',
    apply: (draft, dice) => {
      const found = oneTable(draft, dice);
      const [first] = defaults(found);
      setRoutes(found, [
        route(dice.pick(['0.0.0.0/1', '128.0.0.0/1', '0.0.0.0/2', '52.0.0.0/8']), targetFields(first)),
        route(dice.pick(['2000::/4', '::/0', '2a00::/12']), { EgressOnlyInternetGatewayId: ids.eigw }),
      ]);
    },
  },
  {
    name: 'split default',
    apply: (draft, dice) => {
      const found = oneTable(draft, dice);
      const list = defaults(found);
      const four = targetFields(list.find((item) => item.DestinationCidrBlock === '0.0.0.0/0'));
      const six = targetFields(list.find((item) => item.DestinationIpv6CidrBlock === '::/0'));
      const kept = list.filter((item) => item.DestinationPrefixListId !== undefined);
      setRoutes(found, [
        ...kept,
        ...(Object.keys(four).length > 0 ? [route('0.0.0.0/1', four), route('128.0.0.0/1', four)] : []),
        ...(Object.keys(six).length > 0 ? [route('::/1', six), route('8000::/1', six)] : []),
        ...(dice.chance(0.5) ? [{ ...route('0.0.0.0/0', { GatewayId: ids.igw }), State: 'blackhole' }] : []),
      ]);
    },
  },
  {
    name: 'stray part',
    apply: (draft, dice) => addRoutes(oneTable(draft, dice), route(dice.pick(PARTS), dice.pick(STRAYS))),
  },
  {
    name: 'stray part behind the gateway',
    apply: (draft, dice) => addRoutes(middleTable(draft), route(dice.pick(PARTS), dice.pick(STRAYS))),
  },
  {
    name: 'stray blackhole',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), { ...route(dice.pick(PARTS), { NatGatewayId: ids.nat }), State: 'blackhole' }),
  },
  {
    name: 'propagated default',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), {
        ...route('0.0.0.0/0', { GatewayId: id('vgw', 1) }),
        Origin: 'EnableVgwRoutePropagation',
      }),
  },
  {
    name: 'propagated part',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), {
        ...route(dice.pick(PARTS), { GatewayId: id('vgw', 1) }),
        Origin: 'EnableVgwRoutePropagation',
      }),
  },
  {
    name: 'propagated route inside the VPC',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), {
        ...route('10.0.1.0/24', { GatewayId: id('vgw', 1) }),
        Origin: 'EnableVgwRoutePropagation',
      }),
  },
  {
    name: 'advertised default',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), {
        ...route('0.0.0.0/0', { NetworkInterfaceId: id('eni', 40), IpAddress: '10.0.101.44' }),
        Origin: 'Advertisement',
      }),
  },
  {
    name: 'route learned from Route Server',
    apply: (draft, dice) =>
      addRoutes(oneTable(draft, dice), {
        ...route(dice.pick(['0.0.0.0/0', '0.0.0.0/1', '52.0.0.0/8']), {
          IpAddress: dice.pick(['10.0.101.20', '10.0.101.99']),
        }),
        Origin: 'Advertisement',
      }),
  },
  {
    name: 'filter by association found nothing',
    apply: (draft, dice) => {
      const subnetId = oneSubnet(draft, dice);
      draft.lists.RouteTables = [];
      draft.commands['route-tables.json'] =
        `aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=${subnetId}`;
    },
  },
  {
    name: 'odd state',
    apply: (draft, dice) => {
      const state = dice.pick(['filtered', 'installing']);
      defaults(oneTable(draft, dice)).forEach((item) => (item.State = state));
    },
  },
  {
    name: 'states trimmed',
    apply: (draft) =>
      draft.lists.RouteTables?.forEach((item) =>
        item.Routes?.forEach((line) => {
          if (line.State === 'active') delete line.State;
        }),
      ),
  },
  {
    name: 'customer prefix list, entries pasted',
    apply: (draft, dice) => {
      draft.entries[customerList] = dice.pick([
        ['0.0.0.0/1', '128.0.0.0/1'],
        ['8.0.0.0/7', '52.0.0.0/6'],
        ['52.16.0.0/12'],
        ['2000::/4'],
      ]);
      const [first] = defaults(oneTable(draft, dice));
      const to = dice.chance(0.4) ? targetFields(first) : dice.pick(STRAYS);
      addRoutes(oneTable(draft, dice), route(customerList, Object.keys(to).length > 0 ? to : dice.pick(STRAYS)));
    },
  },
  {
    name: 'customer prefix list, entries not pasted',
    apply: (draft, dice) => {
      const found = oneTable(draft, dice);
      const [first] = defaults(found);
      const to = dice.chance(0.3) ? targetFields(first) : dice.pick(STRAYS);
      if (dice.chance(0.4)) setRoutes(found, []);
      if (dice.chance(0.5))
        draft.lists.PrefixLists = [
          ...(draft.lists.PrefixLists ?? []),
          {
            PrefixListId: customerList,
            PrefixListName: 'partners',
            OwnerId: '123456789012',
            AddressFamily: dice.pick(['IPv4', 'IPv6']),
          },
        ];
      addRoutes(found, route(customerList, Object.keys(to).length > 0 ? to : dice.pick(STRAYS)));
    },
  },
  {
    name: 'prefix list of AWS, entries not pasted',
    apply: (draft, dice) => {
      draft.lists.PrefixLists = [
        ...(draft.lists.PrefixLists ?? []),
        {
          PrefixListId: 'pl-4fa04526',
          PrefixListName: 'com.amazonaws.global.cloudfront.origin-facing',
          OwnerId: 'AWS',
          AddressFamily: 'IPv4',
        },
      ];
      addRoutes(oneTable(draft, dice), route('pl-4fa04526', dice.pick(STRAYS)));
    },
  },
  {
    name: 'overlapping prefix lists',
    apply: (draft, dice) => {
      const wide = dice.pick(['32.0.0.0/3', '52.0.0.0/8', '0.0.0.0/1']);
      const other = id('pl', 6);
      draft.entries[customerList] = [wide, '8.8.8.0/24'];
      draft.entries[other] = [wide];
      const found = oneTable(draft, dice);
      const [first] = defaults(found);
      const to =
        Object.keys(targetFields(first)).length > 0 && dice.chance(0.5) ? targetFields(first) : dice.pick(STRAYS);
      addRoutes(found, route(customerList, to), route(other, dice.pick(STRAYS)));
    },
  },
  {
    name: 'unknown target',
    apply: (draft, dice) => {
      const found = oneTable(draft, dice);
      setRoutes(found, [route('0.0.0.0/0', { SpaceGatewayId: 'sgw-0aa11bb22cc33dd44' })]);
    },
  },
  {
    name: 'association missing',
    apply: (draft, dice) => {
      const subnetId = oneSubnet(draft, dice);
      for (const item of draft.lists.RouteTables ?? [])
        item.Associations = (item.Associations ?? []).filter((a) => a.SubnetId !== subnetId);
      if (dice.chance(0.5)) {
        const main = draft.lists.RouteTables?.find((item) => item.Associations?.some((a) => a.Main === true));
        setRoutes(main, [route('0.0.0.0/0', dice.pick([{ NatGatewayId: ids.nat }, { GatewayId: ids.igw }]))]);
      }
    },
  },
  {
    name: 'middle association missing',
    apply: (draft) => {
      const found = middleTable(draft);
      if (found) found.Associations = [];
    },
  },
  {
    name: 'association state',
    apply: (draft, dice) => {
      const subnetId = oneSubnet(draft, dice);
      const state = dice.pick(['associating', 'disassociating', 'disassociated', 'failed']);
      tableOf(draft, subnetId)?.Associations?.forEach((a) => {
        if (a.SubnetId === subnetId) a.AssociationState = { State: state };
      });
    },
  },
  {
    name: 'edge table',
    apply: (draft) => {
      const edge = table(id('rtb', 60), [], []);
      edge.Associations = [
        { Main: false, RouteTableId: edge.RouteTableId, GatewayId: ids.igw, AssociationState: { State: 'associated' } },
      ];
      draft.lists.RouteTables?.unshift(edge);
    },
  },
  {
    name: 'main table not pasted',
    apply: (draft, dice) => {
      draft.lists.RouteTables = (draft.lists.RouteTables ?? []).filter(
        (item) => !(item.Associations ?? []).some((a) => a.Main === true),
      );
      if (dice.chance(0.7)) tableOf(draft, oneSubnet(draft, dice))?.Associations?.splice(0);
    },
  },
  {
    name: 'more tables to come',
    apply: (draft, dice) => {
      draft.cut.add('RouteTables');
      if (dice.chance(0.7)) tableOf(draft, oneSubnet(draft, dice))?.Associations?.splice(0);
    },
  },
  {
    name: 'another VPC in the paste',
    apply: (draft) => {
      const other = table(id('rtb', 70), [route('0.0.0.0/0', { GatewayId: id('igw', 70) })], [], 'main');
      draft.lists.RouteTables?.push({ ...other, VpcId: `${VPC.slice(0, -1)}f`, Routes: locals().slice(0, 1) });
    },
  },
  {
    name: 'NAT64 route',
    apply: (draft, dice) => {
      addRoutes(oneTable(draft, dice), route('64:ff9b::/96', { NatGatewayId: ids.nat }));
      functionSubnets(draft);
    },
  },
];
