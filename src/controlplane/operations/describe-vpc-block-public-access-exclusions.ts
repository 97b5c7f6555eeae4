import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['VpcBlockPublicAccessExclusions']> = {
  'resource-arn': (x) => [x.ResourceArn],
  'internet-gateway-exclusion-mode': (x) => [x.InternetGatewayExclusionMode],
  state: (x) => [x.State],
};

/** What Block Public Access leaves alone. */
export const describeVpcBlockPublicAccessExclusions = operation<Ec2.DescribeVpcBlockPublicAccessExclusionsCommandInput>(
  {
    service: 'ec2',
    name: 'DescribeVpcBlockPublicAccessExclusions',
    parameters: { ExclusionIds: ['string'], Filters: FILTERS, ...PAGING },
    required: [],
    run: ({ ExclusionIds: ids, Filters: filters }, draft) => ({
      VpcBlockPublicAccessExclusions: selected(draft, 'VpcBlockPublicAccessExclusions', { ids, filters }, KNOWN),
    }),
  },
);
