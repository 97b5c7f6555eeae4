import { hold } from '../support/hold.ts';
import {
  config, dual, endpoints, gatewayEndpoint, id, ids, inSubnet, internetGateway, isolated, lists, nat, noFunction, publicRoutes, routes, tableOf, toEigw, toIgw, toNat, toS3, via, VPC, without,
} from '../support/vpc.ts'; // prettier-ignore
import type { TgwVpcAttachment } from '../../oracle/shapes.ts';

const TGW = id('tgw', 1);
const toTgw = via('0.0.0.0/0', { TransitGatewayId: TGW });
const attachment = (change: Partial<TgwVpcAttachment> = {}) =>
  lists({
    TransitGatewayVpcAttachments: [
      {
        TransitGatewayAttachmentId: id('tgw-attach', 1),
        TransitGatewayId: TGW,
        VpcId: VPC,
        State: 'available',
        SubnetIds: [ids.privateA],
        ...change,
      },
    ],
  });
const vgwId = id('vgw', 1);
const toVgw = via('0.0.0.0/0', { GatewayId: vgwId });
const ipv6 = { family: 'ipv6' } as const;

hold('TGT: route targets', [
  {
    title: 'TGT-1 an address of the VPC stays in the VPC',
    ask: { destination: '10.0.101.8' },
    verdict: 'unknown',
    lean: 'reachable',
    stop: ['local', 'unknown'],
  },
  {
    title: 'TGT-2 an internet gateway drops a function’s IPv4 packets',
    given: [routes(toIgw)],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
    stop: ['internet-gateway', 'block'],
    shows: ['igw-without-public-ip', `"GatewayId": "${ids.igw}"`],
  },
  {
    title: 'TGT-2 the trap is certain from the tables alone',
    given: [
      routes(toIgw),
      noFunction,
      without(
        'Subnets',
        'NatGateways',
        'InternetGateways',
        'SecurityGroups',
        'NetworkAcls',
        'Vpcs',
        'VpcEndpoints',
        'EgressOnlyInternetGateways',
      ),
    ],
    ask: { subnetIds: [ids.privateA] },
    verdict: 'unreachable',
  },
  {
    title: 'TGT-2 a NAT gateway in between is no trap',
    verdict: 'reachable',
    lacks: ['igw-without-public-ip'],
  },
  {
    title: 'TGT-3 a NAT gateway leads out',
    verdict: 'reachable',
    finds: ['nat-route'],
    shows: ['nat-route', ids.nat],
  },
  {
    title: 'TGT-5 an interface that is not pasted is unknown, leaning reachable',
    given: [routes(via('0.0.0.0/0', { NetworkInterfaceId: id('eni', 1), InstanceId: id('i', 1) }))],
    verdict: 'unknown',
    lean: 'reachable',
    needs: 'describe-network-interfaces',
  },
  {
    title: 'TGT-6 a gateway endpoint carries its service, not the internet',
    given: [routes(toS3), endpoints([gatewayEndpoint('s3', [ids.private])])],
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'TGT-7 a CIDR route to an endpoint that is not pasted is unknown',
    given: [routes(via('0.0.0.0/0', { GatewayId: id('vpce', 5) })), without('VpcEndpoints')],
    verdict: 'unknown',
    stop: ['firewall-endpoint', 'unknown'],
    needs: 'describe-vpc-endpoints',
  },
  {
    title: 'TGT-8 a transit gateway depends on what lies behind it',
    given: [routes(toTgw)],
    verdict: 'depends',
    lean: null,
    finds: ['transit-gateway-egress'],
    stop: ['transit-gateway', 'depends'],
  },
  {
    title: 'TGT-8 0.6 no attachment of this VPC in the pasted list: depends',
    given: [routes(toTgw), attachment({ VpcId: 'vpc-0ffffffffffffff01' })],
    verdict: 'depends',
  },
  {
    title: 'TGT-8 an attachment in the function’s zone still depends',
    given: [routes(toTgw), attachment()],
    verdict: 'depends',
    lacks: ['transit-gateway-zone-missing'],
  },
  {
    title: 'TGT-8 an attachment that lacks the function’s zone blocks it',
    given: [routes(toTgw), attachment({ SubnetIds: [ids.privateB] })],
    verdict: 'unreachable',
    finds: ['transit-gateway-zone-missing'],
    stop: ['transit-gateway', 'block'],
  },
  {
    title: 'TGT-8 the zone counts, not the subnet: another subnet of the same zone will do',
    given: [routes(toTgw), attachment({ SubnetIds: [ids.publicA] })],
    verdict: 'depends',
    lacks: ['transit-gateway-zone-missing'],
  },
  {
    title: 'TGT-8 NAT-8 behind a NAT gateway its zone counts, not the function’s',
    given: [publicRoutes(toTgw), nat({ SubnetId: ids.publicB }), attachment({ SubnetIds: [ids.privateB] })],
    verdict: 'depends',
    lacks: ['transit-gateway-zone-missing'],
  },
  {
    title: 'TGT-8 NAT-8 an attachment that lacks the NAT gateway’s zone blocks it',
    given: [publicRoutes(toTgw), nat({ SubnetId: ids.publicB }), attachment({ SubnetIds: [ids.privateA] })],
    verdict: 'unreachable',
    finds: ['transit-gateway-zone-missing'],
  },
  {
    title: 'TGT-8 an attachment subnet that is not pasted leaves the zone open',
    given: [routes(toTgw), attachment({ SubnetIds: [id('subnet', 0x999)] })],
    verdict: 'depends',
  },
  {
    title: 'TGT-8 a deleted attachment blocks',
    given: [routes(toTgw), attachment({ State: 'deleted' })],
    verdict: 'unreachable',
  },
  {
    title: 'TGT-8 IPv6 support switched off on the attachment leaves IPv6 depending on the gateway',
    given: [
      ...dual,
      routes(via('::/0', { TransitGatewayId: TGW })),
      attachment({ Options: { Ipv6Support: 'disable' } }),
    ],
    ask: ipv6,
    verdict: 'depends',
  },
  {
    title: 'TGT-8 V6-3 a private IPv6 block is no fault towards a transit gateway',
    given: [
      ...dual,
      routes(via('::/0', { TransitGatewayId: TGW })),
      inSubnet(ids.privateA, {
        Ipv6CidrBlockAssociationSet: [
          {
            Ipv6CidrBlock: 'fd00:1::/64',
            Ipv6CidrBlockState: { State: 'associated' },
            Ipv6AddressAttribute: 'private',
          },
        ],
      }),
    ],
    ask: ipv6,
    verdict: 'depends',
  },
  {
    title: 'TGT-9 a core network depends on its policy',
    given: [
      routes(
        via('0.0.0.0/0', { CoreNetworkArn: 'arn:aws:networkmanager::123456789012:core-network/core-network-0a1' }),
      ),
    ],
    verdict: 'depends',
    stop: ['core-network', 'depends'],
  },
  {
    title: 'TGT-10 a virtual private gateway depends on the other side',
    given: [routes(toVgw)],
    verdict: 'depends',
    finds: ['vpn-gateway-egress'],
    stop: ['virtual-private-gateway', 'depends'],
  },
  {
    title: 'TGT-10 0.6 a VPN gateway that is pasted and not attached: unreachable',
    given: [routes(toVgw), lists({ VpnGateways: [{ VpnGatewayId: vgwId, VpcAttachments: [] }] })],
    verdict: 'unreachable',
    finds: ['vpn-gateway-egress'],
  },
  {
    title: 'TGT-10 an attached one still depends',
    given: [
      routes(toVgw),
      lists({ VpnGateways: [{ VpnGatewayId: vgwId, VpcAttachments: [{ State: 'attached', VpcId: VPC }] }] }),
    ],
    verdict: 'depends',
  },
  {
    title: 'TGT-10 a VPN gateway whose attachment is detached leads nowhere',
    given: [
      routes(toVgw),
      lists({ VpnGateways: [{ VpnGatewayId: vgwId, VpcAttachments: [{ State: 'detached', VpcId: VPC }] }] }),
    ],
    verdict: 'unreachable',
    finds: ['vpn-gateway-egress'],
  },
  {
    title: 'TGT-11 a peering connection never leads to the internet',
    given: [routes(via('0.0.0.0/0', { VpcPeeringConnectionId: id('pcx', 1) }))],
    verdict: 'unreachable',
    finds: ['peering-not-transitive'],
    stop: ['peering-connection', 'block'],
  },
  {
    title: 'TGT-11 nor over IPv6',
    given: [...dual, routes(via('::/0', { VpcPeeringConnectionId: id('pcx', 1) }))],
    ask: ipv6,
    verdict: 'unreachable',
    finds: ['peering-not-transitive'],
  },
  {
    title: 'TGT-12 an Outposts local gateway depends',
    given: [routes(via('0.0.0.0/0', { LocalGatewayId: id('lgw', 1) }))],
    verdict: 'depends',
    stop: ['local-gateway', 'depends'],
  },
  {
    title: 'TGT-12 a local gateway carries no IPv6',
    given: [...dual, routes(via('::/0', { LocalGatewayId: id('lgw', 1) }))],
    ask: ipv6,
    verdict: 'unreachable',
  },
  {
    title: 'TGT-13 a carrier gateway never serves a function',
    given: [routes(via('0.0.0.0/0', { CarrierGatewayId: id('cagw', 1) }))],
    verdict: 'unreachable',
    finds: ['other-target'],
    stop: ['carrier-gateway', 'block'],
  },
  {
    title: 'TGT-14 an ODB network leads nowhere',
    given: [routes(via('0.0.0.0/0', { OdbNetworkArn: 'arn:aws:odb:eu-west-1:123456789012:odb-network/odbnet_1' }))],
    verdict: 'unreachable',
    stop: ['odb-network', 'block'],
  },
  {
    title: 'TGT-15 a Route Server next hop is judged as the interface of that address',
    given: [
      routes({ ...via('0.0.0.0/0', { IpAddress: '10.0.101.30' }), Origin: 'Advertisement' }),
      lists({
        NetworkInterfaces: [
          {
            NetworkInterfaceId: id('eni', 1),
            InterfaceType: 'interface',
            SubnetId: ids.publicA,
            VpcId: VPC,
            PrivateIpAddress: '10.0.101.30',
            SourceDestCheck: true,
            Groups: [{ GroupId: ids.sg }],
            Attachment: { InstanceId: id('i', 1) },
          },
        ],
      }),
    ],
    verdict: 'unreachable',
    finds: ['instance-source-dest-check'],
  },
  {
    title: 'TGT-16 0.6 (a) a NAT gateway absent from a complete list while the route is active: contradictory, unknown',
    given: [lists({ NatGateways: [] })],
    verdict: 'unknown',
    lean: 'reachable',
    finds: ['contradictory-paste'],
    shows: ['contradictory-paste', ids.nat],
  },
  {
    title: 'TGT-16 0.6 (a) an internet gateway absent from a complete list: reachable with an assumption',
    given: [lists({ InternetGateways: [] })],
    verdict: 'reachable',
    finds: ['contradictory-paste'],
    assumes: ['internet-gateway-attached'],
  },
  {
    title: 'TGT-16 (b) a NAT gateway whose list was not pasted: unknown, leaning reachable',
    given: [without('NatGateways')],
    verdict: 'unknown',
    lean: 'reachable',
    lacks: ['contradictory-paste'],
    stop: ['nat-gateway', 'unknown'],
    needs: `describe-nat-gateways --nat-gateway-ids ${ids.nat}`,
  },
  {
    title: 'TGT-17 no target and a blackhole: unreachable',
    given: [routes({ DestinationCidrBlock: '0.0.0.0/0', Origin: 'CreateRoute', State: 'blackhole' })],
    verdict: 'unreachable',
    finds: ['route-blackhole'],
  },
  {
    title: 'TGT-17 a target that nobody knows yet: depends, with the raw name',
    given: [
      routes({
        DestinationCidrBlock: '0.0.0.0/0',
        Origin: 'CreateRoute',
        State: 'active',
        QuantumGatewayId: 'qgw-0abc',
      }),
    ],
    verdict: 'depends',
    finds: ['unknown-target'],
    stop: ['unknown-target', 'depends'],
    shows: ['unknown-target', 'QuantumGatewayId'],
  },
  {
    title: 'TGT-17 a GatewayId with a prefix that nobody knows yet: depends',
    given: [routes(via('0.0.0.0/0', { GatewayId: 'zgw-0abc' }))],
    verdict: 'depends',
    finds: ['unknown-target'],
  },
  {
    title: 'NAT-5 a detached internet gateway blocks the NAT gateway behind it',
    given: [internetGateway([])],
    verdict: 'unreachable',
    finds: ['internet-gateway-detached'],
    stop: ['internet-gateway', 'block'],
    shows: ['internet-gateway-detached', ids.igw],
  },
  {
    title: 'NAT-5 the state detached blocks as well',
    given: [internetGateway([{ State: 'detached', VpcId: VPC }])],
    verdict: 'unreachable',
    finds: ['internet-gateway-detached'],
  },
  {
    title: 'NAT-5 a gateway that is being attached or detached depends',
    given: [internetGateway([{ State: 'detaching', VpcId: VPC }])],
    verdict: 'depends',
    lacks: ['internet-gateway-detached'],
  },
  {
    title: 'NAT-5 the state available is attached, in any case',
    given: [internetGateway([{ State: 'Available', VpcId: VPC }])],
    verdict: 'reachable',
  },
  {
    title: 'NAT-5 the state attached is attached',
    given: [internetGateway([{ State: 'attached', VpcId: VPC }])],
    verdict: 'reachable',
  },
  {
    title: 'NAT-5 0.6 an internet gateway of another VPC: unknown, both named',
    given: [internetGateway([{ State: 'available', VpcId: 'vpc-0ffffffffffffff01' }])],
    verdict: 'unknown',
    finds: ['mixed-environments'],
  },
  {
    title: 'TGT-4 an egress-only route does not help IPv4',
    given: [...dual, routes(toEigw)],
    verdict: 'unreachable',
  },
  {
    title: 'TGT-1 0.4 a public range of the VPC itself is not the internet',
    given: [
      isolated,
      config({}),
      (draft) => {
        tableOf(draft, ids.private)?.Routes?.push({
          DestinationCidrBlock: '52.0.0.0/8',
          GatewayId: 'local',
          Origin: 'CreateRouteTable',
          State: 'active',
        });
      },
    ],
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'TGT-3 TGT-2 the headline names the first block on the path',
    given: [routes(toNat), internetGateway([])],
    verdict: 'unreachable',
    lacks: ['igw-without-public-ip'],
  },
]);
