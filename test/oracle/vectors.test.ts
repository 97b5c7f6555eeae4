import { describe, expect, it } from 'vitest';
import { toSetup } from './test-vpc.ts';
import { judge } from './judge.ts';
import type { Question } from './shapes.ts';
import { VECTORS } from './vectors.ts';

/** Defaults of a question, as the rules give them. */
function full(question: Partial<Question>): Question {
  return { destination: 'internet', family: 'ipv4', protocol: 'tcp', port: 443, ...question };
}

describe('the vectors hold all sixty numbers', () => {
  it('has every number from 1 to 60', () => {
    const numbers = [...new Set(VECTORS.map((vector) => vector.number))];
    expect(numbers).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
  });
});

describe('the oracle', () => {
  for (const vector of VECTORS)
    for (const { question, expect: words } of vector.asks)
      it(`${vector.number}. ${vector.title} ${JSON.stringify(question)}: ${words.join(' or ')}`, () => {
        expect(words).toContain(judge(toSetup(vector.draft()), full(question)).verdict);
      });
});
