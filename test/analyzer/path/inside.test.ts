import { describe, expect, it } from 'vitest';
import { hold } from '../support/hold.ts';
import {
  aclFor, config, dual, entry, group, id, ids, inSubnet, noFunction, permission, reportOf, routes, toNat, via, VPC, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore
import type { AclEntry, Permission } from '../../oracle/shapes.ts';

const [NEAR, FAR, GROUP, PEERING] = ['10.0.1.50', '10.0.102.60', id('sg', 6), id('pcx', 1)] as const;
const anyone = permission('-1', null, ['10.0.0.0/16']);
const open = [entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0')];

/** An interface at the address, behind a group with these inbound rules. */
const receiver =
  (PrivateIpAddress: string, ...ingress: Permission[]): Change =>
  (draft) => {
    draft.lists.SecurityGroups?.push(group(GROUP, [], ingress));
    draft.lists.NetworkInterfaces = [
      {
        NetworkInterfaceId: id('eni', 6),
        InterfaceType: 'interface',
        SubnetId: PrivateIpAddress === NEAR ? ids.privateA : ids.publicB,
        VpcId: VPC,
        PrivateIpAddress,
        Groups: [{ GroupId: GROUP }],
      },
    ];
  };

hold('TGT-1: a receiver inside the VPC', [
  {
    title: 'TGT-1 its group lets the function in',
    given: [receiver(FAR, anyone)],
    ask: { destination: FAR },
    verdict: 'reachable',
  },
  {
    title: 'TGT-1 its group lets another port in',
    given: [receiver(FAR, permission('tcp', [5432, 5432], ['0.0.0.0/0']))],
    ask: { destination: FAR },
    verdict: 'unreachable',
  },
  {
    title: 'TGT-1 without a function, a group that names no group refuses whatever group the reader chooses',
    given: [noFunction, receiver(FAR, permission('tcp', [5432, 5432], ['0.0.0.0/0']))],
    ask: { destination: FAR, subnetIds: [ids.privateA] },
    verdict: 'unreachable',
  },
  {
    title: 'TGT-1 without a function, a group that names a group may be the one to choose',
    given: [noFunction, receiver(FAR, permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: ids.sg }] }))],
    ask: { destination: FAR, subnetIds: [ids.privateA] },
    verdict: 'unknown',
  },
  {
    title: 'TGT-1 the VPC’s blocks stand in for a subnet that was not pasted',
    given: [without('Subnets'), receiver(FAR, anyone)],
    ask: { destination: FAR },
    verdict: 'reachable',
  },
  {
    title: 'NACL-4 the ACL of its subnet refuses the function',
    given: [receiver(FAR, anyone), aclFor([ids.publicB], entry(90, 'in', 'deny', '10.0.1.0/24'), ...open)],
    ask: { destination: FAR },
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-4 the ACL of its subnet stops the replies on half of the ports',
    given: [
      receiver(FAR, anyone),
      aclFor([ids.publicB], entry(90, 'out', 'deny', '10.0.1.0/24', '6', [1024, 32767]), ...open),
    ],
    ask: { destination: FAR },
    verdict: 'intermittent',
  },
  {
    title: 'NACL-4 within one subnet no ACL is crossed',
    given: [receiver(NEAR, anyone), aclFor([ids.privateA])],
    ask: { destination: NEAR },
    verdict: 'reachable',
    lacks: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-4 the subnet’s block is not shown, so the address may lie in it: the ACL stops nothing for certain',
    given: [without('Subnets'), aclFor([ids.privateA])],
    ask: { destination: NEAR },
    verdict: 'unknown',
  },
  {
    title: 'NACL-4 an address outside the VPC is beyond the subnet, whatever its block',
    given: [without('Subnets'), aclFor([ids.privateA])],
    ask: { destination: '8.8.8.8' },
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-4 subnets share an ACL, and only one of them holds the receiver',
    given: [
      receiver(NEAR, anyone),
      aclFor([ids.privateA, ids.privateB]),
      config({ SubnetIds: [ids.privateA, ids.privateB] }),
    ],
    ask: { destination: '10.0.1.0/24' },
    verdict: 'intermittent',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-4 the same ACL stops what leaves the subnet',
    given: [receiver(FAR, anyone), aclFor([ids.privateA])],
    ask: { destination: FAR },
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'SEL-8 NAT-4 a packet that a NAT gateway carries is not the function’s any more: the group cannot know it',
    given: [routes(toNat, via('10.0.102.0/24', { NatGatewayId: ids.nat })), receiver(FAR, anyone)],
    ask: { destination: FAR },
    verdict: 'unknown',
  },
]);

/** Only tables tell of the function's subnet: its border to the receiver's counts all the same (NACL-4, NACL-10). */
const anySubnet: readonly Change[] = [noFunction, without('Subnets'), receiver(FAR, anyone)];
const some = [entry(100, 'in', 'allow', '10.0.0.0/17'), entry(100, 'out', 'allow', '0.0.0.0/0')];
const replies = [entry(100, 'in', 'allow', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0', '6', [32768, 60999])];
const closed = [entry(100, 'in', 'deny', '0.0.0.0/0'), entry(100, 'out', 'allow', '0.0.0.0/0')];

describe('NACL-10: a subnet that only its table tells of', () => {
  const verdictFor = (tableId: string, ...entries: AclEntry[]): string | undefined =>
    reportOf([...anySubnet, aclFor([ids.publicB], ...entries)], { destination: FAR }).subnets.find(
      (s) => s.routeTableId === tableId,
    )?.verdict;

  it.each([
    ['open to all', open, 'reachable'],
    ['closed to all', closed, 'unreachable'],
    ['open to a part of the VPC', some, 'unknown'],
    ['open to some client ports', replies, 'intermittent'],
  ])('meets the network ACL of the receiver: %s', (_, entries, verdict) => {
    expect(verdictFor(ids.main, ...entries)).toBe(verdict);
  });

  it('may be the very subnet of the receiver, where they share a table that nothing else tells apart', () => {
    const shared: Change = (draft) => {
      const out = draft.lists.RouteTables?.find((one) => one.RouteTableId === ids.public);
      if (out) out.Associations = out.Associations?.filter((a) => a.SubnetId !== ids.publicB) ?? [];
    };
    const { subnets } = reportOf([...anySubnet, shared, aclFor([ids.publicB], ...closed)], { destination: FAR });
    expect(subnets.find((s) => s.subnetId === null && s.routeTableId === ids.main)?.verdict).toBe('unknown');
  });
});

hold('TGT-11: addresses that may be a peer’s', [
  {
    title: 'TGT-11 a peering connection that was not pasted may lead to any address that is not the internet’s',
    given: [routes(via('198.51.100.0/24', { VpcPeeringConnectionId: PEERING }))],
    ask: { destination: '198.51.100.7' },
    verdict: 'unknown',
  },
  {
    title: 'TGT-11 but to no public one',
    given: [routes(via('8.8.8.0/24', { VpcPeeringConnectionId: PEERING }))],
    ask: { destination: '8.8.8.8' },
    verdict: 'unreachable',
    finds: ['peering-not-transitive'],
  },
]);

const ipv6 = { family: 'ipv6', subnetIds: [ids.privateA, ids.privateB] } as const;

hold('V6-1: subnets asked for together', [
  {
    title: 'V6-1 MIX-2 one subnet without a block leaves a supposed function in both without IPv6',
    given: [noFunction, ...dual, inSubnet(ids.privateB, { Ipv6CidrBlockAssociationSet: [] })],
    ask: ipv6,
    verdict: 'unreachable',
    finds: ['ipv6-subnet-missing'],
  },
  { title: 'V6-1 both with a block', given: [noFunction, ...dual, config({})], ask: ipv6, verdict: 'reachable' },
]);
