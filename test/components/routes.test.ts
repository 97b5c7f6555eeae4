import { describe, expect, test } from 'vitest';
import { gather, readPaste, routesFor } from '../../src/analyzer/index.ts';
import { marksOf } from '../../src/components/PasteView/marks.ts';
import { lineItems } from '../../src/components/PasteView/lines.ts';
import { textOf } from '../../src/components/Report/node.ts';
import { defaultOptions } from '../../src/components/Report/options.ts';
import { readRouteAddress, withRouteAddress } from '../../src/components/Routes/address.ts';
import { firstTable, tablesOf } from '../../src/components/Routes/panel.ts';
import { pinnedLength, routesView } from '../../src/components/Routes/rows.ts';
import { check } from '../../src/analyzer/index.ts';
import { ids, propagated, routes, textsOf, toNat, via, id } from '../analyzer/support/vpc.ts';

describe('the address of a question about routes', () => {
  test.each([
    ['#route=10.1.2.3&table=rtb-1', { destination: '10.1.2.3', tableId: 'rtb-1' }],
    ['#route=10.0.0.0%2F8', { destination: '10.0.0.0/8', tableId: null }],
    ['#example=blackhole&route=s3', { destination: 's3', tableId: null }],
    ['#L12', null],
    ['#example=route', null],
    ['', null],
    ['#route=%E0%A4%A', { destination: '\uFFFD%A', tableId: null }],
  ])('reads %s', (hash, asked) => {
    expect(readRouteAddress(hash)).toEqual(asked);
  });

  test.each([
    ['#L12', { destination: '10.0.0.0/8', tableId: 'rtb-1' }, '#route=10.0.0.0%2F8&table=rtb-1'],
    ['#example=a&route=x', { destination: '1.1.1.1', tableId: null }, '#example=a&route=1.1.1.1'],
    ['#v1.abc&route=x&table=y', null, '#v1.abc'],
    ['#route=x', null, ''],
  ])('keeps in %s what says which text is open', (hash, asked, expected) => {
    expect(withRouteAddress(hash, asked)).toBe(expected);
  });
});

const files = textsOf([routes(toNat, propagated(via('0.0.0.0/0', { GatewayId: id('vgw', 1) })))]);
const report = check(files);
const options = { ...defaultOptions, sources: files.map(({ name }) => name) };

describe('the panel', () => {
  test('offers the tables of the path, and asks about the subnet’s own first', () => {
    expect(tablesOf(report)).toEqual([ids.private, ids.public]);
    expect(firstTable(report)).toBe(ids.private);
  });

  test('says of every route what becomes of it, to where, why, and where it stands', () => {
    const answer = routesFor(gather(readPaste(files)), ids.private, 'internet');
    const [list] = routesView(answer, report, options);
    const rows = (list?.children ?? []).map(textOf);
    expect(rows[0]).toMatch(/^Wins0\.0\.0\.0\/0to .*nat-\w+activestatic, before .*lines? \d+/u);
    expect(rows[1]).toMatch(/^Loses0\.0\.0\.0\/0to .*vgw-\w+activepropagated, the static route .*lines? \d+/u);
    expect(rows).toHaveLength(4);
  });

  test.each([
    ['10.1.0.0/16', 4],
    ['10.0.0.0/12', 2],
    ['0.0.0.0/0', 0],
    ['8.8.8.8/32', 7],
    ['2001:db8::/32', 0],
    ['pl-0aa', 0],
  ])('marks what all addresses of %s begin with: %i characters', (destination, length) => {
    expect(pinnedLength(destination)).toBe(length);
  });
});

describe('a route that never wins, in the annotated paste', () => {
  const index = files.findIndex(({ name }) => name === 'route-tables.json');
  const lines = (files[index]?.text ?? '').split('\n');
  const marks = marksOf(report, options).filter(({ source }) => source === index);
  const lost = marks.filter(({ kind }) => kind === 'lost');

  test('is marked as lost, and nothing of it is in the colour of proof', () => {
    expect(lost).toHaveLength(1);
    const [mark] = lost;
    const range = { from: mark?.start.line ?? 0, to: mark?.end.line ?? 0 };
    const items = lineItems({ name: '', lines }, index, range, marks, '');
    expect(items.map(({ attrs }) => attrs['data-mark'])).toEqual(items.map(() => 'lost'));
    expect(JSON.stringify(items)).not.toContain('"tag":"mark"');
  });

  test('has its note below its last line, none between its lines', () => {
    const [mark] = lost;
    const range = { from: mark?.start.line ?? 0, to: mark?.end.line ?? 0 };
    const noted = lineItems({ name: '', lines }, index, range, marks, '').map((item) =>
      JSON.stringify(item).includes('line-note'),
    );
    expect(noted.slice(0, -1)).toEqual(noted.slice(0, -1).map(() => false));
    expect(noted.at(-1)).toBe(true);
  });
});
