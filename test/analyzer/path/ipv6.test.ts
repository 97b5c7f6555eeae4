import { describe, expect, it } from 'vitest';
import { hold } from '../support/hold.ts';
import {
  aclFor, config, dual, egress, entry, fn, id, ids, inSubnet, lists, noFunction, permission, reportOf, routes, toEigw, toIgw, toNat, via, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const block = (change: object) => ({
  Ipv6CidrBlockAssociationSet: [
    { Ipv6CidrBlock: '2a05:d018:1234:5601::/64', Ipv6CidrBlockState: { State: 'associated' }, ...change },
  ],
});
const ask = { family: 'ipv6' } as const;

hold('V6: the IPv6 gate', [
  {
    title: 'V6-1 switch, block and egress-only gateway together work',
    given: dual,
    ask,
    verdict: 'reachable',
    finds: ['egress-only-route'],
    lacks: ['ipv6-flag-off', 'ipv6-subnet-missing'],
  },
  {
    title: 'V6-1 the switch off stops IPv6 before any route',
    given: [...dual, config({ Ipv6AllowedForDualStack: false })],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-flag-off'],
    stop: ['ipv6', 'block'],
    shows: ['ipv6-flag-off', '"Ipv6AllowedForDualStack": false'],
  },
  {
    title: 'V6-1 the switch absent is off',
    given: [...dual, config({ Ipv6AllowedForDualStack: undefined })],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-flag-off'],
  },
  {
    title: 'V6-1 a subnet without an IPv6 block',
    given: [...dual, inSubnet(ids.privateA, { Ipv6CidrBlockAssociationSet: [] })],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
    stop: ['ipv6', 'block'],
  },
  {
    title: 'V6-1 a block that is disassociated does not count',
    given: [...dual, inSubnet(ids.privateA, block({ Ipv6CidrBlockState: { State: 'disassociated' } }))],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
  },
  {
    title: 'V6-1 MIX-2 every attached subnet needs a block, not only this one',
    given: [
      ...dual,
      config({ SubnetIds: [ids.privateA, ids.privateB] }),
      inSubnet(ids.privateB, { Ipv6CidrBlockAssociationSet: [] }),
    ],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
  },
  {
    title: 'V6-1 without the subnets the block is unknown',
    given: [...dual, without('Subnets')],
    ask,
    verdict: 'unknown',
    stop: ['ipv6', 'unknown'],
    needs: 'describe-subnets',
  },
  {
    title: 'V6-1 the IPv6 switch does not concern IPv4',
    given: [config({ Ipv6AllowedForDualStack: false })],
    verdict: 'reachable',
    lacks: ['ipv6-flag-off'],
  },
  {
    title: 'V6-1 0.6 without a function the switch is the reader’s to choose',
    given: [...dual, noFunction],
    ask: { ...ask, subnetIds: [ids.privateA] },
    verdict: 'reachable',
    assumes: ['ipv6-switch-on'],
  },
  {
    title: 'V6-2 an IPv6-only subnet carries no IPv4',
    given: [inSubnet(ids.privateA, { Ipv6Native: true, CidrBlock: undefined })],
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
    stop: ['subnet', 'block'],
  },
  {
    title: 'V6-2 an IPv6-only subnet carries no IPv6 for Lambda either',
    given: [...dual, inSubnet(ids.privateA, { Ipv6Native: true, CidrBlock: undefined })],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
  },
  {
    title: 'V6-3 a private IPv6 block is unknown to the internet',
    given: [...dual, inSubnet(ids.privateA, block({ Ipv6AddressAttribute: 'private' }))],
    ask,
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
  },
  {
    title: 'V6-3 a block with IpSource none is not advertised either',
    given: [...dual, inSubnet(ids.privateA, block({ IpSource: 'none' }))],
    ask,
    verdict: 'unreachable',
  },
  {
    title: 'V6-3 a public IPv6 block is fine',
    given: [...dual, inSubnet(ids.privateA, block({ Ipv6AddressAttribute: 'public', IpSource: 'amazon' }))],
    ask,
    verdict: 'reachable',
  },
  {
    title: 'V6-4 AssignIpv6AddressOnCreation does not decide',
    given: [...dual, inSubnet(ids.privateA, { AssignIpv6AddressOnCreation: false })],
    ask,
    verdict: 'reachable',
  },
  {
    title: 'V6-5 a group that opens IPv4 only stops IPv6',
    given: [...dual, egress(permission('-1', null, ['0.0.0.0/0']))],
    ask,
    verdict: 'unreachable',
    finds: ['security-group-egress'],
    stop: ['security-group', 'block'],
  },
  {
    title: 'V6-5 a group that opens IPv6 only lets IPv6 out',
    given: [...dual, egress(permission('tcp', [443, 443], ['::/0']))],
    ask,
    verdict: 'reachable',
  },
  {
    title: 'V6-6 an AWS service over IPv6 depends on dual-stack names',
    given: dual,
    ask: { ...ask, destination: 'sqs' },
    verdict: 'depends',
    lean: 'reachable',
  },
  {
    title: 'V6-6 0.2 a service whose replies reach some client ports only depends on dual-stack names first',
    given: [
      ...dual,
      aclFor(
        [ids.privateA],
        entry(100, 'out', 'allow', '::/0'),
        entry(100, 'in', 'allow', '::/0', '6', [32768, 65535]),
      ),
    ],
    ask: { ...ask, destination: 'sqs' },
    verdict: 'depends',
    lean: 'reachable',
    finds: ['nacl-partial-ports'],
  },
  {
    title: 'V6-6 an IPv6 address itself does not depend on names',
    given: dual,
    ask: { destination: '2606:4700:4700::1111' },
    verdict: 'reachable',
  },
  {
    title: 'V6-7 DNS64 without a NAT64 route is warned of',
    given: [...dual, inSubnet(ids.privateA, { EnableDns64: true })],
    ask,
    verdict: 'reachable',
    finds: ['dns64-without-nat64'],
  },
  {
    title: 'V6-7 DNS64 with a NAT64 route is in order',
    given: [
      ...dual,
      routes(toNat, toEigw, via('64:ff9b::/96', { NatGatewayId: ids.nat })),
      inSubnet(ids.privateA, { EnableDns64: true }),
    ],
    ask,
    verdict: 'reachable',
    lacks: ['dns64-without-nat64'],
  },
  {
    title: 'V6-7 without IPv6 for the function DNS64 does not matter',
    given: [inSubnet(ids.privateA, { EnableDns64: true })],
    verdict: 'reachable',
    lacks: ['dns64-without-nat64'],
  },
]);

hold('TGT-2b, TGT-4: IPv6 gateways', [
  {
    title: 'TGT-2b ::/0 to an attached internet gateway works, with a note',
    given: [...dual, routes(toNat, via('::/0', { GatewayId: ids.igw }))],
    ask,
    verdict: 'reachable',
    finds: ['ipv6-open-gateway'],
  },
  {
    title: 'TGT-2b a detached internet gateway does not',
    given: [
      ...dual,
      routes(toNat, via('::/0', { GatewayId: ids.igw })),
      lists({ InternetGateways: [{ InternetGatewayId: ids.igw, Attachments: [] }] }),
    ],
    ask,
    verdict: 'unreachable',
    finds: ['internet-gateway-detached'],
  },
  {
    title: 'TGT-4 an egress-only gateway attached elsewhere belongs to another environment',
    given: [
      ...dual,
      lists({
        EgressOnlyInternetGateways: [
          {
            EgressOnlyInternetGatewayId: ids.eigw,
            Attachments: [{ State: 'attached', VpcId: 'vpc-0ffffffffffffff01' }],
          },
        ],
      }),
    ],
    ask,
    verdict: 'unknown',
    finds: ['mixed-environments'],
  },
  {
    title: 'TGT-4 an egress-only gateway that is not pasted is assumed attached',
    given: [...dual, without('EgressOnlyInternetGateways')],
    ask,
    verdict: 'reachable',
    assumes: ['egress-only-attached'],
  },
  {
    title: 'TGT-4 a detached egress-only gateway drops everything',
    given: [
      ...dual,
      lists({ EgressOnlyInternetGateways: [{ EgressOnlyInternetGatewayId: ids.eigw, Attachments: [] }] }),
    ],
    ask,
    verdict: 'unreachable',
    finds: ['internet-gateway-detached'],
  },
  {
    title: 'TGT-4 an IPv4 route to an egress-only gateway leads nowhere',
    given: [routes(via('0.0.0.0/0', { EgressOnlyInternetGatewayId: ids.eigw }))],
    verdict: 'unreachable',
    finds: ['other-target'],
  },
  {
    title: 'SEL-1 ::/0 never carries IPv4',
    given: [...dual, routes(toEigw)],
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'SEL-1 0.0.0.0/0 never carries IPv6',
    given: [...dual, routes(toNat)],
    ask,
    verdict: 'unreachable',
    finds: ['no-default-route'],
  },
  {
    title: 'NAT-15 ::/0 to a NAT gateway is no IPv6 way out',
    given: [...dual, routes(toNat, via('::/0', { NatGatewayId: ids.nat }))],
    ask,
    verdict: 'unreachable',
    finds: ['nat-for-ipv6'],
    stop: ['nat-gateway', 'block'],
  },
  {
    title: 'NAT-15 64:ff9b::/96 through a NAT gateway is as good as its IPv4 path',
    given: [...dual, routes(toNat, toEigw, via('64:ff9b::/96', { NatGatewayId: ids.nat }))],
    ask: { destination: '64:ff9b::808:808' },
    verdict: 'reachable',
  },
  {
    title: 'NAT-15 NACL-8 an ACL of its subnet without rules for IPv6 may stop what comes as IPv6',
    given: [
      ...dual,
      routes(toNat, toEigw, via('64:ff9b::/96', { NatGatewayId: ids.nat })),
      aclFor([ids.publicA], entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0')),
    ],
    ask: { destination: '64:ff9b::808:808' },
    verdict: 'depends',
    lean: 'unreachable',
  },
  {
    title: 'NAT-15 64:ff9b::/96 through a broken NAT gateway fails',
    given: [
      ...dual,
      routes(toNat, toEigw, via('64:ff9b::/96', { NatGatewayId: ids.nat })),
      lists({ InternetGateways: [{ InternetGatewayId: ids.igw, Attachments: [] }] }),
    ],
    ask: { destination: '64:ff9b::808:808' },
    verdict: 'unreachable',
  },
  {
    title: 'TGT-3 IPv4 through a NAT gateway is unmoved by IPv6 settings',
    given: [...dual, fn({ State: 'Active' })],
    verdict: 'reachable',
    finds: ['nat-route'],
  },
  {
    title: 'TGT-2 the internet gateway trap is IPv4 only: the same subnet fails over IPv4',
    given: [...dual, routes(toIgw, via('::/0', { GatewayId: ids.igw }))],
    verdict: 'unreachable',
    finds: ['igw-without-public-ip'],
  },
  {
    title: 'NI-10 IPv6 through an instance depends on the instance',
    given: [...dual, routes(toNat, via('::/0', { NetworkInterfaceId: id('eni', 1) }))],
    ask,
    verdict: 'depends',
  },
]);

describe('V6-1 an open way over IPv6 beside a closed one over IPv4', () => {
  const trap = [routes(toIgw, toEigw), config({ Ipv6AllowedForDualStack: true })];
  const told = (...changes: Change[]): string =>
    reportOf([...trap, ...changes]).findings.find(({ id: name }) => name === 'ipv6-works')?.text ?? '';

  it('is told, and what would still have to be seen', () => {
    expect(told()).toContain('over IPv6 the function reaches the internet');
    expect(told()).not.toContain('are not in the paste');
    expect(told(without('SecurityGroups'))).toContain(`if the rules of ${ids.sg} let it: they are not in the paste`);
  });

  it('is not told where more is in doubt than the rules of groups', () => {
    expect(told(without('SecurityGroups', 'Subnets'))).toBe('');
    expect(told(egress(permission('-1', null, ['0.0.0.0/0'])))).toBe('');
  });
});
