// BAD-18: rows of the console that lost something, below the names of their columns.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const COLUMNS = 'Destination\tTarget\tStatus\tPropagated';
const LOCAL = '10.0.0.0/16\tlocal\tActive\tNo';
const OUT = '0.0.0.0/0\tigw-0f1e2d3c4b5a69788\tActive\tNo';
const paste = (...rows: readonly string[]): string => ['rtb-0c2c2c2c2c2c2c2c2 / orders', COLUMNS, ...rows].join('\n');

describe('rows of the console that are not whole may have stood above others', () => {
  it.each([
    ['a row that ends inside its third cell', paste('10.0.0.0/16\tlocal\tActiv')],
    ['a row that ends behind its second cell', paste('10.0.0.0/16\tlocal')],
    ['a row that ends inside its last cell', paste('10.0.0.0/16\tlocal\tActive\tN')],
    ['a row that ends behind a tab', paste('10.0.0.0/16\tlocal\tActive\t')],
    ['two rows in one line', paste('10.0.0.0/16\tlocal\tActive\tNo\t::/0\teigw-0d2d2d2d2d2d2d2d2\tActive\tNo')],
    ['a destination that was hidden', paste(LOCAL, 'REDACTED\tnat-0f1e2d3c4b5a69788\tActive\tNo')],
    ['a destination of stars', paste(LOCAL, '***\tigw-0f1e2d3c4b5a69788\tActive\tNo')],
    [
      'a last word that began like the others',
      `Ziel\tZiel\tStatus\tPropagiert\n10.0.0.0/16\tlocal\tAktiv\tNein\n10.1.0.0/16\tpcx-0f1e2d3c4b5a69788\tAktiv\tNe`,
    ],
  ])('%s', (_, text) => {
    expect(check(text).verdict).toBe('unknown');
  });
});

describe('whole rows of the console are all there are', () => {
  it.each([
    ['the local route alone', paste(LOCAL), 'unreachable'],
    ['a way out that no function in a subnet can use', paste(LOCAL, OUT), 'unreachable'],
    ['a propagated one', paste(LOCAL, '172.16.0.0/12\tvgw-0f1e2d3c4b5a69788\tActive\tYes'), 'unreachable'],
    ['a column without a word', paste('10.0.0.0/16\tlocal\tActive\t–'), 'unreachable'],
    ['rows without the names of their columns', `${LOCAL}\n${OUT}`, 'unreachable'],
  ])('%s', (_, text, verdict) => {
    expect(check(text).verdict).toBe(verdict);
  });
});

describe('rows of the console below which something is left of one more', () => {
  it.each([
    ['a target that ran into another', paste('10.0.0.0/16\tlocal-0d2d2d2d2d2d2d2d2\tActive\tNo')],
    ['the beginning of a range', paste(LOCAL, '0.0')],
    ['the beginning of a prefix list', paste(LOCAL, 'pl-6')],
    ['a word that may be the beginning of anything', paste(LOCAL, 'Please')],
  ])('%s', (_, text) => {
    expect(check(text).verdict).toBe('unknown');
  });
});
