// FW-4, FW-5, SEL-8: replies have tables of their own, which may send them where the request did not pass.
import { hold, type Case } from '../support/hold.ts';
import { config, dead, id, ids, inTable, interfaceEndpoint, lists, publicRoutes, routes, table, tableOf, toIgw, toNat, via, VPC, type Change } from '../support/vpc.ts'; // prettier-ignore
import type * as aws from '../../oracle/shapes.ts';

const [ENDPOINT, EDGE, INSPECTION, INTERFACE] = [id('vpce', 3), id('rtb', 20), id('rtb', 6), id('eni', 3)];
/** What replies may be sent to: the field of the route, and what there is to say of it. */
const MIDDLES = {
  'a firewall endpoint': { GatewayId: ENDPOINT },
  'an interface': { NetworkInterfaceId: INTERFACE },
} as const;
const STOPS = { 'a firewall endpoint': 'firewall-endpoint', 'an interface': 'nat-instance' } as const;

const [NAT_BLOCK, OWN_BLOCK, OWN_IPV6] = ['10.0.101.0/24', '10.0.1.0/24', '2a05:d018:1234:5601::/64'];

/** A table of the internet gateway, for what comes in. */
const edge =
  (...list: aws.Route[]): Change =>
  (draft) => {
    const own = { Main: false, GatewayId: ids.igw, RouteTableId: EDGE, AssociationState: { State: 'associated' } };
    draft.lists.RouteTables?.push({ ...table(EDGE, list, []), Associations: [own] });
  };

const firewall: Change = (draft) => {
  draft.lists.VpcEndpoints = [
    { ...interfaceEndpoint('firewall', { VpcEndpointId: ENDPOINT }), VpcEndpointType: 'GatewayLoadBalancer' },
  ];
  const shared = tableOf(draft, ids.private);
  if (shared) shared.Associations = (shared.Associations ?? []).filter((a) => a.SubnetId !== ids.privateB);
};
/** The firewall's subnet leads on by this route. */
const inspected = (onward: aws.Route): readonly Change[] => [
  firewall,
  (draft) => draft.lists.RouteTables?.push(table(INSPECTION, [onward], [ids.privateB])),
];

/** Each way of replies: what sends them elsewhere, and what sends them home. */
const WAYS: readonly {
  readonly by: string;
  readonly steer: (target: Partial<aws.Route>) => readonly Change[];
  readonly ask?: Case['ask'];
}[] = [
  { by: 'the table of the NAT gateway', steer: (to) => [publicRoutes(toIgw, via(OWN_BLOCK, to))] },
  { by: 'the table of the internet gateway', steer: (to) => [edge(via(NAT_BLOCK, to))] },
  {
    by: 'the table of the internet gateway, over IPv6',
    steer: (to) => [
      config({ Ipv6AllowedForDualStack: true }),
      routes(toNat, via('::/0', { GatewayId: ids.igw })),
      edge(via(OWN_IPV6, to)),
    ],
    ask: { family: 'ipv6' },
  },
  {
    by: 'the table that a regional NAT gateway owns',
    steer: (to) => [
      lists({
        NatGateways: [
          {
            NatGatewayId: ids.nat,
            VpcId: VPC,
            State: 'available',
            ConnectivityType: 'public',
            AvailabilityMode: 'regional',
            AutoProvisionZones: 'enabled',
            RouteTableId: id('rtb', 9),
            NatGatewayAddresses: [{ PublicIp: '52.16.7.9', Status: 'succeeded' }],
          },
        ],
      }),
      (draft) => draft.lists.RouteTables?.push(table(id('rtb', 9), [toIgw, via(OWN_BLOCK, to)], [])),
    ],
  },
];

hold(
  'FW-4: replies that are sent elsewhere',
  WAYS.flatMap(({ by, steer, ask = {} }) =>
    Object.entries(MIDDLES).flatMap(([what, to]): Case[] => [
      {
        title: `FW-4 ${by} sends them through ${what}, which the request does not pass`,
        given: steer(to),
        ask,
        verdict: 'depends',
        stop: [STOPS[what as keyof typeof STOPS], 'depends'],
      },
      {
        title: `SEL-5 ${by} sends them to ${what} that is gone`,
        given: steer(to).map((change): Change => (draft) => {
          change(draft);
          for (const one of draft.lists.RouteTables ?? [])
            one.Routes = (one.Routes ?? []).map((r) =>
              Object.values(to).some((v) => Object.values(r).includes(v)) ? dead(r) : r,
            );
        }),
        ask,
        verdict: 'unreachable',
        finds: ['route-blackhole'],
      },
      {
        title: `FW-4 ${by} sends them straight home, not to ${what}`,
        given: steer({ GatewayId: 'local' }),
        ask,
        verdict: 'reachable',
      },
    ]),
  ),
);

hold('FW-4: both directions through one appliance, and what is nobody of ours', [
  {
    title: 'FW-4 the request goes through the firewall, too: only its policy decides',
    given: [
      ...inspected(toNat),
      routes(via('0.0.0.0/0', { GatewayId: ENDPOINT })),
      publicRoutes(toIgw, via(OWN_BLOCK, { GatewayId: ENDPOINT })),
    ],
    verdict: 'depends',
    lacks: ['route-blackhole'],
  },
  {
    title: 'FW-4 SEL-5 behind the firewall, too, a dead route loses the replies',
    given: [
      ...inspected(toNat),
      routes(via('0.0.0.0/0', { GatewayId: ENDPOINT })),
      publicRoutes(toIgw, dead(via(OWN_BLOCK, { NetworkInterfaceId: INTERFACE }))),
    ],
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
  {
    title: 'FW-4 a route for a part of the subnet concerns some of the addresses that the function may have',
    given: [publicRoutes(toIgw, dead(via('10.0.1.0/25', { NetworkInterfaceId: INTERFACE })))],
    verdict: 'unknown',
    lean: 'reachable',
  },
  {
    title: 'FW-5 a route for another subnet concerns none of these replies',
    given: [
      publicRoutes(toIgw, via('10.0.2.0/24', { GatewayId: ENDPOINT })),
      edge(via('10.0.2.0/24', { GatewayId: ENDPOINT })),
    ],
    verdict: 'reachable',
  },
  {
    title: 'SEL-8 a local route that was replaced takes all replies along',
    given: [
      inTable(ids.public, (one) => {
        for (const r of one.Routes ?? []) {
          if (r.DestinationCidrBlock !== '10.0.0.0/16') continue;
          delete r.GatewayId;
          r.NetworkInterfaceId = INTERFACE;
        }
      }),
    ],
    verdict: 'depends',
  },
  {
    title: 'FW-4 RT-8 without the block of the subnet nobody knows whether its replies are meant',
    given: [
      publicRoutes(toIgw, via(OWN_BLOCK, { GatewayId: ENDPOINT })),
      (draft) => {
        draft.lists.Subnets = draft.lists.Subnets?.filter((s) => s.SubnetId !== ids.privateA) ?? [];
        draft.cut.add('Subnets');
      },
    ],
    verdict: 'unknown',
  },
  {
    title: 'FW-4 RT-8 where the local routes were left out, what no route holds is not lost',
    given: [
      routes(toNat, dead(via('10.0.2.0/24', { NetworkInterfaceId: INTERFACE }))),
      inTable(ids.public, (one) => {
        const part = { ...toIgw, DestinationCidrBlock: '8.8.8.0/24' };
        // Half of the replies have a dead route, the others none.
        one.Routes = [part, dead(via('10.0.1.0/25', { NetworkInterfaceId: INTERFACE }))];
      }),
    ],
    ask: { destination: '8.8.8.8' },
    verdict: 'unknown',
    lean: 'reachable',
  },
]);
