import { describe, expect, it } from 'vitest';
import { check, findingCatalog, type Finding, type Question, type Report } from '../../../src/analyzer/index.ts';
import { scenarios } from '../../content/support/scenarios.ts';

const reports: readonly (readonly [string, Report])[] = scenarios.map((s) => [
  s.slug,
  check(s.files, JSON.parse(JSON.stringify(s.data.ask ?? {})) as Question),
]);

/** One report of each verdict: the words of the headline, for review. */
describe('headlines', () => {
  it.each(['reachable', 'unreachable', 'intermittent', 'depends', 'unknown', 'mixed'] as const)(
    'read well: %s',
    (verdict) => {
      const said = reports.filter(([, r]) => r.verdict === verdict).map(([slug, r]) => `${slug}: ${r.headline}`);
      expect(said.length).toBeGreaterThan(0);
      expect(said.slice(0, 8)).toMatchSnapshot();
    },
  );

  it('are one sentence with a full stop', () => {
    for (const [slug, { headline }] of reports) expect(headline, slug).toMatch(/^[A-Za-z][^\n]*[^.]\.$/);
  });
});

const first = new Map<string, Finding>();
for (const [, report] of reports)
  for (const finding of report.findings) if (!first.has(finding.id)) first.set(finding.id, finding);

/** Every finding once, from the first scenario that shows it, for review. */
describe('findings', () => {
  it.each(findingCatalog.map((f) => f.id))('read well: %s', (id) => {
    const finding = first.get(id);
    if (!finding) {
      expect(OUTSIDE_SCENARIOS).toContain(id);
      return;
    }
    expect({
      title: finding.title,
      text: finding.text,
      fixes: finding.fixes.map((f) => [f.title, f.monthlyCost, f.warning]),
    }).toMatchSnapshot();
  });

  it('have three sentences or more, the last of them about what to do', () => {
    for (const [id, { text }] of first) expect(text.split(/[.:;] |\.$/).length, id).toBeGreaterThanOrEqual(3);
  });
});

/** Findings that no scenario shows; their words are held by the cases that raise them. */
const OUTSIDE_SCENARIOS = ['transit-gateway-route-missing'];
