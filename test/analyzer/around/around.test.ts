import { describe, expect, it } from 'vitest';
import { changes, FORMATS, SURROUNDINGS, trials } from './trials.ts';

/** One of so many trials: all of them run in `npm run fuzz -- around`. */
const EVERY = 211;

/** A verdict that only lacks an end in its format: what stands below shows that nothing was cut there. */
const isSettled = ({ truth, now }: { readonly truth: string; readonly now: string }): boolean => now === truth;

describe('text around the output never changes the output', { timeout: 120_000 }, () => {
  it('has more than sixty kinds of it', () => expect(Object.keys(SURROUNDINGS).length).toBeGreaterThan(60));

  it.each(FORMATS)('%s: before, between and after, bare and in fences, every verdict stays', (format) => {
    const changed: string[] = [];
    let tried = 0;
    for (const trial of trials({ every: EVERY, seed: 7, formats: [format] })) {
      tried += 1;
      if (changes(trial) && !isSettled(trial)) changed.push(`${trial.name}: ${trial.whole} became ${trial.now}`);
    }
    expect(changed).toEqual([]);
    expect(tried).toBeGreaterThan(format === 'text' || format === 'table' || format === 'xml' ? 20 : 200);
  });
});
