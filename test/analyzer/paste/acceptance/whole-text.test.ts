import { describe, expect, it } from 'vitest';
import { check } from '../../../../src/analyzer/index.ts';
import { documentsOf, inPython, recorded, RECORDED, type Recorded } from '../support/scenarios.ts';

/** What happens to every line of a text on its way through editors, mail, chats and terminals. */
type Damage = (text: string) => string;

const onLines =
  (change: (line: string, index: number) => string): Damage =>
  (text) =>
    text.split('\n').map(change).join('\n');
const isCommand = (line: string): boolean => line.startsWith('$ ');

/** The reader takes these off: the answer stays what it was. */
const TAKEN_OFF: Readonly<Record<string, Damage>> = {
  '<br> at the ends of lines': (text) => text.replaceAll('\n', '<br>\n'),
  'the $ of cat -E': onLines((line) => `${line}$`),
  'an empty line after each': (text) => text.replaceAll('\n', '\n\n'),
  'lone carriage returns': (text) => text.replaceAll('\n', '\r'),
  'a tab before each line': onLines((line) => `\t${line}`),
  'typographic quotes': onLines((line) =>
    isCommand(line) ? line : line.replaceAll(/"([^"]*)"/g, '“$1”').replaceAll(/'([^']*)'/g, '‘$1’'),
  ),
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'quote marks': onLines((line) => `> ${line}`),
};

/** These lose something: the answer may weaken, and never turns into its opposite. */
const LOSING: Readonly<Record<string, Damage>> = {
  'indentation lost': onLines((line) => line.trimStart()),
  'arrows beside values': onLines((line, i) => (isCommand(line) || i % 7 ? line : `${line}   <-- here`)),
  'wrapped at 80 columns with padding': onLines((line) => (line.match(/.{1,80}/g) ?? ['']).join('\n  ')),
  'a log prefix': onLines((line) => `[INFO] ${line}`),
  'some lines replaced': onLines((line, i) => (i % 23 === 5 && !isCommand(line) ? '(redacted)' : line)),
  bullets: onLines((line) => `* ${line}`),
};

const SLUGS = [
  'all-good',
  'public-subnet-surprise',
  'nacl-return-blocked',
  'implicit-main-nat',
  'security-group-no-egress',
];

const textsOf = (slug: string): readonly (readonly [format: string, text: string])[] => [
  ...RECORDED.map((format: Recorded) => [format, recorded(slug, format)] as const),
  ['python', inPython(slug)],
];

const OPPOSITE: Readonly<Record<string, string>> = { reachable: 'unreachable', unreachable: 'reachable' };

describe.each(Object.entries(TAKEN_OFF))('a paste with %s', (_name, damage) => {
  it.each(SLUGS)('gives the verdict of the sound one: %s', (slug) => {
    for (const [format, text] of textsOf(slug))
      expect([format, check(damage(text)).verdict]).toEqual([format, check(text).verdict]);
  });
});

describe.each(Object.entries(LOSING))('a paste with %s', (_name, damage) => {
  it.each(SLUGS)('is never certain of the opposite: %s', (slug) => {
    for (const [format, text] of textsOf(slug)) {
      const sound = check(text).verdict;
      expect([format, check(damage(text)).verdict]).not.toEqual([format, OPPOSITE[sound]]);
    }
  });
});

describe('what cannot be read decides nothing', () => {
  const files = documentsOf('all-good');
  const without = (from: RegExp, to: string): string =>
    files.map(({ command, value }) => `$ ${command}\n${JSON.stringify(value, null, 4).replace(from, to)}`).join('\n');
  const cases: readonly (readonly [what: string, from: RegExp, to: string])[] = [
    [
      'a route destination',
      /"DestinationCidrBlock": "0\.0\.0\.0\/0"/g,
      '"DestinationCidrBlock": "0.0.0.0/0 (default)"',
    ],
    ['the block of a group rule', /"CidrIp": "0\.0\.0\.0\/0"/g, '"CidrIp": "anywhere"'],
    ['the protocol of a group rule', /"IpProtocol": "-1"/g, '"IpProtocol": "‘-1’"'],
    ['the block of an ACL entry', /"CidrBlock": "0\.0\.0\.0\/0"/g, '"CidrBlock": "all"'],
    ['the action of an ACL entry', /"RuleAction": "allow"/g, '"RuleAction": "x"'],
  ];
  it.each(cases)('%s', (_what, from, to) => {
    expect(check(without(/$^/, '')).verdict).toBe('reachable');
    expect(check(without(from, to)).verdict).toBe('unknown');
  });

  it('a function whose network stands beside VpcConfig is not taken for one without a VPC', () => {
    const text =
      'FunctionArn: arn:aws:lambda:eu-west-1:123456789012:function:orders\nVpcConfig:\nSecurityGroupIds:\n- sg-1\nSubnetIds:\n- subnet-1\nVpcId: vpc-1\n';
    expect(check(text).verdict).toBe('unknown');
  });
});
