/** Kinds that few pastes hold. */
import { webFunctionRevision } from '../../aws/resources/web-function-revision.ts';
import { webFunctionEndpoint } from '../../aws/resources/web-function-endpoint.ts';
import { webFunction } from '../../aws/resources/web-function.ts';
import { networkConnector } from '../../aws/resources/network-connector.ts';
import { microvm } from '../../aws/resources/microvm.ts';
import { capacityProvider } from '../../aws/resources/capacity-provider.ts';
import { securityGroupRule } from '../../aws/resources/security-group-rule.ts';
import { networkInsightsAnalysis } from '../../aws/resources/network-insights-analysis.ts';
import { networkInsightsPath } from '../../aws/resources/network-insights-path.ts';
import { blockPublicAccessExclusion } from '../../aws/resources/block-public-access-exclusion.ts';
import { blockPublicAccessOptions as blockPublicAccessOptionsSchema } from '../../aws/resources/block-public-access-options.ts';
import { encryptionControl } from '../../aws/resources/encryption-control.ts';
import { transitGatewayRouteTable } from '../../aws/resources/transit-gateway-route-table.ts';
import { transitGatewayVpcAttachment } from '../../aws/resources/transit-gateway-vpc-attachment.ts';
import { transitGatewayAttachment } from '../../aws/resources/transit-gateway-attachment.ts';
import { vpcPeeringConnection } from '../../aws/resources/vpc-peering-connection.ts';
import { vpcEndpoint } from '../../aws/resources/vpc-endpoint.ts';
import { egressOnlyInternetGateway } from '../../aws/resources/egress-only-internet-gateway.ts';
import { carrierGateway } from '../../aws/resources/carrier-gateway.ts';
import { localGateway } from '../../aws/resources/local-gateway.ts';
import { vpnGateway } from '../../aws/resources/vpn-gateway.ts';
import { address } from '../../aws/resources/address.ts';
import { instance } from '../../aws/resources/instance.ts';
import { networkInterface } from '../../aws/resources/network-interface.ts';
import { transitGateway } from '../../aws/resources/transit-gateway.ts';
import { securityGroupForVpc } from '../../aws/resources/security-group-for-vpc.ts';
import { prefixList } from '../../aws/resources/prefix-list.ts';
import { dhcpOptions as dhcpOptionsSchema } from '../../aws/resources/dhcp-options.ts';
import { vpcAttribute } from '../../aws/resources/vpc-attribute.ts';
import { transitGatewayRoutes as transitGatewayRoutesSchema } from '../../aws/resources/transit-gateway-routes.ts';
import { prefixListEntries as prefixListEntriesSchema } from '../../aws/resources/prefix-list-entries.ts';
import { missingOfOptions } from '../dhcp-options.ts';
import { exclusionHasGaps, gatewayHasGaps } from '../gaps.ts';
import { missingOfInstance } from '../instances.ts';
import { isConnector, qualifiedArn } from '../network-connectors.ts';
import { isAttribute, missingOfAttribute } from '../vpc-attributes.ts';
import { endpointHasGaps, missingOfEndpoint } from '../vpc-endpoints.ts';
import { isWebEndpoint, isWebFunction, isWebRevision } from '../web-functions.ts';
import { byWrapper, kindFrom } from '../kind.ts';
import type { Kind } from '../kind.ts';

export const webFunctionRevisions = kindFrom(webFunctionRevision, { matches: isWebRevision });
export const webFunctionEndpoints = kindFrom(webFunctionEndpoint, { matches: isWebEndpoint });
export const webFunctions = kindFrom(webFunction, { matches: isWebFunction });
export const networkConnectors = kindFrom(networkConnector, { matches: isConnector, idOf: qualifiedArn });
export const microvms = kindFrom(microvm);
export const capacityProviders = kindFrom(capacityProvider);
export const securityGroupRules = kindFrom(securityGroupRule);
export const networkInsightsAnalyses = kindFrom(networkInsightsAnalysis);
export const networkInsightsPaths = kindFrom(networkInsightsPath);
export const blockPublicAccessExclusions = kindFrom(blockPublicAccessExclusion, { gaps: exclusionHasGaps });
export const blockPublicAccessOptions = kindFrom(blockPublicAccessOptionsSchema);
export const encryptionControls = kindFrom(encryptionControl);
export const transitGatewayRouteTables = kindFrom(transitGatewayRouteTable);
export const transitGatewayVpcAttachments = kindFrom(transitGatewayVpcAttachment);
export const transitGatewayAttachments = kindFrom(transitGatewayAttachment);
export const vpcPeeringConnections = kindFrom(vpcPeeringConnection);
export const vpcEndpoints = kindFrom(vpcEndpoint, { missing: missingOfEndpoint, gaps: endpointHasGaps });
export const egressOnlyInternetGateways = kindFrom(egressOnlyInternetGateway, { gaps: gatewayHasGaps });
export const carrierGateways = kindFrom(carrierGateway);
export const localGateways = kindFrom(localGateway);
export const vpnGateways = kindFrom(vpnGateway);
export const addresses = kindFrom(address);
export const instances = kindFrom(instance, { missing: missingOfInstance });
export const networkInterfaces = kindFrom(networkInterface);
export const transitGateways = kindFrom(transitGateway);
export const securityGroupsForVpc = kindFrom(securityGroupForVpc);
export const prefixLists = kindFrom(prefixList);
export const dhcpOptions = kindFrom(dhcpOptionsSchema, { missing: missingOfOptions });
export const vpcAttributes = kindFrom(vpcAttribute, {
  matches: isAttribute,
  missing: missingOfAttribute,
  comesInParts: true,
});
export const transitGatewayRoutes = kindFrom(transitGatewayRoutesSchema);
export const prefixListEntries = kindFrom(prefixListEntriesSchema);

/** All of them. */
export const rareKinds: readonly Kind[] = [
  webFunctionRevisions,
  webFunctionEndpoints,
  webFunctions,
  networkConnectors,
  microvms,
  capacityProviders,
  securityGroupRules,
  networkInsightsAnalyses,
  networkInsightsPaths,
  blockPublicAccessExclusions,
  blockPublicAccessOptions,
  encryptionControls,
  transitGatewayRouteTables,
  transitGatewayVpcAttachments,
  transitGatewayAttachments,
  vpcPeeringConnections,
  vpcEndpoints,
  egressOnlyInternetGateways,
  carrierGateways,
  localGateways,
  vpnGateways,
  addresses,
  instances,
  networkInterfaces,
  transitGateways,
  securityGroupsForVpc,
  prefixLists,
  dhcpOptions,
  vpcAttributes,
  transitGatewayRoutes,
  prefixListEntries,
];

/** By the keys that hold lists of them. */
export const rareByWrapper = byWrapper(rareKinds);
