/** The first line of a paste that nobody understands: somebody's words, or the end of something that was cut off (BAD-3). */
import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../../../src/analyzer/index.ts';
import { inPowershell, RECORDED, recorded } from '../support/scenarios.ts';
import type { Recorded } from '../support/scenarios.ts';

/** Tables of a VPC that has no way out: `unreachable`, unless a function may have stood above. */
function tablesBelow(line: string, format: Recorded): string {
  const text = recorded('not-attached', format);
  const from = text.indexOf('$ aws ec2 describe-route-tables');
  return `${line}\n${text.slice(text.indexOf('\n', from) + 1)}`;
}

const judge = (text: string): { verdict: string; codes: readonly string[] } => {
  const paste = readPaste(text);
  return { verdict: analyze(gather(paste)).verdict, codes: paste.diagnostics.map(({ code }) => code) };
};

const WORDS = [
  'Output:',
  'Result:\n',
  'prod:',
  '=====',
  '結果。Tagsの項目が追加される。',
  'Übersicht',
  'Hi,',
  'Production',
  'Route tables of the VPC',
  'Hi team, these are ours:',
  'Note: this is prod',
];

const RESTS = [
  "nerId: '123456789012'",
  "d: ''",
  '  VpcId: vpc-0a1b2c3d4e5f60718',
  '  - sg-0a1b2c3d4e5f60718',
  'c-0a1b2c3d4e5f60718"',
  '    }\n}\n',
  'abled\n',
  'NFIG\tFalse\t',
  'TRACINGCONFIG\tPassThrough',
  '       |  available  ||',
  '</vpcId>',
  'n-configuration --function-name orders',
  '2 describe-route-tables',
  'tput json',
];

describe.each(RECORDED)('above %s', (format) => {
  it.each(WORDS)('words leave the verdict as it is: %j', (line) => {
    const { verdict, codes } = judge(tablesBelow(line, format));
    expect(verdict).toBe('unreachable');
    expect(codes).not.toContain('BAD-3');
  });

  it.each(RESTS)('a rest takes the certainty, for a function may have stood there: %j', (line) => {
    const { verdict, codes } = judge(tablesBelow(line, format));
    expect(verdict).toBe('unknown');
    expect(codes).toContain('BAD-3');
  });
});

/** The text up to the end of the nth time that `mark` stands in it; counted from 1. */
function upTo(text: string, mark: string, nth: number): string {
  let at = -1;
  for (let count = 0; count < nth; count += 1) at = text.indexOf(mark, at + 1);
  return text.slice(0, at + mark.length);
}

/** The text from the nth time that `mark` stands in it. */
function from(text: string, mark: string, nth: number): string {
  return upTo(text, mark, nth).slice(-mark.length) + text.slice(upTo(text, mark, nth).length);
}

describe('cuts that show in what is left', () => {
  const header = '                   Key                  |                       Value                       |||\n';
  it.each([
    ['text between the name of a tag and its value', upTo(recorded('all-good', 'text'), '\nTAGS\tName', 1)],
    ['a table below the header of two columns', upTo(recorded('all-good', 'table'), header, 1)],
    ['a table in the border below a title', upTo(recorded('all-good', 'table'), 'IpPermissionsEgress', 1)],
  ])('%s', (_title, text) => {
    const { verdict, codes } = judge(text);
    expect(verdict).toBe('unknown');
    expect(codes).toContain('BAD-3');
  });

  it.each([
    [
      'elements without the bracket that opens their list',
      from(inPowershell('not-attached'), '  {\n    "Associations"', 1),
    ],
    ['YAML in the name of the list', from(recorded('not-attached', 'yaml'), 'Tables:', 1)],
    ['YAML below the associations of a table', from(recorded('not-attached', 'yaml'), '  OwnerId:', 1)],
    ['a record without its name and half of the account', from(recorded('not-attached', 'text'), '6789012\trtb-', 1)],
    ['the routes of a table in XML', from(recorded('not-attached', 'xml'), '<routeSet>', 1)],
  ])('%s', (_title, text) => {
    const { verdict, codes } = judge(text);
    expect(verdict).toBe('unknown');
    expect(codes).toContain('BAD-3');
  });
});
