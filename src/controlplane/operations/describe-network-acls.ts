import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['NetworkAcls']> = {
  'vpc-id': (a) => [a.VpcId],
  'network-acl-id': (a) => [a.NetworkAclId],
  default: (a) => [a.IsDefault],
  'owner-id': (a) => [a.OwnerId],
  'association.subnet-id': (a) => (a.Associations ?? []).map((x) => x.SubnetId),
  'association.association-id': (a) => (a.Associations ?? []).map((x) => x.NetworkAclAssociationId),
  'association.network-acl-id': (a) => (a.Associations ?? []).map((x) => x.NetworkAclId),
  'entry.cidr': (a) => (a.Entries ?? []).map((e) => e.CidrBlock),
  'entry.rule-number': (a) => (a.Entries ?? []).map((e) => e.RuleNumber),
  'entry.rule-action': (a) => (a.Entries ?? []).map((e) => e.RuleAction),
  'entry.egress': (a) => (a.Entries ?? []).map((e) => e.Egress),
  'entry.protocol': (a) => (a.Entries ?? []).map((e) => e.Protocol),
};

/** Network ACLs. */
export const describeNetworkAcls = operation<Ec2.DescribeNetworkAclsCommandInput>({
  service: 'ec2',
  name: 'DescribeNetworkAcls',
  parameters: { NetworkAclIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ NetworkAclIds: ids, Filters: filters }, draft) => ({
    NetworkAcls: selected(draft, 'NetworkAcls', { ids, filters }, KNOWN),
  }),
});
