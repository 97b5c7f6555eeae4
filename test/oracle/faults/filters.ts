/** Faults of security groups and network ACLs. */
import type { Draft } from '../test-vpc.ts';
import { VPC, acl, entry, group, id, ids, permission } from '../test-vpc.ts';
import type { AclEntry, Permission } from '../shapes.ts';
import type { Fault } from './fault.ts';
import { config, functionSubnets } from './fault.ts';

const anywhere = ['0.0.0.0/0', '::/0'];
const reference = (groupId: string) => ({ UserIdGroupPairs: [{ GroupId: groupId, UserId: '123456789012' }] });

/** Ways in which an egress list may look. */
export const EGRESS: readonly [Permission[], ...Permission[][]] = [
  [],
  [permission('tcp', [443, 443], anywhere)],
  [permission('tcp', [443, 443], ['0.0.0.0/0'])],
  [permission('6', [443, 443], ['::/0'])],
  [permission('tcp', [80, 80], anywhere)],
  [permission('udp', [443, 443], anywhere)],
  [permission('-1', null, ['0.0.0.0/0'])],
  [permission('tcp', [0, 65535], ['0.0.0.0/1'])],
  [permission('tcp', [443, 443], ['10.0.0.0/8'])],
  [permission('tcp', [443, 443], ['10.0.0.0/16']), permission('tcp', [443, 443], ['52.0.0.0/8'])],
  [permission('tcp', [443, 443], ['8.8.8.0/24', '1.1.1.1/32'])],
  [permission('tcp', [443, 443], ['64.0.0.0/2']), permission('tcp', [80, 500], ['128.0.0.0/2', '2600::/12'])],
  [permission('-1', null, [], reference(ids.sg))],
  [permission('tcp', [443, 443], [], { PrefixListIds: [{ PrefixListId: 'pl-6da54004' }] })],
  [permission('tcp', [443, 443], [], { PrefixListIds: [{ PrefixListId: id('pl', 5) }] })],
  [permission('icmp', [-1, -1], anywhere)],
];

const outAll = entry(100, 'out', 'allow', '0.0.0.0/0');
const inAll = entry(100, 'in', 'allow', '0.0.0.0/0');
const outAll6 = entry(101, 'out', 'allow', '::/0');
const inAll6 = entry(101, 'in', 'allow', '::/0');
const all = [outAll, inAll, outAll6, inAll6];

/** Ways in which the ACL of the function's subnet may look. */
const ACLS: readonly [AclEntry[], ...AclEntry[][]] = [
  [],
  [outAll, inAll],
  [
    entry(100, 'out', 'allow', '0.0.0.0/0', '6', [443, 443]),
    entry(100, 'in', 'allow', '0.0.0.0/0', '6', [1024, 65535]),
  ],
  [
    outAll,
    outAll6,
    entry(100, 'in', 'allow', '0.0.0.0/0', '6', [32768, 65535]),
    entry(101, 'in', 'allow', '::/0', '6', [32768, 65535]),
  ],
  [outAll, entry(100, 'in', 'allow', '0.0.0.0/0', '6', [32768, 60999])],
  [outAll, entry(100, 'in', 'allow', '0.0.0.0/0', '6', [443, 443])],
  [outAll, entry(90, 'in', 'deny', '0.0.0.0/0', '6', [3389, 3389]), inAll],
  [entry(90, 'out', 'deny', '0.0.0.0/0', '6', [443, 443]), ...all],
  [entry(90, 'out', 'deny', '52.0.0.0/8'), ...all],
  [entry(90, 'out', 'deny', '32.0.0.0/3'), entry(90, 'in', 'deny', '128.0.0.0/2'), ...all],
  [entry(90, 'in', 'deny', '1.1.1.0/24'), entry(91, 'out', 'deny', '2600::/12'), ...all],
  [entry(90, 'in', 'deny', '0.0.0.0/0', '17'), ...all],
  [entry(120, 'out', 'deny', '0.0.0.0/0'), ...all],
  [entry(80, 'out', 'deny', '10.0.0.0/8'), entry(80, 'in', 'deny', '10.0.0.0/8'), ...all],
  [
    outAll,
    outAll6,
    entry(100, 'in', 'allow', '0.0.0.0/1', '6', [1024, 32767]),
    entry(110, 'in', 'allow', '0.0.0.0/0', '6', [32768, 65535]),
    inAll6,
  ],
];

function setEgress(draft: Draft, permissions: Permission[]): void {
  const found = draft.lists.SecurityGroups?.find((item) => item.GroupId === ids.sg);
  if (found) found.IpPermissionsEgress = structuredClone(permissions);
}

export const filterFaults: readonly Fault[] = [
  { name: 'egress of the group', apply: (draft, dice) => setEgress(draft, dice.pick(EGRESS)) },
  {
    name: 'two groups',
    apply: (draft, dice) => {
      setEgress(draft, dice.pick(EGRESS));
      draft.lists.SecurityGroups?.push(group(id('sg', 9), structuredClone(dice.pick(EGRESS))));
      config(draft)?.SecurityGroupIds?.push(id('sg', 9));
    },
  },
  {
    name: 'second group not pasted',
    apply: (draft, dice) => {
      setEgress(draft, dice.pick(EGRESS));
      config(draft)?.SecurityGroupIds?.push(id('sg', 10));
    },
  },
  {
    name: 'egress list trimmed away',
    apply: (draft) => draft.lists.SecurityGroups?.forEach((item) => delete item.IpPermissionsEgress),
  },
  {
    name: 'group of another VPC',
    apply: (draft) => draft.lists.SecurityGroups?.forEach((item) => (item.VpcId = `${VPC.slice(0, -1)}e`)),
  },
  {
    name: 'rules instead of groups',
    apply: (draft, dice) => {
      const cidr = dice.pick(['0.0.0.0/0', '10.0.0.0/8', '52.0.0.0/6']);
      draft.lists.SecurityGroups = draft.lists.SecurityGroups?.filter((item) => item.GroupId !== ids.sg) ?? [];
      if (draft.lists.SecurityGroups.length === 0) delete draft.lists.SecurityGroups;
      draft.lists.SecurityGroupRules = [
        {
          SecurityGroupRuleId: id('sgr', 1),
          GroupId: ids.sg,
          IsEgress: dice.chance(0.8),
          IpProtocol: dice.pick(['-1', 'tcp']),
          FromPort: 443,
          ToPort: 443,
          CidrIpv4: cidr,
        },
        {
          SecurityGroupRuleId: id('sgr', 2),
          GroupId: ids.sg,
          IsEgress: false,
          IpProtocol: 'tcp',
          FromPort: 22,
          ToPort: 22,
          CidrIpv4: '10.0.0.0/8',
        },
      ];
      for (const rule of draft.lists.SecurityGroupRules)
        if (rule.IpProtocol === '-1') Object.assign(rule, { FromPort: -1, ToPort: -1 });
    },
  },
  {
    name: 'rules of every shape instead of groups',
    apply: (draft, dice) => {
      draft.lists.SecurityGroups = draft.lists.SecurityGroups?.filter((item) => item.GroupId !== ids.sg) ?? [];
      const flat = { GroupId: ids.sg, IsEgress: true, IpProtocol: 'tcp', FromPort: 0, ToPort: 65535 };
      draft.entries[id('pl', 5)] = ['52.0.0.0/6', '2600::/12'];
      const shapes = [
        { CidrIpv4: '0.0.0.0/1' },
        { CidrIpv6: '2000::/4' },
        { PrefixListId: id('pl', 5) },
        { ReferencedGroupInfo: { GroupId: ids.sg } },
        { CidrIpv4: '128.0.0.0/1', IpProtocol: '-1', FromPort: -1, ToPort: -1 },
      ].filter(() => dice.chance(0.6));
      draft.lists.SecurityGroupRules = shapes.map((shape, i) => ({
        SecurityGroupRuleId: id('sgr', 10 + i),
        ...flat,
        ...shape,
      }));
    },
  },
  {
    name: 'network ACL of the function',
    apply: (draft, dice) => {
      if (!draft.lists.NetworkAcls) return;
      const used = functionSubnets(draft);
      const subnets = dice.chance(0.5) ? used : used.slice(0, 1);
      for (const item of draft.lists.NetworkAcls)
        item.Associations = item.Associations.filter((a) => !subnets.includes(a.SubnetId));
      draft.lists.NetworkAcls.push(acl(id('acl', 20), subnets, structuredClone(dice.pick(ACLS))));
    },
  },
  {
    name: 'network ACL of nobody',
    apply: (draft) => draft.lists.NetworkAcls?.forEach((item) => (item.Associations = [])),
  },
  {
    name: 'entries of the network ACL trimmed away',
    apply: (draft) => draft.lists.NetworkAcls?.forEach((item) => delete item.Entries),
  },
];
