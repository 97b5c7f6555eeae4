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
import { lambdaFunction } from './resources/function.ts';
import { instance } from './resources/instance.ts';
import { localGateway } from './resources/local-gateway.ts';
import { natGateway } from './resources/nat-gateway.ts';
import { networkInterface } from './resources/network-interface.ts';
import { prefixList } from './resources/prefix-list.ts';
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
import { microvmColumns } from './columns/microvm.ts';
import { microvm } from './resources/microvm.ts';
import { networkConnectorColumns } from './columns/network-connector.ts';
import { networkConnector } from './resources/network-connector.ts';
import { webFunctionEndpointColumns } from './columns/web-function-endpoint.ts';
import { webFunctionEndpoint } from './resources/web-function-endpoint.ts';
import { webFunctionRevisionColumns } from './columns/web-function-revision.ts';
import { webFunctionRevision } from './resources/web-function-revision.ts';
import { TAGS } from './columns/tags.ts';
import { RESOURCES } from './resources.ts';
import { isListField, isPart } from './schema.ts';
import type { Field, Fields, Resource } from './schema.ts';

/** The further columns of resources that have any beside their tags. */
const COLUMNS: ReadonlyMap<Resource, Fields> = new Map<Resource, Fields>([
  [microvm, microvmColumns],
  [networkConnector, networkConnectorColumns],
  [webFunctionEndpoint, webFunctionEndpointColumns],
  [webFunctionRevision, webFunctionRevisionColumns],
  [lambdaFunction, lambdaFunctionColumns],
  [capacityProvider, capacityProviderColumns],
  [securityGroupRule, securityGroupRuleColumns],
  [blockPublicAccessExclusion, blockPublicAccessExclusionColumns],
  [blockPublicAccessOptions, blockPublicAccessOptionsColumns],
  [transitGatewayRouteTable, transitGatewayRouteTableColumns],
  [transitGatewayVpcAttachment, transitGatewayVpcAttachmentColumns],
  [transitGatewayAttachment, transitGatewayAttachmentColumns],
  [vpcPeeringConnection, vpcPeeringConnectionColumns],
  [vpcEndpoint, vpcEndpointColumns],
  [natGateway, natGatewayColumns],
  [carrierGateway, carrierGatewayColumns],
  [localGateway, localGatewayColumns],
  [vpnGateway, vpnGatewayColumns],
  [address, addressColumns],
  [instance, instanceColumns],
  [networkInterface, networkInterfaceColumns],
  [subnet, subnetColumns],
  [transitGateway, transitGatewayColumns],
  [securityGroupForVpc, securityGroupForVpcColumns],
  [securityGroup, securityGroupColumns],
  [prefixList, prefixListColumns],
  [dhcpOptions, dhcpOptionsColumns],
  [vpcAttribute, vpcAttributeColumns],
  [vpc, vpcColumns],
  [transitGatewayRoutes, transitGatewayRoutesColumns],
]);

/** A resource, and all fields that AWS prints of it. */
export interface Printed {
  readonly resource: Resource;
  readonly fields: Fields;
}

/** All resources. What EC2 describes in lists has tags. */
export const PRINTED: readonly Printed[] = RESOURCES.map((resource) => {
  const columns = COLUMNS.get(resource) ?? {};
  const hasTags =
    resource.wrappers.length > 0 && resource.operations[0].startsWith('describe-') && !('TagSet' in columns);
  return { resource, fields: merged(resource.fields, hasTags ? { ...columns, Tags: [TAGS, '!'] } : columns) };
});

/** Both together; where both have a plain field, the further columns say how it is printed. */
function merged(used: Fields, further: Fields): Fields {
  const both = Object.entries(further).map(([name, field]) => [name, mergedField(used[name], field)] as const);
  return { ...used, ...Object.fromEntries(both) };
}

function mergedField(used: Field | undefined, further: Field): Field {
  if (used === undefined || typeof used === 'string' || typeof further === 'string') return further;
  if (isPart(used)) return isPart(further) ? merged(used, further) : further;
  if (!isListField(further)) return further;
  const [inner, always] = used;
  const of = mergedField(inner, further[0]);
  return always === undefined ? [of] : [of, always];
}
