/**
 * The describe-* shapes that the oracle reads and the generator writes: only the fields that rules speak of.
 * Written from the rules and the AWS API reference, on purpose not shared with the analyzer.
 */
type Text = string | undefined;

export interface Route {
  DestinationCidrBlock?: Text;
  DestinationIpv6CidrBlock?: Text;
  DestinationPrefixListId?: Text;
  NatGatewayId?: Text;
  EgressOnlyInternetGatewayId?: Text;
  TransitGatewayId?: Text;
  VpcPeeringConnectionId?: Text;
  LocalGatewayId?: Text;
  CarrierGatewayId?: Text;
  CoreNetworkArn?: Text;
  OdbNetworkArn?: Text;
  NetworkInterfaceId?: Text;
  InstanceId?: Text;
  InstanceOwnerId?: Text;
  GatewayId?: Text;
  IpAddress?: Text;
  Origin?: Text;
  State?: Text;
  [other: string]: unknown;
}

export interface TableAssociation {
  Main?: boolean;
  RouteTableAssociationId?: Text;
  RouteTableId?: Text;
  SubnetId?: Text;
  GatewayId?: Text;
  AssociationState?: { State: string; StatusMessage?: Text };
}

export interface RouteTable {
  RouteTableId: string;
  VpcId?: Text;
  OwnerId?: Text;
  Routes?: Route[];
  Associations?: TableAssociation[];
  PropagatingVgws?: { GatewayId: string }[];
}

export interface Subnet {
  SubnetId: string;
  VpcId: string;
  CidrBlock?: Text;
  AvailabilityZone?: Text;
  AvailabilityZoneId?: Text;
  AvailableIpAddressCount?: number;
  MapPublicIpOnLaunch?: boolean;
  Ipv6Native?: boolean;
  EnableDns64?: boolean;
  OwnerId?: Text;
  State?: Text;
  Ipv6CidrBlockAssociationSet?: {
    Ipv6CidrBlock: string;
    Ipv6CidrBlockState: { State: string };
    Ipv6AddressAttribute?: Text;
    IpSource?: Text;
  }[];
  BlockPublicAccessStates?: { InternetGatewayBlockMode: string };
}

export interface Vpc {
  VpcId: string;
  CidrBlock?: Text;
  CidrBlockAssociationSet?: { CidrBlock: string; CidrBlockState: { State: string } }[];
  Ipv6CidrBlockAssociationSet?: { Ipv6CidrBlock: string; Ipv6CidrBlockState: { State: string } }[];
  DhcpOptionsId?: Text;
  IsDefault?: boolean;
  InstanceTenancy?: Text;
  OwnerId?: Text;
  EncryptionControl?: EncryptionControl;
  BlockPublicAccessStates?: { InternetGatewayBlockMode: string };
}

export interface NatAddress {
  PublicIp?: Text;
  AllocationId?: Text;
  PrivateIp?: Text;
  NetworkInterfaceId?: Text;
  Status?: Text;
  IsPrimary?: boolean;
  AvailabilityZone?: Text;
  AvailabilityZoneId?: Text;
}

export interface NatGateway {
  NatGatewayId: string;
  VpcId: string;
  SubnetId?: Text;
  State: string;
  ConnectivityType?: Text;
  AvailabilityMode?: Text;
  AutoProvisionZones?: Text;
  RouteTableId?: Text;
  FailureCode?: Text;
  FailureMessage?: Text;
  NatGatewayAddresses?: NatAddress[];
}

export interface Attachment {
  State: string;
  VpcId: string;
}

export interface InternetGateway {
  InternetGatewayId: string;
  Attachments: Attachment[];
  OwnerId?: Text;
}

export interface EgressOnlyGateway {
  EgressOnlyInternetGatewayId: string;
  Attachments: Attachment[];
}

export interface Permission {
  IpProtocol: string;
  FromPort?: number;
  ToPort?: number;
  IpRanges?: { CidrIp: string }[];
  Ipv6Ranges?: { CidrIpv6: string }[];
  PrefixListIds?: { PrefixListId: string }[];
  UserIdGroupPairs?: { GroupId: string; UserId?: Text }[];
}

export interface SecurityGroup {
  GroupId: string;
  GroupName?: Text;
  VpcId?: Text;
  OwnerId?: Text;
  IpPermissionsEgress?: Permission[];
  IpPermissions?: Permission[];
}

export interface SecurityGroupRule {
  SecurityGroupRuleId: string;
  GroupId: string;
  IsEgress: boolean;
  IpProtocol: string;
  FromPort: number;
  ToPort: number;
  CidrIpv4?: Text;
  CidrIpv6?: Text;
  PrefixListId?: Text;
  ReferencedGroupInfo?: { GroupId: string };
}

export interface AclEntry {
  RuleNumber: number;
  RuleAction: string;
  Egress: boolean;
  Protocol: string;
  CidrBlock?: Text;
  Ipv6CidrBlock?: Text;
  PortRange?: { From: number; To: number };
}

export interface NetworkAcl {
  NetworkAclId: string;
  VpcId: string;
  IsDefault: boolean;
  Associations: { NetworkAclAssociationId?: Text; NetworkAclId?: Text; SubnetId: string }[];
  Entries?: AclEntry[];
}

export interface VpcEndpoint {
  VpcEndpointId: string;
  VpcEndpointType: string;
  VpcId: string;
  ServiceName: string;
  ServiceRegion?: Text;
  State: string;
  RouteTableIds?: string[];
  SubnetIds?: string[];
  Groups?: { GroupId: string; GroupName?: Text }[];
  PrivateDnsEnabled?: boolean;
  NetworkInterfaceIds?: string[];
  IpAddressType?: Text;
  DnsOptions?: { DnsRecordIpType?: Text; PrivateDnsOnlyForInboundResolverEndpoint?: boolean };
  DnsEntries?: { DnsName: string }[];
}

export interface NetworkInterface {
  NetworkInterfaceId: string;
  InterfaceType?: string;
  SubnetId: string;
  VpcId: string;
  Description?: Text;
  SourceDestCheck?: boolean;
  PrivateIpAddress?: Text;
  Groups?: { GroupId: string }[];
  Association?: { PublicIp: string };
  Attachment?: { AttachmentId?: Text; InstanceId?: Text; InstanceOwnerId?: Text; Status?: Text };
}

export interface Instance {
  InstanceId: string;
  VpcId?: Text;
  SubnetId?: Text;
  State: { Code?: number; Name: string };
  SourceDestCheck?: boolean;
  PublicIpAddress?: Text;
  SecurityGroups?: { GroupId: string }[];
  NetworkInterfaces?: NetworkInterface[];
}

export interface TgwVpcAttachment {
  TransitGatewayAttachmentId: string;
  TransitGatewayId: string;
  VpcId: string;
  State: string;
  SubnetIds?: string[];
  Options?: { Ipv6Support?: Text; DnsSupport?: Text };
}

export interface TgwAttachment {
  TransitGatewayAttachmentId: string;
  TransitGatewayId: string;
  ResourceType: string;
  ResourceId: string;
  State: string;
  Association?: { TransitGatewayRouteTableId: string; State: string };
}

/** What `search-transit-gateway-routes` prints. */
export interface TgwRoutes {
  Routes: {
    DestinationCidrBlock?: string;
    PrefixListId?: string;
    Type: string;
    State: string;
    TransitGatewayAttachments?: { ResourceId: string; ResourceType: string; TransitGatewayAttachmentId: string }[];
  }[];
  AdditionalRoutesAvailable: boolean;
}

export interface PeeringSide {
  VpcId: string;
  OwnerId: string;
  Region: string;
  CidrBlock?: string;
  CidrBlockSet?: { CidrBlock: string }[];
  Ipv6CidrBlockSet?: { Ipv6CidrBlock: string }[];
}

export interface PeeringConnection {
  VpcPeeringConnectionId: string;
  AccepterVpcInfo: PeeringSide;
  RequesterVpcInfo: PeeringSide;
  Status: { Code: string; Message: string };
}

export interface VpnGateway {
  VpnGatewayId: string;
  State?: Text;
  VpcAttachments?: Attachment[];
}

export interface PrefixList {
  PrefixListId: string;
  PrefixListName?: Text;
  OwnerId?: Text;
  AddressFamily?: Text;
  Cidrs?: string[];
}

export interface BpaExclusion {
  ExclusionId: string;
  ResourceArn: string;
  InternetGatewayExclusionMode: string;
  State: string;
}

export interface EncryptionControl {
  VpcEncryptionControlId: string;
  VpcId: string;
  Mode: string;
  State: string;
  ResourceExclusions?: Record<string, { State: string }>;
}

export interface DhcpOptions {
  DhcpOptionsId: string;
  DhcpConfigurations: { Key: string; Values: { Value: string }[] }[];
}

export interface VpcConfig {
  SubnetIds?: string[];
  SecurityGroupIds?: string[];
  VpcId?: Text;
  Ipv6AllowedForDualStack?: boolean;
}

export interface LambdaFunction {
  FunctionName: string;
  FunctionArn: string;
  State?: Text;
  LastUpdateStatus?: Text;
  VpcConfig?: VpcConfig | null;
  CapacityProviderConfig?: { LambdaManagedInstancesCapacityProviderConfig: { CapacityProviderArn: string } };
  [other: string]: unknown;
}

export interface CapacityProvider {
  CapacityProviderArn: string;
  State: string;
  VpcConfig: { SubnetIds: string[]; SecurityGroupIds: string[] };
}

export type Family = 'ipv4' | 'ipv6';

export interface Question {
  destination: string;
  family: Family;
  protocol: 'tcp' | 'udp';
  port: number;
  subnetIds?: string[];
  functionName?: string;
}

/** Named files, each one JSON document; `commands` holds the command line printed above a file, where there is one. */
export interface Setup {
  files: Record<string, unknown>;
  commands: Record<string, string>;
}
