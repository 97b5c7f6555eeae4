import { describe, expect, it } from 'vitest';
import { misconceptions } from './support/read-content.ts';
import { questionFiles, questions } from './support/questions.ts';
import { scenarios } from './support/scenarios.ts';

const beliefs = misconceptions.map((entry) => entry.id);

describe('the bank of questions', () => {
  it.each(questionFiles.map((file) => [file.lesson, file] as const))(
    'passes the schema of the quiz in %s',
    (_, file) => {
      expect(file.problems).toEqual([]);
      expect(file.questions.length).toBeGreaterThan(0);
    },
  );

  it('uses each id once', () => {
    const ids = questions.map((question) => question.id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('does not make the right option the longest one too often', () => {
    const choices = questions.flatMap((question) => (question.type === 'single' ? [question] : []));
    const longest = choices.filter((question) => {
      const lengths = question.options.map((option) => option.text.length);
      return question.options.some((option) => option.correct && option.text.length === Math.max(...lengths));
    });
    expect(longest.length).toBeLessThanOrEqual(choices.length / 2);
  });

  it('spreads the position of the right option', () => {
    const positions = questions.flatMap((question) =>
      question.type === 'single' ? [question.options.findIndex((option) => option.correct)] : [],
    );
    for (const position of [0, 1, 2]) {
      const share = positions.filter((other) => other === position).length / positions.length;
      expect(share, `position ${position}`).toBeGreaterThanOrEqual(0.2);
      expect(share, `position ${position}`).toBeLessThanOrEqual(0.5);
    }
  });

  it('spreads the right options of questions with several', () => {
    const patterns = questions.flatMap((question) =>
      question.type === 'multi' ? [question.options.map((option) => (option.correct ? 'x' : '-')).join('')] : [],
    );
    expect(patterns.every((pattern) => pattern.includes('x') && pattern.includes('-'))).toBe(true);
  });
});

describe.each(questions.map((question) => [question.id, question] as const))('the question %s', (_, question) => {
  it('tests one misconception that exists', () => {
    expect(beliefs).toContain(question.misconception);
  });

  it('puts a belief that people hold behind every wrong option', () => {
    if (question.type === 'predict') return;
    for (const option of question.options.filter((other) => !other.correct)) {
      expect(beliefs, option.text).toContain(option.misconception);
    }
  });

  it('gives a reason for every option, and for wrong ones says what would make it true', () => {
    for (const option of question.options) expect(option.reason).toMatch(/^[A-Z].{25,}\.$/s);
    if (question.type === 'predict') return;
    for (const option of question.options.filter((other) => !other.correct)) {
      expect(option.reason).toMatch(/\b(?:would|is close)\b.+, but\b/s);
    }
  });

  it('asks about a scenario that exists and shows files that it has', () => {
    if (question.type !== 'predict') return;
    const scenario = scenarios.find((other) => other.slug === question.scenario);
    expect(scenario?.slug).toBe(question.scenario);
    expect(scenario?.files.map((file) => file.name)).toEqual(expect.arrayContaining([...question.show]));
  });
});
