/** Text output of what lies beyond a VPC: transit gateways, peerings, prefix lists, account settings; after the EC2 service model. */
import { shape } from './shape.ts';
import type { TextShape } from './shape.ts';

const PEER = 'CidrBlock:cidr4 OwnerId:account Region:region VpcId!:vpc';
const PEER_PARTS = 'CIDRBLOCKSET IPV6CIDRBLOCKSET PEERINGOPTIONS';

/** Shapes by `PARENT/NAME`, and by `NAME` for those at the top or of one parent only. */
export const GATEWAY_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  [
    'TRANSITGATEWAYS',
    shape(
      'TransitGateways',
      'CreationTime:time Description:free OwnerId!:account State!:word TransitGatewayArn!:arn TransitGatewayId!:tgw',
      'OPTIONS TAGS',
    ),
  ],
  [
    'TRANSITGATEWAYS/OPTIONS',
    shape(
      'Options',
      'AmazonSideAsn:asn AssociationDefaultRouteTableId:tgwrtb AutoAcceptSharedAttachments:support DefaultRouteTableAssociation:support ' +
        'DefaultRouteTablePropagation:support DnsSupport:support MulticastSupport:support PropagationDefaultRouteTableId:tgwrtb ' +
        'SecurityGroupReferencingSupport:support VpnEcmpSupport:support',
    ),
  ],
  [
    'TRANSITGATEWAYVPCATTACHMENTS',
    shape(
      'TransitGatewayVpcAttachments',
      'CreationTime:time State!:word TransitGatewayAttachmentId!:tgwattach TransitGatewayId!:tgw VpcId!:vpc VpcOwnerId:account',
      'OPTIONS SUBNETIDS TAGS',
    ),
  ],
  [
    'TRANSITGATEWAYVPCATTACHMENTS/OPTIONS',
    shape(
      'Options',
      'ApplianceModeSupport:support DnsSupport:support Ipv6Support:support SecurityGroupReferencingSupport:support',
    ),
  ],
  [
    'TRANSITGATEWAYATTACHMENTS',
    shape(
      'TransitGatewayAttachments',
      'CreationTime:time ResourceId!:free ResourceOwnerId!:account ResourceType!:word State!:word TransitGatewayAttachmentId!:tgwattach ' +
        'TransitGatewayId!:tgw TransitGatewayOwnerId!:account',
      'ASSOCIATION TAGS',
    ),
  ],
  ['TRANSITGATEWAYATTACHMENTS/ASSOCIATION', shape('Association', 'State!:word TransitGatewayRouteTableId!:tgwrtb')],
  [
    'TRANSITGATEWAYROUTETABLES',
    shape(
      'TransitGatewayRouteTables',
      'CreationTime:time DefaultAssociationRouteTable!:bool DefaultPropagationRouteTable!:bool State!:word TransitGatewayId!:tgw ' +
        'TransitGatewayRouteTableId!:tgwrtb',
      'TAGS',
    ),
  ],
  ['TRANSITGATEWAYSEARCH', shape('TransitGatewaySearch', 'AdditionalRoutesAvailable!:bool', 'TRANSITGATEWAYROUTES')],
  [
    'TRANSITGATEWAYROUTES',
    shape(
      'Routes',
      'DestinationCidrBlock:cidr4|cidr6 PrefixListId:pl State!:word TransitGatewayRouteTableAnnouncementId:tgw Type!:routetype',
      'TRANSITGATEWAYATTACHMENTS',
    ),
  ],
  [
    'TRANSITGATEWAYROUTES/TRANSITGATEWAYATTACHMENTS',
    shape('TransitGatewayAttachments', 'ResourceId!:free ResourceType!:word TransitGatewayAttachmentId!:tgwattach'),
  ],
  [
    'VPCPEERINGCONNECTIONS',
    shape(
      'VpcPeeringConnections',
      'ExpirationTime:time VpcPeeringConnectionId!:pcx',
      'ACCEPTERVPCINFO REQUESTERVPCINFO STATUS TAGS',
    ),
  ],
  ['ACCEPTERVPCINFO', shape('AccepterVpcInfo', PEER, PEER_PARTS)],
  ['REQUESTERVPCINFO', shape('RequesterVpcInfo', PEER, PEER_PARTS)],
  ['CIDRBLOCKSET', shape('CidrBlockSet', 'CidrBlock!:cidr4')],
  ['IPV6CIDRBLOCKSET', shape('Ipv6CidrBlockSet', 'Ipv6CidrBlock!:cidr6')],
  [
    'PEERINGOPTIONS',
    shape(
      'PeeringOptions',
      'AllowDnsResolutionFromRemoteVpc!:bool AllowEgressFromLocalClassicLinkToRemoteVpc:bool AllowEgressFromLocalVpcToRemoteClassicLink:bool',
    ),
  ],
  ['VPCPEERINGCONNECTIONS/STATUS', shape('Status', 'Code!:word Message:free')],
  [
    'VPNGATEWAYS',
    shape(
      'VpnGateways',
      'AmazonSideAsn:asn AvailabilityZone:zone State!:word Type!:vpntype VpnGatewayId!:vgw',
      'TAGS VPCATTACHMENTS',
    ),
  ],
  ['VPCATTACHMENTS', shape('VpcAttachments', 'State!:word VpcId!:vpc')],
  [
    'CARRIERGATEWAYS',
    shape('CarrierGateways', 'CarrierGatewayId!:cagw OwnerId:account State!:word VpcId!:vpc', 'TAGS'),
  ],
  ['LOCALGATEWAYS', shape('LocalGateways', 'LocalGatewayId!:lgw OutpostArn:arn OwnerId:account State!:word', 'TAGS')],
  [
    'PREFIXLISTS',
    shape(
      'PrefixLists',
      'AddressFamily:family IpamPrefixListResolverSyncEnabled:bool MaxEntries:int OwnerId:account PrefixListArn:arn PrefixListId!:pl ' +
        'PrefixListName!:free State:word StateMessage:sentence Version:int',
      'CIDRS TAGS',
    ),
  ],
  ['CIDRS', shape('Cidrs', '.:cidr4|cidr6')],
  ['PREFIXLISTENTRIES', shape('Entries', 'Cidr!:cidr4|cidr6 Description:free')],
  ['DHCPOPTIONS', shape('DhcpOptions', 'DhcpOptionsId!:dopt OwnerId:account', 'DHCPCONFIGURATIONS TAGS')],
  ['DHCPCONFIGURATIONS', shape('DhcpConfigurations', 'Key!:word', 'VALUES')],
  ['VALUES', shape('Values', 'Value!:free')],
  [
    'ADDRESSES',
    shape(
      'Addresses',
      'AllocationId:eipalloc AssociationId:eipassoc CarrierIp:ip CustomerOwnedIp:ip CustomerOwnedIpv4Pool:ipv4pool Domain!:domain InstanceId:i ' +
        'NetworkBorderGroup:region NetworkInterfaceId:eni NetworkInterfaceOwnerId:account PrivateIpAddress:ip PublicIp!:ip ' +
        'PublicIpv4Pool:ipv4pool|word ServiceManaged:word SubnetId:subnet',
      'TAGS',
    ),
  ],
  [
    'VPCBLOCKPUBLICACCESSOPTIONS',
    shape(
      'VpcBlockPublicAccessOptions',
      'AwsAccountId:account AwsRegion:region ExclusionsAllowed:exclusions InternetGatewayBlockMode!:blockmode LastUpdateTimestamp:time ' +
        'ManagedBy:manager Reason:free State!:word',
    ),
  ],
  [
    'VPCBLOCKPUBLICACCESSEXCLUSIONS',
    shape(
      'VpcBlockPublicAccessExclusions',
      'CreationTimestamp:time DeletionTimestamp:time ExclusionId!:vpcbpa InternetGatewayExclusionMode!:exclusionmode ' +
        'LastUpdateTimestamp:time Reason:free ResourceArn:arn State!:word',
      'TAGS',
    ),
  ],
  [
    'VPCENCRYPTIONCONTROLS',
    shape(
      'VpcEncryptionControls',
      'Mode!:word State!:word StateMessage:free VpcEncryptionControlId!:vpcec VpcId!:vpc',
      'TAGS',
    ),
  ],
]);
