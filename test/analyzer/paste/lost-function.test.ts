import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { documentsOf, recorded } from './support/scenarios.ts';

const sound = recorded('public-subnet-surprise', 'json');
const values = documentsOf('public-subnet-surprise').map(({ value }) => value as Record<string, unknown>);
const [fn] = values.filter((value) => 'FunctionName' in value);
const rest = values.filter((value) => value !== fn).map((value) => JSON.stringify(value, null, 4));

describe('a function whose network cannot be read is not one that is not attached', () => {
  it.each([
    ['a ligature in the name of its network', sound.replace('VpcConfig', 'VpcConﬁg')],
    ['its network under another name', sound.replace('VpcConfig', 'Vpc↪Config')],
    ['its network in a piece of its own', sound.replace('"VpcConfig": {', '}\n\nVpcConfig\n{')],
    ['a table with tabs for bars', recorded('public-subnet-surprise', 'table').replaceAll('|', '\t')],
  ])('%s', (_, text) => {
    const { verdict, findings, needs } = check(text);
    expect(findings.map(({ id }) => id)).not.toContain('not-attached');
    expect(verdict).not.toBe('reachable');
    if (verdict === 'unknown') expect(needs.length).toBeGreaterThan(0);
  });

  it('a name that people give is not that of the field', () => {
    const bare = { ...fn };
    delete bare['VpcConfig'];
    const tagged = rest.map((value) =>
      value.replace('"Tags": []', '"Tags": [{ "Key": "Name", "Value": "vpc-config" }]'),
    );
    expect(tagged.join()).toContain('vpc-config');
    expect(check([JSON.stringify(bare), ...tagged].join('\n')).verdict).toBe('reachable');
  });

  it('managed instances have no network of their own, in a table too', () => {
    const row = (bars: number, text: string): string =>
      '|'.repeat(bars) + text.padEnd(96 - 2 * bars) + '|'.repeat(bars);
    const line = (bars: number): string =>
      '|'.repeat(bars) + '+' + '-'.repeat(20) + '+' + '-'.repeat(73 - 2 * bars) + '+' + '|'.repeat(bars);
    const title = (bars: number, text: string): string =>
      row(bars, text.padStart(Math.floor((96 - 2 * bars + text.length) / 2)));
    const text = [
      '$ aws lambda get-function-configuration --function-name orders --output table',
      '-'.repeat(96),
      title(1, 'GetFunctionConfiguration'),
      line(0),
      row(1, '  FunctionArn       |  arn:aws:lambda:eu-west-1:123456789012:function:orders'),
      row(1, '  FunctionName      |  orders'),
      line(0),
      title(2, 'CapacityProviderConfig'),
      // It has no rows of its own, so its border has one column.
      `|+${'-'.repeat(92)}+|`,
      title(3, 'LambdaManagedInstancesCapacityProviderConfig'),
      line(2),
      row(3, '  CapacityProviderArn  |  arn:aws:lambda:eu-west-1:123456789012:capacity-provider:fleet'),
      line(2),
    ].join('\n');
    const { findings } = check(`${text}\n`);
    expect(findings.map(({ id }) => id)).toEqual(['managed-instances']);
  });

  it('one without such a name is not attached', () => {
    const bare = { ...fn };
    delete bare['VpcConfig'];
    expect(check([JSON.stringify(bare), ...rest].join('\n')).verdict).toBe('reachable');
    expect(check([JSON.stringify({ ...bare, VpcConfig: null }), ...rest].join('\n')).verdict).toBe('reachable');
  });
});

describe('a function that is named and could not be read leaves the verdict open', () => {
  it.each([
    ['in a sentence', `My function is arn:aws:lambda:eu-west-1:123456789012:function:orders.\n`],
    [
      'refused by AWS',
      `$ aws lambda get-function-configuration --function-name orders\n\nAn error occurred (AccessDeniedException) when calling the GetFunctionConfiguration operation: no\n`,
    ],
    [
      'in the words of a page of the console',
      `Function ARN\narn:aws:lambda:eu-west-1:123456789012:function:orders\nVPC\nvpc-1 (10.0.0.0/16)\n`,
    ],
  ])('%s', (_, text) => {
    const tables = rest
      .filter((value) => value.includes('"RouteTables"') || value.includes('"Subnets"'))
      .map((value) => value.replaceAll('nat-', 'igw-'));
    expect(check(tables.join('\n')).verdict).toBe('unreachable');
    const report = check(`${text}\n${tables.join('\n')}`);
    expect([report.verdict, report.lean]).toEqual(['unknown', 'unreachable']);
    expect(report.needs.map((need) => need.text).join()).toContain('function');
  });
});
