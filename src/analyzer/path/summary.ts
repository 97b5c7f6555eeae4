/** The sum of a map over a destination: one word, by thresholds for the parts that do not agree. */
import { size, union, type IntervalSet, EMPTY } from '../network/interval-set.ts';
import { isConstant } from '../network/step-function.ts';
import { beside } from '../beside.ts';
import type { Lean } from '../words.ts';
import { partsByState, type ReachMap } from './reach-map.ts';
import { leanOf, wordOf, type State } from './state.ts';
import type { Word } from '../words.ts';

/** A part of a destination below this share does not change the word; it is listed as an exception. */
export const NEGLIGIBLE = 0.01;

export interface Summary {
  readonly word: Word;
  readonly lean: Lean;
  /** Addresses certain to work, and addresses certain to fail; the rest is not known. */
  readonly reaches: IntervalSet;
  readonly misses: IntervalSet;
  /** Addresses that work for some client ports only. */
  readonly partly: IntervalSet;
}

/** Judges a destination set: some parts may work and others not. Sizes are shares of the destination's addresses. */
export function summarize(flow: ReachMap, destination: IntervalSet): Summary {
  const [cell] = flow.values;
  if (isConstant(flow) && typeof cell === 'number' && destination.length > 0) return uniformSummary(cell, destination);
  const known = summaries.get(flow)?.get(destination);
  if (known) return known;
  const summary = judgeParts(flow, destination);
  summaries.set(flow, (summaries.get(flow) ?? new Map<IntervalSet, Summary>()).set(destination, summary));
  return summary;
}

/** Subnets that share a way on share its map: each map is summed up once per destination. */
const summaries = beside<ReachMap, Map<IntervalSet, Summary>>();

function judgeParts(flow: ReachMap, destination: IntervalSet): Summary {
  const states = partsByState(flow, destination);
  const [first] = states.keys();
  if (states.size === 1 && first !== undefined) return uniformSummary(first, destination);
  const parts = new Map<Word, IntervalSet>();
  const leans = new Map<string, number>();
  const total = size(destination);
  for (const [state, part] of states) {
    const word = wordOf(state);
    parts.set(word, union(parts.get(word) ?? EMPTY, part));
    if (word === 'unknown' || word === 'depends') {
      const key = `${word} ${String(leanOf(state))}`;
      leans.set(key, (leans.get(key) ?? 0) + size(part) / total);
    }
  }
  const of = (word: Word): number => size(parts.get(word) ?? EMPTY) / total;
  const word = total === 0 ? 'unknown' : mixParts(of);
  return {
    word,
    lean: leanFor(word, leans),
    reaches: parts.get('reachable') ?? EMPTY,
    misses: parts.get('unreachable') ?? EMPTY,
    partly: parts.get('intermittent') ?? EMPTY,
  };
}

/** The word for a map over a destination, where nothing else of the sum is asked for. */
export function wordOn(flow: ReachMap, destination: IntervalSet): Word {
  const [cell] = flow.values;
  if (isConstant(flow) && typeof cell === 'number' && destination.length > 0) return wordOf(cell);
  return summarize(flow, destination).word;
}

/** The same state for every address: no arithmetic needed, and one sum for all subnets that share the destination. */
function uniformSummary(state: State, destination: IntervalSet): Summary {
  let known = uniform.get(destination);
  if (known === undefined) uniform.set(destination, (known = []));
  return (known[state] ??= sumOf(state, destination));
}

const uniform = beside<IntervalSet, Summary[]>();

function sumOf(state: State, destination: IntervalSet): Summary {
  const word = wordOf(state);
  const when = (w: Word): IntervalSet => (word === w ? destination : EMPTY);
  return {
    word,
    lean: leanOf(state),
    reaches: when('reachable'),
    misses: when('unreachable'),
    partly: when('intermittent'),
  };
}

function mixParts(of: (word: Word) => number): Word {
  const certainlyWorks = of('reachable');
  const certainlyFails = of('unreachable');
  if (1 - certainlyWorks < NEGLIGIBLE) return 'reachable';
  if (1 - certainlyFails < NEGLIGIBLE) return 'unreachable';
  if (certainlyFails >= NEGLIGIBLE) return 'intermittent';
  // Here nearly everything is open, partly open, or not known: the weaker word of what is more than negligible.
  if (of('intermittent') >= NEGLIGIBLE) {
    return of('unknown') + of('depends') > 1 - NEGLIGIBLE ? heavier(of) : 'intermittent';
  }
  return heavier(of);
}

const heavier = (of: (word: Word) => number): Word => {
  if (of('unknown') > 0) return of('unknown') >= NEGLIGIBLE || of('depends') === 0 ? 'unknown' : 'depends';
  return of('depends') > 0 ? 'depends' : 'intermittent';
};

function leanFor(word: Word, leans: ReadonlyMap<string, number>): Lean {
  if (word !== 'unknown' && word !== 'depends') return null;
  const mine = [...leans]
    .filter(([key, part]) => key.startsWith(word) && part >= NEGLIGIBLE)
    .map(([key]) => key.slice(word.length + 1));
  const [only] = mine;
  return mine.length === 1 && (only === 'reachable' || only === 'unreachable') ? only : null;
}
