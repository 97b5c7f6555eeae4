import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('../../../src/analyzer/path/', import.meta.url);
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

describe('defaults of lists that were not pasted', () => {
  it('are asked for in one place: no hop looks at the coverage of a list, or whether it is absent, by itself', () => {
    const looks = files.filter((name) => {
      if (name === 'model.ts') return false;
      const text = readFileSync(new URL(name, FOLDER), 'utf8');
      return /\.coverage\b|coverage\.kind|\{ coverage \} =|\.torn\b/.test(text);
    });
    expect(looks).toEqual([]);
  });
});
