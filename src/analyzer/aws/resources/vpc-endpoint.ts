import type { VpcEndpoint } from '../sdk.ts';
import type { Resource, ResourceOf } from '../schema.ts';
import { isSwitch, named, text, word } from '../value-tests.ts';

/** VPC endpoints of every type (VPCE and FW rules). */
export const vpcEndpoint: Resource = {
  label: 'VPC endpoints',
  one: 'VPC endpoint',
  operations: ['describe-vpc-endpoints', 'create-vpc-endpoint'],
  wrappers: ['VpcEndpoints'],
  holders: ['VpcEndpoint'],
  idField: 'VpcEndpointId',
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
  regionsIn: ['ServiceName'],
  identify: [
    'VpcEndpointId',
    'VpcId',
    ['ServiceName', text(/^(?:com|aws|api|cn)\.[\w.-]+$/)],
    ['VpcEndpointType', word('interface', 'gateway', 'gatewayloadbalancer', 'resource', 'servicenetwork', 'tunnel')],
    [
      'State',
      word(
        'available',
        'pending',
        'pendingacceptance',
        'deleting',
        'deleted',
        'rejected',
        'failed',
        'expired',
        'partial',
      ),
    ],
    ['PrivateDnsEnabled', named(/dns/i, isSwitch)],
  ],
  always: ['VpcEndpointId', 'VpcId'],
} satisfies ResourceOf<VpcEndpoint>;
