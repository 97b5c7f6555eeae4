import { describe, expect, it } from 'vitest';
import { hold } from '../support/hold.ts';
import {
  aclFor, cut, dead, entry, id, ids, inSubnet, inTable, internetGateway, lists, nat, natGateway, publicRoutes, reportOf, routes, secondSubnet, table, toIgw, toNat, via, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const natState = (State: string, more: object = {}): readonly Change[] => [nat({ State, ...more })];
const address = (change: object = {}) => ({
  PublicIp: '52.16.7.9',
  AllocationId: 'eipalloc-0aa11bb22cc33dd44',
  PrivateIp: '10.0.101.8',
  Status: 'succeeded',
  ...change,
});
const REGIONAL_TABLE = id('rtb', 9);
const regional = (change: object = {}): Change =>
  nat({
    SubnetId: undefined,
    AvailabilityMode: 'regional',
    AutoProvisionZones: 'enabled',
    RouteTableId: REGIONAL_TABLE,
    NatGatewayAddresses: [address({ AvailabilityZone: 'eu-west-1a', AvailabilityZoneId: 'euw1-az1' })],
    ...change,
  });
const inB = { NatGatewayAddresses: [address({ AvailabilityZone: 'eu-west-1b', AvailabilityZoneId: 'euw1-az2' })] };
/** A second, regional gateway in manual mode that serves one zone. */
const chained =
  (AvailabilityZone: string, AvailabilityZoneId: string): Change =>
  (draft) => {
    draft.lists.NatGateways?.push({
      ...natGateway(id('nat', 2), ids.publicA),
      SubnetId: undefined,
      AvailabilityMode: 'regional',
      AutoProvisionZones: 'disabled',
      RouteTableId: REGIONAL_TABLE,
      NatGatewayAddresses: [address({ AvailabilityZone, AvailabilityZoneId })],
    });
  };
const regionalTable =
  (...list: ReturnType<typeof via>[]): Change =>
  (draft) => {
    draft.lists.RouteTables?.push({ ...table(REGIONAL_TABLE, list, []), Associations: [] });
  };

hold('NAT: state, type and addresses', [
  { title: 'NAT-1 available works', verdict: 'reachable', finds: ['nat-route'], lacks: ['nat-not-available'] },
  {
    title: 'NAT-1 pending does not work yet',
    given: natState('pending'),
    verdict: 'unreachable',
    finds: ['nat-not-available'],
    stop: ['nat-gateway', 'block'],
    shows: ['nat-not-available', '"State": "pending"'],
  },
  {
    title: 'NAT-1 deleted does not work',
    given: natState('deleted'),
    verdict: 'unreachable',
    finds: ['nat-not-available'],
  },
  {
    title: 'NAT-1 deleting may still work',
    given: natState('deleting'),
    verdict: 'depends',
    finds: ['nat-not-available'],
  },
  {
    title: 'NAT-1 a state that nobody knows yet depends',
    given: natState('hibernating'),
    verdict: 'depends',
    shows: ['nat-not-available', 'hibernating'],
  },
  {
    title: 'NAT-1 NAT-16 failed never worked',
    given: natState('failed', {
      FailureCode: 'Gateway.NotAttached',
      FailureMessage: 'Network vpc-1 has no Internet gateway attached',
    }),
    verdict: 'unreachable',
    finds: ['nat-not-available'],
  },
  {
    title: 'NAT-2 a private gateway on the way to an internet gateway is unreachable',
    given: [
      nat({ ConnectivityType: 'private', NatGatewayAddresses: [{ PrivateIp: '10.0.101.8', Status: 'succeeded' }] }),
    ],
    verdict: 'unreachable',
    finds: ['nat-private-type'],
  },
  {
    title: 'NAT-2 NAT-8 0.6 a private gateway behind a transit gateway depends',
    given: [nat({ ConnectivityType: 'private' }), publicRoutes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'depends',
    lacks: ['nat-private-type'],
  },
  { title: 'NAT-2 an absent type is public', given: [nat({ ConnectivityType: undefined })], verdict: 'reachable' },
  {
    title: 'NAT-3 a public gateway without any public address',
    given: [nat({ NatGatewayAddresses: [] })],
    verdict: 'unreachable',
    finds: ['nat-without-address'],
  },
  {
    title: 'NAT-3 an address that failed does not count',
    given: [nat({ NatGatewayAddresses: [address({ Status: 'failed' })] })],
    verdict: 'unreachable',
    finds: ['nat-without-address'],
  },
  {
    title: 'NAT-3 one good address among failed ones is enough',
    given: [nat({ NatGatewayAddresses: [address(), address({ PublicIp: '52.16.7.10', Status: 'failed' })] })],
    verdict: 'reachable',
    lacks: ['nat-without-address'],
  },
  {
    title: 'NAT-3 an address without a status counts',
    given: [nat({ NatGatewayAddresses: [address({ Status: undefined })] })],
    verdict: 'reachable',
  },
  {
    title: 'NAT-3 0.6 a regional gateway in automatic mode without an address yet: unknown, leaning reachable',
    given: [regional({ NatGatewayAddresses: [] })],
    verdict: 'unknown',
    lean: 'reachable',
  },
]);

hold('NAT: the way on', [
  {
    title: 'NAT-4 the gateway’s subnet leads to an attached internet gateway',
    verdict: 'reachable',
  },
  {
    title: 'NAT-6 (a) the NAT gateway in the function’s own subnet has nowhere to go',
    given: [nat({ SubnetId: ids.privateA })],
    verdict: 'unreachable',
    finds: ['nat-in-private-subnet'],
    stop: ['nat-gateway', 'block'],
    shows: ['nat-in-private-subnet', ids.privateA],
  },
  {
    title: 'NAT-6 (a) the NAT gateway in a subnet that shares the function’s table',
    given: [nat({ SubnetId: ids.privateB })],
    verdict: 'unreachable',
    finds: ['nat-in-private-subnet'],
    lacks: ['nat-routing-loop'],
  },
  {
    title: 'NAT-6 (b) the NAT gateway’s subnet uses a main table with only local',
    given: [
      inTable(ids.public, (t) => {
        t.Associations = [];
      }),
    ],
    verdict: 'unreachable',
    finds: ['nat-in-private-subnet'],
  },
  {
    title: 'NAT-6 (c) the NAT gateway’s own default route is a blackhole',
    given: [publicRoutes(dead(toIgw))],
    verdict: 'unreachable',
    finds: ['nat-in-private-subnet'],
  },
  {
    title: 'NAT-6 a NAT subnet with split defaults to the internet gateway is public',
    given: [publicRoutes(via('0.0.0.0/1', { GatewayId: ids.igw }), via('128.0.0.0/1', { GatewayId: ids.igw }))],
    verdict: 'reachable',
    lacks: ['nat-in-private-subnet'],
  },
  {
    title: 'NAT-6 a NAT subnet whose default goes to a peering connection',
    given: [publicRoutes(via('0.0.0.0/0', { VpcPeeringConnectionId: id('pcx', 1) }))],
    verdict: 'unreachable',
    finds: ['nat-in-private-subnet'],
  },
  {
    title: 'NAT-7 the NAT gateway’s table points back at it: a loop',
    given: [publicRoutes(toNat)],
    verdict: 'unreachable',
    finds: ['nat-routing-loop'],
  },
  {
    title: 'NAT-7 two NAT gateways that point at each other: a loop',
    given: [
      publicRoutes(via('0.0.0.0/0', { NatGatewayId: id('nat', 2) })),
      lists({ NatGateways: [natGateway(ids.nat, ids.publicA), natGateway(id('nat', 2), id('subnet', 0x77))] }),
      (draft) => {
        draft.lists.RouteTables?.push(table(id('rtb', 7), [toNat], [id('subnet', 0x77)]));
      },
    ],
    verdict: 'unreachable',
    finds: ['nat-routing-loop'],
  },
  {
    title: 'NAT-7 a chain of NAT gateways depends at best',
    given: [
      publicRoutes(via('0.0.0.0/0', { NatGatewayId: id('nat', 2) })),
      lists({ NatGateways: [natGateway(ids.nat, ids.publicA), natGateway(id('nat', 2), id('subnet', 0x77))] }),
      (draft) => {
        draft.lists.RouteTables?.push(table(id('rtb', 7), [toIgw], [id('subnet', 0x77)]));
      },
    ],
    verdict: 'depends',
  },
  {
    title: 'NAT-7 0.2 a chain with a partly open ACL still depends',
    given: [
      publicRoutes(via('0.0.0.0/0', { NatGatewayId: id('nat', 2) })),
      lists({ NatGateways: [natGateway(ids.nat, ids.publicA), natGateway(id('nat', 2), id('subnet', 0x77))] }),
      (draft) => {
        draft.lists.RouteTables?.push(table(id('rtb', 7), [toIgw], [id('subnet', 0x77)]));
      },
      aclFor(
        [id('subnet', 0x77)],
        entry(100, 'out', 'allow', '0.0.0.0/0'),
        entry(100, 'in', 'allow', '10.0.0.0/16'),
        entry(110, 'in', 'allow', '0.0.0.0/0', '6', [32768, 65535]),
      ),
    ],
    verdict: 'depends',
  },
  {
    title: 'NAT-8 a NAT gateway behind a transit gateway depends',
    given: [publicRoutes(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'depends',
    stop: ['transit-gateway', 'depends'],
  },
  {
    title: 'NAT-9 a firewall behind the NAT gateway depends',
    given: [
      publicRoutes(via('0.0.0.0/0', { GatewayId: id('vpce', 5) })),
      lists({
        VpcEndpoints: [
          {
            VpcEndpointId: id('vpce', 5),
            VpcEndpointType: 'GatewayLoadBalancer',
            VpcId: 'vpc-0a1b2c3d4e5f60718',
            ServiceName: 'com.amazonaws.vpce.eu-west-1.vpce-svc-0a1',
            State: 'available',
            SubnetIds: [ids.publicB],
          },
        ],
      }),
      inTable(ids.public, (t) => {
        t.Associations = (t.Associations ?? []).filter((a) => a.SubnetId !== ids.publicB);
      }),
      (draft) => {
        draft.lists.RouteTables?.push(table(id('rtb', 7), [toIgw], [ids.publicB]));
      },
    ],
    verdict: 'depends',
    finds: ['firewall-endpoint-hop'],
  },
  {
    title: 'NAT-12 AZ-4 a gateway in another zone works, with a note',
    given: [nat({ SubnetId: ids.publicB })],
    verdict: 'reachable',
    finds: ['nat-other-zone'],
  },
  { title: 'NAT-12 a gateway in the same zone needs no note', verdict: 'reachable', lacks: ['nat-other-zone'] },
  {
    title: 'NAT-13 no finding ever asks for a security group of a NAT gateway',
    given: [internetGateway([])],
    verdict: 'unreachable',
    lacks: ['security-group-egress', 'instance-security-group'],
  },
  {
    title: 'NAT-19 a NAT gateway of another VPC cannot be used: unknown, named',
    given: [nat({ VpcId: 'vpc-0ffffffffffffff01' })],
    verdict: 'unknown',
    finds: ['mixed-environments'],
  },
  {
    title: 'NAT-20 a deleted gateway that is still listed is read by its state',
    given: [
      (draft) => {
        draft.lists.NatGateways?.unshift({ ...natGateway(id('nat', 8), ids.publicB), State: 'deleted' });
      },
    ],
    verdict: 'reachable',
    lacks: ['nat-not-available'],
  },
]);

hold('NAT: regional gateways', [
  {
    title: 'NAT-10 0.6 the gateway’s own table is not pasted: reachable with an assumption',
    given: [regional()],
    verdict: 'reachable',
    assumes: ['regional-nat-table'],
    lacks: ['nat-in-private-subnet'],
  },
  {
    title: 'NAT-10 the gateway’s own table leads to the internet gateway',
    given: [regional(), regionalTable(toIgw)],
    verdict: 'reachable',
  },
  {
    title: 'NAT-10 the gateway’s own table lost that route',
    given: [regional(), regionalTable()],
    verdict: 'unreachable',
  },
  {
    title: 'NAT-10 the gateway’s own table leads to a transit gateway: depends',
    given: [regional(), regionalTable(via('0.0.0.0/0', { TransitGatewayId: id('tgw', 1) }))],
    verdict: 'depends',
  },
  {
    title: 'NAT-10 the gateway’s own table is nobody’s subnet table',
    given: [regional(), regionalTable(toIgw), without('Subnets')],
    ask: { subnetIds: [ids.privateA] },
    verdict: 'reachable',
  },
  {
    title: 'NAT-10 NAT-5 the table is not pasted, and the one internet gateway of a whole list hangs on no VPC',
    given: [regional(), internetGateway([])],
    verdict: 'unknown',
    lean: 'unreachable',
    finds: ['internet-gateway-detached'],
    stop: ['internet-gateway', 'unknown'],
    needs: 'describe-route-tables',
  },
  {
    title: 'NAT-10 NAT-5 a list that was cut may lack the attached internet gateway',
    given: [regional(), internetGateway([]), cut('InternetGateways')],
    verdict: 'reachable',
    assumes: ['regional-nat-table'],
  },
  {
    title: 'NAT-11 0.6 automatic mode serves a zone it has no address in',
    given: [regional(inB)],
    verdict: 'reachable',
    lacks: ['nat-zone-missing'],
  },
  {
    title: 'NAT-11 0.6 automatic mode does not need zones at all',
    given: [regional({ NatGatewayAddresses: [address()] })],
    verdict: 'reachable',
  },
  {
    title: 'NAT-11 manual mode does not serve a zone it has no address in',
    given: [regional({ AutoProvisionZones: 'disabled', ...inB })],
    verdict: 'unreachable',
    finds: ['nat-zone-missing'],
    stop: ['nat-gateway', 'block'],
  },
  {
    title: 'NAT-11 manual mode with an address in the zone',
    given: [regional({ AutoProvisionZones: 'disabled' })],
    verdict: 'reachable',
    lacks: ['nat-zone-missing'],
  },
  {
    title: 'NAT-11 manual mode with addresses that name no zone depends',
    given: [regional({ AutoProvisionZones: 'disabled', NatGatewayAddresses: [address()] })],
    verdict: 'depends',
  },
  {
    title: 'NAT-11 NAT-3 manual mode whose addresses are not shown: unknown',
    given: [regional({ AutoProvisionZones: 'disabled', NatGatewayAddresses: undefined })],
    verdict: 'unknown',
    lean: 'reachable',
    needs: 'describe-nat-gateways',
    lacks: ['nat-zone-missing'],
  },
  {
    title: 'NAT-11 NAT-3 an address that failed does not serve its zone',
    given: [
      regional({
        AutoProvisionZones: 'disabled',
        NatGatewayAddresses: [
          address({ AvailabilityZone: 'eu-west-1a', AvailabilityZoneId: 'euw1-az1', Status: 'failed' }),
          ...inB.NatGatewayAddresses,
        ],
      }),
    ],
    verdict: 'unreachable',
    finds: ['nat-zone-missing'],
    stop: ['nat-gateway', 'block'],
  },
  {
    title: 'NAT-11 NAT-7 behind another NAT gateway, that gateway’s zone counts: not served',
    given: [
      publicRoutes(via('0.0.0.0/0', { NatGatewayId: id('nat', 2) })),
      nat({ SubnetId: ids.publicB }),
      chained('eu-west-1a', 'euw1-az1'),
    ],
    verdict: 'unreachable',
    finds: ['nat-zone-missing'],
  },
  {
    title: 'NAT-11 NAT-7 behind another NAT gateway, that gateway’s zone counts: served',
    given: [
      publicRoutes(via('0.0.0.0/0', { NatGatewayId: id('nat', 2) })),
      nat({ SubnetId: ids.publicB }),
      chained('eu-west-1b', 'euw1-az2'),
    ],
    verdict: 'depends',
    lacks: ['nat-zone-missing'],
  },
  {
    title: 'NAT-11 MIX-1 manual mode that lacks one of two zones',
    given: [secondSubnet(toNat), regional({ AutoProvisionZones: 'disabled' })],
    verdict: 'intermittent',
    finds: ['nat-zone-missing', 'mixed-subnets'],
  },
]);

const c = '10.0.1.0/24';
/** Rules of the NAT gateway's subnet that work, one at a time replaced or left out. */
const natAcl = (...left: string[]): Change =>
  aclFor(
    [ids.publicA, ids.publicB],
    ...[
      ['in-function', entry(100, 'in', 'allow', c, '6', [443, 443])],
      ['out-internet', entry(110, 'out', 'allow', '0.0.0.0/0', '6', [443, 443])],
      ['in-replies', entry(120, 'in', 'allow', '0.0.0.0/0', '6', [1024, 65535])],
      ['out-function', entry(130, 'out', 'allow', c, '6', [1024, 65535])],
    ].flatMap(([name, e]) => (left.includes(name as string) ? [] : [e as ReturnType<typeof entry>])),
  );

hold('NACL-6: the network ACL of the NAT gateway’s subnet', [
  { title: 'NACL-6 the four rules together work', given: [natAcl()], verdict: 'reachable' },
  {
    title: 'NACL-6 (3) nothing from the function gets in',
    given: [
      natAcl('in-function'),
      // What comes back from the internet on port 443 of nobody: the reply rule must not help either.
    ],
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
    stop: ['network-acl', 'block'],
  },
  {
    title: 'NACL-6 (4) nothing gets out to the internet',
    given: [natAcl('out-internet')],
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-6 (5) no replies get in',
    given: [natAcl('in-replies')],
    verdict: 'unreachable',
    finds: ['nacl-return-blocked'],
  },
  {
    title: 'NACL-6 (6) no replies get back to the function',
    given: [natAcl('out-function')],
    verdict: 'unreachable',
    finds: ['nacl-return-blocked'],
  },
  {
    title: 'NACL-6 a regional gateway has no subnet, so no ACL of one',
    given: [natAcl('in-replies'), regional()],
    verdict: 'reachable',
  },
  {
    title: 'NACL-4 in the function’s own subnet the ACL is not crossed on the way to the NAT gateway',
    given: [nat({ SubnetId: ids.privateA })],
    verdict: 'unreachable',
    lacks: ['nacl-blocks-egress', 'nacl-return-blocked'],
  },
  {
    title: 'NACL-6 a function subnet that is not pasted, and an ACL that treats sources differently: unknown',
    given: [natAcl(), inSubnet(ids.privateA, { CidrBlock: undefined }), routes(toNat)],
    verdict: 'unknown',
    lean: 'reachable',
  },
]);

describe('NAT-7 what lies behind a NAT gateway depends on who came through it', () => {
  // The gateway's own table leads back to it: a loop for others, a private subnet for those who share the table.
  it.each([[[ids.privateA, ids.publicB]], [[ids.publicB, ids.privateA]]])('asked in the order %j', (subnetIds) => {
    const { findings } = reportOf([publicRoutes(toNat)], { subnetIds });
    const subnetsOf = (id: string) => findings.find((finding) => finding.id === id)?.subnets;
    expect(subnetsOf('nat-routing-loop')).toEqual([ids.privateA]);
    expect(subnetsOf('nat-in-private-subnet')).toEqual([ids.publicB]);
  });
});
