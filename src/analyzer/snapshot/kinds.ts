import { addresses } from './addresses.ts';
import { blockPublicAccessExclusions, blockPublicAccessOptions } from './block-public-access.ts';
import { capacityProviders } from './capacity-providers.ts';
import { dhcpOptions } from './dhcp-options.ts';
import { functions } from './functions.ts';
import { instances } from './instances.ts';
import { egressOnlyInternetGateways, internetGateways } from './internet-gateways.ts';
import type { Kind } from './kind.ts';
import { microvms } from './microvms.ts';
import { natGateways } from './nat-gateways.ts';
import { networkAcls } from './network-acls.ts';
import { networkConnectors } from './network-connectors.ts';
import { networkInsightsAnalyses } from './network-insights-analyses.ts';
import { networkInterfaces } from './network-interfaces.ts';
import { carrierGateways, localGateways, vpnGateways } from './other-gateways.ts';
import { prefixListEntries, prefixLists } from './prefix-lists.ts';
import { routeTables } from './route-tables.ts';
import { securityGroupRules } from './security-group-rules.ts';
import { securityGroups, securityGroupsForVpc } from './security-groups.ts';
import { subnets } from './subnets.ts';
import { transitGatewayRoutes } from './transit-gateway-routes.ts';
import {
  transitGatewayAttachments,
  transitGatewayRouteTables,
  transitGateways,
  transitGatewayVpcAttachments,
} from './transit-gateways.ts';
import { vpcAttributes } from './vpc-attributes.ts';
import { vpcEndpoints } from './vpc-endpoints.ts';
import { vpcPeeringConnections } from './vpc-peering-connections.ts';
import { encryptionControls, vpcs } from './vpcs.ts';
import { webFunctionEndpoints, webFunctionRevisions, webFunctions } from './web-functions.ts';

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
