import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['Subnets']> = {
  'vpc-id': (s) => [s.VpcId],
  'subnet-id': (s) => [s.SubnetId],
  state: (s) => [s.State],
  'cidr-block': (s) => [s.CidrBlock],
  cidrBlock: (s) => [s.CidrBlock],
  'availability-zone': (s) => [s.AvailabilityZone],
  availabilityZone: (s) => [s.AvailabilityZone],
  'availability-zone-id': (s) => [s.AvailabilityZoneId],
  'owner-id': (s) => [s.OwnerId],
  'default-for-az': (s) => [s.DefaultForAz],
  'map-public-ip-on-launch': (s) => [s.MapPublicIpOnLaunch],
  'enable-dns64': (s) => [s.EnableDns64],
  'ipv6-cidr-block-association.ipv6-cidr-block': (s) =>
    (s.Ipv6CidrBlockAssociationSet ?? []).map((a) => a.Ipv6CidrBlock),
};

/** Subnets. */
export const describeSubnets = operation<Ec2.DescribeSubnetsCommandInput>({
  service: 'ec2',
  name: 'DescribeSubnets',
  parameters: { SubnetIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ SubnetIds: ids, Filters: filters }, draft) => ({
    Subnets: selected(draft, 'Subnets', { ids, filters }, KNOWN),
  }),
});
