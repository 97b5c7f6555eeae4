// What is looked at before a reader is loaded: it never says no where the reader would have said yes.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DAMAGES } from '../../../src/analyzer/paste/cleanup/damages.ts';
import { isTidy } from '../../../src/analyzer/paste/cleanup/tidy.ts';
import { loadParsers, neededParsers } from '../../../src/analyzer/paste/parsers.ts';
import { makeReader } from '../../../src/analyzer/paste/read-on-demand.ts';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { explainError } from '../../../src/analyzer/paste/sentences/aws-errors.ts';
import { mayBeRefusal } from '../../../src/analyzer/paste/sentences/refusal-cue.ts';

const FIXTURES = new URL('../../fixtures/pastes/', import.meta.url);
const texts = readdirSync(FIXTURES)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => [name, readFileSync(new URL(name, FIXTURES), 'utf8').slice(0, 3000)] as const);

/** What stands before every line. */
const PREFIXES = [
  '',
  '> ',
  '\t',
  '+',
  '- ',
  ': ',
  '| ',
  '|\t',
  'INFO ',
  '12 ',
  '12:01:07 ',
  'web_1  | ',
  'a.b: ',
  '│ ',
];

/** What stands above a text, or in it. */
const LINES = ['(END)', '~', ':', '<br>', '$ ', 'x &quot;', '\u001b[0m', 'a\\"b', '1 a', '', '--More--', '<-- here'];

const variantsOf = (text: string): readonly string[] => {
  const lines = text.split('\n');
  const middle = lines.length >> 1;
  return [
    ...PREFIXES.map((prefix) => lines.map((line) => `${prefix}${line}`).join('\n')),
    ...LINES.map((line) => [line, ...lines].join('\n')),
    ...LINES.map((line) => [...lines.slice(0, middle), line, ...lines.slice(middle)].join('\n')),
    lines.join('\n\n'),
    text.toLowerCase(),
  ];
};

describe('a text that needs no mending', () => {
  it.each(texts)('has none of the damage that is taken off: %s', (_name, text) => {
    for (const variant of variantsOf(text).filter(isTidy))
      for (const { find, signs } of DAMAGES)
        if (signs === undefined || signs.some((sign) => variant.includes(sign))) expect(find(variant)).toEqual([]);
  });

  it('is nearly every recorded output', () => {
    expect(texts.filter(([, text]) => isTidy(text)).length).toBeGreaterThan(texts.length / 2);
  });
});

describe('a line in place of an answer', () => {
  it.each([
    'An error occurred (UnauthorizedOperation) when calling the DescribeVpcs operation: no',
    'Unable to locate credentials. You can configure credentials by running "aws login".',
    'The SSO session associated with this profile has expired or is otherwise invalid.',
    'You must specify a region. You can also configure your region by running "aws configure".',
    'The config profile (prod) could not be found',
    'bash: aws: command not found',
    "'aws' is not recognized as an internal or external command",
    'usage: aws [options] <command>',
    'Unknown options: --foo',
    'api error RouteAlreadyExists: the route exists',
    'Resource.AlreadyAssociated: resource is already associated',
    'Gateway.NotAttached: it is not',
    'NatGatewayLimitExceeded: too many',
    'InvalidRouteTableID.NotFound: there is none',
  ])('has the sign of one: %s', (line) => {
    expect(explainError(line)).not.toBeNull();
    expect(mayBeRefusal(line)).toBe(true);
  });
});

const some = texts.filter((_, index) => index % 4 === 0);
it.each(some)('a reader that has no part reads the variants of %s as the whole reader does', async (_name, text) => {
  const read = makeReader();
  for (const variant of variantsOf(text).filter((_, index) => index % 5 === 0)) {
    const { documents, diagnostics } = await read(variant);
    const whole = readPaste(variant, await loadParsers(neededParsers(variant)));
    expect(diagnostics).toEqual(whole.diagnostics);
    expect(documents.map(({ value, span, incomplete }) => ({ value, span, incomplete }))).toEqual(
      whole.documents.map(({ value, span, incomplete }) => ({ value, span, incomplete })),
    );
  }
});

it('millions of blank lines are looked at without a stack that grows with them', () => {
  for (const blank of ['\n', ' \n']) expect(isTidy(blank.repeat(4_000_000))).toBe(false);
});
