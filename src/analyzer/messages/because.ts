/** What headlines are made from, and the reason that they give. */
import { isMadeUp } from '../aws/ids.ts';
import { contextFor, type BaseContext } from './finding-spec.ts';
import type { SpecOf } from './findings/define.ts';
import type { Need } from './needs.ts';
import { causeOf, joinedValues } from './same-cause.ts';
import type { Headline } from './wording.ts';
import type { Subject } from '../path/exit.ts';
import type { Fact } from '../path/facts.ts';
import type { FactAt } from '../verdict/across-subnets.ts';
import type { CallerChoice } from '../verdict/caller-choice.ts';
import type { Judged } from '../verdict/judge.ts';
import type { Verdict } from '../words.ts';

export interface HeadlineInput {
  readonly verdict: Verdict;
  readonly lean: 'reachable' | 'unreachable' | null;
  readonly judged: readonly Judged[];
  readonly choice: CallerChoice;
  readonly base: BaseContext;
  readonly specOf: SpecOf;
  readonly needs: readonly Need[];
  /** What was noticed beside the paths of subnets. */
  readonly facts: readonly FactAt[];
  /** The words of few headlines; null where this is none of them. */
  readonly rare: RareHeadline | null;
  /** The words for subnets that differ; null where they do not. */
  readonly mixed: MixedHeadline | null;
  /** Nothing that could be judged was in the paste. */
  readonly empty: string | null;
}

/** What `mixed-headline.ts` has. */
export type MixedHeadline = (input: Pick<HeadlineInput, 'judged' | 'choice'>, to: string) => Headline;

/** What `rare-headline.ts` has. */
export interface RareHeadline {
  readonly subjectName: (subject: Subject) => string;
  readonly intermittentHeadline: (input: HeadlineInput, who: string, to: string, beside: string | null) => Headline;
  readonly dependsHeadline: (input: HeadlineInput, who: string, to: string, lean: string) => Headline;
}

export const place = (j: Judged | undefined): string =>
  j?.subnetId ??
  (j?.effective.table ? `a subnet that uses ${named(j.effective.table.id, 'this route table')}` : 'this subnet');
/** A name as pasted; what was pasted without one has a stand-in of ours in parentheses. */
export const named = (name: string | null, otherwise: string): string =>
  name === null || isMadeUp(name) ? otherwise : name;
/** The first fact on the path that stops traffic, in its own words. */
function firstBlock(judged: Judged, specOf: SpecOf): Fact | null {
  return judged.path.facts.find((f) => f.blocks === true && specOf(f.finding).because !== undefined) ?? null;
}

export type Reasons = Pick<HeadlineInput, 'judged' | 'base' | 'specOf'>;

export function because({ judged, base, specOf }: Reasons): string | null {
  for (const j of judged) {
    const fact = firstBlock(j, specOf);
    if (!fact) continue;
    const others = judged.flatMap((other) => firstBlock(other, specOf) ?? []);
    const same = others.filter((other) => causeOf(other, specOf) === causeOf(fact, specOf));
    return specOf(fact.finding).because?.(joinedValues([fact, ...same]), contextFor(base, [j.subnetId])) ?? null;
  }
  return null;
}
