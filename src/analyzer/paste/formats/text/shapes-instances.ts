/** Text output of instances and network interfaces, and of security group rules; after the EC2 service model. */
import { shape, TAGS } from './shape.ts';
import type { TextShape } from './shape.ts';

const ASSOCIATION = shape(
  'Association',
  'AllocationId:eipalloc AssociationId:eipassoc CarrierIp:ip CustomerOwnedIp:ip IpOwnerId!:account PublicDnsName:host PublicIp!:ip',
);
const ATTACHMENT = shape(
  'Attachment',
  'AttachTime:time AttachmentId!:attachment DeleteOnTermination!:bool DeviceIndex!:int EnaQueueCount:int InstanceId:i ' +
    'InstanceOwnerId:account NetworkCardIndex:int Status!:word',
);
const INTERFACE_PARTS = 'ASSOCIATION ATTACHMENT GROUPS IPV6ADDRESSES PRIVATEIPADDRESSES TAGSET';

/** Shapes by `PARENT/NAME`, and by `NAME` for those at the top or of one parent only. */
export const INSTANCE_SHAPES: ReadonlyMap<string, TextShape> = new Map([
  [
    'NETWORKINTERFACES',
    shape(
      'NetworkInterfaces',
      'AvailabilityZone!:zone AvailabilityZoneId:zoneid DenyAllIgwTraffic:bool Description!:free InterfaceType:word Ipv6Address:ip ' +
        'Ipv6Native:bool MacAddress!:mac NetworkInterfaceId!:eni OutpostArn:arn OwnerId:account PrivateDnsName:host PrivateIpAddress:ip ' +
        'PublicDnsName:host RequesterId:free RequesterManaged!:bool SourceDestCheck!:bool Status!:word SubnetId!:subnet VpcId!:vpc',
      INTERFACE_PARTS,
    ),
  ],
  [
    'INSTANCES/NETWORKINTERFACES',
    shape(
      'NetworkInterfaces',
      'Description!:free InterfaceType:word MacAddress!:mac NetworkInterfaceId!:eni OwnerId:account PrivateDnsName:host ' +
        'PrivateIpAddress:ip SourceDestCheck!:bool Status!:word SubnetId:subnet VpcId:vpc',
      INTERFACE_PARTS,
    ),
  ],
  ['NETWORKINTERFACES/ASSOCIATION', ASSOCIATION],
  ['PRIVATEIPADDRESSES/ASSOCIATION', ASSOCIATION],
  ['NETWORKINTERFACES/ATTACHMENT', ATTACHMENT],
  ['IPV6ADDRESSES', shape('Ipv6Addresses', 'Ipv6Address!:ip IsPrimaryIpv6:bool PublicIpv6DnsName:host')],
  [
    'PRIVATEIPADDRESSES',
    shape('PrivateIpAddresses', 'Primary!:bool PrivateDnsName:host PrivateIpAddress!:ip', 'ASSOCIATION'),
  ],
  ['TAGSET', { ...TAGS, name: 'TagSet' }],
  ['RESERVATIONS', shape('Reservations', 'OwnerId:account RequesterId:free ReservationId!:r', 'GROUPS INSTANCES')],
  [
    'INSTANCES',
    shape(
      'Instances',
      'AmiLaunchIndex!:int Architecture:any BootMode:bootmode ClientToken:free CurrentInstanceBootMode:bootmode EbsOptimized!:bool ' +
        'EnaSupport:bool Hypervisor:hypervisor ImageId:ami InstanceId!:i InstanceLifecycle:lifecycle InstanceType!:instancetype ' +
        'Ipv6Address:ip KeyName:free LaunchTime!:time Platform:platform PlatformDetails:free PrivateDnsName!:host PrivateIpAddress:ip ' +
        'PublicDnsName:host PublicIpAddress:ip RootDeviceName:device RootDeviceType:rootdevice SourceDestCheck:bool ' +
        'SriovNetSupport:sriov StateTransitionReason:free SubnetId:subnet UsageOperation:usage UsageOperationUpdateTime:time VirtualizationType:virtualization VpcId:vpc',
      'NETWORKINTERFACES PLACEMENT SECURITYGROUPS STATE STATEREASON TAGS',
    ),
  ],
  ['INSTANCES/SECURITYGROUPS', shape('SecurityGroups', 'GroupId!:sg GroupName:free')],
  ['INSTANCES/STATE', shape('State', 'Code!:int Name!:word')],
  ['INSTANCES/STATEREASON', shape('StateReason', 'Code:free Message:free')],
  [
    'INSTANCES/PLACEMENT',
    shape(
      'Placement',
      'Affinity:tenancy AvailabilityZone!:zone AvailabilityZoneId:zoneid GroupId:pg GroupName:any HostId:h Tenancy!:tenancy',
    ),
  ],
  [
    'SECURITYGROUPRULES',
    shape(
      'SecurityGroupRules',
      'CidrIpv4:cidr4 CidrIpv6:cidr6 Description:free FromPort!:int GroupId!:sg GroupOwnerId:account IpProtocol!:protocol IsEgress!:bool ' +
        'PrefixListId:pl SecurityGroupRuleArn:arn SecurityGroupRuleId!:sgr ToPort!:int',
      'REFERENCEDGROUPINFO TAGS',
    ),
  ],
  [
    'REFERENCEDGROUPINFO',
    shape('ReferencedGroupInfo', 'GroupId!:sg PeeringStatus:word UserId:account VpcId:vpc VpcPeeringConnectionId:pcx'),
  ],
  [
    'SECURITYGROUPFORVPCS',
    shape(
      'SecurityGroupForVpcs',
      'Description!:free GroupId!:sg GroupName!:free OwnerId:account PrimaryVpcId:vpc',
      'TAGS',
    ),
  ],
]);
