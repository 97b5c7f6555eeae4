/**
 * What is known about one packet at one point: a word of the verdict vocabulary and, where the word is not certain,
 * which way it leans. Coded as one small number so that maps over address space stay cheap to combine.
 */
import type { Lean, Word } from '../words.ts';

/** `word * 3 + lean`; both ordered so that combining hops is taking the maximum of each. */
export type State = number;

const WORDS: readonly Word[] = ['reachable', 'intermittent', 'depends', 'unknown', 'unreachable'];
const LEANS: readonly Lean[] = ['reachable', null, 'unreachable'];

const code = (word: Word, lean: Lean): State => WORDS.indexOf(word) * 3 + LEANS.indexOf(lean);

export const PASS: State = code('reachable', 'reachable');
export const SOMETIMES: State = code('intermittent', 'reachable');
export const BLOCK: State = code('unreachable', 'unreachable');
/** `unknown`, with a best guess or none. */
export const unknown = (lean: Lean): State => code('unknown', lean);
/** `depends`, with a best guess or none. */
export const depends = (lean: Lean): State => code('depends', lean);

export const wordOf = (state: State): Word => WORDS[Math.floor(state / 3)] ?? 'unknown';

/** The best guess of an uncertain state; null when it is certain or has none. */
export function leanOf(state: State): Lean {
  const word = wordOf(state);
  return word === 'unknown' || word === 'depends' ? (LEANS[state % 3] ?? null) : null;
}

/** Two hops on one path: `unreachable` > `unknown` > `depends` > `intermittent` > `reachable`; the darker lean wins. */
export const both = (a: State, b: State): State => Math.max(a - (a % 3), b - (b % 3)) + Math.max(a % 3, b % 3);

/** A state that rests on something incomplete: it may support `reachable`, never `unreachable` (RT-8). */
export const unproven = (state: State): State => (wordOf(state) === 'unreachable' ? unknown('unreachable') : state);

/** Makes a certain answer uncertain and keeps it as the lean. */
export function weaken(state: State, word: 'unknown' | 'depends'): State {
  const now = wordOf(state);
  const lean = now === 'reachable' || now === 'unreachable' ? now : leanOf(state);
  return code(word, lean);
}

/** Equal routes of which AWS picks one, not known which: certain only when every one of them blocks (SEL-4). */
export const eitherOf = (a: State, b: State): State => oneOf(a, b, 'depends');

/** One of two ways, not known which: blocked where both block, otherwise it leans where both do. */
export function oneOf(a: State, b: State, word: 'unknown' | 'depends'): State {
  const blocked = (s: State): boolean => wordOf(s) === 'unreachable';
  if (blocked(a) && blocked(b)) return BLOCK;
  const [lean, other] = [leanOf(weaken(a, word)), leanOf(weaken(b, word))];
  return code(word, lean === other ? lean : null);
}
