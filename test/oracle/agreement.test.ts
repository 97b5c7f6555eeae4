import { describe, expect, it } from 'vitest';
import { trial } from './trial.ts';

const FIRST = 1;
const COUNT = 200;

describe('the analyzer and the naive oracle agree', () => {
  const seeds = Array.from({ length: COUNT }, (_, i) => FIRST + i);
  it.each(seeds)('on generated VPC %i', (seed) => {
    const { differences, generated } = trial(seed);
    expect(
      differences.map((difference) => difference.text),
      generated.description,
    ).toEqual([]);
  });
});

describe('the generated VPCs are worth agreeing on', () => {
  it('have every verdict among them', { timeout: 60_000 }, () => {
    const verdicts = new Set(Array.from({ length: COUNT }, (_, i) => trial(FIRST + i).verdict));
    expect([...verdicts].sort()).toEqual(['depends', 'intermittent', 'mixed', 'reachable', 'unknown', 'unreachable']);
  });
});
