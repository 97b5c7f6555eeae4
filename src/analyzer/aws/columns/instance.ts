import type { Instance, Reservation } from '../sdk.ts';
import type { FieldsOf } from '../schema.ts';
import { ATTACHMENT, PUBLIC_ADDRESS } from './network-interface.ts';
import { CONNECTION_TRACKING, OPERATOR } from './operator.ts';

/** What stands around instances. */
export const RESERVATION = {
  OwnerId: 'account',
  RequesterId: 'free',
  ReservationId: 'r!',
  Groups: [{ GroupId: 'sg', GroupName: 'any' }],
} satisfies FieldsOf<Reservation>;

/** What is printed of instances beside what is used. */
export const instanceColumns = {
  State: { Code: 'int!' },
  Placement: {
    Affinity: 'tenancy',
    AvailabilityZoneId: 'zoneid',
    GroupId: 'pg',
    GroupName: 'any',
    HostId: 'h',
    Tenancy: 'tenancy!',
  },
  NetworkInterfaces: [
    {
      ConnectionTrackingConfiguration: CONNECTION_TRACKING,
      Operator: OPERATOR,
      Association: PUBLIC_ADDRESS,
      Attachment: { ...ATTACHMENT, AttachmentId: 'eni-attach|ela-attach!' },
      Groups: [{ GroupName: 'any' }],
      PrivateIpAddresses: [
        {
          Association: PUBLIC_ADDRESS,
          Primary: 'bool!',
          PrivateDnsName: 'host',
        },
      ],
      Ipv6Addresses: [{ IsPrimaryIpv6: 'bool' }],
      Description: 'free!',
      MacAddress: 'mac!',
      OwnerId: 'account',
      PrivateDnsName: 'host',
    },
  ],
  AmiLaunchIndex: 'int!',
  Architecture: 'any',
  BootMode: 'bootmode',
  ClientToken: 'free',
  CurrentInstanceBootMode: 'bootmode',
  EbsOptimized: 'bool!',
  EnaSupport: 'bool',
  Hypervisor: 'hypervisor',
  ImageId: 'ami',
  InstanceLifecycle: 'lifecycle',
  InstanceType: 'instancetype!',
  KeyName: 'free',
  LaunchTime: 'time!',
  Platform: 'platform',
  PlatformDetails: 'free',
  PrivateDnsName: 'host!',
  PublicDnsName: 'host',
  RootDeviceName: 'device',
  RootDeviceType: 'rootdevice',
  SriovNetSupport: 'sriov',
  StateTransitionReason: 'free',
  UsageOperation: 'usage',
  UsageOperationUpdateTime: 'time',
  VirtualizationType: 'virtualization',
  BlockDeviceMappings: [{ Ebs: {} }],
  CapacityReservationSpecification: {},
  CpuOptions: {},
  IamInstanceProfile: {},
  MaintenanceOptions: {},
  MetadataOptions: {
    HttpEndpoint: 'switch',
    HttpProtocolIpv6: 'switch',
    HttpPutResponseHopLimit: 'int',
    HttpTokens: 'word',
    InstanceMetadataTags: 'switch',
    State: 'word',
  },
  Monitoring: {},
  Operator: OPERATOR,
  PrivateDnsNameOptions: {},
  StateReason: { Code: 'free', Message: 'free' },
} satisfies FieldsOf<Instance>;
