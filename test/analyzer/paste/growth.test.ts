// Reading is linear in the text, whatever is pasted: twice the text takes twice the steps, counted and not timed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { readPaste as ReadPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { countSteps } from '../../support/steps.ts';
import { HOSTILE } from './support/hostile.ts';

const SIZE = 4000;
/** Twice, and room for what a reader does once per text or up to a fixed width of a line. */
const DOUBLE = 2.2;

let counter: ReturnType<typeof countSteps>;
let readPaste: typeof ReadPaste;

beforeAll(async () => {
  counter = countSteps('/src/analyzer/paste/');
  ({ readPaste } = await import('../../../src/analyzer/paste/read-paste.ts'));
});

afterAll(() => {
  counter.stop();
});

describe('the steps of reading grow as the text does', () => {
  it.each(HOSTILE)('$name', ({ text }) => {
    const perCharacter = (size: number): number => {
      const given = text(size);
      return counter.of(() => readPaste(given)) / given.length;
    };
    expect(perCharacter(SIZE)).toBeGreaterThan(1);
    // What has an upper bound, such as the part of a line that patterns see, still grows in a small text, and less and less.
    let growth = Infinity;
    for (let size = SIZE; growth >= DOUBLE && size < 16 * SIZE; size *= 2)
      growth = (2 * perCharacter(2 * size)) / perCharacter(size);
    expect(growth).toBeLessThan(DOUBLE);
  });

  it('finding every value of a document', () => {
    const steps = [100, 200, 400].map((count) => {
      const list = Array.from({ length: count }, () => ({ Routes: [{ State: 'active' }, { State: 'active' }] }));
      const [document] = readPaste(JSON.stringify({ RouteTables: list }, null, 1)).documents;
      const places: unknown[] = [];
      const sum = counter.of(() => {
        for (const index of list.keys()) places.push(document?.locate(['RouteTables', index, 'Routes', 1, 'State']));
      });
      expect(places).not.toContain(null);
      return sum / count;
    });
    expect(steps[2]).toBeLessThan((steps[1] ?? 0) * (DOUBLE / 2));
  });
});
