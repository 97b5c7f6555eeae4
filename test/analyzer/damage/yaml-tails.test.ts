/** What a cut or a hole leaves of a first line in YAML: for every name that AWS prints and every place in it (BAD-3). */
import { describe, expect, it } from 'vitest';
import { PRINTED } from '../../../src/analyzer/aws/printed.ts';
import { check } from '../../../src/analyzer/index.ts';
import { isRest } from '../../../src/analyzer/paste/formats/yaml/rest.ts';
import { beginsAnswer } from '../../../src/analyzer/paste/formats/yaml/rest-lines.ts';
import { sampleResource } from '../aws/samples.ts';
import { yamlOutput } from '../support/print/others.ts';
import { samples, textOf } from './pieces.ts';

/** Each line with a name, and the one below it. */
const LINES = PRINTED.flatMap(({ fields }) => {
  const lines = yamlOutput({ List: [sampleResource(fields)] }).split('\n');
  return lines.map((line, index) => ({ line, below: lines[index + 1] ?? '' }));
});

/** Of names that end so, what a person may have written as well: a number, a word or a list of words behind it. */
const ANYBODYS =
  /^(?:\d{1,3}|s|it|on|age|Message|Reason|Egress|DnsSupport|Groups|Options|(?:(?:Compute)?Resource)?Types): ?/;

/** Whole names of lists, of which the lines below tell (`rest-lines.ts`). */
const WHOLE = /^CidrBlock(?:AssociationSet|Set|State):$/;

describe('the end of a name, below an empty line', () => {
  it('is the rest of an answer, wherever the name was cut', () => {
    const missed: string[] = [];
    let tried = 0;
    for (const { line, below } of LINES) {
      const [, indent = '', name = ''] = /^([ -]*)([A-Z]\w+):/.exec(line) ?? [];
      for (let cut = 1; cut < name.length; cut += 1) {
        const text = line.slice(indent.length + cut);
        tried += 1;
        if (!isRest({ start: 0, first: 0, text }, below) && !beginsAnswer(text)) missed.push(text);
      }
    }
    expect(missed.filter((text) => !ANYBODYS.test(text) && !WHOLE.test(text))).toEqual([]);
    expect(tried).toBeGreaterThan(9000);
  });
});

describe('a line left of an answer in YAML, and its list not there', () => {
  /** A scenario whose verdict would be another one without the document that was cut. */
  const cut = (slug: string, command: string, rest: string): string => {
    const sample = samples(['yaml']).find((one) => one.slug === slug);
    const pieces = (sample?.pieces ?? []).map((piece) =>
      piece.head.includes(command) ? { head: '', body: rest } : piece,
    );
    expect(pieces).not.toEqual(sample?.pieces);
    return check(textOf(pieces), sample?.ask).verdict;
  };

  it.each([
    'OwnerId: "123456789012"',
    '"123456789012"',
    'Tags: []',
    'Tags:\n- Key: Name\n  Value: private',
    '  Tags:\n  - Key: Name\n    Value: private\n  VpcId: vpc-0a1b2c3d4e5f60718',
    '2026-11-20T09:14:07Z',
    's:\n  - eni-0ee12a377a03f0ac8',
    'Group: /aws/lambda/orders',
    'Address: 203.0.113.20',
  ])('%j: nothing is certain', (rest) => {
    expect(cut('nacl-return-blocked', 'network-acls', rest)).toBe('unknown');
  });

  it.each(['Group: our platform team', 'Port: 443', 'Details: it times out since Monday', 'on: push'])(
    '%j is somebody’s own',
    (words) => {
      const sample = samples(['yaml']).find(({ slug }) => slug === 'all-good');
      expect(check(`${textOf(sample?.pieces ?? [])}\n${words}\n`, sample?.ask).verdict).toBe('reachable');
    },
  );
});
