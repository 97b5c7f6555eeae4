// A state that AWS may add one day decides nothing, and is one doubt for all that are in it, never a fault.
import { expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { scenarios } from '../damage/pieces.ts';

const STATE = 'hibernating';

/** The scenario with this state in every element of one list. */
function inStrangeState(slug: string, list: string): string {
  const { documents } = scenarios.find((one) => one.slug === slug) ?? { documents: [] };
  return documents
    .map(({ value }) => {
      const answer = value as Readonly<Record<string, unknown>>;
      const elements = answer[list];
      if (!Array.isArray(elements)) return JSON.stringify(answer);
      return JSON.stringify({ [list]: elements.map((one: object) => ({ ...one, State: STATE })) });
    })
    .join('\n');
}

it.each([
  ['all-good', 'Subnets', 'subnet-not-available', 2],
  ['one-nat-two-zones', 'NatGateways', 'nat-not-available', 2],
  ['sqs-endpoint', 'VpcEndpoints', 'endpoint-not-available', 2],
] as const)('%s, %s: one warning about all subnets', (slug, list, id, subnets) => {
  const { ask } = scenarios.find((one) => one.slug === slug) ?? { ask: {} };
  const report = check(inStrangeState(slug, list), ask);
  const found = report.findings.filter((finding) => finding.id === id);
  expect(report.verdict).toBe('depends');
  expect(found.map(({ severity }) => severity)).toEqual(['warning']);
  expect(found[0]?.subnets).toHaveLength(subnets);
  expect(found[0]?.text).toContain('This state is not known here');
  expect(found[0]?.text).not.toContain('Create a new');
  for (const subnet of found[0]?.subnets ?? []) if (list === 'Subnets') expect(found[0]?.text).toContain(subnet);
  expect(report.needs.map(({ text }) => text).join()).toContain(STATE);
});
