// SEL-8: a route may be longer than the local one, so that what is called inside the VPC is not reached straight.
import { describe, expect, it } from 'vitest';
import { hold } from '../support/hold.ts';
import { aclFor, dead, endpoints, entry, id, ids, inTable, interfaceEndpoint, lists, noFunction, permission, propagated, publicRoutes, reportOf, routes, toIgw, via, VPC, without, type Change } from '../support/vpc.ts'; // prettier-ignore
import type * as aws from '../../oracle/shapes.ts';

const [INTERFACE, FIREWALL] = [id('eni', 1), id('vpce', 3)];
const [THERE, OWN] = ['10.0.2.0/24', '10.0.1.0/24'];
const SQS = { destination: 'sqs' } as const;

/** An appliance in the public subnet that forwards what others send. */
const appliance =
  (change: Partial<aws.NetworkInterface> = {}): Change =>
  (draft) => {
    const open = permission('-1', null, ['0.0.0.0/0']);
    draft.lists.SecurityGroups?.push({
      GroupId: id('sg', 30),
      VpcId: VPC,
      IpPermissions: [open],
      IpPermissionsEgress: [open],
    });
    draft.lists.NetworkInterfaces = [
      {
        NetworkInterfaceId: INTERFACE,
        InterfaceType: 'interface',
        SubnetId: ids.publicA,
        VpcId: VPC,
        SourceDestCheck: false,
        PrivateIpAddress: '10.0.101.77',
        Groups: [{ GroupId: id('sg', 30) }],
        ...change,
      },
    ];
  };
const firewall: aws.VpcEndpoint = {
  ...interfaceEndpoint('firewall', { VpcEndpointId: FIREWALL, SubnetIds: [ids.publicB] }),
  VpcEndpointType: 'GatewayLoadBalancer',
};
const toInterface = { NetworkInterfaceId: INTERFACE };

/** What a table sends the other subnet's packets to, and what comes of them. */
const DETOURS = [
  ['a dead interface', dead(via(THERE, toInterface)), [], 'unreachable'],
  ['an interface whose check is on', via(THERE, toInterface), [appliance({ SourceDestCheck: true })], 'unreachable'],
  ['an endpoint’s interface', via(THERE, toInterface), [appliance({ InterfaceType: 'vpc_endpoint' })], 'unreachable'],
  ['an interface that forwards', via(THERE, toInterface), [appliance()], 'depends'],
  ['an interface that is not pasted', via(THERE, toInterface), [], 'unknown'],
  ['a NAT gateway', via(THERE, { NatGatewayId: ids.nat }), [], 'depends'],
  ['a firewall', via(THERE, { GatewayId: FIREWALL }), [], 'depends'],
  ['a part of it to a dead interface', dead(via('10.0.2.0/25', toInterface)), [], 'unknown'],
  ['more than the VPC, which is no longer', dead(via('10.0.0.0/8', toInterface)), [], 'reachable'],
  ['a propagated route, which loses', propagated(via(THERE, { GatewayId: id('vgw', 1) })), [], 'reachable'],
  ['to itself', via(THERE, { GatewayId: 'local' }), [], 'reachable'],
] as const;

describe('SEL-8: the way to an interface endpoint in another subnet', () => {
  it.each(DETOURS)('by %s', (_, route, more, verdict) => {
    const endpoint = interfaceEndpoint('sqs');
    const report = reportOf([routes(route), endpoints([endpoint, firewall]), ...more], SQS);
    expect(report.verdict, report.headline).toBe(verdict);
    if (['unknown', 'depends'].includes(verdict)) expect(report.needs.length).toBeGreaterThan(0);
    // What stops the packets of the one stops them on the way to any other in that subnet.
    const near = { destination: '10.0.2.9', functionName: 'orders' };
    const other = reportOf([routes(route), endpoints([endpoint, firewall]), ...more], near).verdict;
    if (verdict === 'unreachable') expect(other).toBe('unreachable');
    else if (verdict !== 'unknown') expect(other).not.toBe('unreachable');
  });

  it.each(DETOURS)('by %s, where the endpoint is in the function’s own subnet: straight', (_, route, more) => {
    const own = { ...route, DestinationCidrBlock: OWN };
    const endpoint = interfaceEndpoint('sqs', { SubnetIds: [ids.privateA] });
    expect(reportOf([routes(own), endpoints([endpoint, firewall]), ...more], SQS).verdict).toBe('reachable');
  });

  it.each(DETOURS)('by %s, of a table of which no subnet is known: never certain that it stops', (_, route, more) => {
    const given = [noFunction, without('Subnets'), routes(route), endpoints([interfaceEndpoint('sqs'), firewall])];
    const free: Change = inTable(ids.private, (table) => {
      table.Associations = [];
    });
    const report = reportOf([...given, ...more, free], SQS);
    const judged = report.subnets.find(({ routeTableId }) => routeTableId === ids.private);
    if (judged) expect(judged.verdict).not.toBe('unreachable');
  });
});

/** An interface of the endpoint, at an address of its subnet. */
const ownInterface = (PrivateIpAddress: string): Change =>
  lists({
    NetworkInterfaces: [
      {
        NetworkInterfaceId: id('eni', 9),
        InterfaceType: 'vpc_endpoint',
        SubnetId: ids.privateB,
        VpcId: VPC,
        PrivateIpAddress,
      },
    ],
  });
const half: Change = routes(dead(via('10.0.2.0/25', toInterface)));
const open = [entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0')];
const twoSubnets = interfaceEndpoint('sqs', { SubnetIds: [ids.privateB, ids.publicB] });

hold('SEL-8: the addresses of an interface endpoint', [
  {
    title: 'SEL-8 its interface is in the part that a route takes away',
    given: [half, endpoints([interfaceEndpoint('sqs')]), ownInterface('10.0.2.17')],
    ask: SQS,
    verdict: 'unreachable',
    finds: ['route-blackhole'],
    stop: ['route-table', 'block'],
  },
  {
    title: 'SEL-8 its interface is in the other part',
    given: [half, endpoints([interfaceEndpoint('sqs')]), ownInterface('10.0.2.217')],
    ask: SQS,
    verdict: 'reachable',
  },
  {
    title: 'SEL-8 which part its interface is in is asked for',
    given: [half, endpoints([interfaceEndpoint('sqs')])],
    ask: SQS,
    verdict: 'unknown',
    lean: 'reachable',
    needs: id('eni', 9),
  },
  {
    title: 'NACL-10 an ACL that refuses a part of the subnet leaves it open, too, until the interface is pasted',
    given: [
      endpoints([interfaceEndpoint('sqs')]),
      aclFor([ids.privateA], entry(50, 'out', 'deny', '10.0.2.17/32'), ...open),
    ],
    ask: SQS,
    verdict: 'unknown',
    needs: id('eni', 9),
  },
  {
    title: 'NACL-10 and refuses the interface that has the address',
    given: [
      endpoints([interfaceEndpoint('sqs')]),
      aclFor([ids.privateA], entry(50, 'out', 'deny', '10.0.2.17/32'), ...open),
      ownInterface('10.0.2.17'),
    ],
    ask: SQS,
    verdict: 'unreachable',
  },
  {
    title: 'SEL-8 NACL-10 of two subnets one lies behind a dead route: some of the time, and the table is the stop',
    given: [routes(dead(via('10.0.102.0/24', toInterface))), endpoints([twoSubnets])],
    ask: SQS,
    verdict: 'intermittent',
    stop: ['route-table', 'partial'],
  },
  {
    title: 'SEL-8 VPCE-5 behind a NAT gateway the group of the endpoint sees another address than the function’s',
    given: [
      routes(via(THERE, { NatGatewayId: ids.nat })),
      endpoints([interfaceEndpoint('sqs')], [permission('tcp', [443, 443], ['10.0.101.0/24'])]),
    ],
    ask: SQS,
    verdict: 'depends',
    needs: ids.nat,
  },
]);

/** Replies have the table of whoever was called. */
const isCalled: Change = (draft) => {
  const free = permission('-1', null, ['10.0.0.0/16']);
  draft.lists.SecurityGroups?.push({ GroupId: id('sg', 6), VpcId: VPC, IpPermissions: [free] });
  draft.lists.NetworkInterfaces = [
    ...(draft.lists.NetworkInterfaces ?? []),
    {
      NetworkInterfaceId: id('eni', 6),
      InterfaceType: 'interface',
      SubnetId: ids.publicB,
      VpcId: VPC,
      PrivateIpAddress: '10.0.102.60',
      Groups: [{ GroupId: id('sg', 6) }],
    },
  ];
};
const inPublicB = interfaceEndpoint('sqs', { SubnetIds: [ids.publicB] });

describe.each([
  ['an interface endpoint', endpoints([inPublicB, firewall]), SQS],
  ['a neighbour in the VPC', isCalled, { destination: '10.0.102.60' }],
] as const)('SEL-8 FW-4: the replies of %s', (_, called, ask) => {
  it.each([
    ['come straight', [], 'reachable'],
    ['have a dead route', [publicRoutes(toIgw, dead(via(OWN, toInterface)))], 'unreachable'],
    ['pass an appliance that the request did not', [publicRoutes(toIgw, via(OWN, toInterface))], 'depends'],
    ['of other subnets are steered', [publicRoutes(toIgw, dead(via('10.0.77.0/24', toInterface)))], 'reachable'],
  ] as const)('%s', (__, steered, verdict) => {
    expect(reportOf([called, ...steered], ask).verdict).toBe(verdict);
  });

  it('come back through the firewall that the request passed: its policy alone decides', () => {
    const both = { GatewayId: FIREWALL };
    const given = [called, routes(via('10.0.102.0/24', both)), publicRoutes(toIgw, via(OWN, both))];
    const gateway: Change = (draft) => {
      const others = (draft.lists.VpcEndpoints ?? []).filter((one) => one.VpcEndpointId !== FIREWALL);
      draft.lists.VpcEndpoints = [...others, { ...firewall, SubnetIds: [ids.publicA] }];
    };
    const report = reportOf([...given, gateway], ask);
    expect(report.verdict).toBe('depends');
    expect(report.subnets.flatMap(({ hops }) => hops.map(({ text }) => text)).join()).not.toContain('does not pass');
  });
});
