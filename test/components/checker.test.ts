import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/components/Checker/analyse.ts';
import { announce } from '../../src/components/Checker/attention.ts';
import { destinationsIn, toggled } from '../../src/components/Checker/destinations.ts';
import type { Result, Row } from '../../src/components/Checker/job.ts';
import { decode, inputOf, sizeOf } from '../../src/components/Checker/input.ts';
import { MOST_BYTES, sizeWords, tooBig } from '../../src/components/Checker/limits.ts';
import { isSecondOutput, withPaste } from '../../src/components/Checker/pastes.ts';
import { choicesToAsk, portProblem, questionOf } from '../../src/components/Checker/question.ts';
import { rowsView } from '../../src/components/Checker/rows.ts';
import { announcement, initialState, next } from '../../src/components/Checker/state.ts';
import { firstDrawn } from '../../src/components/Report/drawn.ts';
import { toHtml } from '../../src/components/Report/to-html.ts';
import type { Shown, State } from '../../src/components/Checker/state.ts';
import type { Report } from '../../src/analyzer/report/types.ts';
import { blocked, reachable } from './fixtures/reports.ts';

const shownOf = (report: Report, input: string): Shown => {
  const result: Result = {
    report,
    choices: { functions: [], subnets: [] },
    names: {},
    lessons: {},
    lineStarts: [],
  };
  return { input, result, most: firstDrawn };
};
const good = shownOf(blocked, 'good');
const better = shownOf(reachable, 'better');
const noise = shownOf({ ...blocked, verdict: 'unknown', documents: [], subnets: [], findings: [] }, 'noise');
const after = (...all: readonly Shown[]): State =>
  all.reduce<State>((state, shown) => next(state, { kind: 'analysed', shown }), initialState);

describe('the state of the checker', () => {
  test.each<[string, State, unknown]>([
    ['shows a result', after(good), { kind: 'done', now: good }],
    ['shows what is wrong with a text that never could be read', after(noise), { kind: 'done', now: noise }],
    [
      'keeps the last good result while the text is broken',
      after(good, noise),
      { kind: 'stale', now: noise, before: good },
    ],
    ['keeps it while the text stays broken', after(good, noise, noise), { kind: 'stale', now: noise, before: good }],
    ['replaces it by the next good one', after(good, noise, better), { kind: 'done', now: better }],
    ['forgets all when the text is cleared', next(after(good, noise), { kind: 'cleared' }), { kind: 'empty' }],
  ])('%s', (_, state, expected) => {
    expect(state).toEqual(expected);
  });

  const cut = {
    severity: 'warning',
    code: 'BAD-3',
    text: '',
    command: null,
    document: 0,
    source: 0,
    line: 1,
    column: 9,
  } as const;
  const torn = (verdict: Report['verdict']): Shown => shownOf({ ...blocked, verdict, diagnostics: [cut] }, 'torn');
  const whole = shownOf({ ...blocked, diagnostics: [] }, 'whole');
  test.each<[string, Shown, Shown, boolean, State['kind']]>([
    ['keeps it where the typed text breaks and the answer goes with it', whole, torn('unknown'), true, 'stale'],
    ['replaces it where the answer can still be given', whole, torn('unreachable'), true, 'done'],
    ['replaces it where the reader asked for the answer to the broken text', whole, torn('unknown'), false, 'done'],
    ['replaces it where the text was broken before', torn('unreachable'), torn('unknown'), true, 'done'],
  ])('%s', (_, before, now, isTyped, kind) => {
    expect(next(after(before), { kind: 'analysed', shown: now, isTyped }).kind).toBe(kind);
  });

  test.each<[string, State, string | null]>([
    ['nothing when empty', initialState, ''],
    ['the sentence that is shown', after(good), null],
    ['the sentence about a text that is no output', after(noise), null],
    [
      'that the result is an old one',
      after(good, noise),
      'The text cannot be read at the moment. The last result stays below.',
    ],
  ])('announces %s', (_, state, text) => {
    expect(announcement(state)).toBe(text);
  });
});

describe('what a screen reader hears', () => {
  const sentence = { textContent: 'orders cannot reach s3.' };
  test.each([
    ['the sentence of the answer', null, null, 'orders cannot reach s3.'],
    ['nothing where the focus has just gone to the sentence', null, sentence, ''],
    [
      'what goes beyond the sentence, wherever the focus is',
      'internet: unreachable.',
      sentence,
      'internet: unreachable.',
    ],
  ])('is %s', (_, own, activeElement, heard) => {
    const status = { textContent: 'what was said before' };
    const result = { querySelector: () => sentence, ownerDocument: { activeElement } };
    // The little of a page that is asked.
    announce({ status, result } as unknown as Parameters<typeof announce>[0], own);
    expect(status.textContent).toBe(heard);
  });
});

describe('the question of the form', () => {
  const empty = { destination: '', family: 'ipv4', port: '', functionName: '', subnetIds: [] };
  test.each([
    ['nothing but the family when the fields are empty', {}, { family: 'ipv4' }],
    ['the destination without the space around it', { destination: ' s3 ' }, { destination: 's3', family: 'ipv4' }],
    ['IPv6', { family: 'ipv6' }, { family: 'ipv6' }],
    ['IPv4 for a family that does not exist', { family: 'ipx' }, { family: 'ipv4' }],
    ['a port', { port: ' 5432' }, { family: 'ipv4', port: 5432 }],
    ['no port for one that does not exist', { port: '70000' }, { family: 'ipv4' }],
    ['the function', { functionName: 'orders' }, { family: 'ipv4', functionName: 'orders' }],
    ['the subnets', { subnetIds: ['subnet-1'] }, { family: 'ipv4', subnetIds: ['subnet-1'] }],
  ])('has %s', (_, fields, question) => {
    expect(questionOf({ ...empty, ...fields })).toEqual(question);
  });

  test.each([
    ['', true],
    ['1', true],
    ['65535', true],
    ['0', false],
    ['65536', false],
    ['-1', false],
    ['443x', false],
    ['1e3', false],
  ])('takes %j as a port: %j', (text, isPort) => {
    expect(portProblem(text) === null).toBe(isPort);
  });

  test.each([
    ['where it is, without a function', 0, 2, false, true],
    ['nothing about a function that was pasted', 1, 2, false, false],
    ['which function, when there are several', 2, 2, true, false],
  ])('asks %s', (_, functionCount, subnetCount, functions, place) => {
    const choices = {
      functions: Array.from({ length: functionCount }, (_, at) => `f${at}`),
      subnets: Array.from({ length: subnetCount }, (_, at) => ({
        id: `subnet-${at}`,
        zone: null,
        tableId: null,
        vpcId: null,
      })),
    };
    expect(choicesToAsk(choices)).toEqual({ functions, place });
  });
});

describe('a second paste', () => {
  const box = (value: string, selectionStart = value.length, selectionEnd = selectionStart) => ({
    value,
    selectionStart,
    selectionEnd,
  });
  test.each([
    ['is a source beside what stands in the box', '{\n}', box('[]'), true],
    ['wherever the cursor is', '{\n}', box('[ ]', 1), true],
    ['is no second one in an empty box', '{\n}', box(' '), false],
    ['takes the place of all when all is selected', '{\n}', box('[]', 0, 2), false],
    ['is an edit when it is one line', 'rtb-1', box('[]'), false],
  ])('%s', (_, text, place, expected) => {
    expect(isSecondOutput(text, place)).toBe(expected);
  });

  test('is listed with a number, once', () => {
    const one = withPaste([], 'a\nb');
    expect(one.map(({ name }) => name)).toEqual(['paste 2']);
    expect(withPaste(one, 'a\nb')).toBe(one);
    expect(withPaste(one, 'c\nd').map(({ name }) => name)).toEqual(['paste 2', 'paste 3']);
  });
});

describe('the input', () => {
  const file = { name: 'a.json', text: '{}', bytes: 2 };
  test.each([
    ['is nothing when the box is blank', ' \n', [], null],
    ['is the text of the box', '{}', [], '{}'],
    ['is the files alone when the box is blank', '', [file], [{ name: 'a.json', text: '{}' }]],
    [
      'is the box before the files',
      '[]',
      [file],
      [
        { name: 'pasted text', text: '[]' },
        { name: 'a.json', text: '{}' },
      ],
    ],
  ])('%s', (_, text, files, input) => {
    expect(inputOf(text, files, { isUnattached: false })).toEqual(input);
  });

  test('takes the answer that the function is not attached as one more document', () => {
    const input = inputOf('[]', [], { isUnattached: true });
    expect(input).toHaveLength(2);
    expect(input?.[1]).toMatchObject({
      name: 'your answer',
      text: expect.stringContaining('"SubnetIds":[]') as string,
    });
    expect(inputOf(' ', [], { isUnattached: true })).toBeNull();
  });

  test('is as large as all its texts', () => {
    expect(sizeOf('abc')).toBe(3);
    expect(
      sizeOf([
        { name: 'long name', text: 'abc' },
        { name: '', text: 'de' },
      ]),
    ).toBe(5);
  });

  test.each([
    ['UTF-8', [0x7b, 0xc3, 0xa9, 0x7d]],
    ['UTF-16 of PowerShell', [0xff, 0xfe, 0x7b, 0, 0xe9, 0, 0x7d, 0]],
    ['UTF-16, the other way round', [0xfe, 0xff, 0, 0x7b, 0, 0xe9, 0, 0x7d]],
  ])('is read from %s', (_, bytes) => {
    expect(decode(new Uint8Array(bytes).buffer)).toBe('{é}');
  });

  test('of no bytes is no text', () => {
    expect(decode(new ArrayBuffer(0))).toBe('');
  });
});

describe('the cap', () => {
  test('lets 10 MB through and names both sizes above it', () => {
    expect(tooBig(MOST_BYTES)).toBeNull();
    expect(tooBig(MOST_BYTES * 1.5)).toMatch(/^This is 15\.0 MB; the check reads up to 10\.0 MB\./u);
  });

  test.each([
    [1, '1 kB'],
    [2048, '2 kB'],
    [1024 * 1024, '1.0 MB'],
  ])('%i bytes are %s', (bytes, words) => {
    expect(sizeWords(bytes)).toBe(words);
  });
});

describe('the destinations of the form', () => {
  test.each([
    ['internet', ['internet']],
    ['internet, s3,sqs', ['internet', 's3', 'sqs']],
    [' s3 ; s3\nstep functions ', ['s3', 'step functions']],
    ['mongodb://a,b/x', ['mongodb://a,b/x']],
    ['https://api.example.com/a,b, s3', ['https://api.example.com/a,b', 's3']],
    ['', []],
  ])('%j are %j', (text, all) => {
    expect(destinationsIn(text)).toEqual(all);
  });

  test('are added at the end and taken out again', () => {
    expect(toggled('internet', 's3')).toBe('internet, s3');
    expect(toggled('internet, s3', 'internet')).toBe('s3');
    expect(toggled('s3', 's3')).toBe('');
  });

  test('have a row each, of which the one that is shown in full has no button', () => {
    const rowFor = (asked: string, report: Report): Row => ({ ...report, asked });
    const html = toHtml(rowsView([rowFor('internet', blocked), rowFor('<b>', reachable)], 'internet'));
    expect(html).toContain('2 destinations');
    expect(html.match(/<button/g)).toHaveLength(1);
    expect(html).toContain('data-show="&lt;b&gt;"');
    expect(html).not.toContain('<b>');
  });

  test('are announced each with its verdict', () => {
    const rows: Row[] = [
      { ...blocked, asked: 'internet' },
      { ...reachable, asked: 's3' },
    ];
    const shown = { ...good, result: { ...good.result, rows } };
    expect(announcement(after(shown))).toBe('internet: unreachable. s3: reachable.');
  });
});

test('several destinations are answered like each alone, the worst in full unless another is asked for', async () => {
  const input = JSON.stringify({
    RouteTables: [
      {
        RouteTableId: 'rtb-0a1b2c3d4e5f60718',
        VpcId: 'vpc-0a1b2c3d4e5f60718',
        Associations: [{ Main: true, RouteTableId: 'rtb-0a1b2c3d4e5f60718', RouteTableAssociationId: 'rtbassoc-1' }],
        Routes: [
          { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
        ],
      },
    ],
  });
  const destinations = ['10.0.3.4:5432', 'internet'];
  const base = { input, question: {}, lessons: [] };
  const result = await analyse({ ...base, destinations });
  expect(result.rows?.map((row) => [row.asked, row.question.port])).toEqual([
    ['10.0.3.4:5432', 5432],
    ['internet', 443],
  ]);
  expect(result.rowsView === undefined ? '' : toHtml(result.rowsView)).not.toContain('data-show="internet"');
  const alone = await analyse({ ...base, question: { destination: 'internet' } });
  expect(result.report).toEqual(alone.report);
  expect(alone.rows).toBeUndefined();
  const other = await analyse({ ...base, destinations, shown: '10.0.3.4:5432' });
  expect(other.report.question.destination).toBe('10.0.3.4');
});
