/** Every kind of resource that is looked for, made from its schema. */
import { address } from '../aws/resources/address.ts';
import { blockPublicAccessExclusion } from '../aws/resources/block-public-access-exclusion.ts';
import { blockPublicAccessOptions as blockPublicAccessOptionsSchema } from '../aws/resources/block-public-access-options.ts';
import { capacityProvider } from '../aws/resources/capacity-provider.ts';
import { carrierGateway } from '../aws/resources/carrier-gateway.ts';
import { dhcpOptions as dhcpOptionsSchema } from '../aws/resources/dhcp-options.ts';
import { egressOnlyInternetGateway } from '../aws/resources/egress-only-internet-gateway.ts';
import { encryptionControl } from '../aws/resources/encryption-control.ts';
import { instance } from '../aws/resources/instance.ts';
import { internetGateway } from '../aws/resources/internet-gateway.ts';
import { lambdaFunction } from '../aws/resources/function.ts';
import { localGateway } from '../aws/resources/local-gateway.ts';
import { natGateway } from '../aws/resources/nat-gateway.ts';
import { networkAcl } from '../aws/resources/network-acl.ts';
import { networkInsightsAnalysis } from '../aws/resources/network-insights-analysis.ts';
import { networkInterface } from '../aws/resources/network-interface.ts';
import { prefixList } from '../aws/resources/prefix-list.ts';
import { prefixListEntries as prefixListEntriesSchema } from '../aws/resources/prefix-list-entries.ts';
import { routeTable } from '../aws/resources/route-table.ts';
import { securityGroup } from '../aws/resources/security-group.ts';
import { securityGroupForVpc } from '../aws/resources/security-group-for-vpc.ts';
import { securityGroupRule } from '../aws/resources/security-group-rule.ts';
import { subnet } from '../aws/resources/subnet.ts';
import { transitGateway } from '../aws/resources/transit-gateway.ts';
import { transitGatewayAttachment } from '../aws/resources/transit-gateway-attachment.ts';
import { transitGatewayRouteTable } from '../aws/resources/transit-gateway-route-table.ts';
import { transitGatewayRoutes as transitGatewayRoutesSchema } from '../aws/resources/transit-gateway-routes.ts';
import { transitGatewayVpcAttachment } from '../aws/resources/transit-gateway-vpc-attachment.ts';
import { vpc } from '../aws/resources/vpc.ts';
import { vpcAttribute } from '../aws/resources/vpc-attribute.ts';
import { vpcEndpoint } from '../aws/resources/vpc-endpoint.ts';
import { vpcPeeringConnection } from '../aws/resources/vpc-peering-connection.ts';
import { vpnGateway } from '../aws/resources/vpn-gateway.ts';
import { microvm } from '../aws/resources/microvm.ts';
import { networkConnector } from '../aws/resources/network-connector.ts';
import { webFunction } from '../aws/resources/web-function.ts';
import { webFunctionEndpoint } from '../aws/resources/web-function-endpoint.ts';
import { webFunctionRevision } from '../aws/resources/web-function-revision.ts';
import { missingOfOptions } from './dhcp-options.ts';
import { isFunction, missingOfFunction } from './functions.ts';
import { aclHasGaps, gatewayHasGaps, tableHasGaps } from './gaps.ts';
import { missingOfInstance } from './instances.ts';
import { isList, isObject } from './json.ts';
import { kindFrom } from './kind.ts';
import type { Kind } from './kind.ts';
import { isConnector, qualifiedArn } from './network-connectors.ts';
import { missingOfGateway } from './nat-gateways.ts';
import { holdsRoutes } from './routes.ts';
import { isAttribute, missingOfAttribute } from './vpc-attributes.ts';
import { endpointHasGaps, missingOfEndpoint } from './vpc-endpoints.ts';
import { isWebEndpoint, isWebFunction, isWebRevision } from './web-functions.ts';

export const webFunctionRevisions = kindFrom(webFunctionRevision, { matches: isWebRevision });
export const webFunctionEndpoints = kindFrom(webFunctionEndpoint, { matches: isWebEndpoint });
export const webFunctions = kindFrom(webFunction, { matches: isWebFunction });
export const networkConnectors = kindFrom(networkConnector, { matches: isConnector, idOf: qualifiedArn });
export const microvms = kindFrom(microvm);
export const functions = kindFrom(lambdaFunction, { matches: isFunction, missing: missingOfFunction });
export const capacityProviders = kindFrom(capacityProvider);
export const securityGroupRules = kindFrom(securityGroupRule);
export const networkInsightsAnalyses = kindFrom(networkInsightsAnalysis);
export const blockPublicAccessExclusions = kindFrom(blockPublicAccessExclusion);
export const blockPublicAccessOptions = kindFrom(blockPublicAccessOptionsSchema);
export const encryptionControls = kindFrom(encryptionControl);
export const transitGatewayRouteTables = kindFrom(transitGatewayRouteTable);
export const transitGatewayVpcAttachments = kindFrom(transitGatewayVpcAttachment);
export const transitGatewayAttachments = kindFrom(transitGatewayAttachment);
export const vpcPeeringConnections = kindFrom(vpcPeeringConnection);
export const vpcEndpoints = kindFrom(vpcEndpoint, { missing: missingOfEndpoint, gaps: endpointHasGaps });
export const natGateways = kindFrom(natGateway, { missing: missingOfGateway });
export const egressOnlyInternetGateways = kindFrom(egressOnlyInternetGateway, { gaps: gatewayHasGaps });
export const internetGateways = kindFrom(internetGateway, { gaps: gatewayHasGaps });
export const carrierGateways = kindFrom(carrierGateway);
export const localGateways = kindFrom(localGateway);
export const vpnGateways = kindFrom(vpnGateway);
export const networkAcls = kindFrom(networkAcl, { gaps: aclHasGaps });
export const addresses = kindFrom(address);
export const instances = kindFrom(instance, { missing: missingOfInstance });
export const networkInterfaces = kindFrom(networkInterface);
export const routeTables = kindFrom(routeTable, { gaps: tableHasGaps, byValue: [['Routes', holdsRoutes]] });
export const subnets = kindFrom(subnet);
export const transitGateways = kindFrom(transitGateway);
export const securityGroupsForVpc = kindFrom(securityGroupForVpc);
export const securityGroups = kindFrom(securityGroup);
export const prefixLists = kindFrom(prefixList);
export const dhcpOptions = kindFrom(dhcpOptionsSchema, { missing: missingOfOptions });
export const vpcAttributes = kindFrom(vpcAttribute, { matches: isAttribute, missing: missingOfAttribute });
export const vpcs = kindFrom(vpc);
export const transitGatewayRoutes = kindFrom(transitGatewayRoutesSchema);
export const prefixListEntries = kindFrom(prefixListEntriesSchema);

/**
 * Every kind, in the order in which an object without a wrapper is tried: what names others comes before what is named
 * (a NAT gateway names a subnet, a subnet names a VPC).
 */
export const kinds: readonly Kind[] = [
  webFunctionRevisions,
  webFunctionEndpoints,
  webFunctions,
  networkConnectors,
  microvms,
  functions,
  capacityProviders,
  securityGroupRules,
  networkInsightsAnalyses,
  blockPublicAccessExclusions,
  blockPublicAccessOptions,
  encryptionControls,
  transitGatewayRouteTables,
  transitGatewayVpcAttachments,
  transitGatewayAttachments,
  vpcPeeringConnections,
  vpcEndpoints,
  natGateways,
  egressOnlyInternetGateways,
  internetGateways,
  carrierGateways,
  localGateways,
  vpnGateways,
  networkAcls,
  addresses,
  instances,
  networkInterfaces,
  routeTables,
  subnets,
  transitGateways,
  securityGroupsForVpc,
  securityGroups,
  prefixLists,
  dhcpOptions,
  vpcAttributes,
  vpcs,
  transitGatewayRoutes,
  prefixListEntries,
];

/** The kind of an object that stands without a wrapper; null when its fields fit none. */
export function kindOf(value: Parameters<Kind['matches']>[0]): Kind | null {
  return kinds.find((kind) => kind.matches(value)) ?? null;
}

/** Kinds by the keys that hold lists of them. */
export const kindByWrapper: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => kind.wrappers.map((wrapper) => [wrapper, kind] as const)),
);

/** Kinds by the keys that hold one of them. */
export const kindByHolder: ReadonlyMap<string, Kind> = new Map(
  kinds.flatMap((kind) => kind.holders.map((holder) => [holder, kind] as const)),
);

/** The kind that an operation prints; null when the operation is not known. */
export function kindPrintedBy(operation: string | null): Kind | null {
  return kinds.find(({ operations }) => operation !== null && operations.includes(operation)) ?? null;
}

/** Whether resources of some kind have a field of this name. */
export const isFieldOfSome = (name: string): boolean => kinds.some(({ shape }) => shape.fields.has(name));

/** The kind that a key holds: `list-web-functions` calls its list as `list-functions` does. */
export function kindUnder(key: string, value: unknown): Kind | undefined {
  const kind = kindByWrapper.get(key) ?? (isObject(value) ? kindByHolder.get(key) : undefined);
  const first: unknown = kind === functions && isList(value) ? value[0] : undefined;
  return isObject(first) && webFunctions.matches(first) ? webFunctions : kind;
}
