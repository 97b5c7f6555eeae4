import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import type { Question as Ask, Report } from '../../src/analyzer/report/types.ts';
import { nearMisses } from './support/near-misses.ts';
import { askOf, serious } from './support/answers.ts';
import { print, reversed, withUnknownKeys } from './support/rewrite.ts';
import { attributes, findingPages, lessons } from './support/read-content.ts';
import { questions } from './support/questions.ts';
import { scenarios } from './support/scenarios.ts';
import { labs } from './support/labs.ts';
import { playground, walks } from './support/walks.ts';

/** What must not change when order and unknown keys do. */
const essence = (report: Report) => ({
  verdict: report.verdict,
  lean: report.lean,
  findings: [...new Set(report.findings.map((finding) => finding.id))].sort(),
  subnets: report.subnets.map(({ subnetId, routeTableId, verdict }) => `${subnetId} ${routeTableId} ${verdict}`).sort(),
});

/** `ipv6` and `ipv4` ask for the internet in that family, anything else is a destination. */
const askFor = (key: string): Ask => (key === 'ipv4' || key === 'ipv6' ? { family: key } : { destination: key });

describe('the corpus', () => {
  it('has at least twelve scenarios', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
  });

  it('is used: each scenario by a lesson, a question, a finding, an example, a near miss, a figure, the playground or a lab', () => {
    const used = new Set([
      ...lessons.flatMap((lesson) => attributes(lesson.body, 'WorkedExample', 'scenario')),
      ...questions.flatMap((question) => ('scenario' in question ? [question.scenario] : [])),
      ...findingPages.flatMap((page) => page.data.scenario ?? []),
      ...scenarios.flatMap(({ slug, data }) => (data.example === undefined ? [] : [slug])),
      ...nearMisses.map(([, scenario]) => scenario),
      ...walks.map(({ scenario }) => scenario),
      playground.scenario,
      ...labs.map(({ file }) => file.scenario),
    ]);
    expect(scenarios.map((scenario) => scenario.slug).filter((slug) => !used.has(slug))).toEqual([]);
  });

  it('offers each example under an address of its own', () => {
    const addresses = scenarios.flatMap(({ data }) => data.example ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  'the scenario %s',
  (slug, { data, files }) => {
    const ask = askOf(data.ask);

    it('yields its verdict and its errors and warnings', () => {
      const report = check(files, ask);
      const message = `correct the files of content/scenarios/${slug}, or what its scenario.yaml expects; the report says: ${report.headline}`;
      expect({ verdict: report.verdict, findings: serious(report) }, message).toEqual({
        verdict: data.expect.verdict,
        findings: [...data.expect.findings].sort(),
      });
    });

    it.each(Object.entries(data.expect.also ?? {}))('answers for %s: %s', (key, verdict) => {
      expect(check(files, askFor(key)).verdict).toBe(verdict);
    });

    it('says the same when tables, routes and files stand in another order', () => {
      const turned = files.map(({ name, text }) => ({ name, text: print(reversed(JSON.parse(text))) })).reverse();
      expect(essence(check(turned, ask))).toEqual(essence(check(files, ask)));
    });

    it('says the same when AWS adds fields', () => {
      const grown = files.map(({ name, text }) => ({ name, text: print(withUnknownKeys(JSON.parse(text))) }));
      expect(essence(check(grown, ask))).toEqual(essence(check(files, ask)));
    });
  },
);
