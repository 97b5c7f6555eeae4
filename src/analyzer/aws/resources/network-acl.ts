import type { NetworkAcl, NetworkAclEntry } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** Network ACLs (NACL rules). */
export const networkAcl: Resource = {
  label: 'network ACLs',
  one: 'network ACL',
  operations: ['describe-network-acls', 'create-network-acl'],
  wrappers: ['NetworkAcls'],
  holders: ['NetworkAcl'],
  idField: 'NetworkAclId',
  mark: 'Entries',
  inEveryVpc: true,
  needs: ['Entries'],
  fields: {
    NetworkAclId: 'acl',
    VpcId: 'vpc',
    OwnerId: 'account',
    IsDefault: 'bool',
    Associations: [{ NetworkAclAssociationId: 'aclassoc', NetworkAclId: 'acl', SubnetId: 'subnet' }, '!'],
    Entries: [
      {
        CidrBlock: 'cidr4',
        Ipv6CidrBlock: 'cidr6',
        Egress: 'bool!',
        Protocol: 'protocol!',
        PortRange: { From: 'int', To: 'int' },
        IcmpTypeCode: { Code: 'int', Type: 'int' },
        RuleAction: 'action!',
        RuleNumber: 'int!',
      },
      '+',
    ],
  },
  words: { 'Entries.RuleAction': allOf<Word<NetworkAclEntry, 'RuleAction'>>()(['allow', 'deny']) },
  identify: [
    'NetworkAclId',
    'VpcId',
    ['Entries', { listWith: ['RuleNumber', 'RuleAction'] }],
    ['Associations', { listWith: ['NetworkAclAssociationId', 'SubnetId'] }],
    ['IsDefault', { under: /default/i, isSwitch: true }],
  ],
  always: ['NetworkAclId', 'Entries', 'VpcId'],
  facts: ['Entries', 'Associations'],
} satisfies ResourceOf<NetworkAcl>;
