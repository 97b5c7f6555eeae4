import type { Candidate } from './candidate.ts';
import { canonicalId, isRedacted } from '../aws/ids.ts';
import { newer } from './events.ts';
import { isList, isObject } from './json.ts';
import type { Kind } from './kind.ts';
import { securityGroupRules } from './kinds/rare.ts';
import type { Log } from './log.ts';

/**
 * Settles resources that were pasted more than once (RT-10): the same twice is one; of two versions the last one counts.
 * Different resources whose owner made their ids unreadable in the same way all stay (FMT-23).
 */
export function settle(candidates: readonly Candidate[], kind: Kind, log: Log): readonly Candidate[] {
  const byId = new Map<string, number>();
  const settled: Candidate[] = [];
  for (const candidate of candidates) {
    const key = canonicalId(candidate.id);
    const index = byId.get(key);
    const before = index === undefined ? undefined : settled[index];
    if (index === undefined || before === undefined) {
      byId.set(key, settled.push(candidate) - 1);
    } else if (candidate.data['State'] === 'deleting' && Object.keys(candidate.data).length === 2) {
      // Deleted after it was described: all that was said of it holds, but for its state (BAD-19).
      settled[index] = { ...before, data: { ...before.data, State: 'deleting' } };
    } else if (before.event !== undefined || candidate.event !== undefined) {
      settled[index] = newer(before, candidate);
    } else if (agree(before.data, candidate.data, 0)) {
      if (fullness(candidate) > fullness(before)) settled[index] = candidate;
    } else if (kind === securityGroupRules && !isRedacted(candidate.id)) {
      // A rule decides alone: which of two holds is not known, and the reader of rules counts neither.
      log.contested(kind, candidate.id, candidate.place);
      settled.push(candidate);
    } else if (isRedacted(candidate.id) || standInOneList(before, candidate)) {
      log.ambiguous(kind, candidate.id, candidate.place);
      settled.push(candidate);
    } else {
      log.twice(kind, candidate.id, candidate.place);
      settled[index] = candidate;
    }
  }
  return settled;
}

/** AWS prints no resource twice in one list: the ids of different ones were shortened. */
function standInOneList({ place: a }: Candidate, { place: b }: Candidate): boolean {
  const depth = a.path.length - 1;
  return (
    a.document === b.document &&
    depth >= 0 &&
    b.path.length - 1 === depth &&
    a.path.slice(0, depth).every((step, i) => step === b.path[i])
  );
}

/** Which of two copies says more: unbroken beats broken, more fields beat fewer. */
function fullness({ data, cuts, damaged }: Candidate): number {
  return Object.keys(data).length - (cuts === null ? 0 : 100) - damaged.size;
}

/** Deeper than any resource of AWS; hostile nesting counts as different. */
const MAX_DEPTH = 20;

/** Whether two values say the same as far as both speak: a field that only one has is no contradiction. */
function agree(a: unknown, b: unknown, depth: number): boolean {
  if (a === b || isAbsent(a) || isAbsent(b)) return true;
  if (depth > MAX_DEPTH) return false;
  if (isList(a) && isList(b))
    return a.length === b.length && a.every((value, index) => isSameElement(value, b[index], depth + 1));
  if (!isObject(a) || !isObject(b)) return false;
  for (const key of Object.keys(a)) if (Object.hasOwn(b, key) && !agree(a[key], b[key], depth + 1)) return false;
  return true;
}

/** An element with a key that the other lacks is another element: a route to a gateway is no route to a NAT gateway. */
function isSameElement(a: unknown, b: unknown, depth: number): boolean {
  if (!isObject(a) || !isObject(b)) return agree(a, b, depth);
  const keys = (value: Record<string, unknown>): string =>
    Object.keys(value)
      .filter((key) => !isAbsent(value[key]))
      .sort()
      .join();
  return keys(a) === keys(b) && agree(a, b, depth);
}

function isAbsent(value: unknown): boolean {
  return value === null || value === undefined;
}
