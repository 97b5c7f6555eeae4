import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../src/components/PasteView/excerpt.ts';
import { marksOf } from '../../src/components/PasteView/marks.ts';
import { piecesOf } from '../../src/components/PasteView/pieces.ts';
import { linesOf } from '../../src/components/PasteView/lines.ts';
import { pasteView } from '../../src/components/PasteView/tree.ts';
import { textOf } from '../../src/components/Report/node.ts';
import type { Child, Node } from '../../src/components/Report/node.ts';
import { defaultOptions } from '../../src/components/Report/options.ts';
import { toHtml } from '../../src/components/Report/to-html.ts';
import { reportView } from '../../src/components/Report/view.ts';
import { blocked, hostileText, lineOf, pasteText } from './fixtures/reports.ts';

function all(node: Child, is: (node: Node) => boolean): readonly Node[] {
  if (typeof node === 'string') return [];
  return [...(is(node) ? [node] : []), ...node.children.flatMap((child) => all(child, is))];
}

const small = { whole: 10, context: 1, longest: 4 };
const drawn = (lineCount: number, focus: readonly [number, number][]): string =>
  excerpt(
    lineCount,
    focus.map(([from, to]) => ({ from, to })),
    small,
  )
    .map(({ kind, from, to }) => (kind === 'gap' ? `(${from}-${to})` : `${from}-${to}`))
    .join(' ');

describe('an excerpt', () => {
  test.each<[string, number, readonly [number, number][], string]>([
    ['is the whole of a short text', 10, [[5, 5]], '1-10'],
    ['of nothing is nothing', 0, [], ''],
    ['shows the neighbourhood of what matters', 100, [[50, 51]], '(1-48) 49-52 (53-100)'],
    [
      'joins neighbourhoods that nearly touch',
      100,
      [
        [50, 50],
        [54, 54],
      ],
      '(1-48) 49-55 (56-100)',
    ],
    ['shows the head of a long stretch', 100, [[20, 90]], '(1-18) 19-24 (25-100)'],
    [
      'ignores places outside the text',
      100,
      [
        [0, 0],
        [500, 501],
      ],
      '1-5 (6-100)',
    ],
    [
      'reaches the first and the last line',
      100,
      [
        [1, 1],
        [100, 100],
      ],
      '1-2 (3-98) 99-100',
    ],
  ])('%s', (_, lineCount, focus, result) => {
    expect(drawn(lineCount, focus)).toBe(result);
  });

  test('covers every line exactly once, whatever matters', () => {
    const ranges = fc.array(fc.tuple(fc.nat(300), fc.nat(300)).map(([from, to]) => ({ from, to })));
    fc.assert(
      fc.property(fc.nat(250), ranges, (lineCount, focus) => {
        const covered = excerpt(lineCount, focus, small).flatMap(({ from, to }) =>
          Array.from({ length: to - from + 1 }, (_, at) => from + at),
        );
        expect(covered).toEqual(Array.from({ length: lineCount }, (_, at) => at + 1));
      }),
    );
  });
});

describe('a line in pieces', () => {
  test.each<[string, string, readonly [number, number][], string]>([
    ['without marks is one piece', 'abc', [], 'abc'],
    ['marks what is asked for', 'abcdef', [[2, 4]], 'ab[cd]ef'],
    [
      'joins marks that overlap',
      'abcdef',
      [
        [1, 3],
        [2, 5],
      ],
      'a[bcde]f',
    ],
    [
      'keeps marks inside the line',
      'abc',
      [
        [-2, 1],
        [2, 99],
      ],
      '[a]b[c]',
    ],
    [
      'ignores empty marks',
      'abc',
      [
        [2, 2],
        [3, 1],
      ],
      'abc',
    ],
  ])('%s', (_, line, marks, result) => {
    const pieces = piecesOf(
      line,
      marks.map(([from, to]) => ({ from, to })),
    );
    expect(pieces.map(({ kind, text }) => (kind === 'mark' ? `[${text}]` : text)).join('')).toBe(result);
  });

  test('keeps of a very long line the surroundings of its marks, and says how much is left out', () => {
    const line = `${'x'.repeat(50_000)}blackhole${'y'.repeat(50_000)}`;
    const pieces = piecesOf(line, [{ from: 50_000, to: 50_009 }]);
    expect(pieces.map(({ kind }) => kind)).toEqual(['cut', 'text', 'mark', 'text', 'cut']);
    expect(pieces.find(({ kind }) => kind === 'mark')?.text).toBe('blackhole');
    expect(pieces.at(-1)?.text).toBe('49840 characters');
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(1000);
  });

  test('keeps both ends of a very long line without marks', () => {
    const pieces = piecesOf('z'.repeat(9000), []);
    expect(pieces.map(({ kind }) => kind)).toEqual(['text', 'cut', 'text']);
  });
});

describe('the paste, annotated', () => {
  const options = { ...defaultOptions, prefix: '' };
  const source = { name: '', lines: linesOf(pasteText) };
  const tree = pasteView([source], blocked, options);
  const line = (id: string): Node | undefined => all(tree, ({ attrs }) => attrs['id'] === id)[0];

  test('gives back every line as it was', () => {
    const texts = all(tree, ({ attrs }) => attrs['class'] === 'line-text').map(textOf);
    expect(texts).toEqual(linesOf(pasteText));
  });

  test('marks the lines of evidence and links them to what they prove', () => {
    const proof = line(`L${lineOf('igw-')}`);
    expect(proof?.attrs['data-mark']).toBe('error');
    expect(
      all(proof ?? '', ({ tag }) => tag === 'mark')
        .map(textOf)
        .join(''),
    ).toContain('igw-0a1b2c3d4e5f60001');
    const hrefs = all(proof ?? '', ({ attrs }) => attrs['class'] === 'line-note').map(({ attrs }) => attrs['href']);
    expect(hrefs).toEqual(['#f-igw-without-public-ip', '#path-1', '#path-1']);
    expect(line('L1')?.attrs['data-mark']).toBeUndefined();
  });

  test('and the report link to each other by ids that exist', () => {
    const report = reportView(blocked, options);
    const ids = new Set([...all(tree, () => true), ...all(report, () => true)].map(({ attrs }) => attrs['id']));
    const hrefs = [tree, report]
      .flatMap((part) => all(part, ({ attrs }) => attrs['href']?.startsWith('#') ?? false))
      .map(({ attrs }) => attrs['href'] ?? '');
    for (const href of hrefs) expect(ids.has(href.slice(1)), href).toBe(true);
  });

  test('links to nothing that the report leaves out for its size', () => {
    const many = {
      ...blocked,
      subnets: Array.from({ length: 200 }, () => blocked.subnets).flat(),
      findings: Array.from({ length: 200 }, () => blocked.findings).flat(),
    };
    const parts = [pasteView([source], many, options), reportView(many, options)];
    const ids = new Set(parts.flatMap((part) => all(part, () => true)).map(({ attrs }) => attrs['id']));
    const hrefs = parts
      .flatMap((part) => all(part, ({ attrs }) => attrs['href']?.startsWith('#') ?? false))
      .map(({ attrs }) => attrs['href'] ?? '');
    for (const href of new Set(hrefs)) expect(ids.has(href.slice(1)), href).toBe(true);
  });

  test('tells the lines of several sources apart', () => {
    const two = pasteView([source, { name: 'b.json', lines: ['{}'] }], blocked, options);
    expect(all(two, ({ attrs }) => attrs['id'] === 's2-L1').map(textOf)).toEqual(['1{}']);
    expect(textOf(two)).toContain('b.json');
  });

  test('shows of a huge paste only what matters, with buttons for the rest where scripts run', () => {
    const lines = [...linesOf(pasteText), ...Array.from({ length: 100_000 }, (_, at) => `line ${at}`)];
    const huge = pasteView([{ name: '', lines }], blocked, { ...options, expandable: true });
    expect(all(huge, ({ attrs }) => attrs['class'] === 'line').length).toBeLessThan(100);
    expect(all(huge, ({ attrs }) => attrs['class'] === 'gap-more').map(textOf)).toHaveLength(1);
    expect(toHtml(pasteView([{ name: '', lines }], blocked, options))).not.toContain('<button');
  });

  test('draws every line that the report links to, however long the paste', () => {
    const lines = [...linesOf(pasteText), ...Array.from({ length: 5000 }, (_, at) => `line ${at}`)];
    const [subnet] = blocked.subnets;
    const far = { document: 0, pointer: '', start: { line: 3000, column: 1 }, end: { line: 3002, column: 2 } };
    const passing = { kind: 'nat-gateway', id: null, outcome: 'pass', rules: [], text: '', evidence: [far] } as const;
    const report = { ...blocked, subnets: subnet === undefined ? [] : [{ ...subnet, hops: [passing] }] };
    const ids = new Set(
      all(pasteView([{ name: '', lines }], report, options), ({ attrs }) => 'id' in attrs).map(
        ({ attrs }) => attrs['id'],
      ),
    );
    expect(ids.has('L3000')).toBe(true);
    expect(ids.has('L2000')).toBe(false);
  });

  test('keeps markup that was pasted as text', () => {
    const html = toHtml(pasteView([{ name: hostileText, lines: [hostileText] }, source], blocked, options));
    expect(html).not.toMatch(/<img|<script/u);
    expect(html).toContain('&lt;img src=x onerror="alert(1)"&gt;');
  });

  test.each([
    ['pass', 'this route wins'],
    ['block', 'blocked here'],
  ] as const)('a route table whose outcome is %s says: %s', (outcome, words) => {
    const [subnet] = blocked.subnets;
    const place = { document: 0, pointer: '', start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const hop = { kind: 'route-table', id: null, outcome, rules: [], text: '', evidence: [place] } as const;
    const report = { ...blocked, findings: [], subnets: subnet === undefined ? [] : [{ ...subnet, hops: [hop] }] };
    expect(marksOf(report, options).flatMap(({ links }) => links.map(({ text }) => text))).toEqual([
      `Route table: ${words}`,
    ]);
  });

  test('prefers the worst kind where a place proves several things', () => {
    const marks = marksOf(blocked, options);
    expect(marks.map(({ kind, start }) => [kind, start.line])).toEqual([
      ['error', lineOf('igw-')],
      ['error', lineOf('blackhole')],
    ]);
  });
});

test.each([
  ['a\nb\n', 3],
  ['a\r\nb', 2],
  ['', 1],
  ['\n', 2],
])('%j has %i lines', (text, count) => {
  expect(linesOf(text)).toHaveLength(count);
});

describe('a row of a drawn table', () => {
  test.each([
    ['|  0.0.0.0/0  |  igw-0ab  |', true],
    ['||+----------+----------+||', true],
    ['+----------------+-------+', true],
    ['--------------------------', true],
    ['  │ nat-0ab │ available │', true],
    ['┌─────────┬───────────┐', true],
    ['- RouteTableId: rtb-0ab', false],
    ['--- ', false],
    ['"GatewayId": "igw-0ab"', false],
    ['aws ec2 describe-subnets | jq .', false],
  ])('%s', (text, isFramed) => {
    const view = pasteView([{ name: '', lines: [text] }], blocked, defaultOptions);
    const [code] = all(view, ({ tag }) => tag === 'code');
    expect(code?.attrs['class']).toBe(isFramed ? 'line-text line-framed' : 'line-text');
  });
});
