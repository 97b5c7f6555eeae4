/** What becomes of each route beside one destination, with its reason in words. */
import { toCidrs } from '../network/address-set.ts';
import { EMPTY, size, subtract, union, type IntervalSet } from '../network/interval-set.ts';
import { routeReason, type RouteWords } from '../messages/route-reasons.ts';
import type { Candidate } from '../path/candidates.ts';
import type { Context } from '../path/context.ts';
import type { Reading, RouteDestination } from '../verdict/route-destination.ts';

/** `apart`: it does not fit. `unclear`: the paste does not tell. */
export type RouteOutcome = 'wins' | 'drops' | 'loses' | 'unclear' | 'apart';

export interface JudgedRoute extends Candidate {
  readonly outcome: RouteOutcome;
  readonly reason: string;
}

/** The outcome and the reason of every route, in their own order. */
export function judgedRoutes(
  context: Context,
  candidates: readonly Candidate[],
  { addresses, reading }: RouteDestination,
  name: string,
): readonly JudgedRoute[] {
  if (reading.kind === 'link-local')
    return candidates.map((one) => ({ ...one, outcome: 'apart', reason: 'the VPC answers this address itself' }));
  const carrying = candidates.filter(({ fate }) => fate.kind === 'carries');
  const words: RouteWords = {
    name,
    family: context.family,
    isOneAddress: size(addresses) === 1,
    fitting: candidates.filter(({ fate }) => FITS.has(fate.kind)).length,
    beaten: new Map(candidates.flatMap(({ at, fate }) => (fate.kind === 'preferred' ? [[fate.winner, at]] : []))),
    isVague: reading.kind === 'service',
    mayBeService: context.asksAddresses,
  };
  const isSplit = carrying.length > 1 || restOf(candidates, addresses).length > 0;
  const [before, last] = carrying.slice(-2);
  const rest = (last?.length ?? 0) < (before?.length ?? 0) ? last : undefined;
  const plain = candidates.map((candidate): JudgedRoute => {
    const part = isSplit ? partOf(candidate, candidate === rest, words) : null;
    return {
      ...candidate,
      outcome: outcomeOf(candidate, words.mayBeService),
      reason: routeReason(candidate, part, words),
    };
  });
  return reading.kind === 'service' ? throughGateway(plain, reading, name) : plain;
}

const FITS: ReadonlySet<Candidate['fate']['kind']> = new Set(['carries', 'longer', 'preferred', 'within-local']);

/** The addresses that no route carries. */
export const restOf = (candidates: readonly Candidate[], addresses: IntervalSet): IntervalSet =>
  subtract(
    addresses,
    candidates.reduce<IntervalSet>(
      (all, { fate }) => (fate.kind === 'carries' ? union(all, fate.addresses) : all),
      EMPTY,
    ),
  );

function outcomeOf({ at, fate }: Candidate, mayBeService: boolean): RouteOutcome {
  switch (fate.kind) {
    case 'carries':
      return at.route.State === 'blackhole' ? 'drops' : 'wins';
    case 'longer':
    case 'preferred':
    case 'within-local':
      return 'loses';
    case 'unexpanded':
      return 'unclear';
    case 'one-service':
      return mayBeService ? 'unclear' : 'apart';
    default:
      return 'apart';
  }
}

/** As many blocks as a phrase holds. */
const FEW = 3;

/** What a route carries of a destination that several share: its blocks, or how they lie. */
function partOf({ at, fate }: Candidate, isRest: boolean, { family, name }: RouteWords): string | null {
  if (fate.kind !== 'carries') return null;
  const cidrs = toCidrs(family, fate.addresses, FEW + 1);
  if (cidrs.length <= FEW) return cidrs.join(', ');
  return isRest ? 'the rest' : `${name} within ${at.destination}`;
}

/** A default route, and what is about as wide: the list of a service is longer than those. */
const WIDE = 8;

/** A service whose addresses are not in the paste goes where its gateway endpoint takes it (VPCE-10). */
function throughGateway(
  rows: readonly JudgedRoute[],
  { route, isSure, unseen }: Reading & { kind: 'service' },
  name: string,
): readonly JudgedRoute[] {
  if (unseen === null && route === null) return rows;
  const changed = rows.map((row): JudgedRoute => {
    if (route !== null && row.at === route)
      return isSure
        ? {
            ...row,
            outcome: outcomeOf({ ...row, fate: CARRIES }, false),
            reason: `takes the addresses of ${name}, by prefixes longer than a default route`,
          }
        : { ...row, outcome: 'unclear', reason: `takes one AWS service; whether that is ${name} is not in the paste` };
    if (!isSure || row.fate.kind !== 'carries') return row;
    if ((row.length ?? 0) < WIDE)
      return { ...row, outcome: 'loses', reason: `matches, but the prefix list of ${name} is longer` };
    return {
      ...row,
      outcome: 'unclear',
      reason: `matches in part; whether ${name} has addresses there is not in the paste`,
    };
  });
  const [first] = changed.filter(({ at }) => at === route);
  return first === undefined || !isSure ? changed : [first, ...changed.filter((row) => row !== first)];
}

const CARRIES = { kind: 'carries', addresses: EMPTY, among: [] } as const;
