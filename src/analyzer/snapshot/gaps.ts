/** Parts of a resource that tie it to others: where one was lost, any other may be tied to it, so its list is not whole (BAD-3). */
import { isTrimmed, lost } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { isList, isObject } from './json.ts';
import { hasId } from './kind.ts';
import { areMadeOnce, areOneTable, areReadableAclAssociations, areReadableAssociations } from './readable.ts';

const isTorn = ({ cuts, damaged }: Candidate, field: string): boolean =>
  cuts?.below.has(field) === true || damaged.has(field);

/** Associations of a route table that were cut or do not name what they tie (RT-1), or routes that ran into those of another table. */
export const tableHasGaps = (candidate: Candidate): boolean =>
  isTorn(candidate, 'Associations') ||
  lost(candidate, ['Associations'], ['Routes', 'PropagatingVgws', 'OwnerId']).length > 0 ||
  !areReadableAssociations(candidate.data['Associations']) ||
  !areOneTable(candidate.data['Routes']) ||
  (hasId(candidate.data, 'RouteTableId') && !areMadeOnce(candidate.data['Routes']));

/** An association of a network ACL that does not name its subnet may be of any (NACL-1). */
export const aclHasGaps = (candidate: Candidate): boolean =>
  isTorn(candidate, 'Associations') ||
  lost(candidate, ['Associations'], ['Entries', 'IsDefault', 'OwnerId']).length > 0 ||
  !areReadableAclAssociations(candidate.data['Associations']);

/** What it hangs on was cut, or does not say its state or its VPC; AWS prints the attachments of each. */
export function gatewayHasGaps(candidate: Candidate): boolean {
  const { data, cuts } = candidate;
  const attachments = data['Attachments'];
  if (cuts?.here === true || isTorn(candidate, 'Attachments')) return true;
  if (attachments === undefined)
    return !isTrimmed(candidate) && (isList(data['Tags']) || data['OwnerId'] !== undefined);
  return (
    isList(attachments) && !attachments.every((one) => isObject(one) && hasId(one, 'State') && hasId(one, 'VpcId'))
  );
}

/** An exclusion whose VPC or subnet cannot be told may be of any (BPA-4). */
export function exclusionHasGaps({ data }: Candidate): boolean {
  const arn = data['ResourceArn'];
  return typeof arn === 'string' && !/:(?:vpc|subnet)\/./.test(arn);
}
