import { hold } from '../support/hold.ts';
import {
  config, cut, dead, endpoints, gatewayEndpoint, id, ids, inSubnet, inTable, lists, mainRoutes, noFunction, only, routes, table, tableOf, textsOf, toIgw, toNat, toS3, via, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

/** The function's subnet has no association of its own. */
const implicit = inTable(ids.private, (t) => {
  t.Associations = (t.Associations ?? []).filter((a) => a.SubnetId !== ids.privateA);
});
/** Puts the association of the function's subnet into a state. */
const associationState = (State: string): Change =>
  inTable(ids.private, (t) => {
    for (const a of t.Associations ?? [])
      if (a.SubnetId === ids.privateA) a.AssociationState = { State, StatusMessage: 'as told by AWS' };
  });
const loseMain: Change = (draft) => {
  draft.lists.RouteTables = (draft.lists.RouteTables ?? []).filter((t) => t.RouteTableId !== ids.main);
};
const command =
  (file: string, text: string): Change =>
  (draft) => {
    draft.commands[file] = text;
  };

hold('RT: the effective table', [
  {
    title: 'RT-1 the explicit association decides, not the main table',
    given: [mainRoutes(toIgw)],
    verdict: 'reachable',
    lacks: ['implicit-main-table'],
  },
  {
    title: 'RT-1 an association without a state counts',
    given: [
      inTable(ids.private, (t) => {
        for (const a of t.Associations ?? []) Reflect.deleteProperty(a, 'AssociationState');
      }),
    ],
    verdict: 'reachable',
  },
  {
    title: 'RT-2 without an association the main table decides: it has a NAT route',
    given: [implicit, mainRoutes(toNat)],
    verdict: 'reachable',
    finds: ['implicit-main-table'],
  },
  {
    title: 'RT-2 without an association the main table decides: it has none',
    given: [implicit],
    verdict: 'unreachable',
    finds: ['no-default-route', 'implicit-main-table'],
    stop: ['route-table', 'block'],
  },
  {
    title: 'RT-2 the main table of another VPC is nobody’s here',
    given: [
      implicit,
      inTable(ids.main, (t) => {
        t.VpcId = 'vpc-0ffffffffffffff01';
      }),
    ],
    verdict: 'unknown',
    needs: 'describe-route-tables',
  },
  {
    title: 'RT-3 the function’s VpcId finds the main table when the subnets are missing',
    given: [implicit, mainRoutes(toNat), without('Subnets', 'NetworkAcls')],
    verdict: 'reachable',
    finds: ['implicit-main-table'],
  },
  {
    title: 'RT-3 0.6 the VPC of a NAT gateway in the subnet settles the subnet’s VPC',
    given: [
      noFunction,
      without('Subnets', 'NetworkAcls', 'Vpcs'),
      inTable(ids.public, (t) => {
        t.Associations = [];
      }),
    ],
    ask: { subnetIds: [ids.publicA] },
    verdict: 'unreachable',
    finds: ['implicit-main-table'],
  },
  {
    title: 'RT-4 an explicit association with the main table is an explicit one',
    given: [
      implicit,
      inTable(ids.main, (t) => {
        t.Associations?.push({ Main: false, SubnetId: ids.privateA, AssociationState: { State: 'associated' } });
      }),
      mainRoutes(toNat),
    ],
    verdict: 'reachable',
    lacks: ['implicit-main-table'],
  },
  {
    title: 'RT-4 a table that is main and has associations of its own still serves the rest',
    given: [
      implicit,
      inTable(ids.main, (t) => {
        t.Associations?.push({ Main: false, SubnetId: ids.privateB, AssociationState: { State: 'associated' } });
      }),
      mainRoutes(toNat),
    ],
    verdict: 'reachable',
    finds: ['implicit-main-table'],
  },
  {
    title: 'RT-5 associating: the new table counts, with a warning',
    given: [associationState('associating')],
    verdict: 'reachable',
    finds: ['table-association-changing'],
    shows: ['table-association-changing', '"State": "associating"'],
  },
  {
    title: 'RT-5 disassociating: back to the main table, with a warning',
    given: [associationState('disassociating')],
    verdict: 'unreachable',
    finds: ['table-association-changing', 'no-default-route'],
  },
  {
    title: 'RT-5 disassociated: back to the main table',
    given: [associationState('disassociated'), mainRoutes(toNat)],
    verdict: 'reachable',
    finds: ['table-association-changing', 'implicit-main-table'],
  },
  {
    title: 'RT-5 failed: the association is ignored',
    given: [associationState('failed')],
    verdict: 'unreachable',
    finds: ['table-association-changing'],
  },
  {
    title: 'RT-6 a table associated with a gateway is no subnet’s table',
    given: [
      implicit,
      (draft) => {
        const edge = table(id('rtb', 8), [toNat], []);
        edge.Associations = [
          {
            Main: false,
            RouteTableAssociationId: id('rtbassoc', 8),
            GatewayId: ids.igw,
            AssociationState: { State: 'associated' },
          },
        ];
        draft.lists.RouteTables?.push(edge);
      },
    ],
    verdict: 'unreachable',
    finds: ['edge-table-ignored', 'no-default-route'],
  },
  {
    title: 'RT-6 without other tables an edge table alone judges nothing',
    given: [
      only('RouteTables'),
      (draft) => {
        const edge = table(id('rtb', 8), [toNat], []);
        edge.Associations = [{ Main: false, GatewayId: ids.igw, AssociationState: { State: 'associated' } }];
        draft.lists.RouteTables = [edge];
      },
    ],
    verdict: 'unknown',
    finds: ['edge-table-ignored'],
  },
  {
    title: 'RT-7 BAD-14 an empty answer to a filter means the main table, which the filter never returns',
    given: [
      lists({ RouteTables: [] }),
      command(
        'route-tables.json',
        `aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=${ids.privateA}`,
      ),
    ],
    verdict: 'unknown',
    finds: ['empty-filtered-paste'],
    lacks: ['no-default-route'],
    needs: 'describe-route-tables --filters Name=vpc-id',
  },
  {
    title: 'RT-7 an empty list alone says so',
    texts: [{ name: 'tables.json', text: '{"RouteTables": []}' }],
    verdict: 'unknown',
    finds: ['empty-filtered-paste'],
  },
  {
    title: 'RT-8 an explicit association needs nothing else',
    given: [cut('RouteTables')],
    verdict: 'reachable',
    finds: ['partial-paste'],
  },
  {
    title: 'RT-8 a certain block of an explicit association stands in a cut list',
    given: [routes(toIgw), cut('RouteTables')],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'RT-8 0.6 an implicit main table of a cut list supports reachable, with an assumption',
    given: [implicit, mainRoutes(toNat), cut('RouteTables')],
    verdict: 'reachable',
    assumes: ['complete-list'],
  },
  {
    title: 'RT-8 0.6 an implicit main table of a cut list never supports unreachable',
    given: [implicit, cut('RouteTables')],
    verdict: 'unknown',
    lean: 'unreachable',
    lacks: ['no-default-route'],
  },
  {
    title: 'RT-8 0.6 VPCE-10 a gateway endpoint on the main table of a cut list serves, with an assumption',
    given: [implicit, mainRoutes(toS3), endpoints([gatewayEndpoint('s3', [ids.main])]), cut('RouteTables')],
    ask: { destination: 's3' },
    verdict: 'reachable',
    assumes: ['complete-list'],
  },
  {
    title: 'RT-8 0.6 VPCE-10 a dead gateway endpoint on the main table of a cut list never supports unreachable',
    given: [implicit, mainRoutes(dead(toS3)), endpoints([gatewayEndpoint('s3', [ids.main])]), cut('RouteTables')],
    ask: { destination: 's3' },
    verdict: 'unknown',
    lean: 'unreachable',
    needs: 'describe-route-tables',
  },
  {
    title: 'RT-8 no association and no main table: unknown',
    given: [implicit, loseMain],
    verdict: 'unknown',
    finds: ['main-table-missing'],
    stop: ['route-table', 'unknown'],
    needs: 'describe-route-tables',
  },
  {
    title: 'RT-8 a table without associations is judged as some subnet’s',
    texts: [
      {
        name: 'routes.json',
        text: JSON.stringify({
          RouteTables: [
            { RouteTableId: ids.private, Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: ids.igw }] },
          ],
        }),
      },
    ],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'RT-8 the NAT gateway’s table behind a missing main table is unknown, leaning reachable',
    given: [
      inTable(ids.public, (t) => {
        t.Associations = [];
      }),
      loseMain,
    ],
    verdict: 'unknown',
    lean: 'reachable',
  },
  {
    title: 'RT-10 the same table twice is one',
    texts: [
      ...textsOf([]),
      {
        name: 'again.json',
        text: JSON.stringify({ RouteTables: [table(ids.private, [toNat], [ids.privateA, ids.privateB])] }),
      },
    ],
    verdict: 'reachable',
  },
  {
    title: 'RT-10 of two different copies the one pasted last counts',
    texts: [
      ...textsOf([]),
      {
        name: 'again.json',
        text: JSON.stringify({ RouteTables: [table(ids.private, [toIgw], [ids.privateA, ids.privateB])] }),
      },
    ],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'RT-11 a good table exists, and the subnet is not associated with it',
    given: [implicit],
    verdict: 'unreachable',
    finds: ['association-missing'],
    shows: ['association-missing', ids.nat],
  },
  {
    title: 'RT-11 a table whose default route is dead is no good table',
    given: [implicit, routes({ ...toNat, State: 'blackhole' })],
    verdict: 'unreachable',
    lacks: ['association-missing'],
  },
  {
    title: 'RT-11 a working subnet needs no other table',
    verdict: 'reachable',
    lacks: ['association-missing'],
  },
  {
    title: 'RT-11 a subnet with an explicit but dead default route is told of the good table',
    given: [
      implicit,
      (draft) => {
        draft.lists.RouteTables?.push(
          table(
            id('rtb', 8),
            [{ ...via('0.0.0.0/0', { NatGatewayId: id('nat', 7) }), State: 'blackhole' }],
            [ids.privateA],
          ),
        );
      },
    ],
    verdict: 'unreachable',
    finds: ['route-blackhole', 'association-missing'],
  },
]);

const owner =
  (OwnerId: string): Change =>
  (draft) => {
    for (const s of draft.lists.Subnets ?? []) s.OwnerId = OwnerId;
    for (const t of draft.lists.RouteTables ?? []) t.OwnerId = OwnerId;
    for (const v of draft.lists.Vpcs ?? []) v.OwnerId = OwnerId;
  };
const shared = owner('999988887777');

hold('RT-9, SH: shared VPCs', [
  {
    title: 'RT-9 SH-1 a participant cannot see the owner’s NAT gateways: absence is unknown',
    given: [shared, lists({ NatGateways: [] })],
    verdict: 'unknown',
    lean: 'reachable',
    lacks: ['contradictory-paste'],
    stop: ['nat-gateway', 'unknown'],
  },
  {
    title: 'RT-9 in an own VPC the same paste contradicts itself',
    given: [lists({ NatGateways: [] })],
    verdict: 'unknown',
    finds: ['contradictory-paste'],
  },
  {
    title: 'RT-9 a blackhole needs no view of the owner’s gateways',
    given: [shared, lists({ NatGateways: [] }), routes({ ...toNat, State: 'blackhole' })],
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
  {
    title: 'RT-9 VPCE-19 endpoints that a participant cannot see are unknown, not absent',
    given: [shared, routes()],
    ask: { destination: 'sqs' },
    verdict: 'unknown',
    lean: 'unreachable',
  },
  {
    title: 'SH-1 zones compare by id, since names differ per account',
    given: [inSubnet(ids.publicA, { AvailabilityZone: 'eu-west-1c', AvailabilityZoneId: 'euw1-az1' })],
    verdict: 'reachable',
    lacks: ['nat-other-zone'],
  },
  {
    title: 'SH-3 SEL-3 a route that a route server advertised counts as propagated',
    given: [routes(toNat, { ...via('0.0.0.0/0', { IpAddress: '10.0.2.9' }), Origin: 'Advertisement' })],
    verdict: 'reachable',
  },
  {
    title: 'SH-2 fields of IPAM change nothing',
    given: [
      (draft) => void Object.assign(tableOf(draft, ids.private) ?? {}, { IpamPoolId: 'ipam-pool-1' }),
      config({}),
    ],
    verdict: 'reachable',
  },
]);
