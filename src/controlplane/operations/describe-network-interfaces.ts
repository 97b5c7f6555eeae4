import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['NetworkInterfaces']> = {
  'vpc-id': (i) => [i.VpcId],
  'subnet-id': (i) => [i.SubnetId],
  'network-interface-id': (i) => [i.NetworkInterfaceId],
  status: (i) => [i.Status],
  description: (i) => [i.Description],
  'interface-type': (i) => [i.InterfaceType],
  'requester-id': (i) => [i.RequesterId],
  'requester-managed': (i) => [i.RequesterManaged],
  'group-id': (i) => (i.Groups ?? []).map((g) => g.GroupId),
  'private-ip-address': (i) => [i.PrivateIpAddress],
  'addresses.private-ip-address': (i) => (i.PrivateIpAddresses ?? []).map((a) => a.PrivateIpAddress),
  'association.public-ip': (i) => [i.Association?.PublicIp],
  'attachment.instance-id': (i) => [i.Attachment?.InstanceId],
  'availability-zone': (i) => [i.AvailabilityZone],
};

/** Network interfaces. */
export const describeNetworkInterfaces = operation<Ec2.DescribeNetworkInterfacesCommandInput>({
  service: 'ec2',
  name: 'DescribeNetworkInterfaces',
  parameters: { NetworkInterfaceIds: ['string'], Filters: FILTERS, IncludeManagedResources: 'boolean', ...PAGING },
  required: [],
  run: ({ NetworkInterfaceIds: ids, Filters: filters }, draft) => ({
    NetworkInterfaces: selected(draft, 'NetworkInterfaces', { ids, filters }, KNOWN),
  }),
});
