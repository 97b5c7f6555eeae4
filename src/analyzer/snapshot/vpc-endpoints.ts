import { list, object } from './conform.ts';
import { isTrimmed, lacking } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { ownText } from './json.ts';
import { defineKind } from './kind.ts';
import { id, isSwitch, named, text, word } from './value-tests.ts';

/** VPC endpoints of every type (VPCE and FW rules). */
export const vpcEndpoints = defineKind({
  label: 'VPC endpoints',
  one: 'VPC endpoint',
  operations: ['describe-vpc-endpoints', 'create-vpc-endpoint'],
  wrappers: ['VpcEndpoints'],
  holders: ['VpcEndpoint'],
  idField: 'VpcEndpointId',
  shape: object({
    VpcEndpointId: 'string',
    VpcEndpointType: 'string',
    VpcId: 'string',
    OwnerId: 'string',
    ServiceName: 'string',
    ServiceRegion: 'string',
    State: 'string',
    PolicyDocument: 'string',
    RouteTableIds: list('string'),
    SubnetIds: list('string'),
    Groups: list(object({ GroupId: 'string', GroupName: 'string' })),
    IpAddressType: 'string',
    DnsOptions: object({ DnsRecordIpType: 'string', PrivateDnsOnlyForInboundResolverEndpoint: 'boolean' }),
    PrivateDnsEnabled: 'boolean',
    RequesterManaged: 'boolean',
    NetworkInterfaceIds: list('string'),
    DnsEntries: list(object({ DnsName: 'string', HostedZoneId: 'string' })),
    LastError: object({ Code: 'string', Message: 'string' }),
    FailureReason: 'string',
  }),
  byValue: [
    ['VpcEndpointId', id('vpce-')],
    ['VpcId', id('vpc-')],
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
  needs: ['VpcEndpointId'],
  missing: missingOfEndpoint,
  regionsIn: (endpoint) => [endpoint['ServiceName']],
});

/** What each type of endpoint is judged by; AWS prints it even where it is empty (VPCE-1, VPCE-5, FW-2). */
const JUDGED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['gateway', ['ServiceName', 'State', 'RouteTableIds']],
  ['interface', ['ServiceName', 'State', 'SubnetIds', 'Groups', 'PrivateDnsEnabled']],
  ['gatewayloadbalancer', ['State', 'SubnetIds']],
]);

function missingOfEndpoint(candidate: Candidate): readonly string[] {
  const type = ownText(candidate.data, 'VpcEndpointType');
  if (type === undefined) return isTrimmed(candidate) ? ['VpcEndpointType'] : [];
  const judgedBy = JUDGED_BY.get(type.toLowerCase()) ?? [];
  return isTrimmed(candidate)
    ? lacking(candidate, judgedBy)
    : judgedBy.filter((field) => candidate.cuts?.below.has(field) === true);
}
