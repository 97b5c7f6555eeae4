/** What looks as if a part were missing and is whole: no certainty is lost, and what is not certain says what would decide. */
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { check } from '../../../src/analyzer/index.ts';
import { scenarios } from './pieces.ts';

const documentsOf = (slug: string) => scenarios.find((one) => one.slug === slug)?.documents ?? [];

describe('FN-3 a function without VpcConfig', () => {
  const value = documentsOf('all-good').find(({ command }) => command.includes('get-function'))?.value as object;
  const bare: object = Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'VpcConfig'));
  const yaml = stringify(bare, { indentSeq: false, lineWidth: 0 }).trimEnd();
  const page = `- ${yaml.replaceAll('\n', '\n  ')}`;
  const command = '$ aws lambda get-function-configuration --function-name orders --output yaml';

  it.each([
    ['yaml', yaml],
    ['yaml below its command', `${command}\n${yaml}`],
    ['yaml-stream', page],
    ['yaml-stream below its command', `${command}-stream\n${page}`],
  ])('%s: it is not attached', (_, text) => {
    const { verdict, diagnostics } = check(text);
    expect([verdict, diagnostics]).toEqual(['reachable', []]);
  });

  it('with its names sorted, VpcConfig may have stood behind the end', () => {
    const sorted = stringify(bare, { indentSeq: false, lineWidth: 0, sortMapEntries: true });
    const { verdict, needs } = check(sorted);
    expect([verdict, needs.map((need) => need.command).join()]).toEqual([
      'unknown',
      expect.stringContaining('get-function-configuration'),
    ]);
  });
});

describe('RT-8 one document for each table, as a loop over --route-table-ids prints them', () => {
  const json = (value: unknown): string => JSON.stringify(value, null, 2);
  const looped = (slug: string): string =>
    documentsOf(slug)
      .flatMap(({ command, value }) => {
        const tables = (value as { readonly RouteTables?: readonly { readonly RouteTableId: string }[] }).RouteTables;
        return tables === undefined
          ? [`$ ${command}\n${json(value)}`]
          : tables.map((one) => `$ ${command} --route-table-ids ${one.RouteTableId}\n${json({ RouteTables: [one] })}`);
      })
      .join('\n\n');

  it.each([
    ['all-good', 'reachable'],
    ['mixed-subnets', 'intermittent'],
    ['nat-in-private-subnet', 'unreachable'],
    ['nacl-return-blocked', 'unreachable'],
  ])('%s: the tables of the path are there, so nothing changes', (slug, verdict) => {
    expect(check(looped(slug), scenarios.find((one) => one.slug === slug)?.ask).verdict).toBe(verdict);
  });

  it.each(['good-table-unused', 'nat-subnet-on-main-table'])(
    '%s: a table that was not asked for may be the one of the subnet',
    (slug) => {
      const { verdict, lean, needs } = check(looped(slug), scenarios.find((one) => one.slug === slug)?.ask);
      expect([verdict, lean, needs[0]?.command]).toEqual([
        'unknown',
        'unreachable',
        expect.stringContaining('describe-route-tables --filters Name=vpc-id'),
      ]);
    },
  );
});
