/** Ways to build the exit of a VPC: what the default routes of the function's tables point to. */
import type { Dice } from './dice.ts';
import type { Draft } from './test-vpc.ts';
import { REGION, VPC, acl, group, id, ids, natGateway, permission, route, subnet, table } from './test-vpc.ts';
import type { Route } from './shapes.ts';

/** Adds what the target needs to the draft, and gives the default routes for the n-th table. */
export type Design = (draft: Draft, dice: Dice) => (index: number) => Route[];

const four = (target: Partial<Route>) => route('0.0.0.0/0', target);

const zonalNat: Design = () => () => [four({ NatGatewayId: ids.nat })];

const natPerZone: Design = (draft) => {
  draft.lists.NatGateways?.push(natGateway(id('nat', 2), ids.publicB));
  return (index) => [four({ NatGatewayId: index === 0 ? ids.nat : id('nat', 2) })];
};

const regionalNat: Design = (draft, dice) => {
  const address = (zone: 'a' | 'b' | 'c', n: number) => ({
    PublicIp: `52.16.8.${n}`,
    AllocationId: `eipalloc-0aa11bb22cc33dd4${n}`,
    Status: 'succeeded',
    AvailabilityZone: `${REGION}${zone}`,
    AvailabilityZoneId: `euw1-az${'abc'.indexOf(zone) + 1}`,
  });
  draft.lists.NatGateways = [
    {
      NatGatewayId: ids.nat,
      VpcId: VPC,
      State: 'available',
      ConnectivityType: 'public',
      AvailabilityMode: 'regional',
      AutoProvisionZones: dice.pick(['enabled', 'disabled']),
      RouteTableId: id('rtb', 90),
      NatGatewayAddresses: [address('a', 1), address('b', 2), address('c', 3)],
    },
  ];
  return () => [four({ NatGatewayId: ids.nat })];
};

const instance: Design = (draft, dice) => {
  const [card, machine, sg] = [id('eni', 1), id('i', 1), id('sg', 2)];
  delete draft.lists.NatGateways;
  draft.lists.SecurityGroups?.push(
    group(sg, [permission('-1', null, ['0.0.0.0/0'])], [permission('-1', null, ['10.0.0.0/16'])]),
  );
  draft.lists.NetworkInterfaces = [
    {
      NetworkInterfaceId: card,
      InterfaceType: 'interface',
      SubnetId: ids.publicA,
      VpcId: VPC,
      SourceDestCheck: false,
      PrivateIpAddress: '10.0.101.20',
      Groups: [{ GroupId: sg }],
      Association: { PublicIp: '52.16.7.10' },
      Attachment: { AttachmentId: 'eni-attach-0aa11bb22cc33dd44', InstanceId: machine, Status: 'attached' },
    },
  ];
  if (dice.chance(0.7))
    draft.lists.Reservations = [
      {
        ReservationId: 'r-0aa11bb22cc33dd44',
        Instances: [
          {
            InstanceId: machine,
            VpcId: VPC,
            SubnetId: ids.publicA,
            State: { Code: 16, Name: 'running' },
            SourceDestCheck: false,
            PublicIpAddress: '52.16.7.10',
            SecurityGroups: [{ GroupId: sg }],
          },
        ],
      },
    ];
  return () => [four({ NetworkInterfaceId: card, InstanceId: machine, InstanceOwnerId: '123456789012' })];
};

/** `before`: function, firewall, NAT gateway; else NAT gateway, firewall, internet gateway. */
function firewall(place: 'before' | 'after' | 'alone'): Design {
  return (draft, dice) => {
    const [subnetId, endpoint] = [id('subnet', 0xf1), id('vpce', 0xf1)];
    draft.lists.Subnets?.push(subnet(subnetId, '10.0.201.0/24', 'a', 0xc9));
    draft.lists.NetworkAcls?.push(acl(id('acl', 0xf1), [subnetId]));
    draft.lists.VpcEndpoints?.push({
      VpcEndpointId: endpoint,
      VpcEndpointType: 'GatewayLoadBalancer',
      VpcId: VPC,
      ServiceName: `com.amazonaws.vpce.${REGION}.vpce-svc-0aa11bb22cc33dd44`,
      State: 'available',
      SubnetIds: [subnetId],
    });
    const elsewhere = { TransitGatewayId: id('tgw', 1) };
    const out =
      place === 'alone' ? dice.pick<Partial<Route>>([{ GatewayId: ids.igw }, elsewhere]) : { GatewayId: ids.igw };
    const onward = place === 'before' ? { NatGatewayId: ids.nat } : out;
    draft.lists.RouteTables?.push(table(id('rtb', 0xf1), [four(onward)], [subnetId]));
    const shared = draft.lists.RouteTables?.find((item) => item.RouteTableId === ids.public);
    if (place === 'after' && shared)
      shared.Routes = (shared.Routes ?? []).map((line) =>
        line.GatewayId === ids.igw ? four({ GatewayId: endpoint }) : line,
      );
    else shared?.Routes?.push(route('10.0.1.0/24', { GatewayId: endpoint }));
    return () => [four(place === 'after' ? { NatGatewayId: ids.nat } : { GatewayId: endpoint })];
  };
}

const to =
  (...targets: [Partial<Route>, ...Partial<Route>[]]): Design =>
  (_draft, dice) => {
    const target = dice.pick(targets);
    return () => [four(target)];
  };

const propagated: Design = () => () => [{ ...four({ GatewayId: id('vgw', 1) }), Origin: 'EnableVgwRoutePropagation' }];

const mixed: Design = (_draft, dice) => {
  const list = [
    [four({ NatGatewayId: ids.nat })],
    [four({ GatewayId: ids.igw })],
    [],
    [{ ...four({ NatGatewayId: ids.nat }), State: 'blackhole' }],
    [four({ TransitGatewayId: id('tgw', 1) })],
  ];
  const start = dice.int(list.length);
  return (index) => list[(start * (index + 1)) % list.length] ?? [];
};

export const V4_DESIGNS: readonly (readonly [number, Design])[] = [
  [30, zonalNat],
  [8, natPerZone],
  [10, regionalNat],
  [9, instance],
  [4, firewall('before')],
  [4, firewall('after')],
  [2, firewall('alone')],
  [5, to({ GatewayId: ids.igw })],
  [4, to({ TransitGatewayId: id('tgw', 1) })],
  [7, () => () => []],
  [6, mixed],
  [2, propagated],
  [
    5,
    to(
      { GatewayId: id('vgw', 1) },
      { VpcPeeringConnectionId: id('pcx', 1) },
      { LocalGatewayId: id('lgw', 1) },
      { CarrierGatewayId: id('cagw', 1) },
      { CoreNetworkArn: 'arn:aws:networkmanager::123456789012:core-network/core-network-0aa11bb22cc33dd44' },
      { OdbNetworkArn: `arn:aws:odb:${REGION}:123456789012:odb-network/odbnet_0aa11bb22cc33dd44` },
    ),
  ],
];

const six = (target: Partial<Route>): Route[] => [route('::/0', target)];

export const V6_TARGETS: readonly (readonly [number, Route[]])[] = [
  [40, []],
  [40, six({ EgressOnlyInternetGatewayId: ids.eigw })],
  [12, six({ GatewayId: ids.igw })],
  [4, [route('2000::/3', { EgressOnlyInternetGatewayId: ids.eigw })]],
  [4, six({ TransitGatewayId: id('tgw', 1) })],
  [3, six({ NatGatewayId: ids.nat })],
  [2, six({ GatewayId: id('vgw', 1) })],
  [2, six({ VpcPeeringConnectionId: id('pcx', 1) })],
  [2, six({ CarrierGatewayId: id('cagw', 1) })],
  [2, six({ LocalGatewayId: id('lgw', 1) })],
];
