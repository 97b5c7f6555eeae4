import { isTrimmed, lacking, lost } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isRedacted } from '../aws/ids.ts';
import { ownText } from './json.ts';

/** What each type of endpoint is judged by; AWS prints it even where it is empty (VPCE-1, VPCE-5, FW-2). */
const JUDGED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['gateway', ['ServiceName', 'State', 'RouteTableIds']],
  ['interface', ['ServiceName', 'State', 'SubnetIds', 'Groups', 'PrivateDnsEnabled']],
  ['gatewayloadbalancer', ['State', 'SubnetIds']],
]);

const ALWAYS = ['ServiceName', 'State'];

/** One whose service cannot be read may be of any service (VPCE-16). */
export function endpointHasGaps({ data }: Candidate): boolean {
  const service = data['ServiceName'];
  return typeof service === 'string' && (isRedacted(service) || !service.includes('.'));
}

/** What an endpoint of its type is judged by and does not show. */
export function missingOfEndpoint(candidate: Candidate): readonly string[] {
  const type = ownText(candidate.data, 'VpcEndpointType');
  if (type === undefined)
    return isTrimmed(candidate) ? ['VpcEndpointType'] : lost(candidate, ['VpcEndpointType'], ['RequesterManaged']);
  const judgedBy = JUDGED_BY.get(type.toLowerCase()) ?? ['State'];
  if (isTrimmed(candidate)) return lacking(candidate, judgedBy);
  const isLost = (field: string): boolean =>
    candidate.cuts?.below.has(field) === true ||
    candidate.damaged.has(field) ||
    (ALWAYS.includes(field) && candidate.data[field] === undefined);
  return judgedBy.filter(isLost);
}
