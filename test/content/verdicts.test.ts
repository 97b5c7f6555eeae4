import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { reportOn, scenario, serious } from './support/answers.ts';
import { nearMisses } from './support/near-misses.ts';
import { questions } from './support/questions.ts';
import { findingPages } from './support/read-content.ts';

const shown = findingPages.flatMap((page) =>
  page.data.scenario === null ? [] : [[page.name, page.data.scenario] as const],
);
const predictions = questions.flatMap((question) => (question.type === 'predict' ? [question] : []));

describe.each(shown)('the page of %s', (id, slug) => {
  it(`shows a scenario that triggers it: ${slug}`, () => {
    expect(reportOn(slug).findings.map((finding) => finding.id)).toContain(id);
  });
});

describe.each(nearMisses)('the near miss of %s in %s', (finding, slug, why) => {
  it(`is not reported: ${why}`, () => {
    expect(serious(reportOn(slug))).not.toContain(finding);
  });
});

describe.each(predictions.map((question) => [question.id, question] as const))('the question %s', (_, question) => {
  it('offers the computed verdict, and shows the files that decide it', () => {
    const { files } = scenario(question.scenario);
    const whole = check(files, question.ask ?? {}).verdict;
    expect(question.options.map((option) => option.verdict)).toContain(whole);
    const visible = files.filter((file) => question.show.includes(file.name));
    const answer = check(visible, question.ask ?? {});
    expect([answer.verdict, answer.lean]).toContain(whole);
  });
});

describe('the predictions of verdicts together', () => {
  it('are not always answered by the same verdict or the same position', () => {
    const answers = predictions.map((question) => {
      const { verdict } = check(scenario(question.scenario).files, question.ask ?? {});
      return { verdict, position: question.options.findIndex((option) => option.verdict === verdict) };
    });
    expect(new Set(answers.map((answer) => answer.verdict)).size).toBeGreaterThan(1);
    expect(new Set(answers.map((answer) => answer.position)).size).toBeGreaterThan(1);
  });
});
