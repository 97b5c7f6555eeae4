/** What the analyzer says about the scenarios. */
import { check } from '../../../src/analyzer/index.ts';
import type { Question as Ask, Report } from '../../../src/analyzer/report/types.ts';
import { type Scenario, scenarios } from './scenarios.ts';

/** The scenario with this slug; a wrong slug is a mistake in the content and stops the test. */
export function scenario(slug: string): Scenario {
  const found = scenarios.find((other) => other.slug === slug);
  if (found === undefined) throw new Error(`content/scenarios has no ${slug}`);
  return found;
}

/** The report on a scenario's own question. */
export function reportOn(slug: string): Report {
  const { files, data } = scenario(slug);
  return check(files, askOf(data.ask));
}

/** The question of a scenario, without the keys that it leaves out. */
export const askOf = (ask: Scenario['data']['ask']): Ask =>
  Object.fromEntries(Object.entries(ask ?? {}).filter(([, value]) => value !== undefined));

/** Ids of the findings that are errors or warnings, sorted. */
export const serious = (report: Report): readonly string[] =>
  [...new Set(report.findings.filter((finding) => finding.severity !== 'note').map((finding) => finding.id))].sort();
