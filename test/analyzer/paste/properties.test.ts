import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import type { Paste } from '../../../src/analyzer/paste/types.ts';
import { json, table } from './support/sample.ts';

const SEED = 20_261_123;
const folder = new URL('./fixtures/vpc/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) =>
    /internet-gateways|nat-gateways|network-acls|security-groups\.(?:text|yaml|xml)|route-tables\.(?:text|yaml|xml)/.test(
      name,
    ),
  )
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
const compact = JSON.stringify(table);
const python = json.replaceAll('"', "'").replaceAll('false', 'False');
const powershell = JSON.stringify(
  [{ RouteTableId: 'rtb-1', Routes: [{ State: { Value: 'active' }, GatewayId: null }] }],
  null,
  2,
);
const rows = '0.0.0.0/0\tnat-1\tActive\tNo\n10.0.0.0/16\tlocal\tActive\tNo\n';
const event = JSON.stringify({
  eventName: 'CreateRouteTable',
  responseElements: { routeTable: { routeTableId: 'rtb-1', routeSet: { items: [] } } },
});
const every = [...samples, json, compact, python, powershell, rows, event, JSON.stringify(json)];

/** Every position that a paste shows lies inside its text. */
function expectInside(paste: Paste): void {
  const lengths = paste.sources.map(({ text }) => text.split('\n').map((line) => line.length));
  const inside = (source: number, { line, column }: { line: number; column: number }): boolean => {
    const length = lengths[source]?.[line - 1];
    return length !== undefined && column >= 1 && column <= length + 1;
  };
  for (const diagnostic of paste.diagnostics) {
    if (!inside(diagnostic.source, diagnostic)) throw new Error(`outside: ${JSON.stringify(diagnostic)}`);
    if (diagnostic.document !== null && paste.documents[diagnostic.document] === undefined)
      throw new Error('no such document');
    if (/invalid json/i.test(diagnostic.text)) throw new Error(diagnostic.text);
  }
  for (const document of paste.documents) {
    const visit = (value: unknown, path: readonly (string | number)[], depth: number): void => {
      const span = document.locate(path);
      if (span !== null) {
        if (!inside(document.source, span.start) || !inside(document.source, span.end))
          throw new Error(`outside: ${path.join('/')}`);
        if (span.end.line < span.start.line) throw new Error(`backwards: ${path.join('/')}`);
      }
      if (depth > 6 || typeof value !== 'object' || value === null) return;
      for (const [key, child] of Object.entries(value).slice(0, 8))
        visit(child, [...path, Array.isArray(value) ? Number(key) : key], depth + 1);
    };
    visit(document.value, [], 0);
    for (const path of document.incomplete) document.locate(path);
  }
}

const check = (text: string): void => expectInside(readPaste(text));

/** What damage puts into a text. */
const scrap = fc.constantFrom(
  '"',
  "'",
  '“',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '\\"',
  '...',
  '…',
  '\n',
  '\r\n',
  '\t',
  ' ',
  '|',
  '+--+',
  '- ',
  '#',
  '//',
  '/*',
  '<',
  '</',
  '>',
  '> ',
  '```',
  '&quot;',
  '\0',
  '\ufeff',
  '\u00a0',
  '\u200b',
  '\u001b[0m',
  '[0m',
  '(END)',
  '--More--',
  ':',
  '~',
  '$ aws ec2 describe-subnets',
  '__proto__',
  '"__proto__":',
  'null',
  'None',
  '-1',
  '1e999',
  'ROUTES\t',
  'ROUTETABLES ',
  'RouteTables:',
  '{"Value":',
  'datetime.datetime(',
  '<item>',
  '\ud800',
  '😀',
  '`',
  '    ',
);
const edit = fc.record({ at: fc.nat(1_000_000), remove: fc.nat(60), insert: fc.array(scrap, { maxLength: 3 }) });

function damaged(text: string, edits: readonly { at: number; remove: number; insert: readonly string[] }[]): string {
  let result = text;
  for (const { at, remove, insert } of edits) {
    const from = at % (result.length + 1);
    result = result.slice(0, from) + insert.join('') + result.slice(from + remove);
  }
  return result;
}

describe('whatever is pasted', { timeout: 60_000 }, () => {
  it('random characters: never throws, positions inside', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), check), { seed: SEED, numRuns: 2000 });
  });

  it('scraps of output in any order: never throws, positions inside', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 60 }), (parts) => check(parts.join(''))),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('random edits of sound output in every format: never throws, positions inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.array(edit, { minLength: 1, maxLength: 6 }), (text, edits) =>
        check(damaged(text, edits)),
      ),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('any stretch of sound output: never throws, positions inside', () => {
    fc.assert(
      fc.property(fc.constantFrom(...every), fc.nat(1_000_000), fc.nat(3000), (text, at, length) => {
        const from = at % text.length;
        check(text.slice(from, from + length));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('any JSON value, printed any way: the value comes back', () => {
    // Damage is taken off everywhere in a damaged text, values included, so the values here hold none.
    const words = fc.stringMatching(/^[\w ./-]{0,12}$/);
    const key = fc.oneof(words, fc.constantFrom('__proto__', 'constructor', 'toString', 'State'));
    const value = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        words,
        fc.integer(),
        fc.boolean(),
        fc.array(tie('tree'), { maxLength: 4 }),
        tie('object'),
      ),
      object: fc
        .array(fc.tuple(key, tie('tree')), { maxLength: 4 })
        .map(
          (entries) =>
            JSON.parse(
              `{${entries.map(([name, child]) => `${JSON.stringify(name)}:${JSON.stringify(child)}`).join(',')}}`,
            ) as unknown,
        ),
    })).object;
    fc.assert(
      fc.property(value, fc.nat(4), (object, indent) => {
        const root = { Data: object };
        const text = JSON.stringify(root, null, indent);
        for (const given of [text, `$ \n${text}`, `${text.slice(0, -1)},}`]) {
          const [document] = readPaste(given).documents;
          expect(JSON.stringify(document?.value)).toBe(JSON.stringify(root));
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('long and deep texts are read to their end', { timeout: 60_000 }, () => {
  const size = 200_000;
  const fill = (part: string): string => part.repeat(Math.ceil(size / part.length));
  const HOSTILE: readonly (readonly [string, string])[] = [
    ['one long line', 'x'.repeat(10_000_000)],
    ['one long string', `{"a": "${'x'.repeat(10_000_000)}`],
    ['open brackets', '['.repeat(100_000)],
    ['open and close', fill('{"a":[')],
    ['closing brackets', fill(']}')],
    ['closing under open', '{'.repeat(150) + fill(']')],
    ['quotes', fill('"')],
    ['quotes and breaks', fill('"\n')],
    ['smart quotes', fill('{“”}')],
    ['a smart quote inside a string', `{"a": "${fill('”}')}"`],
    ['backslashes', `{"a":"${fill('\\')}`],
    ['escaped quotes', fill('{\\"a\\":')],
    ['empty documents', fill('{}')],
    ['empty documents on lines', fill('{}\n')],
    ['commas', fill(',')],
    ['spaces before a mark', fill('{ '.padEnd(400))],
    ['colons on lines', fill(':\n')],
    ['dashes', fill('- ')],
    ['dashes on lines', fill('RouteTables:\n- - - -\n')],
    ['unfinished YAML quotes', fill("State: 'x\n")],
    ['YAML indentation', Array.from({ length: 1300 }, (_, depth) => `${' '.repeat(depth)}State:`).join('\n')],
    ['bars', fill('|')],
    ['bars on lines', fill('||  RouteTables  ||\n')],
    ['borders', fill('+--+\n')],
    ['records', fill('ROUTES\t10.0.0.0/16\tlocal\n')],
    ['records of spaces', fill('ROUTETABLES rtb-1\n')],
    ['open elements', fill('<aResponse>')],
    ['comments of XML', fill('<aResponse><!--')],
    ['rows', fill('0.0.0.0/0 local\n')],
    ['colour codes', fill('\u001b[')],
    ['remains of colour codes', fill('[0;')],
    ['quote marks', fill('> > > ')],
    ['entities', fill('{&quot;')],
    ['commands', fill('$ aws ec2 describe-subnets \\\n')],
    ['errors', fill('An error occurred (')],
    ['comments', fill('{/*')],
    ['elisions', fill('[...')],
    ['unknown lines', fill('a b\n')],
    ['zero bytes', fill('\0a')],
    ['headless lines', fill('"State": "active"\n},\n')],
    ['names of Python', fill('{a(')],
  ];
  it.each(HOSTILE)('%s', (_name, text) => {
    const paste = readPaste(text);
    expect(paste.diagnostics.length).toBeGreaterThan(0);
    expect(paste.diagnostics.length).toBeLessThan(1000);
  });
});
