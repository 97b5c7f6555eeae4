import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['Addresses']> = {
  'allocation-id': (a) => [a.AllocationId],
  'association-id': (a) => [a.AssociationId],
  domain: (a) => [a.Domain],
  'instance-id': (a) => [a.InstanceId],
  'network-interface-id': (a) => [a.NetworkInterfaceId],
  'private-ip-address': (a) => [a.PrivateIpAddress],
  'public-ip': (a) => [a.PublicIp],
  'network-border-group': (a) => [a.NetworkBorderGroup],
};

/** Elastic IP addresses. */
export const describeAddresses = operation<Ec2.DescribeAddressesCommandInput>({
  service: 'ec2',
  name: 'DescribeAddresses',
  parameters: { AllocationIds: ['string'], Filters: FILTERS, PublicIps: 'later', ...PAGING },
  required: [],
  run: ({ AllocationIds: ids, Filters: filters }, draft) => ({
    Addresses: selected(draft, 'Addresses', { ids, filters }, KNOWN),
  }),
});
