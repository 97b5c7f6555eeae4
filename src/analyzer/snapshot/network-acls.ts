import { list, object } from './conform.ts';
import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { defineKind } from './kind.ts';
import { areReadableAclAssociations, areReadableEntries } from './readable.ts';
import type { NetworkAclFacts } from './types.ts';
import { id, isSwitch, listWith, named } from './value-tests.ts';

/** Network ACLs (NACL rules). */
export const networkAcls = defineKind({
  label: 'network ACLs',
  one: 'network ACL',
  operations: ['describe-network-acls', 'create-network-acl'],
  wrappers: ['NetworkAcls'],
  holders: ['NetworkAcl'],
  idField: 'NetworkAclId',
  inEveryVpc: true,
  shape: object({
    NetworkAclId: 'string',
    VpcId: 'string',
    OwnerId: 'string',
    IsDefault: 'boolean',
    Associations: list(object({ NetworkAclAssociationId: 'string', NetworkAclId: 'string', SubnetId: 'string' })),
    Entries: list(
      object({
        CidrBlock: 'string',
        Ipv6CidrBlock: 'string',
        Egress: 'boolean',
        // A number as text; YAML and XML readers may give a number.
        Protocol: 'string',
        PortRange: object({ From: 'number', To: 'number' }),
        IcmpTypeCode: object({ Code: 'number', Type: 'number' }),
        RuleAction: 'string',
        RuleNumber: 'number',
      }),
    ),
  }),
  byValue: [
    ['NetworkAclId', id('acl-')],
    ['VpcId', id('vpc-')],
    ['Entries', listWith('RuleNumber', 'RuleAction')],
    ['Associations', listWith('NetworkAclAssociationId', 'SubnetId')],
    ['IsDefault', named(/default/i, isSwitch)],
  ],
  needs: ['Entries'],
  // An association that does not name its subnet may be of any (NACL-1).
  gaps: ({ data, cuts, damaged }) =>
    cuts?.below.has('Associations') === true ||
    damaged.has('Associations') ||
    !areReadableAclAssociations(data['Associations']),
});

/** The facts of a pasted network ACL; entries that were cut are unknown, not denied (NACL-3 on a cut list). */
export function networkAclFacts(candidate: Candidate): NetworkAclFacts {
  return {
    // The used fields have just been checked against the shape above.
    acl: candidate.data,
    entriesIncomplete: lacks(candidate, 'Entries') || !areReadableEntries(candidate.data['Entries']),
  };
}
