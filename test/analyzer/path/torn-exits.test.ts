import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const SCENARIOS = new URL('../../../content/scenarios/', import.meta.url);

/** The documents of a scenario, each as a text of its own. */
const texts = (slug: string): { readonly name: string; readonly text: string }[] =>
  readdirSync(new URL(slug, SCENARIOS))
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(new URL(`${slug}/${name}`, SCENARIOS), 'utf8') }));

describe('FN-23 a revision whose reference has lost its name', () => {
  it.each(['egressNetwork', 'connectorArn', 'x'])('is not one without a connector: "%s"', (name) => {
    const torn = texts('web-function-private-subnets').map((one) => ({
      ...one,
      text: one.text.replace('"egressNetworkConnectorArn"', `"${name}"`),
    }));
    expect(torn.some(({ text }) => text.includes(`"${name}": "arn:aws:lambda`))).toBe(true);
    expect(check(torn).verdict).toBe('unknown');
  });
});

describe('FN-7 managed instances behind an internet gateway', () => {
  it('have public addresses or not, which the paste does not show: no lean', () => {
    const report = check(texts('managed-instances'));
    const line = report.subnets.find(({ hops }) =>
      hops.some(({ rules, kind }) => kind === 'internet-gateway' && rules.includes('FN-7')),
    );
    expect([line?.verdict, line?.lean]).toEqual(['depends', null]);
  });
});
