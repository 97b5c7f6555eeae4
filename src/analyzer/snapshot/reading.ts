/** What is known once every document has been read. */
import type { Parts } from '../parts.ts';
import type { Candidate } from './candidate.ts';
import { combine } from './combine.ts';
import type { Contribution } from './coverage-of-usual.ts';
import type { Kind } from './kind.ts';
import { odd } from './parts/odd.ts';
import type { RuleListing } from './security-group-rules.ts';
import type { Trace } from './traces.ts';
import type { Coverage, DocumentSummary } from './types.ts';

/** Everything of one kind in all documents, before duplicates are settled. */
export interface Pile {
  readonly candidates: Candidate[];
  readonly contributions: Contribution[];
  readonly listings: RuleListing[];
}

/** All documents, sorted by kind. */
export interface Reading {
  readonly summaries: readonly DocumentSummary[];
  readonly regions: ReadonlySet<string>;
  readonly piles: ReadonlyMap<Kind, Pile>;
  /** Kinds of which parts stand in the paste that could not be read. */
  readonly traces: ReadonlyMap<Kind, Trace>;
  /** Whether each text is whole answers under their own names, and nothing else. */
  readonly isUsual: boolean;
  /** Whether the end of an answer stands below another, and nothing tells what it ended. */
  readonly hasRests: boolean;
  readonly parts: Parts;
}

/** How much of some kinds, which are one collection, the paste holds. */
export function coverage({ piles, traces, parts }: Reading, ...kinds: readonly Kind[]): Coverage {
  const contributions = kinds.flatMap((kind) => piles.get(kind)?.contributions ?? []);
  const known = combine(contributions);
  const found = kinds.map((kind) => traces.get(kind));
  const mayHoldMore = known.kind === 'absent' || kinds.some(({ comesInParts }) => comesInParts);
  if (!found.includes('part') && !(mayHoldMore && found.includes('perhaps'))) return known;
  return parts.use(odd).withTraces(known);
}
