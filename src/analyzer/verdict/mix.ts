/** The verdict of subnets together: a function runs in any of them, and not known in which (MIX-1). */
import type { Lean, Word } from '../words.ts';

/** Mixes the verdicts of the subnets that a function may send through (MIX-1): any certain failure beside anything else is `intermittent`. */
export function mixSubnets(verdicts: readonly { readonly word: Word; readonly lean: Lean }[]): {
  word: Word;
  lean: Lean;
} {
  const words = new Set(verdicts.map((v) => v.word));
  const [only] = words;
  if (words.size === 1 && only !== undefined) {
    const leans = new Set(verdicts.map((v) => v.lean));
    return { word: only, lean: leans.size === 1 ? (verdicts[0]?.lean ?? null) : null };
  }
  if (words.size === 0) return { word: 'unknown', lean: null };
  if (words.has('unreachable') || words.has('intermittent')) return { word: 'intermittent', lean: null };
  const word: Word = words.has('unknown') ? 'unknown' : 'depends';
  const leans = new Set(verdicts.map((v) => (v.word === 'reachable' ? 'reachable' : v.lean)));
  return { word, lean: leans.size === 1 ? ([...leans][0] ?? null) : null };
}
