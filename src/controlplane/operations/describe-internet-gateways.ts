import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['InternetGateways']> = {
  'attachment.vpc-id': (g) => (g.Attachments ?? []).map((a) => a.VpcId),
  'attachment.state': (g) => (g.Attachments ?? []).map((a) => a.State),
  'internet-gateway-id': (g) => [g.InternetGatewayId],
  'owner-id': (g) => [g.OwnerId],
};

/** Internet gateways. The filter by attachment leaves out those that are attached to nothing. */
export const describeInternetGateways = operation<Ec2.DescribeInternetGatewaysCommandInput>({
  service: 'ec2',
  name: 'DescribeInternetGateways',
  parameters: { InternetGatewayIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ InternetGatewayIds: ids, Filters: filters }, draft) => ({
    InternetGateways: selected(draft, 'InternetGateways', { ids, filters }, KNOWN),
  }),
});
