// What is said where a route table stands beside something that shows nothing.
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const TABLE =
  '{"RouteTables":[{"RouteTableId":"rtb-0a1b2c3d4e5f60718","VpcId":"vpc-1","Associations":[{"Main":true,"RouteTableId":"rtb-0a1b2c3d4e5f60718"}],"Routes":[{"DestinationCidrBlock":"0.0.0.0/0","GatewayId":"igw-1","State":"active"}]}]}';

describe('BAD-14 an empty list of subnets', () => {
  it.each([
    ['one below the other', `${TABLE}\n{"Subnets":[]}`],
    ['as strings', `${JSON.stringify(TABLE)}\n${JSON.stringify('{"Subnets":[]}')}`],
  ])('takes no table away, %s', (_, text) => {
    const report = check(text);
    expect([report.verdict, report.subnets.length]).toEqual([check(TABLE).verdict, 1]);
    expect(report.headline).toBe(check(TABLE).headline);
  });
});

describe('BAD-18 rows of the console among titles', () => {
  it('are not told that something was misunderstood', () => {
    const rows =
      'Destination\tTarget\tStatus\tPropagated\n10.0.0.0/16\tlocal\tActive\tNo\n0.0.0.0/0\tigw-0abc\tActive\tNo\n';
    const { diagnostics } = check(`Routes (2)\nEdit routes\nBoth\n1\n${rows}`);
    expect(diagnostics.map(({ text }) => text)).toContainEqual(
      expect.stringMatching(/^3 lines beside the rows, beginning here, were left out: titles and buttons/),
    );
  });
});
