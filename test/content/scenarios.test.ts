import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import type { Question as Ask, Report } from '../../src/analyzer/report/types.ts';
import { attributes, findingPages, lessons } from './support/read-content.ts';
import { questions } from './support/questions.ts';
import { type Scenario, scenarios } from './support/scenarios.ts';

const serious = (report: Report): readonly string[] =>
  [...new Set(report.findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.id))].sort();

/** What must not change when order and unknown keys do. */
const essence = (report: Report) => ({
  verdict: report.verdict,
  lean: report.lean,
  findings: [...new Set(report.findings.map((finding) => finding.id))].sort(),
  subnets: report.subnets.map(({ subnetId, routeTableId, verdict }) => `${subnetId} ${routeTableId} ${verdict}`).sort(),
});

/** `ipv6` and `ipv4` ask for the internet in that family, anything else is a destination. */
const askFor = (key: string): Ask => (key === 'ipv4' || key === 'ipv6' ? { family: key } : { destination: key });

/** Drops the keys whose value is undefined, which the analyzer's question does not have. */
const defined = (ask: Scenario['data']['ask']): Ask =>
  Object.fromEntries(Object.entries(ask ?? {}).filter(([, value]) => value !== undefined));

/** Scenarios that come close to a finding and must not have it as an error or warning, with the reason. */
const nearMisses: readonly (readonly [finding: string, scenario: string, why: string])[] = [
  ['route-blackhole', 'blackhole-shadowed', 'longer routes take all of its traffic'],
  ['block-public-access', 'block-public-access-exclusion', 'the subnet of the NAT gateway is excluded'],
  ['no-way-to-service', 'endpoint-breaks-nat', 'the endpoint exists, and it is the endpoint that fails'],
  ['ipv6-flag-off', 'ipv6-security-group', 'the function may use IPv6, its group forbids it'],
  ['half-default-route', 'narrow-exception', 'the exception is far below one per cent of the internet'],
  ['igw-without-public-ip', 'narrow-exception', 'only one small range goes to the internet gateway'],
  ['route-blackhole', 'nat-pending', 'a gateway that is being made is no blackhole'],
  ['nat-routing-loop', 'nat-subnet-on-main-table', 'the packets stop, they do not come back'],
  ['no-default-route', 'one-zone-blackhole', 'a dead default route is a route'],
  ['nat-in-private-subnet', 'regional-nat', 'a regional gateway has no subnet'],
  ['nat-zone-missing', 'regional-nat', 'in automatic mode the zone does not matter'],
  ['main-table-missing', 'route-tables-only', 'no subnet needs it'],
  ['partial-paste', 'aws-cli-example', 'the example is complete'],
  ['gateway-endpoint-missing', 's3-gateway-endpoint', 'the table has the route'],
  ['nacl-blocks-egress', 'security-group-private-only', 'the security group is what blocks'],
  ['mixed-environments', 'two-vpcs', 'two VPCs side by side contradict nothing'],
];

describe('the corpus', () => {
  it('has at least twelve scenarios', () => {
    expect(scenarios.length).toBeGreaterThanOrEqual(12);
  });

  it('is used: each scenario by a lesson, a question, a finding, an example or a near miss', () => {
    const used = new Set([
      ...lessons.flatMap((lesson) => attributes(lesson.body, 'WorkedExample', 'scenario')),
      ...questions.flatMap((question) => (question.type === 'predict' ? [question.scenario] : [])),
      ...findingPages.flatMap((page) => page.data.scenario ?? []),
      ...scenarios.flatMap(({ slug, data }) => (data.example === undefined ? [] : [slug])),
      ...nearMisses.map(([, scenario]) => scenario),
    ]);
    expect(scenarios.map((scenario) => scenario.slug).filter((slug) => !used.has(slug))).toEqual([]);
  });

  it('offers each example under an address of its own', () => {
    const addresses = scenarios.flatMap(({ data }) => data.example ?? []);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses.length).toBeGreaterThanOrEqual(4);
  });
});

describe.each(nearMisses)('the near miss of %s in %s', (finding, slug, why) => {
  it(`is not reported: ${why}`, () => {
    const scenario = scenarios.find((other) => other.slug === slug);
    expect(scenario?.slug).toBe(slug);
    expect(serious(check(scenario?.files ?? '', defined(scenario?.data.ask)))).not.toContain(finding);
  });
});

describe.each(scenarios.map((scenario) => [scenario.slug, scenario] as const))(
  'the scenario %s',
  (_, { data, files }) => {
    const ask = defined(data.ask);

    it('yields its verdict and its errors and warnings', () => {
      const report = check(files, ask);
      expect({ verdict: report.verdict, findings: serious(report) }).toEqual({
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

describe.each(
  findingPages.flatMap((page) => (page.data.scenario === null ? [] : [[page.name, page.data.scenario] as const])),
)('the page of %s', (id, slug) => {
  it(`shows a scenario that triggers it: ${slug}`, () => {
    const scenario = scenarios.find((other) => other.slug === slug);
    const report = check(scenario?.files ?? '', defined(scenario?.data.ask));
    expect(report.findings.map((finding) => finding.id)).toContain(id);
  });
});

describe.each(questions.flatMap((question) => (question.type === 'predict' ? [[question.id, question] as const] : [])))(
  'the question %s',
  (_, question) => {
    it('offers the computed verdict, and shows the files that decide it', () => {
      const files = scenarios.find((other) => other.slug === question.scenario)?.files ?? [];
      const whole = check(files, question.ask ?? {}).verdict;
      expect(question.options.map((option) => option.verdict)).toContain(whole);
      const shown = check(
        files.filter((file) => question.show.includes(file.name)),
        question.ask ?? {},
      );
      expect([shown.verdict, shown.lean]).toContain(whole);
    });
  },
);

describe('the predictions of verdicts together', () => {
  it('are not always answered by the same verdict or the same position', () => {
    const answers = questions.flatMap((question) => {
      if (question.type !== 'predict') return [];
      const files = scenarios.find((other) => other.slug === question.scenario)?.files ?? [];
      const { verdict } = check(files, question.ask ?? {});
      return [{ verdict, position: question.options.findIndex((option) => option.verdict === verdict) }];
    });
    expect(new Set(answers.map((answer) => answer.verdict)).size).toBeGreaterThan(1);
    expect(new Set(answers.map((answer) => answer.position)).size).toBeGreaterThan(1);
  });
});

const print = (value: unknown): string => JSON.stringify(value, null, 4);

/** Every list of objects in the opposite order; lists of texts keep theirs, since some of them mean it. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(reversed);
    return items.every((item) => typeof item === 'object' && item !== null) ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]));
}

/** Every object with one field more that nobody knows. */
function withUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownKeys);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, member]) => [key, withUnknownKeys(member)] as const);
  return Object.fromEntries([...inner, ['SomethingNew', { Value: 'yes' }]]);
}
