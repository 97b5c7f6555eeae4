import { hold } from '../support/hold.ts';
import {
  dead, id, ids, lists, nat, propagated, routes, tableOf, toIgw, toNat, via, vpc, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const vgw = { GatewayId: id('vgw', 1) };
const pl = 'pl-0aa11bb22cc33dd44';
const entries =
  (...cidrs: string[]): Change =>
  (draft) => {
    draft.entries[pl] = cidrs;
  };
const tgw = { TransitGatewayId: id('tgw', 1) };
const low = via('0.0.0.0/1', { NatGatewayId: ids.nat });
const high = via('128.0.0.0/1', { NatGatewayId: ids.nat });

hold('SEL: route selection', [
  {
    title: 'SEL-2 the longest prefix wins over everything else',
    given: [routes(toNat, propagated(via('8.8.8.0/24', vgw)))],
    ask: { destination: '8.8.8.8' },
    verdict: 'depends',
    stop: ['virtual-private-gateway', 'depends'],
  },
  {
    title: 'SEL-2 the neighbour of the longer prefix follows the default route',
    given: [routes(toNat, propagated(via('8.8.8.0/24', vgw)))],
    ask: { destination: '8.8.9.8' },
    verdict: 'reachable',
  },
  {
    title: 'SEL-2 0.4 a small exception to the trap is a note, not the headline',
    given: [routes(toNat, via('8.8.8.0/24', { GatewayId: ids.igw }))],
    verdict: 'reachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'SEL-2 the exception itself is unreachable',
    given: [routes(toNat, via('8.8.8.0/24', { GatewayId: ids.igw }))],
    ask: { destination: '8.8.8.8' },
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'SEL-2 0.6 the local route is preferred to propagated ones, even more specific',
    given: [routes(toNat, propagated(via('10.0.2.0/24', vgw)))],
    ask: { destination: '10.0.2.9' },
    verdict: 'unknown',
    lean: 'reachable',
    stop: ['local', 'unknown'],
  },
  {
    title: 'SEL-2 SEL-8 0.6 a static route inside the VPC does win over local',
    given: [routes(toNat, via('10.0.2.0/24', { NetworkInterfaceId: id('eni', 3) }))],
    ask: { destination: '10.0.2.9' },
    verdict: 'unknown',
    stop: ['nat-instance', 'unknown'],
  },
  {
    title: 'SEL-3 static beats propagated at equal length',
    given: [routes(toNat, propagated(via('0.0.0.0/0', vgw)))],
    verdict: 'reachable',
    finds: ['shadowed-route'],
  },
  {
    title: 'SEL-3 a propagated default alone is used',
    given: [routes(propagated(via('0.0.0.0/0', vgw)))],
    verdict: 'depends',
    lacks: ['shadowed-route'],
  },
  {
    title: 'SEL-3 static beats a prefix list at equal length',
    given: [routes(toNat, via(pl, tgw)), entries('0.0.0.0/0')],
    verdict: 'reachable',
  },
  {
    title: 'SEL-3 a prefix list beats propagated at equal length',
    given: [routes(via(pl, { NatGatewayId: ids.nat }), propagated(via('0.0.0.0/0', vgw))), entries('0.0.0.0/0')],
    verdict: 'reachable',
  },
  {
    title: 'SEL-4 two prefix lists with equal entries and different targets: AWS picks one',
    given: [
      routes(via(pl, { NatGatewayId: ids.nat }), via('pl-0bb11bb22cc33dd55', tgw)),
      entries('0.0.0.0/0'),
      (draft) => {
        draft.entries['pl-0bb11bb22cc33dd55'] = ['0.0.0.0/0'];
      },
    ],
    verdict: 'depends',
  },
  {
    title: 'SEL-4 0.6 of unequal entries the longer one wins',
    given: [
      routes(via(pl, tgw), via('pl-0bb11bb22cc33dd55', { NatGatewayId: ids.nat })),
      entries('0.0.0.0/0'),
      (draft) => {
        draft.entries['pl-0bb11bb22cc33dd55'] = ['0.0.0.0/1', '128.0.0.0/1'];
      },
    ],
    verdict: 'reachable',
  },
  {
    title: 'SEL-5 a blackhole does not fall back to a shorter prefix',
    given: [routes(toNat, dead(via('8.0.0.0/8', { NatGatewayId: id('nat', 9) })))],
    ask: { destination: '8.8.8.8' },
    verdict: 'unreachable',
    finds: ['route-blackhole'],
    stop: ['route-table', 'block'],
    shows: ['route-blackhole', '"State": "blackhole"'],
  },
  {
    title: 'SEL-5 a blackhole that a longer prefix covers does no harm',
    given: [routes(dead(toNat), low, high)],
    verdict: 'reachable',
    lacks: ['route-blackhole'],
  },
  {
    title: 'SEL-5 a default blackhole stops everything',
    given: [routes(dead(toNat))],
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
  {
    title: 'SEL-6 filtered is not usable, and AWS does not say why: depends',
    given: [routes({ ...toNat, State: 'filtered' })],
    verdict: 'depends',
    finds: ['unknown-target'],
  },
  {
    title: 'SEL-7 a route without a state counts as active',
    given: [routes({ ...toNat, State: undefined })],
    verdict: 'reachable',
  },
  {
    title: 'SEL-7 a state that nobody knows yet: depends, with the raw value',
    given: [routes({ ...toNat, State: 'hibernating' })],
    verdict: 'depends',
    finds: ['unknown-target'],
    shows: ['unknown-target', 'hibernating'],
  },
  {
    title: 'SEL-7 a certain block behind a state that nobody wrote down',
    given: [routes({ ...toIgw, State: undefined })],
    verdict: 'unreachable',
  },
  {
    title: 'SEL-8 the local route delivers inside the VPC',
    ask: { destination: '10.0.2.15', port: 5432 },
    verdict: 'unknown',
    lean: 'reachable',
    stop: ['local', 'unknown'],
  },
  {
    title: 'SEL-9 two halves are a default route',
    given: [routes(low, high)],
    verdict: 'reachable',
    finds: ['split-default-route'],
    lacks: ['no-default-route', 'half-default-route'],
  },
  {
    title: 'SEL-9 one half is half the internet',
    given: [routes(low)],
    verdict: 'intermittent',
    finds: ['half-default-route'],
    lacks: ['no-default-route'],
  },
  {
    title: 'SEL-9 the covered half is reachable',
    given: [routes(low)],
    ask: { destination: '8.8.8.8' },
    verdict: 'reachable',
  },
  {
    title: 'SEL-9 the missing half is not',
    given: [routes(low)],
    ask: { destination: '203.0.114.9' },
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'SEL-9 four quarters are a default route too',
    given: [
      routes(
        via('0.0.0.0/2', { NatGatewayId: ids.nat }),
        via('64.0.0.0/2', { NatGatewayId: ids.nat }),
        via('128.0.0.0/2', { NatGatewayId: ids.nat }),
        via('192.0.0.0/2', { NatGatewayId: ids.nat }),
      ),
    ],
    verdict: 'reachable',
  },
  {
    title: 'SEL-9 two halves shadow the default route completely',
    given: [routes(toIgw, low, high)],
    verdict: 'reachable',
    lacks: ['igw-without-public-ip'],
    finds: ['shadowed-route'],
  },
  {
    title: 'SEL-10 no route of the family: no way',
    given: [routes()],
    verdict: 'unreachable',
    finds: ['no-default-route'],
    stop: ['route-table', 'block'],
  },
  {
    title: 'SEL-10 a route elsewhere is no default route',
    given: [routes(via('172.16.0.0/12', tgw))],
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'SEL-11 a route that lost its destination may carry anything',
    given: [
      (draft) => {
        tableOf(draft, ids.private)?.Routes?.unshift({ GatewayId: ids.igw, Origin: 'CreateRoute', State: 'active' });
      },
    ],
    verdict: 'unknown',
  },
  {
    title: 'SEL-12 SEL-13 an AWS-managed list towards a gateway endpoint cannot hold the internet',
    given: [routes(toNat, via('pl-6da54004', { GatewayId: id('vpce', 2) })), without('VpcEndpoints')],
    verdict: 'reachable',
    lacks: ['prefix-list-not-expanded'],
  },
  {
    title: 'SEL-12 a list that AWS owns, by its record, cannot hold the internet',
    given: [
      routes(toNat, via(pl, tgw)),
      lists({
        PrefixLists: [{ PrefixListId: pl, PrefixListName: 'com.amazonaws.eu-west-1.s3', OwnerId: 'AWS', Cidrs: [] }],
      }),
    ],
    verdict: 'reachable',
    lacks: ['prefix-list-not-expanded'],
  },
  {
    title: 'SEL-13 0.6 a customer list without entries may hold anything: unknown',
    given: [routes(toNat, via(pl, { VpcPeeringConnectionId: id('pcx', 1) }))],
    verdict: 'unknown',
    finds: ['prefix-list-not-expanded'],
    needs: `get-managed-prefix-list-entries --prefix-list-id ${pl}`,
  },
  {
    title: 'SEL-13 0.6 a customer list as the only default: unknown',
    given: [routes(via(pl, { NatGatewayId: ids.nat }))],
    verdict: 'unknown',
  },
  {
    title: 'SEL-13 0.6 every possible target blocks: unreachable',
    given: [routes(toIgw, via(pl, { VpcPeeringConnectionId: id('pcx', 1) }))],
    verdict: 'unreachable',
  },
  {
    title: 'SEL-13 entries pasted settle it: reachable',
    given: [routes(via(pl, { NatGatewayId: ids.nat })), entries('0.0.0.0/1', '128.0.0.0/1')],
    verdict: 'reachable',
    lacks: ['prefix-list-not-expanded'],
  },
  {
    title: 'SEL-13 entries pasted settle it: the list holds nothing of the internet',
    given: [routes(via(pl, { NatGatewayId: ids.nat })), entries('10.9.0.0/16')],
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'SEL-14 the resolver’s range is never forwarded by custom routes',
    given: [routes(toIgw, via('169.254.0.0/16', { NatGatewayId: ids.nat }))],
    ask: { destination: '169.254.169.253', port: 53, protocol: 'udp' },
    verdict: 'reachable',
  },
  {
    title: 'SEL-14 what is beside that range follows its route',
    given: [routes(toIgw, via('169.254.0.0/16', { TransitGatewayId: id('tgw', 1) }))],
    ask: { destination: '169.254.1.1' },
    verdict: 'depends',
  },
  {
    title: 'SEL-14 DNS-8 a group without rules does not stop the resolver',
    given: [
      routes(via('169.254.0.0/16', { TransitGatewayId: id('tgw', 1) })),
      (draft) => {
        for (const g of draft.lists.SecurityGroups ?? []) g.IpPermissionsEgress = [];
      },
    ],
    ask: { destination: '169.254.169.253', port: 53, protocol: 'udp' },
    verdict: 'reachable',
  },
  {
    title: 'SEL-15 NAT-19 0.6 a NAT gateway of another VPC: unknown, both named',
    given: [nat({ VpcId: 'vpc-0ffffffffffffff01' })],
    verdict: 'unknown',
    finds: ['mixed-environments'],
    shows: ['mixed-environments', 'vpc-0ffffffffffffff01'],
  },
  {
    title: '0.4 the VPC’s own public range is no part of the internet',
    given: [
      vpc({ CidrBlock: '44.0.0.0/8' }),
      (draft) => {
        tableOf(draft, ids.private)?.Routes?.unshift({
          DestinationCidrBlock: '44.0.0.0/8',
          GatewayId: 'local',
          Origin: 'CreateRouteTable',
          State: 'active',
        });
      },
    ],
    verdict: 'reachable',
  },
  {
    title: '0.4 routes to special ranges neither help nor hurt',
    given: [
      routes(
        toNat,
        via('10.0.0.0/8', { VpcPeeringConnectionId: id('pcx', 1) }),
        via('172.16.0.0/12', { VpcPeeringConnectionId: id('pcx', 1) }),
        via('240.0.0.0/4', { VpcPeeringConnectionId: id('pcx', 1) }),
        via('192.168.0.0/16', { VpcPeeringConnectionId: id('pcx', 1) }),
        via('100.64.0.0/10', { VpcPeeringConnectionId: id('pcx', 1) }),
      ),
    ],
    verdict: 'reachable',
    lacks: ['peering-not-transitive'],
  },
  {
    title: '0.6 a missed part of one per cent or more is intermittent',
    given: [routes(toNat, via('64.0.0.0/6', { VpcPeeringConnectionId: id('pcx', 1) }))],
    verdict: 'intermittent',
    finds: ['peering-not-transitive'],
  },
  {
    title: '0.6 a reached part under one per cent is unreachable, with a note',
    given: [routes(via('8.8.8.0/24', { NatGatewayId: ids.nat }))],
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
]);
