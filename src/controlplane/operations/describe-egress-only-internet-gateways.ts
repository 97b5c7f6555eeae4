import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

/** None but those by tags. */
const KNOWN: Filters<Elements['EgressOnlyInternetGateways']> = {};

/** Egress-only internet gateways; there is no filter by VPC, only by tags. */
export const describeEgressOnlyInternetGateways = operation<Ec2.DescribeEgressOnlyInternetGatewaysCommandInput>({
  service: 'ec2',
  name: 'DescribeEgressOnlyInternetGateways',
  parameters: { EgressOnlyInternetGatewayIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ EgressOnlyInternetGatewayIds: ids, Filters: filters }, draft) => ({
    EgressOnlyInternetGateways: selected(draft, 'EgressOnlyInternetGateways', { ids, filters }, KNOWN),
  }),
});
