import { expect, it } from 'vitest';
import { check, gather, readPaste } from '../../../src/analyzer/index.ts';
import { textsOf } from '../support/vpc.ts';

it('FMT-24 compares the words of AWS without case, and degrades for words that it does not know', () => {
  const texts = textsOf([]);
  const rewritten = (word: (known: string) => string) =>
    texts.map((text) => ({
      ...text,
      text: text.text.replaceAll(/(?<="State": ?)"(available|active)"/g, (_, known: string) => `"${word(known)}"`),
    }));
  const shouted = rewritten((known) => known.toUpperCase());
  expect(shouted).not.toEqual(texts);
  expect(check(shouted).verdict).toBe('reachable');
  expect(check(rewritten(() => 'resting')).verdict).toBe('depends');
});

it('PEER-2 recognises a result of Reachability Analyzer and draws no verdict from it', () => {
  const analysis = { NetworkInsightsAnalysisId: 'nia-0a1b2c3d4e5f60001', Status: 'succeeded', NetworkPathFound: false };
  const snapshot = gather(readPaste(JSON.stringify({ NetworkInsightsAnalyses: [analysis] })));
  expect(snapshot.networkInsightsAnalyses.items).toHaveLength(1);
  const texts = textsOf([]);
  const beside = [...texts, { name: 'analysis.json', text: JSON.stringify({ NetworkInsightsAnalyses: [analysis] }) }];
  expect(check(beside).verdict).toBe(check(texts).verdict);
});
