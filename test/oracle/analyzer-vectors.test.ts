import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { disturb } from './disturb.ts';
import { toSetup, toTexts } from './test-vpc.ts';
import { VECTORS } from './vectors.ts';

const WAYS = [
  ['as pasted', (setup: ReturnType<typeof toSetup>) => setup],
  ['shuffled, with unknown keys', (setup: ReturnType<typeof toSetup>) => disturb(setup, 7)],
] as const;

describe.each(WAYS)('the analyzer, %s', (_name, change) => {
  for (const vector of VECTORS)
    for (const { question, expect: words, lean, finding } of vector.asks)
      it(`${vector.number}. ${vector.title} ${JSON.stringify(question)}: ${words.join(' or ')}`, () => {
        const report = check(toTexts(change(toSetup(vector.draft()))), question);
        expect(words).toContain(report.verdict);
        if (lean !== undefined) expect(report.lean).toBe(lean);
        if (finding !== undefined) expect(report.findings.map((item) => item.id)).toContain(finding);
      });
});
