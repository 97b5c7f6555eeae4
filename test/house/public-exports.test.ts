// The public door of the analyzer, name by name: adding one is a decision, removing one breaks others.
import { expect, it } from 'vitest';
import * as door from '../../src/analyzer/index.ts';

it('the analyzer exports these values and no others', () => {
  const exported = Object.entries(door).map(([name, value]) => `${name}: ${typeof value}`);
  expect(exported.sort()).toEqual([
    'PRICES: object',
    'analyze: function',
    'check: function',
    'checkSeveral: function',
    'findingCatalog: object',
    'gather: function',
    'loadParsers: function',
    'neededParsers: function',
    'readPaste: function',
    'routesFor: function',
    'severalToMarkdown: function',
    'toMarkdown: function',
  ]);
});

it('the catalog has every finding once, in the order of ids', () => {
  const ids = door.findingCatalog.map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBeGreaterThan(50);
});
