// A paste may hold a list that is longer than a call has room for arguments; no door of the product may end in a RangeError on it.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { printText } from '../../src/cli/print-text.ts';
import { loadParsers } from '../../src/analyzer/paste/parsers.ts';

const parsers = await loadParsers(['yaml']);

/** From about 120,000 on, a call with as many arguments overflows the stack of a process with the usual size. */
const MANY = 150_000;
const repeated = (line: string): string => line.repeat(MANY);

const TEXTS = {
  // Two lines of the report each.
  'documents that each get a remark': '{"a": 1},'.repeat(MANY / 2),
  'ranges of one security group': JSON.stringify({
    SecurityGroups: [
      {
        GroupId: 'sg-1',
        VpcId: 'vpc-1',
        IpPermissionsEgress: [
          { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: Array(MANY).fill({ CidrIp: '10.0.0.0/32' }) },
        ],
      },
    ],
  }),
  'cells of one row': `Destination\n${repeated('rtb-1\t')}\n`,
  'fields that nobody knows': `{"RouteTables": [{"Nothing": [${'{"a": {"b": 1}},'.repeat(MANY)}0]}]}`,
  'lines of code': `def handler():\n${repeated('    x = 1\n')}`,
};

describe('a list of 150,000', () => {
  it.each(Object.entries(TEXTS))('is read and told: %s', (_, text) => {
    const report = check(text, undefined, parsers);
    expect(printText(report, [{ name: 'paste', text }])).toContain(report.headline.slice(0, 20));
  });
});
