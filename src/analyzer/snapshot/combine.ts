/** How much of a kind all documents together hold. */
import { canonicalId } from '../aws/ids.ts';
import { EVERYTHING, partial } from './coverage-of-usual.ts';
import type { Contribution } from './coverage-of-usual.ts';
import type { Coverage } from './types.ts';

/** How much all documents together hold: lists of chosen VPCs add up, and lists that cannot both be everything are not. */
export function combine(contributions: readonly Contribution[]): Coverage {
  const scopes = contributions.flatMap(({ coverage }) => (coverage.kind === 'absent' ? [] : (coverage.scopes ?? [])));
  const known = combineTorn(contributions);
  return scopes.length === 0 || known.kind === 'absent' ? known : { ...known, scopes };
}

function combineTorn(contributions: readonly Contribution[]): Coverage {
  const torn = contributions.filter(({ coverage }) => coverage.kind === 'partial' && coverage.torn === true);
  const [first] = torn;
  const whole = combineWhole(contributions);
  if (first === undefined || isEverything(whole)) return whole;
  const isLost = torn.some(({ coverage }) => coverage.kind === 'partial' && coverage.lost === true);
  const known = whole.kind === 'complete' ? whole : first.coverage;
  return known.kind === 'absent' ? known : { ...known, torn: true, ...(isLost ? { lost: true } : {}) };
}

function combineWhole(contributions: readonly Contribution[]): Coverage {
  const complete = contributions.filter(({ coverage }) => coverage.kind === 'complete');
  const [first] = contributions;
  if (first === undefined) return { kind: 'absent' };
  if (complete.length === 0) return first.coverage;
  const unlimited = complete.filter(({ coverage }) => coverage.kind === 'complete' && coverage.vpcs === 'all');
  const largest = unlimited.reduce(
    (best, next) => (next.ids.size > best.ids.size ? next : best),
    unlimited[0] ?? NOTHING,
  );
  if (unlimited.length > 0 && contributions.every(({ ids }) => holds(largest.ids, ids))) return EVERYTHING;
  if (unlimited.length > 0) {
    return overlap(unlimited)
      ? partial('several different lists were pasted, so none of them is everything')
      : { kind: 'complete', vpcs: vpcsOf(complete) };
  }
  return { kind: 'complete', vpcs: vpcsOf(complete) };
}

const NOTHING: Contribution = { coverage: EVERYTHING, ids: new Set(), vpcs: new Set() };

function holds(all: ReadonlySet<string>, some: ReadonlySet<string>): boolean {
  for (const id of some) if (!all.has(id)) return false;
  return true;
}

/** Whether two of the lists speak about the same VPC, or about none. */
function overlap(contributions: readonly Contribution[]): boolean {
  const seen = new Set<string>();
  for (const { vpcs } of contributions) {
    if (vpcs.size === 0) return true;
    for (const vpc of vpcs) if (seen.has(vpc)) return true;
    for (const vpc of vpcs) seen.add(vpc);
  }
  return false;
}

function vpcsOf(contributions: readonly Contribution[]): readonly string[] {
  const all = new Map<string, string>();
  for (const { coverage, vpcs } of contributions) {
    const named = coverage.kind === 'complete' && coverage.vpcs !== 'all' ? coverage.vpcs : vpcs;
    for (const vpc of named) all.set(canonicalId(vpc), vpc);
  }
  return [...all.values()].sort();
}

/** Whether nothing is left out. */
export const isEverything = (coverage: Coverage): boolean => coverage.kind === 'complete' && coverage.vpcs === 'all';
