/** Text output of what a VPC is made of: tables, subnets, gateways, groups, network ACLs, endpoints; after the EC2 service model. */
import { allLooksOf, looksOf, TARGET_FIELDS } from '../../../aws/targets.ts';
import type { TargetField } from '../../../aws/targets.ts';
import { shape, TAGS } from './shape.ts';
import type { TextShape } from './shape.ts';

const ATTACHMENTS = shape('Attachments', 'State!:word VpcId:vpc');

/** A route, with the cells that each target's field may have. */
function routes(looks: (field: TargetField) => readonly string[]): TextShape {
  const fields = [
    'DestinationCidrBlock:cidr4',
    'DestinationIpv6CidrBlock:cidr6',
    'DestinationPrefixListId:pl',
    ...TARGET_FIELDS.map((field) => `${field}:${looks(field).join('|')}`),
    'InstanceOwnerId:account',
    'Origin:origin',
    'State!:state',
  ];
  return shape('Routes', fields.sort().join(' '));
}

/** Shapes by `PARENT/NAME`, and by `NAME` for those at the top or of one parent only. */
export const VPC_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  [
    'ROUTETABLES',
    shape('RouteTables', 'OwnerId:account RouteTableId:rtb VpcId:vpc', 'ASSOCIATIONS PROPAGATINGVGWS ROUTES TAGS'),
  ],
  [
    'ROUTETABLES/ASSOCIATIONS',
    shape(
      'Associations',
      'GatewayId:igw|vgw Main:bool RouteTableAssociationId!:rtbassoc RouteTableId:rtb SubnetId:subnet',
      'ASSOCIATIONSTATE',
    ),
  ],
  ['ASSOCIATIONSTATE', shape('AssociationState', 'State!:word StatusMessage')],
  ['PROPAGATINGVGWS', shape('PropagatingVgws', 'GatewayId:vgw')],
  ['ROUTES', { ...routes(looksOf), rare: routes(allLooksOf) }],
  ['TAGS', TAGS],
  [
    'SUBNETS',
    shape(
      'Subnets',
      'AssignIpv6AddressOnCreation:bool AvailabilityZone:zone AvailabilityZoneId:zoneid AvailableIpAddressCount:int CidrBlock:cidr4 ' +
        'CustomerOwnedIpv4Pool:ipv4pool DefaultForAz:bool EnableDns64:bool EnableLniAtDeviceIndex:int Ipv6Native:bool ' +
        'MapCustomerOwnedIpOnLaunch:bool MapPublicIpOnLaunch:bool OutpostArn:arn OwnerId:account State:word SubnetArn:arn SubnetId!:subnet ' +
        'Type:word VpcId:vpc',
      'BLOCKPUBLICACCESSSTATES IPV6CIDRBLOCKASSOCIATIONSET PRIVATEDNSNAMEOPTIONSONLAUNCH TAGS',
    ),
  ],
  ['BLOCKPUBLICACCESSSTATES', shape('BlockPublicAccessStates', 'InternetGatewayBlockMode:word')],
  [
    'PRIVATEDNSNAMEOPTIONSONLAUNCH',
    shape(
      'PrivateDnsNameOptionsOnLaunch',
      'EnableResourceNameDnsAAAARecord:bool EnableResourceNameDnsARecord:bool HostnameType:word',
    ),
  ],
  [
    'IPV6CIDRBLOCKASSOCIATIONSET',
    shape(
      'Ipv6CidrBlockAssociationSet',
      'AssociationId:assoc IpSource:word Ipv6AddressAttribute:word Ipv6CidrBlock!:cidr6 Ipv6Pool:any NetworkBorderGroup:region',
      'IPV6CIDRBLOCKSTATE',
    ),
  ],
  ['IPV6CIDRBLOCKSTATE', shape('Ipv6CidrBlockState', 'State!:word StatusMessage')],
  [
    'VPCS',
    shape(
      'Vpcs',
      'CidrBlock:cidr4 DhcpOptionsId:dopt|word InstanceTenancy:word IsDefault:bool OwnerId:account State:word VpcId:vpc',
      'BLOCKPUBLICACCESSSTATES CIDRBLOCKASSOCIATIONSET IPV6CIDRBLOCKASSOCIATIONSET TAGS',
    ),
  ],
  [
    'CIDRBLOCKASSOCIATIONSET',
    shape('CidrBlockAssociationSet', 'AssociationId:assoc CidrBlock:cidr4', 'CIDRBLOCKSTATE'),
  ],
  ['CIDRBLOCKSTATE', shape('CidrBlockState', 'State!:word StatusMessage')],
  [
    'NATGATEWAYS',
    shape(
      'NatGateways',
      'AutoProvisionZones:switch AutoScalingIps:switch AvailabilityMode:mode ConnectivityType:connectivity CreateTime!:time DeleteTime:time ' +
        'FailureCode:failure FailureMessage:any NatGatewayId:nat RouteTableId:rtb State!:word SubnetId:subnet VpcId:vpc',
      'NATGATEWAYADDRESSES TAGS',
    ),
  ],
  [
    'NATGATEWAYADDRESSES',
    shape(
      'NatGatewayAddresses',
      'AllocationId:eipalloc AssociationId:eipassoc AvailabilityZone:zone AvailabilityZoneId:zoneid FailureMessage:any IsPrimary:bool ' +
        'NetworkInterfaceId:eni PrivateIp:ip PublicIp:ip Status:word',
    ),
  ],
  ['INTERNETGATEWAYS', shape('InternetGateways', 'InternetGatewayId:igw OwnerId:account', 'ATTACHMENTS TAGS')],
  [
    'EGRESSONLYINTERNETGATEWAYS',
    shape('EgressOnlyInternetGateways', 'EgressOnlyInternetGatewayId:eigw', 'ATTACHMENTS TAGS'),
  ],
  ['ATTACHMENTS', ATTACHMENTS],
  [
    'SECURITYGROUPS',
    shape(
      'SecurityGroups',
      'Description!:free GroupId!:sg GroupName!:free OwnerId:account SecurityGroupArn:arn VpcId:vpc',
      'IPPERMISSIONS IPPERMISSIONSEGRESS TAGS',
    ),
  ],
  [
    'IPPERMISSIONS',
    shape(
      'IpPermissions',
      'FromPort:int IpProtocol!:protocol ToPort:int',
      'IPRANGES IPV6RANGES PREFIXLISTIDS USERIDGROUPPAIRS',
    ),
  ],
  [
    'IPPERMISSIONSEGRESS',
    shape(
      'IpPermissionsEgress',
      'FromPort:int IpProtocol!:protocol ToPort:int',
      'IPRANGES IPV6RANGES PREFIXLISTIDS USERIDGROUPPAIRS',
    ),
  ],
  ['IPRANGES', shape('IpRanges', 'CidrIp!:cidr4 Description:free')],
  ['IPV6RANGES', shape('Ipv6Ranges', 'CidrIpv6!:cidr6 Description:free')],
  ['PREFIXLISTIDS', shape('PrefixListIds', 'Description:free PrefixListId!:pl')],
  [
    'USERIDGROUPPAIRS',
    shape(
      'UserIdGroupPairs',
      'Description:free GroupId!:sg GroupName:any PeeringStatus:word UserId:account VpcId:vpc VpcPeeringConnectionId:pcx',
    ),
  ],
  [
    'NETWORKACLS',
    shape('NetworkAcls', 'IsDefault:bool NetworkAclId:acl OwnerId:account VpcId:vpc', 'ASSOCIATIONS ENTRIES TAGS'),
  ],
  [
    'NETWORKACLS/ASSOCIATIONS',
    shape('Associations', 'NetworkAclAssociationId:aclassoc NetworkAclId:acl SubnetId:subnet'),
  ],
  [
    'ENTRIES',
    shape(
      'Entries',
      'CidrBlock:cidr4 Egress!:bool Ipv6CidrBlock:cidr6 Protocol!:protocol RuleAction!:action RuleNumber!:int',
      'ICMPTYPECODE PORTRANGE',
    ),
  ],
  ['PORTRANGE', shape('PortRange', 'From:int To:int')],
  ['ICMPTYPECODE', shape('IcmpTypeCode', 'Code:int Type:int')],
  [
    'VPCENDPOINTS',
    shape(
      'VpcEndpoints',
      'CreationTimestamp:time FailureReason:any IpAddressType:family OwnerId:account PolicyDocument:policy PrivateDnsEnabled!:bool ' +
        'RequesterManaged:bool ResourceConfigurationArn:arn ServiceName:service ServiceNetworkArn:arn ServiceRegion:region State:word ' +
        'VpcEndpointId!:vpce VpcEndpointType:endpointtype VpcId:vpc',
      'DNSENTRIES DNSOPTIONS GROUPS NETWORKINTERFACEIDS ROUTETABLEIDS SUBNETIDS TAGS',
    ),
  ],
  ['DNSENTRIES', shape('DnsEntries', 'DnsName!:host HostedZoneId:any')],
  ['GROUPS', shape('Groups', 'GroupId:sg GroupName:any')],
  ['NETWORKINTERFACEIDS', shape('NetworkInterfaceIds', '.:eni')],
  ['ROUTETABLEIDS', shape('RouteTableIds', '.:rtb')],
  ['SUBNETIDS', shape('SubnetIds', '.:subnet')],
]);
