import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../../../src/analyzer/index.ts';
import type { Question } from '../../../../src/analyzer/index.ts';
import { inPowershell, inPython, RECORDED, recorded } from '../support/scenarios.ts';

const STEP = 50;
/** A long text is cut no more often than this, at places further apart: a table is mostly lines and spaces. */
const CUTS = 60;
const stepOf = (text: string): number => Math.max(STEP, Math.ceil(text.length / CUTS) | 1);

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

/**
 * Whether a command line was cut, or a document next to one: every document that is left is whole, so the text is a sound
 * paste of fewer documents. `at` is where the rest begins.
 */
function isBetweenDocuments(text: string, at: number): boolean {
  const rest = text.slice(at).trimStart();
  const from = text.length - rest.length;
  const line = text.slice(text.lastIndexOf('\n', from - 1) + 1, text.indexOf('\n', from));
  const above = text.slice(0, from).trimEnd();
  const lineAbove = above.slice(above.lastIndexOf('\n') + 1);
  return (
    COMMAND.test(line) ||
    (COMMAND.test(lineAbove) && text.slice(above.length, from).includes('\n')) ||
    line.startsWith('<?xml')
  );
}

const COMMAND = /^(?:\$ |PS C:)/;

/**
 * Whether the beginning of a text up to `at` is, byte for byte, what the command prints for fewer elements: these formats
 * have no end mark. YAML ends between two elements, text output between two records, a table below a box.
 */
function isSoundOutput(name: string, text: string, at: number): boolean {
  const kept = text.slice(0, at).trimEnd();
  const next = text.slice(kept.length).replace(/^[ \t]*\n/, '');
  if (next === text.slice(kept.length)) return false;
  if (next.trim() === '' || next.startsWith('\n') || COMMAND.test(next)) return true;
  if (name.endsWith('.yaml')) return next.startsWith('- ');
  if (name.endsWith('.yaml-stream')) return next.startsWith('  - ');
  if (name.endsWith('.text')) return true;
  return name.endsWith('.table') && /\+\|*$/.test(kept);
}

const judge = (text: string, ask: Question): string => analyze(gather(readPaste(text)), ask).verdict;

// A cut costs a millisecond; a busy machine needs its time.
describe('BAD-3 cut at every 50th character, or 60 times', { timeout: 60_000 }, () => {
  it.each(pastes)('%s at its end: the verdict weakens or stays', (name, text, ask) => {
    const whole = judge(text, ask);
    const flips: number[] = [];
    const step = stepOf(text);
    for (let at = step; at < text.length; at += step) {
      const now = judge(text.slice(0, at), ask);
      if (isCertain(now) && now !== whole && !isSoundOutput(name, text, at)) flips.push(at);
    }
    expect(flips).toEqual([]);
  });

  it.each(pastes)('%s at its start: the verdict weakens or stays', (_name, text, ask) => {
    const whole = judge(text, ask);
    const flips: number[] = [];
    const step = stepOf(text);
    for (let at = step; at < text.length; at += step) {
      const now = judge(text.slice(at), ask);
      if (isCertain(now) && now !== whole && !isBetweenDocuments(text, at)) flips.push(at);
    }
    expect(flips).toEqual([]);
  });
});
