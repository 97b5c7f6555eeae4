import { hold } from '../support/hold.ts';
import {
  acl, aclFor, config, dual, egress, entry, group, id, ids, lists, noFunction, permission, routes, textsOf, toIgw, toNat, via, without, type Change,
} from '../support/vpc.ts'; // prettier-ignore

const second = id('sg', 2);
const alsoGroup = (...rules: ReturnType<typeof permission>[]): readonly Change[] => [
  config({ SecurityGroupIds: [ids.sg, second] }),
  (draft) => {
    draft.lists.SecurityGroups?.push(group(second, rules));
  },
];
const pl = 'pl-0aa11bb22cc33dd44';
const listed = permission('tcp', [443, 443], [], { PrefixListIds: [{ PrefixListId: pl }] });
const flat = (rules: readonly object[]): Change[] => [
  without('SecurityGroups'),
  lists({
    SecurityGroupRules: rules.map((rule, i) => ({
      SecurityGroupRuleId: id('sgr', i),
      GroupId: ids.sg,
      IsEgress: true,
      IpProtocol: '-1',
      FromPort: -1,
      ToPort: -1,
      ...rule,
    })),
  }),
];

hold('SG: security groups', [
  {
    title: 'SG-1 no egress rule at all: nothing gets out',
    given: [egress()],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
    stop: ['security-group', 'block'],
  },
  {
    title: 'SG-2 the field is missing: unknown, not none',
    given: [
      (draft) => {
        for (const g of draft.lists.SecurityGroups ?? []) Reflect.deleteProperty(g, 'IpPermissionsEgress');
      },
    ],
    verdict: 'unknown',
    lean: 'reachable',
    lacks: ['security-group-egress'],
  },
  {
    title: 'SG-3 all protocols, no ports',
    given: [egress(permission('-1', null, ['0.0.0.0/0']))],
    verdict: 'reachable',
  },
  { title: 'SG-3 -1 with ports -1', given: [egress(permission('-1', [-1, -1], ['0.0.0.0/0']))], verdict: 'reachable' },
  {
    title: 'SG-3 tcp with the port in range',
    given: [egress(permission('tcp', [400, 500], ['0.0.0.0/0']))],
    verdict: 'reachable',
  },
  {
    title: 'SG-3 the number 6 is tcp',
    given: [egress(permission('6', [443, 443], ['0.0.0.0/0']))],
    verdict: 'reachable',
  },
  {
    title: 'SG-3 0 to 65535 is all ports',
    given: [egress(permission('tcp', [0, 65535], ['0.0.0.0/0']))],
    verdict: 'reachable',
  },
  {
    title: 'SG-3 the range ends below the port',
    given: [egress(permission('tcp', [1, 442], ['0.0.0.0/0']))],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'SG-3 the range begins above the port',
    given: [egress(permission('tcp', [444, 65535], ['0.0.0.0/0']))],
    verdict: 'unreachable',
  },
  {
    title: 'SG-3 udp is not tcp',
    given: [egress(permission('udp', [443, 443], ['0.0.0.0/0']))],
    verdict: 'unreachable',
  },
  {
    title: 'SG-3 icmp is not tcp',
    given: [egress(permission('icmp', [-1, -1], ['0.0.0.0/0']))],
    verdict: 'unreachable',
  },
  {
    title: 'SG-3 udp asked, udp permitted',
    given: [egress(permission('17', [443, 443], ['0.0.0.0/0']))],
    ask: { protocol: 'udp' },
    verdict: 'reachable',
  },
  {
    title: 'SG-4 groups only add: one empty, one open',
    given: [egress(), ...alsoGroup(permission('-1', null, ['0.0.0.0/0']))],
    verdict: 'reachable',
  },
  {
    title: 'SG-4 two halves in two groups are the whole',
    given: [
      egress(permission('tcp', [443, 443], ['0.0.0.0/1'])),
      ...alsoGroup(permission('tcp', [443, 443], ['128.0.0.0/1'])),
    ],
    verdict: 'reachable',
  },
  {
    title: 'SG-5 references to groups never cover the internet',
    given: [egress(permission('-1', null, [], { UserIdGroupPairs: [{ GroupId: ids.sg }] }))],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'SG-6 permission to the NAT gateway’s subnet is no permission to the internet',
    given: [egress(permission('tcp', [443, 443], ['10.0.101.0/24']))],
    verdict: 'unreachable',
    finds: ['security-group-egress'],
    shows: ['security-group-egress', '10.0.101.0/24'],
  },
  {
    title: 'SG-6 10.0.0.0/8 is no permission either',
    given: [egress(permission('tcp', [443, 443], ['10.0.0.0/8']))],
    verdict: 'unreachable',
  },
  {
    title: 'SG-7 0.6 half of the internet permitted',
    given: [egress(permission('tcp', [443, 443], ['0.0.0.0/1']))],
    verdict: 'intermittent',
    finds: ['security-group-egress'],
    stop: ['security-group', 'partial'],
  },
  {
    title: 'SG-7 one /24 permitted is under one per cent: unreachable',
    given: [egress(permission('tcp', [443, 443], ['8.8.8.0/24']))],
    verdict: 'unreachable',
  },
  {
    title: 'SG-7 that /24 itself is reachable',
    given: [egress(permission('tcp', [443, 443], ['8.8.8.0/24']))],
    ask: { destination: '8.8.8.0/24' },
    verdict: 'reachable',
  },
  {
    title: 'SG-7 443 permitted, 80 asked',
    given: [egress(permission('tcp', [443, 443], ['0.0.0.0/0']))],
    ask: { port: 80 },
    verdict: 'unreachable',
  },
  {
    title: 'SG-8 the list of S3 permits S3 only',
    given: [
      egress(listed),
      lists({
        PrefixLists: [
          { PrefixListId: pl, PrefixListName: 'com.amazonaws.eu-west-1.s3', OwnerId: 'AWS', Cidrs: ['52.218.0.0/17'] },
        ],
      }),
    ],
    verdict: 'unreachable',
  },
  {
    title: 'SG-8 0.6 a customer list without entries: unknown',
    given: [egress(listed)],
    verdict: 'unknown',
    needs: `get-managed-prefix-list-entries --prefix-list-id ${pl}`,
  },
  {
    title: 'SG-8 a customer list with entries permits them',
    given: [
      egress(listed),
      (draft) => {
        draft.entries[pl] = ['0.0.0.0/0'];
      },
    ],
    verdict: 'reachable',
  },
  {
    title: 'SG-9 DNS-8 an empty group stops connections, not name resolution',
    given: [egress()],
    ask: { destination: 'api.example.com' },
    verdict: 'unreachable',
    finds: ['security-group-egress'],
    lacks: ['dns-support-off', 'custom-dns'],
    stop: ['security-group', 'block'],
  },
  { title: 'SG-11 flat rules say the same: open', given: flat([{ CidrIpv4: '0.0.0.0/0' }]), verdict: 'reachable' },
  {
    title: 'SG-11 flat rules say the same: private only',
    given: flat([{ CidrIpv4: '10.0.0.0/8' }]),
    verdict: 'unreachable',
    finds: ['security-group-egress'],
  },
  {
    title: 'SG-11 flat rules with ingress only say nothing about egress: unknown',
    given: flat([{ IsEgress: false, CidrIpv4: '0.0.0.0/0' }]),
    verdict: 'unknown',
  },
  {
    title: 'SG-13 a group that is not pasted: unknown, leaning reachable',
    given: [without('SecurityGroups')],
    verdict: 'unknown',
    lean: 'reachable',
    stop: ['security-group', 'unknown'],
    needs: `describe-security-groups --group-ids ${ids.sg}`,
  },
  {
    title: 'SG-13 one of two groups is pasted and permits it: enough',
    given: [config({ SecurityGroupIds: [ids.sg, second] })],
    verdict: 'reachable',
  },
  {
    title: 'SG-13 one of two groups is pasted and does not permit it: unknown',
    given: [config({ SecurityGroupIds: [ids.sg, second] }), egress()],
    verdict: 'unknown',
  },
  {
    title: '0.5 without a function the group is the reader’s to choose',
    given: [noFunction, without('SecurityGroups')],
    ask: { subnetIds: [ids.privateA] },
    verdict: 'reachable',
    assumes: ['open-security-group'],
  },
  {
    title: '0.5 a certain block needs no group',
    given: [without('SecurityGroups'), routes(toIgw)],
    verdict: 'unreachable',
  },
]);

const both = (cidr = '0.0.0.0/0') => [entry(100, 'out', 'allow', cidr), entry(100, 'in', 'allow', cidr)];
const mine = (...entries: ReturnType<typeof entry>[]): readonly Change[] => [aclFor([ids.privateA], ...entries)];

hold('NACL: network ACLs', [
  {
    title: 'NACL-1 0.6 no pasted ACL names the subnet: default assumed',
    given: [
      (draft) => {
        for (const a of draft.lists.NetworkAcls ?? [])
          a.Associations = a.Associations.filter((x) => x.SubnetId !== ids.privateA);
      },
    ],
    verdict: 'reachable',
    assumes: ['default-network-acl'],
  },
  { title: 'NACL-1 the ACL of another subnet does not count', given: [aclFor([ids.privateB])], verdict: 'reachable' },
  {
    title: 'NACL-1 NACL-8 a custom ACL without entries denies everything',
    given: mine(),
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
    stop: ['network-acl', 'block'],
  },
  {
    title: 'NACL-2 a deny with a lower number wins',
    given: mine(entry(90, 'out', 'deny', '0.0.0.0/0', '6', [443, 443]), ...both()),
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
    shows: ['nacl-blocks-egress', '"RuleNumber": 90'],
  },
  {
    title: 'NACL-2 a deny with a higher number does not',
    given: mine(...both(), entry(110, 'out', 'deny', '0.0.0.0/0')),
    verdict: 'reachable',
  },
  {
    title: 'NACL-2 numbers count, not the order of the list',
    given: mine(entry(110, 'out', 'deny', '0.0.0.0/0'), ...both()),
    verdict: 'reachable',
  },
  {
    title: 'NACL-2 the catch-all entries deny what nothing allowed',
    given: mine(entry(100, 'in', 'allow', '0.0.0.0/0')),
    verdict: 'unreachable',
  },
  {
    title: 'NACL-3 protocol 6 is tcp',
    given: mine(
      entry(100, 'out', 'allow', '0.0.0.0/0', '6', [443, 443]),
      entry(100, 'in', 'allow', '0.0.0.0/0', '6', [1024, 65535]),
    ),
    verdict: 'reachable',
  },
  {
    title: 'NACL-3 protocol 17 is not tcp',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0', '17', [443, 443]), entry(100, 'in', 'allow', '0.0.0.0/0')),
    verdict: 'unreachable',
  },
  {
    title: 'NACL-3 a trimmed list without catch-all entries still denies',
    given: [
      ...mine(entry(100, 'in', 'allow', '0.0.0.0/0')),
      (draft) => {
        for (const a of draft.lists.NetworkAcls ?? [])
          a.Entries = (a.Entries ?? []).filter((e) => e.RuleNumber < 32767);
      },
    ],
    verdict: 'unreachable',
  },
  {
    title: 'NACL-4 the reply must be allowed explicitly',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0')),
    verdict: 'unreachable',
    finds: ['nacl-return-blocked'],
    lacks: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-5 (1) out to the destination',
    given: mine(entry(100, 'out', 'allow', '10.0.0.0/8'), entry(100, 'in', 'allow', '0.0.0.0/0')),
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-5 (2) replies come from internet addresses, also behind a NAT gateway',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0'), entry(100, 'in', 'allow', '10.0.0.0/16')),
    verdict: 'unreachable',
    finds: ['nacl-return-blocked'],
  },
  {
    title: 'NACL-5 replies on 1024-65535 are enough',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0'), entry(100, 'in', 'allow', '0.0.0.0/0', '6', [1024, 65535])),
    verdict: 'reachable',
    lacks: ['nacl-partial-ports'],
  },
  {
    title: 'NACL-7 replies on 32768-65535 only: some of the time',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0'), entry(100, 'in', 'allow', '0.0.0.0/0', '6', [32768, 65535])),
    verdict: 'intermittent',
    finds: ['nacl-partial-ports'],
    stop: ['network-acl', 'partial'],
    shows: ['nacl-partial-ports', '32768'],
  },
  {
    title: 'NACL-7 replies on 1025-65535: one port short is still some of the time',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0'), entry(100, 'in', 'allow', '0.0.0.0/0', '6', [1025, 65535])),
    verdict: 'intermittent',
  },
  {
    title: 'NACL-7 replies on 443 only: none get in',
    given: mine(entry(100, 'out', 'allow', '0.0.0.0/0'), entry(100, 'in', 'allow', '0.0.0.0/0', '6', [443, 443])),
    verdict: 'unreachable',
    finds: ['nacl-return-blocked'],
  },
  {
    title: 'NACL-7 two ranges that together are whole',
    given: mine(
      entry(100, 'out', 'allow', '0.0.0.0/0'),
      entry(100, 'in', 'allow', '0.0.0.0/0', '6', [32768, 65535]),
      entry(101, 'in', 'allow', '0.0.0.0/0', '6', [1024, 32767]),
    ),
    verdict: 'reachable',
  },
  {
    title: 'NACL-8 the default ACL allows everything',
    given: [lists({ NetworkAcls: [acl(ids.acl, [ids.privateA, ids.publicA])] })],
    verdict: 'reachable',
  },
  {
    title: 'NACL-8 an ACL with IPv4 entries only blocks IPv6',
    given: [...dual, ...mine(...both())],
    ask: { family: 'ipv6' },
    verdict: 'unreachable',
    finds: ['nacl-blocks-egress'],
  },
  { title: 'NACL-8 an ACL with IPv6 entries only blocks IPv4', given: mine(...both('::/0')), verdict: 'unreachable' },
  {
    title: 'NACL-8 IPv6 entries let IPv6 through',
    given: [...dual, ...mine(...both('::/0'))],
    ask: { family: 'ipv6' },
    verdict: 'reachable',
  },
  {
    title: 'NACL-9 NACLs do not filter the resolver: a name fails at the ACL of the connection, not at DNS',
    given: mine(),
    ask: { destination: 'api.example.com' },
    verdict: 'unreachable',
    lacks: ['custom-dns', 'dns-support-off'],
  },
  {
    title: 'NACL-12 0.6 a narrow deny does not flip the headline',
    given: mine(entry(50, 'out', 'deny', '198.20.0.0/16'), ...both()),
    verdict: 'reachable',
    finds: ['nacl-blocks-egress'],
  },
  {
    title: 'NACL-12 the denied part itself is unreachable',
    given: mine(entry(50, 'out', 'deny', '198.20.0.0/16'), ...both()),
    ask: { destination: '198.20.1.1' },
    verdict: 'unreachable',
  },
  {
    title: 'NACL-12 0.6 a deny of a quarter is some of the time',
    given: mine(entry(50, 'out', 'deny', '64.0.0.0/2'), ...both()),
    verdict: 'intermittent',
  },
  {
    title: 'NACL-13 ACLs not pasted: reachable with an assumption',
    given: [without('NetworkAcls')],
    verdict: 'reachable',
    assumes: ['default-network-acl'],
  },
  {
    title: 'NACL-13 an assumed ACL does not soften a block',
    given: [without('NetworkAcls'), routes(toNat, via('8.0.0.0/8', { VpcPeeringConnectionId: id('pcx', 1) }))],
    ask: { destination: '8.8.8.8' },
    verdict: 'unreachable',
  },
]);

hold('0.6: lists that were cut', [
  {
    title: 'NACL-3 0.6 in an elided list of entries what is missing is unknown',
    given: [],
    texts: elided('network-acls.json', '"Entries": [', '"Entries": [ ...'),
    verdict: 'unknown',
  },
  {
    title: 'SG-2 0.6 in an elided list of permissions what is missing is unknown',
    texts: elided('security-groups.json', '"IpPermissionsEgress": []', '"IpPermissionsEgress": [ ... ]'),
    verdict: 'unknown',
  },
]);

/** The paste with a group that permits nothing and an ACL that allows no replies, one list elided by hand. */
function elided(file: string, from: string, to: string) {
  const base: Change[] =
    file === 'network-acls.json' ? [aclFor([ids.privateA, ids.privateB, ids.publicA, ids.publicB])] : [egress()];
  return textsOf(base).map((t) =>
    t.name === file
      ? { ...t, text: t.text.replaceAll(from, to).replaceAll(/"Entries": \[\s*\]/g, '"Entries": [ ... ]') }
      : t,
  );
}
