/** Lists that are known, and that say nothing about the way out of a VPC: they are named and counted, not used. */
export const otherLists: ReadonlyMap<string, { readonly command: string; readonly label: string }> = new Map(
  (
    [
      ['AvailabilityZones', 'describe-availability-zones', 'Availability Zones'],
      ['CarrierGatewayRoutes', 'describe-carrier-gateways', 'carrier gateway routes'],
      ['CustomerGateways', 'describe-customer-gateways', 'customer gateways'],
      ['DBInstances', 'describe-db-instances', 'RDS database instances'],
      ['DBSubnetGroups', 'describe-db-subnet-groups', 'RDS subnet groups'],
      ['EventSourceMappings', 'list-event-source-mappings', 'event source mappings'],
      ['FirewallEndpoints', 'describe-firewall', 'firewall endpoints'],
      ['Firewalls', 'list-firewalls', 'firewalls'],
      ['FlowLogs', 'describe-flow-logs', 'flow logs'],
      ['Images', 'describe-images', 'images'],
      ['KeyPairs', 'describe-key-pairs', 'key pairs'],
      ['LoadBalancers', 'describe-load-balancers', 'load balancers'],
      ['NetworkInsightsPaths', 'describe-network-insights-paths', 'Reachability Analyzer paths'],
      ['Regions', 'describe-regions', 'Regions'],
      ['ResolverEndpoints', 'list-resolver-endpoints', 'Resolver endpoints'],
      ['FirewallRuleGroupAssociations', 'list-firewall-rule-group-associations', 'DNS Firewall associations'],
      ['HostedZones', 'list-hosted-zones', 'hosted zones'],
      ['RouteServers', 'describe-route-servers', 'route servers'],
      ['SecurityGroupVpcAssociations', 'describe-security-group-vpc-associations', 'security group associations'],
      ['ServiceDetails', 'describe-vpc-endpoint-services', 'VPC endpoint services'],
      ['ServiceNames', 'describe-vpc-endpoint-services', 'VPC endpoint service names'],
      ['StackResources', 'describe-stack-resources', 'stack resources'],
      ['Stacks', 'describe-stacks', 'stacks'],
      ['Tags', 'describe-tags', 'tags'],
      ['TransitGatewayPeeringAttachments', 'describe-transit-gateway-peering-attachments', 'transit gateway peerings'],
      ['TransitGatewayRouteTablePropagations', 'get-transit-gateway-route-table-propagations', 'propagations'],
      ['Volumes', 'describe-volumes', 'volumes'],
      ['VpnConnections', 'describe-vpn-connections', 'VPN connections'],
    ] as const
  ).map(([wrapper, command, label]) => [wrapper, { command, label }]),
);

/** Keys that come along with lists and are no lists: page marks, request data, what `get-function` adds. */
export const envelopeKeys: ReadonlySet<string> = new Set([
  'AdditionalRoutesAvailable',
  'Code',
  'Concurrency',
  'IsTruncated',
  'Marker',
  'NextMarker',
  'NextToken',
  'ResponseMetadata',
  'Tags',
  'nextToken',
  'requestId',
  '$metadata',
]);
