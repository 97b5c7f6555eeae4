import { isTrimmed, lacking } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { ownText } from './json.ts';

/** What each type of endpoint is judged by; AWS prints it even where it is empty (VPCE-1, VPCE-5, FW-2). */
const JUDGED_BY: ReadonlyMap<string, readonly string[]> = new Map([
  ['gateway', ['ServiceName', 'State', 'RouteTableIds']],
  ['interface', ['ServiceName', 'State', 'SubnetIds', 'Groups', 'PrivateDnsEnabled']],
  ['gatewayloadbalancer', ['State', 'SubnetIds']],
]);

/** What an endpoint of its type is judged by and does not show. */
export function missingOfEndpoint(candidate: Candidate): readonly string[] {
  const type = ownText(candidate.data, 'VpcEndpointType');
  if (type === undefined) return isTrimmed(candidate) ? ['VpcEndpointType'] : [];
  const judgedBy = JUDGED_BY.get(type.toLowerCase()) ?? [];
  return isTrimmed(candidate)
    ? lacking(candidate, judgedBy)
    : judgedBy.filter((field) => candidate.cuts?.below.has(field) === true);
}
