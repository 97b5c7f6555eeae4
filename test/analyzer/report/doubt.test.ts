import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { toTexts } from '../../oracle/test-vpc.ts';
import { generateVpc } from '../../oracle/generate.ts';

const SEEDS = Array.from({ length: 500 }, (_, i) => i + 1);
const DOUBTS = new Set<string>(['unknown', 'depends']);

const reports = SEEDS.map((seed) => {
  const generated = generateVpc(seed);
  return { seed, report: check(toTexts(generated), generated.question) };
});

describe('a report that is not certain, on generated VPCs', () => {
  it('says what would settle it', () => {
    const silent = reports.filter(({ report }) => DOUBTS.has(report.verdict) && report.needs.length === 0);
    expect(silent.map(({ seed }) => seed)).toEqual([]);
  });

  it('shows the stop that is not certain on the line of each subnet', () => {
    const silent = reports.filter(({ report }) =>
      report.subnets.some((s) => DOUBTS.has(s.verdict) && !s.hops.some((h) => h.outcome === s.verdict)),
    );
    expect(silent.map(({ seed }) => seed)).toEqual([]);
  });

  it('is met often enough to count', () => {
    expect(reports.filter(({ report }) => DOUBTS.has(report.verdict)).length).toBeGreaterThan(50);
  });
});

describe('a subnet that nothing gets through, on generated VPCs', () => {
  it('shows the stop that blocks', () => {
    const silent = reports.filter(({ report }) =>
      report.subnets.some((s) => s.verdict === 'unreachable' && !s.hops.some((h) => h.outcome === 'block')),
    );
    expect(silent.map(({ seed }) => seed)).toEqual([]);
  });
});
