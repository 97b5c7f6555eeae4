import { describe, expect, it } from 'vitest';
import { check, readPaste } from '../../../../src/analyzer/index.ts';
import { outside } from '../support/inside.ts';
import { damaged } from '../support/mutate.ts';
import { RECORDED, recorded } from '../support/scenarios.ts';

/** As many as a few seconds allow; `npm run fuzz -- pastes` reads a hundred thousand. */
const CASES = 2000;
const BATCHES = 2;

describe('whatever is pasted', { timeout: 60_000 }, () => {
  it.each(Array.from({ length: BATCHES }, (_, batch) => batch))(
    `${CASES / BATCHES} damaged pastes from seed %i000`,
    (batch) => {
      for (let seed = (batch * CASES) / BATCHES; seed < ((batch + 1) * CASES) / BATCHES; seed += 1) {
        const text = damaged(seed);
        const report = check(text);
        expect(outside(text, report), `seed ${seed}`).toEqual([]);
      }
    },
  );

  const deep = 100_000;
  const huge = 10 * 1024 * 1024 - 100;
  it.each([
    ['brackets', '['.repeat(deep)],
    ['braces', '{"a":'.repeat(deep)],
    ['closed brackets', '['.repeat(deep) + ']'.repeat(deep)],
    ['both in turn', '[{"a":'.repeat(deep)],
    ['closing brackets', ']}'.repeat(deep)],
    ['dashes', '- '.repeat(deep)],
    ['elements', '<DescribeRouteTablesResponse>'.concat('<item>'.repeat(deep))],
    ['bars', '|'.repeat(deep)],
    ['brackets inside a table', `{"RouteTables":[{"Routes":${'['.repeat(deep)}`],
    ['one line of letters', 'a'.repeat(huge)],
    [
      'one line of JSON',
      `{"RouteTables":[${'{"RouteTableId":"rtb-1","Routes":[],"VpcId":"vpc-1"},'.repeat(180_000)}{}]}`,
    ],
    ['one string', `"${'x'.repeat(huge)}`],
    // Read in linear time as the others are, but at several times their cost.
    ['2 MB of one line of names in small letters', '"subnetids": "x", '.repeat(huge / 100)],
    ['2 MB of one line of cells in small letters', '| subnetids |'.repeat(huge / 80)],
    [
      '2 MB of lines with many places where a prefix could end',
      'a b c d e f g h i j k l m n o p q r s t\n'.repeat(huge / 200),
    ],
    ['one line of quotes', '"'.repeat(huge)],
    ['one line of tabs', `ROUTES${'\t'.repeat(huge - 10)}`],
  ])('reads 100,000 levels, or 10 MB, of %s', (_, text) => {
    const report = check(text);
    expect(outside(text, report)).toEqual([]);
    expect(['unknown', 'depends', 'mixed', 'unreachable']).toContain(report.verdict);
  });

  it.each(RECORDED)('takes keys of prototypes in %s for data', (format) => {
    const text = recorded('all-good', format).replaceAll('Tags', '__proto__').replaceAll('OwnerId', 'constructor');
    const { documents } = readPaste(text);
    expect(documents.length).toBeGreaterThan(0);
    expect(check(text).subnets.length).toBeGreaterThan(0);
    expect(Object.prototype).not.toHaveProperty('Key');
    expect(({} as Record<string, unknown>)['Name']).toBeUndefined();
  });

  it('keeps a key of a prototype as a key of its own', () => {
    const text =
      '{"RouteTables": [{"RouteTableId": "rtb-1", "__proto__": {"polluted": true}, "constructor": 1, "Routes": [],}]}';
    const value = readPaste(text).documents[0]?.value as { RouteTables: object[] };
    expect(Object.keys(value.RouteTables[0] ?? {})).toEqual(['RouteTableId', '__proto__', 'constructor', 'Routes']);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });
});
