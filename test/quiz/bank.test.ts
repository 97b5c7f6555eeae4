import { describe, expect, test } from 'vitest';
import { bank } from '../../src/components/Question/bank.ts';

const singles = bank.filter(({ question }) => question.type === 'single');

/** How often each value occurs. */
function count<T>(values: readonly T[]): ReadonlyMap<T, number> {
  return values.reduce((counts, value) => counts.set(value, (counts.get(value) ?? 0) + 1), new Map<T, number>());
}

describe('the whole bank', () => {
  test('has a right option in every question, and a wrong one', () => {
    const flat = bank.filter(({ presented }) => new Set(presented.options.map((option) => option.right)).size < 2);
    expect(flat.map(({ question }) => question.id)).toEqual([]);
  });

  test('cannot be passed by always choosing the same place', () => {
    const places = count(singles.map(({ presented }) => presented.options.findIndex((option) => option.right)));
    expect(Math.max(...places.values()) / singles.length).toBeLessThanOrEqual(0.6);
  });

  test('cannot be passed by always choosing the longest option', () => {
    const passed = singles.filter(({ presented }) => {
      const longest = presented.options.toSorted((a, b) => b.textHtml.length - a.textHtml.length)[0];
      return longest?.right;
    });
    expect(passed.length / singles.length).toBeLessThanOrEqual(0.5);
  });

  test('cannot be passed by always predicting the same verdict', () => {
    const verdicts = bank.flatMap(({ question, presented }) =>
      question.type === 'predict' ? [presented.options.find((option) => option.right)?.textHtml] : [],
    );
    expect(count(verdicts).size).toBeGreaterThan(1);
  });

  test('shows the files that a question names, in its order', () => {
    for (const { question, shown } of bank) {
      expect(shown?.files.map((file) => file.name)).toEqual('show' in question ? question.show : undefined);
    }
  });
});
