import type { JsonObject } from './json.ts';

interface OtherList {
  readonly command: string;
  readonly label: string;
}

/** Lists whose elements name a VPC, a subnet, a function or a route of another kind, and are none themselves. */
const LOOKALIKES =
  'LocalGatewayRouteTables LocalGatewayRouteTableVpcAssociations LocalGatewayRouteTableVirtualInterfaceGroupAssociations ' +
  'LocalGatewayVirtualInterfaceGroups LocalGatewayVirtualInterfaces TransitGatewayConnects TransitGatewayConnectPeers ' +
  'TransitGatewayMulticastDomains TransitGatewayPolicyTables TransitGatewayRouteTableAnnouncements ' +
  'TransitGatewayPrefixListReferences TransitGatewayAttachmentPropagations MulticastDomainAssociations MulticastGroups ' +
  'VpcEndpointAssociations VpcEndpointConnections ConnectionNotificationSet ServiceConfigurations ' +
  'SecurityGroupReferenceSet StaleSecurityGroupSet NetworkInterfacePermissions PrefixListAssociations InstanceStatuses ' +
  'InstanceStates InstanceInformationList InstanceConnectEndpoints IamInstanceProfileAssociations LaunchTemplateVersions ' +
  'SpotInstanceRequests ClientVpnEndpoints ClientVpnTargetNetworks RouteServerEndpoints RouteServerPeers ' +
  'IpamResourceCidrs IpamDiscoveredResourceCidrs IpamDiscoveredPublicAddresses SubnetIpv4CidrReservations ' +
  'SubnetIpv6CidrReservations TrafficMirrorSessions TrafficMirrorTargets VpnConcentrators NetworkRoutes ' +
  'FunctionEventInvokeConfigs FunctionUrlConfigs ProvisionedConcurrencyConfigs Aliases Layers LayerVersions ' +
  'LoadBalancerDescriptions TargetGroups AutoScalingGroups AutoScalingInstances DBClusters DBProxies DBProxyEndpoints ' +
  'DBSnapshots DBClusterSnapshots CacheSubnetGroups CacheClusters ClusterSubnetGroups DomainStatusList ' +
  'VpcEndpointSummaryList ReplicationInstances ReplicationSubnetGroups MountTargets FileSystems ClusterInfoList';

/** `TransitGatewayConnects`: transit gateway connects, of `describe-transit-gateway-connects`. */
function lookalike(wrapper: string): [string, OtherList] {
  const words = wrapper.replaceAll(/(?<=[a-z\d])(?=[A-Z])/g, ' ').toLowerCase();
  return [wrapper, { command: `describe-${words.replaceAll(' ', '-')}`, label: words }];
}

/** Lists that are known, and that say nothing about the way out of a VPC: they are named and counted, not used. */
export const otherLists: ReadonlyMap<string, OtherList> = new Map([
  ...LOOKALIKES.split(' ').map(lookalike),
  ...(
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
      ['Regions', 'describe-regions', 'Regions'],
      ['ResolverEndpoints', 'list-resolver-endpoints', 'Resolver endpoints'],
      ['FirewallRuleGroupAssociations', 'list-firewall-rule-group-associations', 'DNS Firewall associations'],
      ['HostedZones', 'list-hosted-zones', 'hosted zones'],
      ['RouteServers', 'describe-route-servers', 'route servers'],
      ['SecurityGroupVpcAssociations', 'describe-security-group-vpc-associations', 'security group associations'],
      ['ServiceDetails', 'describe-vpc-endpoint-services', 'VPC endpoint services'],
      ['ServiceNames', 'describe-vpc-endpoint-services', 'VPC endpoint service names'],
      ['Changes', 'describe-change-set', 'changes of a change set'],
      ['StackEvents', 'describe-stack-events', 'stack events'],
      ['StackResources', 'describe-stack-resources', 'stack resources'],
      ['StackResourceSummaries', 'list-stack-resources', 'stack resources'],
      ['Stacks', 'describe-stacks', 'stacks'],
      ['Tags', 'describe-tags', 'tags'],
      ['TransitGatewayPeeringAttachments', 'describe-transit-gateway-peering-attachments', 'transit gateway peerings'],
      ['TransitGatewayRouteTablePropagations', 'get-transit-gateway-route-table-propagations', 'propagations'],
      ['Volumes', 'describe-volumes', 'volumes'],
      ['VpnConnections', 'describe-vpn-connections', 'VPN connections'],
    ] as const
  ).map(([wrapper, command, label]): [string, OtherList] => [wrapper, { command, label }]),
]);

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

/** What calls that change something answer when all they have to say is that it worked: `{ "Return": true }`. */
const SAYS_DONE = ['Return', 'AssociationId', 'NewAssociationId'];
const BESIDE = new Set([...SAYS_DONE, 'AssociationState', 'ClientToken', 'ResponseMetadata']);

/** Whether an answer holds no resource, and is understood all the same (BAD-19). */
export const isAcknowledgement = (value: JsonObject): boolean =>
  SAYS_DONE.some((key) => Object.hasOwn(value, key)) && Object.keys(value).every((key) => BESIDE.has(key));
