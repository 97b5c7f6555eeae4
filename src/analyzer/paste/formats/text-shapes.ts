/**
 * Scalar fields of the objects in `--output text`, sorted by name as the command line sorts them, with what their cells look
 * like; after the EC2 service model. Text output prints no field names: cells are matched with these.
 */

/** What a cell can be: a prefix of ids, or one of the other kinds. */
export type CellKind = string;

export interface TextField {
  readonly name: string;
  readonly kinds: readonly CellKind[];
  /** Every element has it. */
  readonly isRequired: boolean;
}

export interface TextShape {
  /** The list's or object's name in JSON. */
  readonly name: string;
  /** Sorted fields. */
  readonly fields: readonly TextField[];
  /** Upper-cased names of parts nested in it. */
  readonly children: ReadonlySet<string>;
}

/** `Field:kind|kind Required!:kind …` to fields. */
function fields(list: string): TextShape['fields'] {
  return list.split(' ').map((entry) => {
    const [name = '', kinds = 'any'] = entry.split(':');
    const isRequired = name.endsWith('!');
    return { name: isRequired ? name.slice(0, -1) : name, kinds: kinds.split('|'), isRequired };
  });
}

function shape(name: string, list: string, children = ''): TextShape {
  return { name, fields: fields(list), children: new Set(children === '' ? [] : children.split(' ')) };
}

const TAGS = shape('Tags', 'Key Value');
const ATTACHMENTS = shape('Attachments', 'State!:word VpcId:vpc');

const FUNCTION_FIELDS =
  'CodeSha256:sha CodeSize:int ConfigSha256:sha Description:free FunctionArn!:lambda FunctionName!:any Handler:any KMSKeyArn:arn LastModified:time ' +
  'LastUpdateStatus:updatestatus LastUpdateStatusReason:sentence LastUpdateStatusReasonCode:reasoncode MasterArn:arn MemorySize:int ' +
  'PackageType:package RevisionId:uuid Role:arn Runtime:any SigningJobArn:arn SigningProfileVersionArn:arn State:lambdastate ' +
  'StateReason:sentence StateReasonCode:reasoncode Timeout!:int Version:any';
const FUNCTION_PARTS =
  'ARCHITECTURES CAPACITYPROVIDERCONFIG DEADLETTERCONFIG ENVIRONMENT EPHEMERALSTORAGE FILESYSTEMCONFIGS IMAGECONFIGRESPONSE LAYERS ' +
  'LOGGINGCONFIG RUNTIMEVERSIONCONFIG SNAPSTART TRACINGCONFIG VARIABLES VPCCONFIG';

/** Shapes by `PARENT/NAME`, and by `NAME` for those at the top or of one parent only. */
export const TEXT_SHAPES: ReadonlyMap<string, TextShape> = new Map([
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
  [
    'ROUTES',
    shape(
      'Routes',
      'CarrierGatewayId:cagw CoreNetworkArn:arn DestinationCidrBlock:cidr4 DestinationIpv6CidrBlock:cidr6 DestinationPrefixListId:pl ' +
        'EgressOnlyInternetGatewayId:eigw GatewayId:local|igw|vgw|vpce InstanceId:i InstanceOwnerId:account IpAddress:ip LocalGatewayId:lgw ' +
        'NatGatewayId:nat NetworkInterfaceId:eni OdbNetworkArn:arn Origin:origin State!:state TransitGatewayId:tgw VpcPeeringConnectionId:pcx',
    ),
  ],
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
      'Description:any GroupId!:sg GroupName:any OwnerId:account SecurityGroupArn:arn VpcId:vpc',
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
  ['IPRANGES', shape('IpRanges', 'CidrIp!:cidr4 Description')],
  ['IPV6RANGES', shape('Ipv6Ranges', 'CidrIpv6!:cidr6 Description')],
  ['PREFIXLISTIDS', shape('PrefixListIds', 'Description PrefixListId!:pl')],
  [
    'USERIDGROUPPAIRS',
    shape(
      'UserIdGroupPairs',
      'Description GroupId!:sg GroupName:any PeeringStatus:word UserId:account VpcId:vpc VpcPeeringConnectionId:pcx',
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
  ['FUNCTIONS', shape('Functions', FUNCTION_FIELDS, FUNCTION_PARTS)],
  ['VERSIONS', shape('Versions', FUNCTION_FIELDS, FUNCTION_PARTS)],
  ['CONFIGURATION', shape('Configuration', FUNCTION_FIELDS, FUNCTION_PARTS)],
  ['VPCCONFIG', shape('VpcConfig', 'Ipv6AllowedForDualStack:bool VpcId:vpc', 'SECURITYGROUPIDS SUBNETIDS')],
  ['SECURITYGROUPIDS', shape('SecurityGroupIds', '.:sg')],
  ['ARCHITECTURES', shape('Architectures', '.:word')],
  ['EPHEMERALSTORAGE', shape('EphemeralStorage', 'Size:int')],
  ['SNAPSTART', shape('SnapStart', 'ApplyOn:word OptimizationStatus:word')],
  ['TRACINGCONFIG', shape('TracingConfig', 'Mode:word')],
  [
    'LOGGINGCONFIG',
    shape('LoggingConfig', 'ApplicationLogLevel:level LogFormat:logformat LogGroup:any SystemLogLevel:level'),
  ],
  [
    'CAPACITYPROVIDERCONFIG',
    shape('CapacityProviderConfig', 'None:none', 'LAMBDAMANAGEDINSTANCESCAPACITYPROVIDERCONFIG'),
  ],
  [
    'LAMBDAMANAGEDINSTANCESCAPACITYPROVIDERCONFIG',
    shape(
      'LambdaManagedInstancesCapacityProviderConfig',
      'CapacityProviderArn:arn ExecutionEnvironmentMemoryGiBPerVCpu:int PerExecutionEnvironmentMaxConcurrency:int',
    ),
  ],
  ['ENABLEDNSSUPPORT', shape('EnableDnsSupport', 'Value!:bool')],
  ['ENABLEDNSHOSTNAMES', shape('EnableDnsHostnames', 'Value!:bool')],
]);

const NAMES = new Set([...TEXT_SHAPES.keys()].map((key) => key.slice(key.indexOf('/') + 1)));

/** Records of these stand at the top of an output; those of any other name belong to one above them. */
const AT_THE_TOP = new Set(
  (
    'ROUTETABLES SUBNETS VPCS NATGATEWAYS INTERNETGATEWAYS EGRESSONLYINTERNETGATEWAYS SECURITYGROUPS NETWORKACLS VPCENDPOINTS ' +
    'FUNCTIONS VERSIONS CONFIGURATION'
  ).split(' '),
);

/** Whether `--output text` starts records with this word. */
export function isTextName(word: string): boolean {
  return NAMES.has(word);
}

/** Whether records with this word need none above them. */
export function standsAtTheTop(word: string): boolean {
  return AT_THE_TOP.has(word);
}
