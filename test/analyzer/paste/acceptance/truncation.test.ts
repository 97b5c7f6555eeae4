import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../../../src/analyzer/index.ts';
import type { Question } from '../../../../src/analyzer/index.ts';
import { inPowershell, inPython, RECORDED, recorded } from '../support/scenarios.ts';

const STEP = 50;

/** Reachable, unreachable, not attached, and unreachable by one switch of the function. */
const CASES: readonly (readonly [slug: string, ask: Question])[] = [
  ['all-good', {}],
  ['public-subnet-surprise', {}],
  ['not-attached', {}],
  ['ipv6-flag-off', { family: 'ipv6' }],
];

const pastes = CASES.flatMap(([slug, ask]) => [
  ...RECORDED.map((format) => [`${slug}.${format}`, recorded(slug, format), ask] as const),
  [`${slug}.powershell`, inPowershell(slug), ask] as const,
  [`${slug}.python`, inPython(slug), ask] as const,
]);

const isCertain = (verdict: string): boolean => verdict === 'reachable' || verdict === 'unreachable';

/** What is left may be a whole output by itself: nothing shows that a line, or a document, was taken away. */
const looksWhole = (name: string, rest: string, lost: string): boolean =>
  lost === '' ||
  rest.trim() === '' ||
  /(?:^|\n)$/.test(lost) ||
  // The cut went through a command line, or the tag that declares XML: every document below is whole.
  /^\s*(?:\$ |PS C:|aws |Get-|>\n<)/.test(rest) ||
  /(?:^|\n)(?:\$|PS C:)[^\n]*$/.test(lost) ||
  (/yaml|text|table/.test(name) && rest.startsWith('\n'));

const judge = (text: string, ask: Question): string => analyze(gather(readPaste(text)), ask).verdict;

// A cut costs a millisecond; a busy machine needs its time.
describe('BAD-3 cut at every 50th character', { timeout: 60_000 }, () => {
  it.each(pastes)('%s at its end: the verdict weakens or stays', (name, text, ask) => {
    const whole = judge(text, ask);
    const flips: number[] = [];
    for (let at = STEP; at < text.length; at += STEP) {
      const now = judge(text.slice(0, at), ask);
      const isLineEnd = text.charAt(at) === '\n' || text.charAt(at - 1) === '\n';
      const isInvisible = isLineEnd && /yaml|text|table/.test(name);
      if (isCertain(now) && now !== whole && !isInvisible) flips.push(at);
    }
    expect(flips).toEqual([]);
  });

  it.each(pastes)('%s at its start: the verdict weakens or stays', (name, text, ask) => {
    const whole = judge(text, ask);
    const flips: number[] = [];
    for (let at = STEP; at < text.length; at += STEP) {
      const rest = text.slice(at);
      const now = judge(rest, ask);
      if (isCertain(now) && now !== whole && !looksWhole(name, rest, text.slice(0, at))) flips.push(at);
    }
    expect(flips).toEqual([]);
  });
});
