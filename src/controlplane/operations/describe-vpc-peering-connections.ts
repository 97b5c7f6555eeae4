import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['VpcPeeringConnections']> = {
  'vpc-peering-connection-id': (c) => [c.VpcPeeringConnectionId],
  'status-code': (c) => [c.Status?.Code],
  'requester-vpc-info.vpc-id': (c) => [c.RequesterVpcInfo?.VpcId],
  'accepter-vpc-info.vpc-id': (c) => [c.AccepterVpcInfo?.VpcId],
};

/** Peering connections. */
export const describeVpcPeeringConnections = operation<Ec2.DescribeVpcPeeringConnectionsCommandInput>({
  service: 'ec2',
  name: 'DescribeVpcPeeringConnections',
  parameters: { VpcPeeringConnectionIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ VpcPeeringConnectionIds: ids, Filters: filters }, draft) => ({
    VpcPeeringConnections: selected(draft, 'VpcPeeringConnections', { ids, filters }, KNOWN),
  }),
});
