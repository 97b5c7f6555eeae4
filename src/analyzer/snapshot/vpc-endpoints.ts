import { isTrimmed, lacking, lost } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isRedacted } from '../aws/ids.ts';
import { isList, isObject, ownText } from './json.ts';

/** What each type of endpoint is judged by; AWS prints it even where it is empty (VPCE-1, VPCE-5, FW-2). */
const JUDGED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['Gateway', ['ServiceName', 'State', 'RouteTableIds']],
  ['Interface', ['ServiceName', 'State', 'SubnetIds', 'Groups', 'PrivateDnsEnabled']],
  ['GatewayLoadBalancer', ['State', 'SubnetIds']],
]);

const FAMILIES = /^(?:ipv4|ipv6|dualstack|not-specified)$/i;

/** Fields whose values decide, and say nothing that can be read: a family that nobody knows, a name that was made unreadable. */
function unreadable({ data }: Candidate): readonly string[] {
  const family = ownText(data, 'IpAddressType');
  const names = isList(data['DnsEntries']) && data['PrivateDnsEnabled'] !== true ? data['DnsEntries'] : [];
  const isHidden = (entry: unknown): boolean => isObject(entry) && ownText(entry, 'DnsName')?.includes('.') === false;
  return [
    ...(family === undefined || FAMILIES.test(family) ? [] : ['IpAddressType']),
    ...(names.some(isHidden) ? ['DnsEntries'] : []),
  ];
}

const ALWAYS = ['ServiceName', 'State'];

/** One whose service cannot be read may be of any service (VPCE-16). */
export function endpointHasGaps({ data }: Candidate): boolean {
  const service = data['ServiceName'];
  return typeof service === 'string' && (isRedacted(service) || !SERVICE.test(service) || HALF_REGION.test(service));
}

/** A Region that lost its end: `com.amazonaws.eu-wes.sqs`. */
const HALF_REGION = /^com\.amazonaws\.[a-z]{2}-(?:[a-z]{1,20}-){0,2}[a-z]{0,20}\./;

/** Names of services, of AWS and of others: `com.amazonaws.eu-west-1.sqs`, `com.amazonaws.vpce.eu-west-1.vpce-svc-…`, `aws.sagemaker.…`. */
const SERVICE = /^(?:cn\.)?(?:com\.amazonaws|aws)\.[a-z<{$*][^.]{0,60}\.\S/i;

/** Whether it has what only endpoints of another type have: it begins as one, and ends as another. */
function isOfTwo({ data }: Candidate, type: string): boolean {
  const has = (field: string): boolean => isList(data[field]) && data[field].length > 0;
  return type === 'Gateway' ? has('SubnetIds') || has('DnsEntries') : type === 'Interface' && has('RouteTableIds');
}

/** What an endpoint of its type is judged by and does not show. */
export function missingOfEndpoint(candidate: Candidate): readonly string[] {
  const type = ownText(candidate.data, 'VpcEndpointType');
  if (type === undefined)
    return isTrimmed(candidate) ? ['VpcEndpointType'] : lost(candidate, ['VpcEndpointType'], ['RequesterManaged']);
  if (isOfTwo(candidate, type)) return ['VpcEndpointType'];
  const judgedBy = JUDGED_BY.get(type) ?? ['State'];
  if (isTrimmed(candidate)) return lacking(candidate, judgedBy);
  const isLost = (field: string): boolean =>
    candidate.cuts?.below.has(field) === true ||
    candidate.damaged.has(field) ||
    ((ALWAYS.includes(field) || type === 'Interface') && candidate.data[field] === undefined);
  return [...judgedBy.filter(isLost), ...unreadable(candidate)];
}
