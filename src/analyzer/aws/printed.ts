/** Everything that AWS prints of each resource: what is used, and what only formats without names need to know. */
import { addressColumns } from './columns/address.ts';
import { blockPublicAccessExclusionColumns } from './columns/block-public-access-exclusion.ts';
import { blockPublicAccessOptionsColumns } from './columns/block-public-access-options.ts';
import { capacityProviderColumns } from './columns/capacity-provider.ts';
import { carrierGatewayColumns } from './columns/carrier-gateway.ts';
import { dhcpOptionsColumns } from './columns/dhcp-options.ts';
import { lambdaFunctionColumns } from './columns/function.ts';
import { instanceColumns } from './columns/instance.ts';
import { localGatewayColumns } from './columns/local-gateway.ts';
import { natGatewayColumns } from './columns/nat-gateway.ts';
import { networkInterfaceColumns } from './columns/network-interface.ts';
import { prefixListColumns } from './columns/prefix-list.ts';
import { securityGroupForVpcColumns } from './columns/security-group-for-vpc.ts';
import { securityGroupRuleColumns } from './columns/security-group-rule.ts';
import { securityGroupColumns } from './columns/security-group.ts';
import { subnetColumns } from './columns/subnet.ts';
import { transitGatewayAttachmentColumns } from './columns/transit-gateway-attachment.ts';
import { transitGatewayRouteTableColumns } from './columns/transit-gateway-route-table.ts';
import { transitGatewayRoutesColumns } from './columns/transit-gateway-routes.ts';
import { transitGatewayVpcAttachmentColumns } from './columns/transit-gateway-vpc-attachment.ts';
import { transitGatewayColumns } from './columns/transit-gateway.ts';
import { vpcAttributeColumns } from './columns/vpc-attribute.ts';
import { vpcEndpointColumns } from './columns/vpc-endpoint.ts';
import { vpcPeeringConnectionColumns } from './columns/vpc-peering-connection.ts';
import { vpcColumns } from './columns/vpc.ts';
import { vpnGatewayColumns } from './columns/vpn-gateway.ts';
import { address } from './resources/address.ts';
import { blockPublicAccessExclusion } from './resources/block-public-access-exclusion.ts';
import { blockPublicAccessOptions } from './resources/block-public-access-options.ts';
import { capacityProvider } from './resources/capacity-provider.ts';
import { carrierGateway } from './resources/carrier-gateway.ts';
import { dhcpOptions } from './resources/dhcp-options.ts';
import { egressOnlyInternetGateway } from './resources/egress-only-internet-gateway.ts';
import { encryptionControl } from './resources/encryption-control.ts';
import { lambdaFunction } from './resources/function.ts';
import { instance } from './resources/instance.ts';
import { internetGateway } from './resources/internet-gateway.ts';
import { localGateway } from './resources/local-gateway.ts';
import { natGateway } from './resources/nat-gateway.ts';
import { networkAcl } from './resources/network-acl.ts';
import { networkInsightsAnalysis } from './resources/network-insights-analysis.ts';
import { networkInterface } from './resources/network-interface.ts';
import { prefixListEntries } from './resources/prefix-list-entries.ts';
import { prefixList } from './resources/prefix-list.ts';
import { routeTable } from './resources/route-table.ts';
import { securityGroupForVpc } from './resources/security-group-for-vpc.ts';
import { securityGroupRule } from './resources/security-group-rule.ts';
import { securityGroup } from './resources/security-group.ts';
import { subnet } from './resources/subnet.ts';
import { transitGatewayAttachment } from './resources/transit-gateway-attachment.ts';
import { transitGatewayRouteTable } from './resources/transit-gateway-route-table.ts';
import { transitGatewayRoutes } from './resources/transit-gateway-routes.ts';
import { transitGatewayVpcAttachment } from './resources/transit-gateway-vpc-attachment.ts';
import { transitGateway } from './resources/transit-gateway.ts';
import { vpcAttribute } from './resources/vpc-attribute.ts';
import { vpcEndpoint } from './resources/vpc-endpoint.ts';
import { vpcPeeringConnection } from './resources/vpc-peering-connection.ts';
import { vpc } from './resources/vpc.ts';
import { vpnGateway } from './resources/vpn-gateway.ts';
import { TAGS } from './columns/tags.ts';
import { isPart } from './schema.ts';
import type { Field, Fields, Resource } from './schema.ts';

/** Every resource with its further columns, in the order in which one is told from the others: what names others first. */
const COLUMNS: readonly (readonly [Resource, Fields])[] = [
  [lambdaFunction, lambdaFunctionColumns],
  [capacityProvider, capacityProviderColumns],
  [securityGroupRule, securityGroupRuleColumns],
  [networkInsightsAnalysis, {}],
  [blockPublicAccessExclusion, blockPublicAccessExclusionColumns],
  [blockPublicAccessOptions, blockPublicAccessOptionsColumns],
  [encryptionControl, {}],
  [transitGatewayRouteTable, transitGatewayRouteTableColumns],
  [transitGatewayVpcAttachment, transitGatewayVpcAttachmentColumns],
  [transitGatewayAttachment, transitGatewayAttachmentColumns],
  [vpcPeeringConnection, vpcPeeringConnectionColumns],
  [vpcEndpoint, vpcEndpointColumns],
  [natGateway, natGatewayColumns],
  [egressOnlyInternetGateway, {}],
  [internetGateway, {}],
  [carrierGateway, carrierGatewayColumns],
  [localGateway, localGatewayColumns],
  [vpnGateway, vpnGatewayColumns],
  [networkAcl, {}],
  [address, addressColumns],
  [instance, instanceColumns],
  [networkInterface, networkInterfaceColumns],
  [routeTable, {}],
  [subnet, subnetColumns],
  [transitGateway, transitGatewayColumns],
  [securityGroupForVpc, securityGroupForVpcColumns],
  [securityGroup, securityGroupColumns],
  [prefixList, prefixListColumns],
  [dhcpOptions, dhcpOptionsColumns],
  [vpcAttribute, vpcAttributeColumns],
  [vpc, vpcColumns],
  [transitGatewayRoutes, transitGatewayRoutesColumns],
  [prefixListEntries, {}],
];

/** A resource, and all fields that AWS prints of it. */
export interface Printed {
  readonly resource: Resource;
  readonly fields: Fields;
}

/** All resources. What EC2 describes in lists has tags. */
export const PRINTED: readonly Printed[] = COLUMNS.map(([resource, columns]) => {
  const hasTags =
    resource.wrappers.length > 0 && resource.operations[0].startsWith('describe-') && !('TagSet' in columns);
  return { resource, fields: merged(resource.fields, hasTags ? { ...columns, Tags: [TAGS] } : columns) };
});

/** Both together; where both have a plain field, the further columns say how it is printed. */
function merged(used: Fields, further: Fields): Fields {
  const both = Object.entries(further).map(([name, field]) => [name, mergedField(used[name], field)] as const);
  return { ...used, ...Object.fromEntries(both) };
}

function mergedField(used: Field | undefined, further: Field): Field {
  if (used === undefined || typeof used === 'string' || typeof further === 'string') return further;
  if (isPart(used)) return isPart(further) ? merged(used, further) : further;
  return isPart(further) ? further : [mergedField(used[0], further[0])];
}
