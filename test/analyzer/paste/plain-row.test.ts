// Outputs one below the other, as a terminal shows them, need no reader but that of sound JSON: it says what the long way says, or nothing.
import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../../src/analyzer/index.ts';
import { prepare } from '../../../src/analyzer/paste/cleanup/prepare.ts';
import type { DocumentBuilder } from '../../../src/analyzer/paste/document-builder.ts';
import { createLog } from '../../../src/analyzer/paste/log.ts';
import { readPieces } from '../../../src/analyzer/paste/pieces.ts';
import { AT_HAND } from '../../../src/analyzer/paste/read-paste.ts';
import { plainRow } from '../../../src/analyzer/paste/plain-row.ts';
import { unchanged } from '../../../src/analyzer/paste/text/text-map.ts';
import type { Paste } from '../../../src/analyzer/paste/types.ts';
import { documentsOf, recorded, slugs } from './support/scenarios.ts';

const ROW = slugs.map((slug) => recorded(slug, 'json'));
const PROMPTS = ['$ ', '', '% ', '[ec2-user@ip-10-0-0-5 ~]$ ', 'me@host:~/stack$ ', 'PS C:\\Users\\me> ', '~ $ '];
const OPTIONS = [
  '',
  '--region eu-west-1 --profile prod',
  '\\\n    --region eu-west-1 \\\n    --no-cli-pager',
  '--filters Name=vpc-id,Values=vpc-0a1b2c3d4e5f60718',
  '--filters "Name=vpc-id,Values=vpc-0a1b2c3d4e5f60718,vpc-0a1b2c3d4e5f60719"',
  '--filters Name=vpc-id,Values=vpc-*',
  '--filters Name=vpc-id,Values=vpc-1 Name=state,Values=available',
  '--filters Name=association.subnet-id,Values=subnet-0a1b2c3d4e5f60718',
  '--filter Name=vpc-id,Values=vpc-0a1b2c3d4e5f60718',
  '--filters',
  '--vpc-ids vpc-0a1b2c3d4e5f60718',
  '--route-table-ids rtb-0a1b2c3d4e5f60718',
  '--max-items 5',
  '--starting-token abc',
  '--include-managed-resources',
  "--query 'RouteTables'",
];

const rowOf = (text: string): readonly DocumentBuilder[] | null => plainRow(unchanged(text), AT_HAND);

const withOption = (slug: string, prompt: string, option: string): string =>
  documentsOf(slug)
    .map(({ command, value }) => `${prompt}${command} ${option}\n${JSON.stringify(value, null, 4)}\n`)
    .join('');

const plain = (builders: readonly DocumentBuilder[] | null): unknown =>
  builders?.map(({ format, span, value, incomplete, secrets, command, find }) => {
    const first = Object.keys(value ?? {}).slice(0, 1);
    return { format, span, value, incomplete, secrets, command, first: find(first) };
  });

/** What the reader of pieces makes of a text, and whether it had anything to say. */
function long(text: string): { builders: readonly DocumentBuilder[]; isSilent: boolean } {
  const log = createLog();
  const builders = readPieces(prepare(text, log), log, { parsers: {}, parts: AT_HAND });
  return { builders, isSilent: log.remarks.length === 0 && log.asides.length === 0 };
}

function expectSame(text: string): void {
  const { builders, isSilent } = long(text);
  expect(plain(rowOf(text))).toEqual(plain(builders));
  expect(isSilent).toBe(true);
}

describe('outputs in a row', () => {
  it.each(PROMPTS)('are read as by the long way, below commands behind the prompt "%s"', (prompt) => {
    for (const slug of slugs.slice(0, 4)) for (const option of OPTIONS) expectSame(withOption(slug, prompt, option));
  });

  it('are read as by the long way without commands, tall or on one line, with and without blank lines', () => {
    for (const slug of slugs)
      for (const indent of [0, 2])
        for (const between of ['\n', '\n\n', '\n \n\n']) {
          const texts = documentsOf(slug).map(({ value }) => JSON.stringify(value, null, indent));
          const text = texts.slice(0, 5).join(between);
          expectSame(text);
          expectSame(`${text}\n$ `);
        }
  });

  const lines = ROW[0]?.split('\n') ?? [];
  const BETWEEN = [
    'Hello, here is the output:',
    '---',
    '```',
    '...',
    ',',
    '}',
    '"x": 1',
    '{',
    '{"RouteTables":',
    '{"RouteTables":[]} {"Subnets":[]}',
    '{"RouteTables":[],"RouteTables":[]}',
    '[{"RouteTableId":"rtb-0a1b2c3d4e5f60718","DestinationCidrBlock":"10.0.0.0/8"}]',
    '{"RouteTableId":"rtb-0a1b2c3d4e5f60718","DestinationCidrBlock":"10.0.0.0/8"}',
    '{"Rows":[{"RouteTableId":"rtb-0a1b2c3d4e5f60718","DestinationCidrBlock":"10.0.0.0/8"}]}',
    '{"Rows":["rtb-0a1b2c3d4e5f60718",[]]}',
    '{"ConfigurationItems":[]}',
    '{"routeTables":[]}',
    'Task timed out after 3.00 seconds',
    '$ ls -l',
    '$ aws ec2 create-route --route-table-id rtb-1',
    '$ aws ec2 describe-subnets | jq .',
    '$ aws ec2 describe-subnets > subnets.json',
    '$ aws lambda get-function-configuration --function-name x --query Environment.Variables',
    '# note',
  ];

  it.each(BETWEEN)('are left to the long way when something else stands among them: %s', (line) => {
    for (const at of [0, lines.indexOf('}') + 1, lines.length])
      expect(rowOf(lines.toSpliced(at, 0, line).join('\n'))).toBeNull();
  });

  it('are left to the long way when they are none, or a command has no answer', () => {
    for (const text of ['', '\n', '$ ', '$ aws ec2 describe-subnets\n', `${ROW[0] ?? ''}$ aws ec2 describe-subnets\n`])
      expect(rowOf(text)).toBeNull();
    expect(rowOf((ROW[0] ?? '').replaceAll('\n', '\r\n'))).toBeNull();
  });
});

describe('what is gathered of outputs in a row', () => {
  /** The same paste for which nobody says that it is output and nothing else. */
  const doubted = (paste: Paste): Paste => ({
    ...paste,
    sources: paste.sources.map(({ name, text }) => ({ name, text })),
  });

  it.each(OPTIONS)('is what a closer look gathers: %s', (option) => {
    for (const slug of slugs) {
      const paste = readPaste(withOption(slug, '$ ', option));
      expect(paste.sources.every(({ isOutput }) => isOutput)).toBe(true);
      expect(analyze(gather(paste))).toEqual(analyze(gather(doubted(paste))));
    }
  });

  it('is what a closer look gathers where each resource stands in an answer of its own, or a tag holds a call', () => {
    for (const slug of slugs) {
      const texts = documentsOf(slug).flatMap(({ value }) =>
        Object.entries(value as Record<string, unknown>).flatMap(([key, list]) =>
          Array.isArray(list) && typeof list[0] === 'object'
            ? list.map((one: unknown) => JSON.stringify({ [key]: [one] }))
            : [],
        ),
      );
      const call =
        '{"Subnets":[{"SubnetId":"subnet-0a1b2c3d4e5f60718","Tags":[{"Key":"Name","Value":"aws ec2 delete-route"}]}]}';
      for (const text of [texts.join('\n'), [...texts, call].join('\n')]) {
        const paste = readPaste(text);
        expect(paste.sources[0]?.isOutput).toBe(true);
        expect(analyze(gather(paste))).toEqual(analyze(gather(doubted(paste))));
      }
    }
  });
});
