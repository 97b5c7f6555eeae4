import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['Vpcs']> = {
  'vpc-id': (v) => [v.VpcId],
  state: (v) => [v.State],
  cidr: (v) => [v.CidrBlock],
  'cidr-block-association.cidr-block': (v) => (v.CidrBlockAssociationSet ?? []).map((a) => a.CidrBlock),
  'is-default': (v) => [v.IsDefault],
  'dhcp-options-id': (v) => [v.DhcpOptionsId],
  'owner-id': (v) => [v.OwnerId],
};

/** VPCs. */
export const describeVpcs = operation<Ec2.DescribeVpcsCommandInput>({
  service: 'ec2',
  name: 'DescribeVpcs',
  parameters: { VpcIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ VpcIds: ids, Filters: filters }, draft) => ({
    Vpcs: selected(draft, 'Vpcs', { ids, filters }, KNOWN),
  }),
});
