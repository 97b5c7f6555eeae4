import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { connector, connectorArn, endpoint, microvm, pasted, revision, routeTables } from '../support/web-function.ts';

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

describe('BAD-3 what sends through a connector, with a name or a value of it damaged', () => {
  const split = endpoint({ '3f2a9c1d': 100 });
  const senders = {
    revision: revision(),
    microvm: microvm([connectorArn(2)]),
    endpoint: split,
    connector: connector(),
  };
  const beside = [
    ['nothing', []],
    ['its tables', [routeTables()]],
    ['its connector and tables', [connector(), routeTables()]],
    ['its endpoint, connector and tables', [split, connector(), routeTables()]],
  ] as const;
  const damages = [
    (word: string) => word.slice(0, Math.ceil(word.length / 3)) + word.slice(-Math.floor(word.length / 3)),
    () => '"x"',
    (word: string) => `${word.slice(0, -1)}X"`,
  ];

  it.each(
    Object.entries(senders).flatMap(([of, value]) =>
      beside.map(([name, others]) => [of, name, value, others] as const),
    ),
  )('a %s beside %s: an uncertain verdict says what would settle it', (_, __, value, others) => {
    const whole = JSON.stringify(value);
    const silent: string[] = [];
    let uncertain = 0;
    for (const word of new Set(whole.match(/"[\w:./-]+"/g)))
      for (const damage of damages) {
        const torn = JSON.parse(whole.replace(word, damage(word))) as object;
        const { verdict, needs } = check(pasted(torn, ...others));
        if (verdict !== 'unknown' && verdict !== 'depends') continue;
        uncertain += 1;
        if (needs.length === 0) silent.push(`${word} as ${damage(word)}: ${verdict}`);
      }
    expect(silent).toEqual([]);
    expect(uncertain).toBeGreaterThan(0);
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
