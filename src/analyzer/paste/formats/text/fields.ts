/**
 * Names and types of the fields of the `describe-*` outputs, after the AWS service models: formats without types
 * (table, text, XML) are read with them. A name that is not here is text, and text is kept.
 */
import type { Scalar } from '../../tree.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Fields that hold whole numbers. */
const INTEGERS = words(
  'AmazonSideAsn AmiLaunchIndex AvailableIpAddressCount CodeSize DeviceIndex EnableLniAtDeviceIndex From FromPort HttpPutResponseHopLimit ' +
    'MaxEntries MemorySize NetworkCardIndex RuleNumber Size TcpEstablishedTimeout Timeout TimeoutSeconds To ToPort UdpStreamTimeout UdpTimeout Version LatestVersion Weight',
);

/** Fields that hold true or false. */
const BOOLEANS = words(
  'AdditionalRoutesAvailable AllowDnsResolutionFromRemoteVpc AllowEgressFromLocalClassicLinkToRemoteVpc ' +
    'AllowEgressFromLocalVpcToRemoteClassicLink AssignIpv6AddressOnCreation DefaultAssociationRouteTable DefaultForAz DefaultPropagationRouteTable DeleteOnTermination ' +
    'DenyAllIgwTraffic EbsOptimized Egress EnaSupport EnableDns64 EnableResourceNameDnsAAAARecord EnableResourceNameDnsARecord ' +
    'HiddenByDefault Ipv6AllowedForDualStack Ipv6Native IsDefault IsEgress IsPrimary IsPrimaryIpv6 Main Managed ' +
    'MapCustomerOwnedIpOnLaunch MapPublicIpOnLaunch Primary PrivateDnsEnabled PrivateDnsOnlyForInboundResolverEndpoint ' +
    'RequesterManaged SourceDestCheck',
);

/** Fields that are one object; any other name of a nested part is a list. */
const OBJECTS = words(
  'AccepterVpcInfo Association AssociationState Attachment BlockPublicAccessStates CapacityProvider CapacityProviderConfig CapacityReservationSpecification CidrBlockState ' +
    'Configuration ConnectionTrackingConfiguration CpuOptions DeadLetterConfig DnsOptions Ebs EnableDnsHostnames EnableDnsSupport ' +
    'EnableNetworkAddressUsageMetrics EncryptionControl EncryptionSupport Environment EphemeralStorage IamInstanceProfile IcmpTypeCode ' +
    'ImageConfigResponse Ipv6CidrBlockState LambdaManagedInstancesCapacityProviderConfig LastError LoggingConfig MaintenanceOptions MetadataOptions Monitoring Operator Options ' +
    'PeeringOptions Placement PortRange PrivateDnsNameOptions PrivateDnsNameOptionsOnLaunch ProvisionedBandwidth ReferencedGroupInfo ' +
    'RequesterVpcInfo ResourceExclusions RuntimeVersionConfig SnapStart State StateReason Status TracingConfig ' +
    'VpcBlockPublicAccessOptions VpcConfig BuildConfig CodeConfig Endpoint IdlePolicy Revision RuntimeConfig S3Object ScalingConfig ' +
    'ServiceConfig TelemetryConfig ThrottleConfig VpcEgressConfiguration',
);

/** Lists and objects at the top of an output (FMT-20). */
const WRAPPERS = words(
  'RouteTables Subnets Vpcs NatGateways InternetGateways EgressOnlyInternetGateways SecurityGroups SecurityGroupRules ' +
    'SecurityGroupForVpcs NetworkAcls VpcEndpoints NetworkInterfaces Reservations TransitGateways TransitGatewayVpcAttachments ' +
    'TransitGatewayAttachments TransitGatewayRouteTables VpcPeeringConnections PrefixLists VpcBlockPublicAccessOptions ' +
    'VpcBlockPublicAccessExclusions VpcEncryptionControls DhcpOptions Addresses VpnGateways CarrierGateways LocalGateways ' +
    'Functions Versions Configuration CapacityProvider NetworkInsightsAnalyses NetworkConnectors Routes Entries',
);

/** First names of outputs without a wrapper, and of bare elements. */
const STARTERS = words(
  'AdditionalRoutesAvailable Associations Attachments AssignIpv6AddressOnCreation Architectures AvailabilityZone CidrBlock Code CodeSha256 Concurrency ConnectivityType ' +
    'CreateTime DestinationCidrBlock DestinationIpv6CidrBlock EnableDnsSupport EnableDnsHostnames FunctionArn FunctionName GatewayId ' +
    'SecurityGroupIds SubnetIds GroupId NatGatewayId InternetGatewayId NextToken OwnerId RouteTableId State SubnetId VpcConfig VpcId Description AutoProvisionZones ' +
    'AvailabilityMode CapacityProviderConfig Environment EphemeralStorage Handler LastModified MemorySize Role Runtime Timeout AttachedAppliances CarrierGatewayId CreationTimestamp Tags IsDefault FunctionVersion ' +
    'Arn AuthType AutoDeploymentMode BuildConfig CreatedAt EgressNetworkConnectors EndpointArn EndpointName Endpoints MicrovmId RevisionArn RevisionId RevisionWeights Revisions ServiceConfig VpcEgressConfiguration',
);

/** Lists that an element always has, by the name of the list it stands in: formats that print nothing for an empty list lose them. */
const ALWAYS_LISTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['RouteTables', ['Associations', 'PropagatingVgws', 'Routes', 'Tags']],
  ['SecurityGroups', ['IpPermissions', 'IpPermissionsEgress', 'Tags']],
  ['IpPermissions', ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs']],
  ['IpPermissionsEgress', ['IpRanges', 'Ipv6Ranges', 'PrefixListIds', 'UserIdGroupPairs']],
  ['NetworkAcls', ['Associations', 'Entries', 'Tags']],
  ['InternetGateways', ['Attachments', 'Tags']],
  ['EgressOnlyInternetGateways', ['Attachments', 'Tags']],
  ['NatGateways', ['NatGatewayAddresses', 'Tags']],
  ['Subnets', ['Ipv6CidrBlockAssociationSet', 'Tags']],
  ['VpcEndpoints', ['RouteTableIds', 'SubnetIds', 'Groups', 'NetworkInterfaceIds', 'DnsEntries', 'Tags']],
  ['Vpcs', ['CidrBlockAssociationSet', 'Ipv6CidrBlockAssociationSet', 'Tags']],
]);

/** Whether a nested part with this name is one object. */
export function isObjectField(name: string): boolean {
  return OBJECTS.has(name);
}

/** Whether an output starts with this name at its top. */
export function isWrapper(name: string): boolean {
  return WRAPPERS.has(name);
}

/** Whether these are the names of a whole answer, not of one element in it. */
export function isAnswer(names: readonly string[]): boolean {
  if (names.includes('FunctionArn')) return true;
  const isElement = names.some((name) => name.endsWith('Id'));
  return names.some((name) => WRAPPERS.has(name) && !(isElement && INNER.has(name)));
}

/** Lists that are an answer of their own, and a part of elements too. */
const INNER = words('Routes Entries');

/** Whether the name is the end of one that an output starts with: its beginning was cut off (BAD-3). */
export function isTailOfWrapper(name: string): boolean {
  return !WRAPPERS.has(name) && [...WRAPPERS].some((whole) => whole.endsWith(name));
}

/** Whether a document can start with this name. */
export function isStarter(name: string): boolean {
  return WRAPPERS.has(name) || STARTERS.has(name);
}

/** Lists that every element of the list `name` has. */
export function alwaysLists(name: string): readonly string[] {
  return ALWAYS_LISTS.get(name) ?? [];
}

/** Whether the field is true or false. */
export function isBooleanField(name: string): boolean {
  return BOOLEANS.has(name);
}

/** A value that was printed without its type. `parent` is the name of the object it stands in. */
export function typedScalar(name: string, text: string, parent: string | null): Scalar {
  const lower = text.length < 6 ? text.toLowerCase() : text;
  if (BOOLEANS.has(name) || (name === 'Value' && (parent?.startsWith('EnableDns') ?? false))) {
    if (lower === 'true') return true;
    if (lower === 'false') return false;
  }
  const isInteger =
    INTEGERS.has(name) ||
    ((name === 'Code' || name === 'Type') && parent === 'IcmpTypeCode') ||
    (name === 'Code' && parent === 'State');
  return isInteger && text.length < 16 && /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Whether digits in this field are a number (a port), not text (an account, a protocol). */
export function isIntegerField(name: string, parent: string | null): boolean {
  return typedScalar(name, '0', parent) === 0;
}

/** Names that are in no list above. */
const OTHERS =
  'AddressFamily AllocationId AvailabilityZoneId CapacityProviderArn Cidr CidrBlockSet Cidrs CidrIp CidrIpv6 DestinationPrefixListId DhcpConfigurations ' +
  'DhcpOptionsId EgressOnlyInternetGateway EgressOnlyInternetGatewayId Groups InstanceId InstanceOwnerId Instances InternetGateway IpAddress IpProtocol ' +
  'Ipv6CidrBlock Ipv6CidrBlockAssociationSet Ipv6CidrBlockSet Key Lambda LastUpdateStatus LocalGatewayId Mode NatGateway NetworkAclAssociationId NetworkAclId NetworkInterfaceId ' +
  'Origin PackageType PrefixListId PrefixListName PrivateIp PrivateIpAddress Protocol PublicIp PublicIpAddress ReservationId ResourceId ResourceType ' +
  'RouteTableAssociationId RuleAction ServiceName TransitGatewayAttachmentId TransitGatewayId TransitGatewayRouteTableId Type Value Values VpcAttachments ' +
  'VpcEncryptionControlId VpcEndpointId VpcEndpointType VpcPeeringConnectionId VpnGatewayId';

const squeezed = (name: string): string => name.replaceAll(/[_-]/g, '').toLowerCase();

let spellings: ReadonlyMap<string, string> | null = null;

/** The name as AWS spells it, for one in other letters (`subnetids`, `SUBNET_IDS`); null for a name that is not AWS's. */
export function properName(name: string): string | null {
  spellings ??= new Map(
    [INTEGERS, BOOLEANS, OBJECTS, WRAPPERS, STARTERS, ...[...ALWAYS_LISTS.values()], OTHERS.split(' ')].flatMap(
      (names) => [...names].map((one): [string, string] => [squeezed(one), one]),
    ),
  );
  return spellings.get(squeezed(name)) ?? null;
}
