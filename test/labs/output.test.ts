// Answers in each format as the AWS CLI prints them: its own formatters print the same values, where this machine has them.
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { printed } from '../../src/labs/output/print.ts';
import { scenarios } from '../content/support/scenarios.ts';

const DRIVER = `
import io, json, sys, types, yaml
from awscli.formatter import get_formatter
out = []
for title, value in json.load(sys.stdin):
    row = {}
    for kind in ('json', 'table', 'text'):
        stream = io.StringIO()
        args = types.SimpleNamespace(query=None, color='off')
        try: get_formatter(kind, args)(title, json.loads(json.dumps(value)), stream)
        except ValueError: stream = io.StringIO()
        row[kind] = stream.getvalue()
    row['yaml'] = yaml.safe_dump(value, default_flow_style=False, allow_unicode=True, width=100000)
    out.append(row)
json.dump(out, sys.stdout)
`;

const documents = scenarios
  .filter(({ slug }) => ['labs-account', 'endpoints-without-nat', 'two-vpcs', 'web-function-weighted'].includes(slug))
  .flatMap(({ files }) => files)
  .filter(({ text }) => !text.startsWith('$'))
  .map(({ name, text }): [string, unknown] => [name, JSON.parse(text)]);

/** What a query leaves, and what YAML and Python have their own way with. */
const odd: readonly [string, unknown][] = [
  ['Scalars', ['a', 'b']],
  [
    'Rows',
    [
      ['subnet-1', '10.0.0.0/24'],
      ['subnet-2', null],
    ],
  ],
  ['One', { Return: true }],
  ['Two', { StatusCode: 200, ExecutedVersion: '$LATEST' }],
  [
    'Missing',
    {
      Things: [
        { A: 1, B: 'x' },
        { A: 2, Inner: [{ C: true }, { D: [] }] },
      ],
    },
  ],
  ['Deep', { A: { B: { C: ['x', 'y'], D: { E: 1 } } }, F: 'f' }],
  ['Words', { a: 'yes', b: 'null', c: '1.5', d: '0x1f', e: '2026-01-02', f: '12:30:45', g: '-', h: ': x', i: 'a: b', j: '# no', l: "it's", m: '', n: '*', o: '-1', p: '1e5', q: '.5', r: '0o7', s: '010', t: 'x #y', u: '{}', v: 'a:', w: '1_000', x: '~', y: '=', z: '0.0.0.0/0' }], // prettier-ignore
  ['Wide', { Name: 'x'.repeat(70), Other: 'y'.repeat(30) }],
];

const values = [...documents, ...odd];
const { status, stdout } = spawnSync('python3', ['-c', DRIVER], { input: JSON.stringify(values), encoding: 'utf8' });

describe.skipIf(status !== 0)('the formats of the AWS CLI (skipped where it is no Python module)', () => {
  const theirs = status === 0 ? (JSON.parse(stdout) as Record<string, string>[]) : [];

  it.each(['json', 'table', 'text', 'yaml'] as const)('%s', (format) => {
    expect(values.length).toBeGreaterThan(20);
    for (const [i, [title, value]] of values.entries())
      expect(`${title}\n${printed(value, format, title)}`).toBe(`${title}\n${theirs[i]?.[format] ?? ''}`);
  });
});
