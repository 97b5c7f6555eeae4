import { isTrimmed, lacks } from './candidate.ts';
import type { Candidate } from './candidate.ts';
import { areNumberedOnce, areReadableEntries, endsInAsterisks } from './readable-filters.ts';
import type { NetworkAclFacts } from './types.ts';

/** The facts of a pasted network ACL; entries that were cut are unknown, not denied (NACL-3 on a cut list). */
export function networkAclFacts(candidate: Candidate): NetworkAclFacts {
  return {
    // The used fields have just been checked against the shape above.
    acl: candidate.data,
    entriesIncomplete:
      lacks(candidate, 'Entries') ||
      !areReadableEntries(candidate.data['Entries']) ||
      !areNumberedOnce(candidate.data['Entries']) ||
      ((candidate.cuts !== null || isPrintedWhole(candidate)) && !endsInAsterisks(candidate.data['Entries'])),
  };
}

/** Whether nobody chose what to show of it: its owner and its associations stand beside its entries. */
const isPrintedWhole = (candidate: Candidate): boolean =>
  !isTrimmed(candidate) &&
  ['Associations', 'IsDefault', 'OwnerId'].every((field) => candidate.data[field] !== undefined);
