import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['NatGateways']> = {
  'vpc-id': (n) => [n.VpcId],
  'subnet-id': (n) => [n.SubnetId],
  'nat-gateway-id': (n) => [n.NatGatewayId],
  state: (n) => [n.State],
};

/** NAT gateways, those that were deleted lately among them. The option is `Filter`, in the singular. */
export const describeNatGateways = operation<Ec2.DescribeNatGatewaysCommandInput>({
  service: 'ec2',
  name: 'DescribeNatGateways',
  parameters: { NatGatewayIds: ['string'], Filter: FILTERS, ...PAGING },
  required: [],
  run: ({ NatGatewayIds: ids, Filter: filters }, draft) => ({
    NatGateways: selected(draft, 'NatGateways', { ids, filters }, KNOWN),
  }),
});
