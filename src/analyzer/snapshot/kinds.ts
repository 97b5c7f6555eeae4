/** Every kind of resource that is looked for, made from its schema. */
import { RESOURCES } from '../aws/resources.ts';
import type { Resource } from '../aws/schema.ts';
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

/** Kinds that have a name here, by their schema. */
const named = new Map<Resource, Kind>();

function kindOfSchema(resource: Resource, own?: Parameters<typeof kindFrom>[1]): Kind {
  const kind = kindFrom(resource, own);
  named.set(resource, kind);
  return kind;
}

export const webFunctionRevisions = kindOfSchema(webFunctionRevision, { matches: isWebRevision });
export const webFunctionEndpoints = kindOfSchema(webFunctionEndpoint, { matches: isWebEndpoint });
export const webFunctions = kindOfSchema(webFunction, { matches: isWebFunction });
export const networkConnectors = kindOfSchema(networkConnector, { matches: isConnector, idOf: qualifiedArn });
export const microvms = kindOfSchema(microvm);
export const functions = kindOfSchema(lambdaFunction, { matches: isFunction, missing: missingOfFunction });
export const capacityProviders = kindOfSchema(capacityProvider);
export const securityGroupRules = kindOfSchema(securityGroupRule);
export const networkInsightsAnalyses = kindOfSchema(networkInsightsAnalysis);
export const blockPublicAccessExclusions = kindOfSchema(blockPublicAccessExclusion);
export const blockPublicAccessOptions = kindOfSchema(blockPublicAccessOptionsSchema);
export const encryptionControls = kindOfSchema(encryptionControl);
export const transitGatewayRouteTables = kindOfSchema(transitGatewayRouteTable);
export const transitGatewayVpcAttachments = kindOfSchema(transitGatewayVpcAttachment);
export const transitGatewayAttachments = kindOfSchema(transitGatewayAttachment);
export const vpcPeeringConnections = kindOfSchema(vpcPeeringConnection);
export const vpcEndpoints = kindOfSchema(vpcEndpoint, { missing: missingOfEndpoint, gaps: endpointHasGaps });
export const natGateways = kindOfSchema(natGateway, { missing: missingOfGateway });
export const egressOnlyInternetGateways = kindOfSchema(egressOnlyInternetGateway, { gaps: gatewayHasGaps });
export const internetGateways = kindOfSchema(internetGateway, { gaps: gatewayHasGaps });
export const carrierGateways = kindOfSchema(carrierGateway);
export const localGateways = kindOfSchema(localGateway);
export const vpnGateways = kindOfSchema(vpnGateway);
export const networkAcls = kindOfSchema(networkAcl, { gaps: aclHasGaps });
export const addresses = kindOfSchema(address);
export const instances = kindOfSchema(instance, { missing: missingOfInstance });
export const networkInterfaces = kindOfSchema(networkInterface);
export const routeTables = kindOfSchema(routeTable, { gaps: tableHasGaps, byValue: [['Routes', holdsRoutes]] });
export const subnets = kindOfSchema(subnet);
export const transitGateways = kindOfSchema(transitGateway);
export const securityGroupsForVpc = kindOfSchema(securityGroupForVpc);
export const securityGroups = kindOfSchema(securityGroup);
export const prefixLists = kindOfSchema(prefixList);
export const dhcpOptions = kindOfSchema(dhcpOptionsSchema, { missing: missingOfOptions });
export const vpcAttributes = kindOfSchema(vpcAttribute, { matches: isAttribute, missing: missingOfAttribute });
export const vpcs = kindOfSchema(vpc);
export const transitGatewayRoutes = kindOfSchema(transitGatewayRoutesSchema);
export const prefixListEntries = kindOfSchema(prefixListEntriesSchema);

/** Every kind, in the order of the schemas: one that no code names needs no line here. */
export const kinds: readonly Kind[] = RESOURCES.map((resource) => named.get(resource) ?? kindFrom(resource));

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
