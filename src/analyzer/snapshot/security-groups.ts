import { lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList } from './json.ts';
import { placeOf } from './place.ts';
import { areReadablePermissions } from './readable-filters.ts';
import type { Permission, SecurityGroupFacts } from './types.ts';

/** The facts of a pasted group; a rule list that is not in the paste is unknown, not empty (SG-1, SG-2). */
export function securityGroupFacts(candidate: Candidate): SecurityGroupFacts {
  const egress = permissions(candidate, 'IpPermissionsEgress');
  const ingress = permissions(candidate, 'IpPermissions');
  const vpcId = candidate.data['VpcId'] ?? candidate.data['PrimaryVpcId'];
  return {
    vpcId: typeof vpcId === 'string' ? vpcId : null,
    egress,
    ingress,
    egressIncomplete: egress !== null && isPartial(candidate, 'IpPermissionsEgress'),
    ingressIncomplete: ingress !== null && isPartial(candidate, 'IpPermissions'),
  };
}

const isPartial = (candidate: Candidate, field: string): boolean =>
  lacks(candidate, field) || !areReadablePermissions(candidate.data[field]);

function permissions(candidate: Candidate, field: string): readonly Permission[] | null {
  const rules = candidate.data[field];
  if (!isList(rules)) return null;
  return rules.map((data, index) => ({
    // The used fields have just been checked against the shape above.
    data: data as Permission['data'],
    place: placeOf(candidate, [field, index]),
  }));
}
