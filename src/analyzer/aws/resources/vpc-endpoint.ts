import type { VpcEndpoint } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { allOf } from '../known-words.ts';
import type { Word } from '../known-words.ts';

/** The words of an endpoint (VPCE-2, VPCE-8). */
export const VPC_ENDPOINT_STATES = allOf<Word<VpcEndpoint, 'State'>>()([
  'available', 'pending', 'pendingAcceptance', 'deleting', 'deleted', 'rejected', 'failed', 'expired', 'partial',
]); // prettier-ignore

/** Without `Tunnel`, which only the SDK names: what one does is not documented (TGT-16). */
export const VPC_ENDPOINT_TYPES = [
  'Interface', 'Gateway', 'GatewayLoadBalancer', 'Resource', 'ServiceNetwork', 'Tunnel',
] as const satisfies readonly Word<VpcEndpoint, 'VpcEndpointType'>[]; // prettier-ignore

/** VPC endpoints of every type (VPCE and FW rules). */
export const vpcEndpoint: Resource = {
  label: 'VPC endpoints',
  one: 'VPC endpoint',
  operations: ['describe-vpc-endpoints', 'create-vpc-endpoint'],
  wrappers: ['VpcEndpoints'],
  holders: ['VpcEndpoint'],
  idField: 'VpcEndpointId',
  mark: 'VpcEndpointId',
  needs: ['VpcEndpointId'],
  fields: {
    VpcEndpointId: 'vpce!',
    VpcEndpointType: 'endpointtype',
    VpcId: 'vpc',
    OwnerId: 'account',
    ServiceName: 'service',
    ServiceRegion: 'region',
    State: 'word',
    PolicyDocument: 'policy',
    RouteTableIds: ['rtb', '!'],
    SubnetIds: ['subnet', '!'],
    Groups: [{ GroupId: 'sg', GroupName: 'any' }, '!'],
    IpAddressType: 'family',
    DnsOptions: { DnsRecordIpType: 'word', PrivateDnsOnlyForInboundResolverEndpoint: 'bool' },
    PrivateDnsEnabled: 'bool!',
    RequesterManaged: 'bool',
    NetworkInterfaceIds: ['eni', '!'],
    DnsEntries: [{ DnsName: 'host!', HostedZoneId: 'any' }, '!'],
    LastError: { Code: 'word', Message: 'free' },
    FailureReason: 'any',
  },
  words: {
    VpcEndpointType: VPC_ENDPOINT_TYPES,
    State: VPC_ENDPOINT_STATES,
    IpAddressType: allOf<Word<VpcEndpoint, 'IpAddressType'>>()(['ipv4', 'dualstack', 'ipv6']),
  },
  regionsIn: ['ServiceName'],
  identify: [
    'VpcEndpointId',
    'VpcId',
    ['ServiceName', { text: /^(?:com|aws|api|cn)\.[\w.-]+$/ }],
    ['VpcEndpointType', { words: VPC_ENDPOINT_TYPES }],
    ['State', { words: VPC_ENDPOINT_STATES }],
    ['PrivateDnsEnabled', { under: /dns/i, isSwitch: true }],
  ],
  always: ['VpcEndpointId', 'VpcId', 'OwnerId'],
} satisfies ResourceOf<VpcEndpoint>;
