/** The words of a packet and of a verdict, and how they combine (rules 0.2, 0.6 and MIX). */

/** What happens to one packet; `aside`: a gateway endpoint takes it, so it is no part of the internet (0.6). */
export type Word = 'pass' | 'block' | 'unknown' | 'depends' | 'aside';
export type Verdict = 'reachable' | 'unreachable' | 'intermittent' | 'depends' | 'unknown';
export type Lean = 'reachable' | 'unreachable' | null;

/** One remark of the walk: a packet passes where no step says otherwise. */
export interface Step {
  readonly word: Exclude<Word, 'pass'>;
  /** The hop that says so: a resource id or the name of a gate. */
  readonly hop: string;
  readonly rule: string;
  readonly lean: Lean;
}

export function block(hop: string, rule: string): Step {
  return { word: 'block', hop, rule, lean: null };
}

export function unknown(hop: string, rule: string, lean: Lean = null): Step {
  return { word: 'unknown', hop, rule, lean };
}

export function depends(hop: string, rule: string, lean: Lean = null): Step {
  return { word: 'depends', hop, rule, lean };
}

const PRECEDENCE: readonly Word[] = ['aside', 'block', 'unknown', 'depends'];

/** The word of one packet: the gravest of its steps (0.2). */
export function wordOf(steps: readonly Step[]): Word {
  return PRECEDENCE.find((word) => steps.some((step) => step.word === word)) ?? 'pass';
}

/** The hop that decided: the first step with the gravest word. */
export function decider(steps: readonly Step[]): Step | null {
  const word = wordOf(steps);
  return steps.find((step) => step.word === word) ?? null;
}

/** Lean of a packet that is not certain: towards the worst guess among its open steps. */
export function leanOf(steps: readonly Step[]): Lean {
  const open = steps.filter((step) => step.word === 'unknown' || step.word === 'depends');
  if (open.some((step) => step.lean === 'unreachable')) return 'unreachable';
  return open.length > 0 && open.every((step) => step.lean === 'reachable') ? 'reachable' : null;
}

const GRAVITY: readonly Verdict[] = ['unreachable', 'unknown', 'depends', 'intermittent', 'reachable'];

/** Several hops in one path (0.2). */
export function gravest(verdicts: readonly Verdict[]): Verdict {
  return GRAVITY.find((verdict) => verdicts.includes(verdict)) ?? 'reachable';
}

/** Words of the same packet over its possible ports: the precedence of 0.2 stands (0.6). */
export function overPorts(words: ReadonlySet<Word>): Verdict | 'aside' {
  if (words.has('aside')) return 'aside';
  if (words.has('block') && words.size === 1) return 'unreachable';
  if (words.has('unknown')) return 'unknown';
  if (words.has('depends')) return 'depends';
  return words.has('block') ? 'intermittent' : 'reachable';
}

/** Subnets of one function (MIX-1 with 0.6), or any things that count whole. */
export function mix(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.every((verdict) => verdict === 'unreachable')) return 'unreachable';
  if (verdicts.includes('unreachable') || verdicts.includes('intermittent')) return 'intermittent';
  return gravest(verdicts);
}

/** Parts of the destination, weighted by their number of addresses (0.6: the one percent). */
export function overParts(parts: readonly { readonly verdict: Verdict; readonly size: bigint }[]): Verdict {
  const total = parts.reduce((sum, part) => sum + part.size, 0n);
  const sizeOf = (verdict: Verdict) =>
    parts.reduce((sum, part) => (part.verdict === verdict ? sum + part.size : sum), 0n);
  const small = (size: bigint) => size * 100n < total;
  if (small(total - sizeOf('unreachable'))) return 'unreachable';
  if (small(total - sizeOf('reachable'))) return 'reachable';
  const weighty = GRAVITY.filter((verdict) => sizeOf(verdict) > 0n && !small(sizeOf(verdict)));
  return mix(weighty.length > 0 ? weighty : parts.map((part) => part.verdict));
}
