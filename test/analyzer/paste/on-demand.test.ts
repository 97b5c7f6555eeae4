// The reader of pages, which loads the formats other than JSON when they are needed, reads what the whole reader reads.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadParsers, neededParsers } from '../../../src/analyzer/paste/parsers.ts';
import { readOnDemand } from '../../../src/analyzer/paste/read-on-demand.ts';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import type { Paste, PasteInput } from '../../../src/analyzer/paste/types.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`../../fixtures/pastes/${name}`, import.meta.url), 'utf8');

const JSON_TEXT = '{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": []}]}';
const TABLE = fixture('route-tables-table.txt');

const cases: readonly (readonly [string, PasteInput])[] = [
  ['sound JSON', JSON_TEXT],
  ['JSON of PowerShell', '{"RouteTables": [{"RouteTableId": "rtb-1", "State": {"Value": "available"}}]}'],
  ['JSON below its command', `$ aws ec2 describe-route-tables\n${JSON_TEXT}\n`],
  ['cut JSON', JSON_TEXT.slice(0, 40)],
  ['a table', TABLE],
  ['YAML that needs the package', 'RouteTables:\n- {RouteTableId: rtb-1, Routes: [{GatewayId: igw-1}]}\n'],
  [
    'files of different formats',
    [
      { name: 'a.json', text: JSON_TEXT },
      { name: 'b.txt', text: TABLE },
    ],
  ],
  ['no output at all', 'hello'],
  ['nothing', ''],
  ['no files', []],
];

it.each(cases)('%s is read alike, whole or in parts', async (_name, input) => {
  const whole = readPaste(input, await loadParsers(neededParsers(input)));
  expect(plain(await readOnDemand(input))).toEqual(plain(whole));
});

const plain = ({ documents, diagnostics }: Paste): unknown => ({
  diagnostics,
  documents: documents.map(({ format, value, command, incomplete, source, span }) => ({
    format,
    value,
    command,
    incomplete,
    source,
    span,
  })),
});
