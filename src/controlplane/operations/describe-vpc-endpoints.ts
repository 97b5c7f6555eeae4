import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['VpcEndpoints']> = {
  'vpc-id': (e) => [e.VpcId],
  'vpc-endpoint-id': (e) => [e.VpcEndpointId],
  'service-name': (e) => [e.ServiceName],
  'vpc-endpoint-state': (e) => [e.State],
  'vpc-endpoint-type': (e) => [e.VpcEndpointType],
  'ip-address-type': (e) => [e.IpAddressType],
};

/** VPC endpoints. */
export const describeVpcEndpoints = operation<Ec2.DescribeVpcEndpointsCommandInput>({
  service: 'ec2',
  name: 'DescribeVpcEndpoints',
  parameters: { VpcEndpointIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ VpcEndpointIds: ids, Filters: filters }, draft) => ({
    VpcEndpoints: selected(draft, 'VpcEndpoints', { ids, filters }, KNOWN),
  }),
});
