/** Lists whose absence is taken for a default (0.5, 0.6), by the names that stand in them. */
import type { Kind } from './kind.ts';
import {
  blockPublicAccessOptions,
  dhcpOptions,
  egressOnlyInternetGateways,
  encryptionControls,
  instances,
  internetGateways,
  networkAcls,
  routeTables,
  subnets,
  vpcAttributes,
  vpcEndpoints,
  vpcs,
} from './kinds.ts';
import { microvms, networkConnectors, webFunctionEndpoints, webFunctionRevisions } from './kinds/rare.ts';

export interface Names {
  readonly kind: Kind;
  /** Names that stand in this list and in no other. */
  readonly own: readonly string[];
  /** Names that other lists print as well: they tell something only where the rest of a document is gone. */
  readonly shared: readonly string[];
}

/**
 * Each such list. Chosen, not derived: that no other schema has a name does not make it telling. `Values`, `From`, `Main`, `Protocol`,
 * `KeyName`, `Monitoring`, `PolicyDocument` and `AwsRegion` stand in one schema each, and in half of what people paste around
 * it: code, settings, answers of other services. Each would make sound pastes doubtful. The names of reservations and of the
 * wire (`DhcpConfigurationSet`) are in no schema at all. What can be derived is checked instead: an own name is of no other
 * of these lists, a shared one and one of `OTHERS` is printed by something (`names-of-lists.test.ts`).
 */
export const NAMES: readonly Names[] = [
  { kind: networkAcls, own: ['NetworkAcls', 'NetworkAclId', 'NetworkAclAssociationId', 'RuleNumber', 'RuleAction'], shared: [] },
  { kind: internetGateways, own: ['InternetGateways', 'InternetGatewayId'], shared: ['Attachments'] },
  { kind: egressOnlyInternetGateways, own: ['EgressOnlyInternetGateways'], shared: ['EgressOnlyInternetGatewayId', 'Attachments'] },
  { kind: instances, own: ['Reservations', 'ReservationId', 'InstanceType', 'ImageId', 'LaunchTime', 'Placement', 'Tenancy', 'BlockDeviceMappings', 'CpuOptions', 'MetadataOptions', 'Hypervisor'], shared: ['InstanceId', 'State'] },
  { kind: subnets, own: ['Subnets', 'MapPublicIpOnLaunch', 'AvailableIpAddressCount', 'SubnetArn'], shared: ['CidrBlock', 'State'] },
  { kind: vpcs, own: ['Vpcs', 'InstanceTenancy', 'CidrBlockAssociationSet'], shared: ['DhcpOptionsId', 'CidrBlock', 'EncryptionControl', 'State'] },
  { kind: dhcpOptions, own: ['DhcpConfigurations', 'DhcpConfigurationSet'], shared: ['DhcpOptions', 'DhcpOptionsId'] },
  { kind: vpcAttributes, own: ['EnableDnsSupport', 'EnableDnsHostnames'], shared: [] },
  { kind: blockPublicAccessOptions, own: ['VpcBlockPublicAccessOptions', 'ExclusionsAllowed'], shared: ['InternetGatewayBlockMode'] },
  { kind: encryptionControls, own: ['VpcEncryptionControls'], shared: ['VpcEncryptionControlId', 'ResourceExclusions', 'Mode'] },
  { kind: vpcEndpoints, own: ['VpcEndpoints', 'VpcEndpointId', 'VpcEndpointType', 'PrivateDnsEnabled'], shared: ['DnsEntries', 'DnsName', 'HostedZoneId', 'DnsOptions', 'DnsRecordIpType', 'NetworkInterfaceIds'] },
  { kind: routeTables, own: ['RouteTables', 'RouteTableAssociationId', 'DestinationCidrBlock', 'PropagatingVgws'], shared: [] },
]; // prettier-ignore

/** Names of lists without such a default: a rest that has one of them is accounted for. */
export const OTHERS = [
  'FunctionArn', 'FunctionName', 'VpcConfig', 'SecurityGroups', 'GroupName', 'SecurityGroupArn', 'IpPermissions', 'IpPermissionsEgress', 'IpProtocol',
  'NatGateways', 'NatGatewayAddresses', 'ConnectivityType', 'NetworkInterfaces', 'InterfaceType', 'MacAddress', 'TransitGatewayAttachmentId',
  'TransitGatewayRouteTableId', 'VpcPeeringConnections', 'AccepterVpcInfo', 'PrefixListId', 'ExclusionId', 'CapacityProviderArn', 'VpnGateways',
]; // prettier-ignore

export const ALL = new Set(NAMES.map(({ kind }) => kind));

/** What says who sends, and through what: without it somebody else is supposed to send (FN-24). */
const SENDERS: ReadonlySet<Kind> = new Set([microvms, networkConnectors, webFunctionEndpoints, webFunctionRevisions]);

/** Whether the absence of a list is taken for a default, or for no such sender. */
export const isListed = (kind: Kind | null): boolean => kind !== null && (ALL.has(kind) || SENDERS.has(kind));
