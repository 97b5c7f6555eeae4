/** Every resource that is read, in the order in which an object is told: what names others comes before what is named. */
import { address } from './resources/address.ts';
import { blockPublicAccessExclusion } from './resources/block-public-access-exclusion.ts';
import { blockPublicAccessOptions } from './resources/block-public-access-options.ts';
import { capacityProvider } from './resources/capacity-provider.ts';
import { carrierGateway } from './resources/carrier-gateway.ts';
import { dhcpOptions } from './resources/dhcp-options.ts';
import { egressOnlyInternetGateway } from './resources/egress-only-internet-gateway.ts';
import { encryptionControl } from './resources/encryption-control.ts';
import { instance } from './resources/instance.ts';
import { internetGateway } from './resources/internet-gateway.ts';
import { lambdaFunction } from './resources/function.ts';
import { localGateway } from './resources/local-gateway.ts';
import { natGateway } from './resources/nat-gateway.ts';
import { networkAcl } from './resources/network-acl.ts';
import { networkInsightsAnalysis } from './resources/network-insights-analysis.ts';
import { networkInsightsPath } from './resources/network-insights-path.ts';
import { networkInterface } from './resources/network-interface.ts';
import { prefixList } from './resources/prefix-list.ts';
import { prefixListEntries } from './resources/prefix-list-entries.ts';
import { routeTable } from './resources/route-table.ts';
import { securityGroup } from './resources/security-group.ts';
import { securityGroupForVpc } from './resources/security-group-for-vpc.ts';
import { securityGroupRule } from './resources/security-group-rule.ts';
import { subnet } from './resources/subnet.ts';
import { transitGateway } from './resources/transit-gateway.ts';
import { transitGatewayAttachment } from './resources/transit-gateway-attachment.ts';
import { transitGatewayRouteTable } from './resources/transit-gateway-route-table.ts';
import { transitGatewayRoutes } from './resources/transit-gateway-routes.ts';
import { transitGatewayVpcAttachment } from './resources/transit-gateway-vpc-attachment.ts';
import { vpc } from './resources/vpc.ts';
import { vpcAttribute } from './resources/vpc-attribute.ts';
import { vpcEndpoint } from './resources/vpc-endpoint.ts';
import { vpcPeeringConnection } from './resources/vpc-peering-connection.ts';
import { vpnGateway } from './resources/vpn-gateway.ts';
import { microvm } from './resources/microvm.ts';
import { networkConnector } from './resources/network-connector.ts';
import { webFunction } from './resources/web-function.ts';
import { webFunctionEndpoint } from './resources/web-function-endpoint.ts';
import { webFunctionRevision } from './resources/web-function-revision.ts';
import type { Resource } from './schema.ts';

export const RESOURCES: readonly Resource[] = [
  webFunctionRevision,
  webFunctionEndpoint,
  webFunction,
  networkConnector,
  microvm,
  lambdaFunction,
  capacityProvider,
  securityGroupRule,
  networkInsightsAnalysis,
  networkInsightsPath,
  blockPublicAccessExclusion,
  blockPublicAccessOptions,
  encryptionControl,
  transitGatewayRouteTable,
  transitGatewayVpcAttachment,
  transitGatewayAttachment,
  vpcPeeringConnection,
  vpcEndpoint,
  natGateway,
  egressOnlyInternetGateway,
  internetGateway,
  carrierGateway,
  localGateway,
  vpnGateway,
  networkAcl,
  address,
  instance,
  networkInterface,
  routeTable,
  subnet,
  transitGateway,
  securityGroupForVpc,
  securityGroup,
  prefixList,
  dhcpOptions,
  vpcAttribute,
  vpc,
  transitGatewayRoutes,
  prefixListEntries,
];
