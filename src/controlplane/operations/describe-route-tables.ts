import type { Elements } from '../collections.ts';
import { operation } from '../operation.ts';
import { FILTERS, PAGING, selected } from '../rules/select.ts';
import type { Filters } from '../rules/select.ts';
import type { Ec2 } from '../sdk.ts';

const KNOWN: Filters<Elements['RouteTables']> = {
  'vpc-id': (t) => [t.VpcId],
  'route-table-id': (t) => [t.RouteTableId],
  'owner-id': (t) => [t.OwnerId],
  'association.subnet-id': (t) => (t.Associations ?? []).map((a) => a.SubnetId),
  'association.gateway-id': (t) => (t.Associations ?? []).map((a) => a.GatewayId),
  'association.main': (t) => (t.Associations ?? []).map((a) => a.Main),
  'association.route-table-association-id': (t) => (t.Associations ?? []).map((a) => a.RouteTableAssociationId),
  'association.route-table-id': (t) => (t.Associations ?? []).map((a) => a.RouteTableId),
  'route.destination-cidr-block': (t) => (t.Routes ?? []).map((r) => r.DestinationCidrBlock),
  'route.destination-ipv6-cidr-block': (t) => (t.Routes ?? []).map((r) => r.DestinationIpv6CidrBlock),
  'route.gateway-id': (t) => (t.Routes ?? []).map((r) => r.GatewayId),
  'route.nat-gateway-id': (t) => (t.Routes ?? []).map((r) => r.NatGatewayId),
  'route.egress-only-internet-gateway-id': (t) => (t.Routes ?? []).map((r) => r.EgressOnlyInternetGatewayId),
  'route.transit-gateway-id': (t) => (t.Routes ?? []).map((r) => r.TransitGatewayId),
  'route.vpc-peering-connection-id': (t) => (t.Routes ?? []).map((r) => r.VpcPeeringConnectionId),
  'route.origin': (t) => (t.Routes ?? []).map((r) => r.Origin),
  'route.state': (t) => (t.Routes ?? []).map((r) => r.State),
};

/** Route tables. The filter by subnet leaves the main table out, as EC2 does. */
export const describeRouteTables = operation<Ec2.DescribeRouteTablesCommandInput>({
  service: 'ec2',
  name: 'DescribeRouteTables',
  parameters: { RouteTableIds: ['string'], Filters: FILTERS, ...PAGING },
  required: [],
  run: ({ RouteTableIds: ids, Filters: filters }, draft) => ({
    RouteTables: selected(draft, 'RouteTables', { ids, filters }, KNOWN),
  }),
});
