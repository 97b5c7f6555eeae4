/** One seed through both implementations. */
import { check } from '../../src/analyzer/index.ts';
import type { Difference } from './compare.ts';
import { compare } from './compare.ts';
import { toTexts } from './test-vpc.ts';
import type { Generated } from './generate.ts';
import { generateVpc } from './generate.ts';
import { judge } from './judge.ts';

export interface Trial {
  readonly generated: Generated;
  readonly differences: readonly Difference[];
  readonly verdict: string;
}

/** Generates the VPC of a seed and compares the two answers. */
export function trial(seed: number): Trial {
  const generated = generateVpc(seed);
  const judgement = judge(generated, generated.question);
  const report = check(toTexts(generated), generated.question);
  const { destination } = generated.question;
  const isAboutAddresses = destination === 'internet' || /^[0-9a-f:./]+$/.test(destination);
  const belongTogether = 'function.json' in generated.files || generated.question.subnetIds !== undefined;
  return {
    generated,
    differences: compare(report, judgement, belongTogether, isAboutAddresses),
    verdict: judgement.verdict,
  };
}
