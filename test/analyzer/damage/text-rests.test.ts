/** BAD-3 in text output: it has names in front of records and no end, so what shows a loss is what may stand where. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Report } from '../../../src/analyzer/index.ts';
import { samples, textOf } from './pieces.ts';
import type { Sample } from './pieces.ts';

const all = samples(['text'], { isDense: true });

function sampleOf(slug: string): Sample {
  const found = all.find((sample) => sample.slug === slug);
  if (found === undefined) throw new Error(`no ${slug}`);
  return found;
}

interface Change {
  readonly slug: string;
  /** A part of the command whose answer is changed. */
  readonly command: string;
  readonly change: (body: string) => string;
  /** Without the command above it. */
  readonly isTop?: boolean;
}

/** The report of a scenario with one answer changed. */
function reportOf({ slug, command, change, isTop = false }: Change): Report {
  const { pieces, ask } = sampleOf(slug);
  const at = pieces.findIndex(({ head }) => head.includes(command));
  const piece = pieces[at];
  if (piece === undefined) throw new Error(`no ${command} in ${slug}`);
  const body = change(piece.body);
  expect(body, 'nothing was lost').not.toBe(piece.body);
  return check(textOf(pieces.with(at, { head: isTop ? '' : piece.head, body })), ask);
}

const wholeOf = (slug: string): string => textOf(sampleOf(slug).pieces);

/** The last characters of an answer, so many. */
const last = (count: number) => (body: string) => body.slice(-count);
const without = (part: string | RegExp) => (body: string) => body.replace(part, '');

/** Every place in the last line of an answer but those that leave a word, which anybody may have written, or the name of another record. */
function placesIn(slug: string, command: string): readonly number[] {
  const body = sampleOf(slug).pieces.find(({ head }) => head.includes(command))?.body ?? '';
  const line = body.slice(body.lastIndexOf('\n') + 1);
  return Array.from({ length: line.length - 1 }, (_, at) => at + 1).filter((count) =>
    /^(?!OPTIONS\t).*\t/.test(line.slice(-count).trim()),
  );
}

describe('BAD-3 text whose start was cut', () => {
  it.each([
    ['acl-443-both-ways', 'network-acls'],
    ['nacl-blocks-egress', 'network-acls'],
    ['custom-dns', 'describe-vpcs'],
    ['dns-support-off', 'vpc-attribute'],
    ['encryption-control', 'encryption-controls'],
    ['endpoint-breaks-nat', 'vpc-endpoints'],
    ['internet-gateway-detached', 'internet-gateways'],
    ['ipv6-flag-off', 'get-function'],
    ['network-connector-ipv4', 'get-network-connector'],
    ['web-function-default-exit', 'web-function-revision'],
    ['block-public-access', 'block-public-access-options'],
  ])('at any place of the last line (%s, %s): any list may be missing', (slug, command) => {
    const verdicts = placesIn(slug, command).map(
      (count) => reportOf({ slug, command, change: last(count), isTop: true }).verdict,
    );
    expect([...new Set(verdicts)]).toEqual(['unknown']);
  });

  it.each(['arn', 'arn:aws:lambda', 'arn:aws:lambda:eu-west-1:123456789012:network-connector:nc-0a1b'])(
    'the beginning of one answer, `%s`, below its command: it is cut',
    (left) => {
      const change = (): string => left;
      expect(reportOf({ slug: 'network-connector-ipv4', command: 'get-network-connector', change }).verdict).toBe(
        'unknown',
      );
    },
  );
});

describe('BAD-3 a record of text that lost its name', () => {
  it.each([
    ['subnet-not-available', 'describe-subnets', /(?<=public-b\n)SUBNETS\t/],
    ['subnet-not-available', 'describe-subnets', /(?<=public-a\nSUBNE)TS\t/],
    ['all-good', 'internet-gateways', 'ATTACHMENTS\t'],
    ['all-good', 'internet-gateways', /ATTACH(?=MENTS)/],
    ['all-good', 'nat-gateways', 'NATGATEWAYADDRESSES\t'],
    ['all-good', 'route-tables', /ROUTES\t(?=0\.0\.0\.0)/],
    ['nacl-partial-ports', 'network-acls', /(?<=PO)RTR/],
    ['nacl-partial-ports', 'network-acls', /(?<=PORTRAN)GE\t/],
    ['nacl-partial-ports', 'network-acls', /(?<=ENT)RIE(?=S\t.*\n.*\n.*\n.*\nNETWORKACLS)/],
    ['acl-nat-subnet-closed', 'network-acls', /(?<=^NETWORKACLS)\tFa/],
  ] as const)('hides what it is of (%s, %s without %s)', (slug, command, lost) => {
    const { verdict } = reportOf({ slug, command, change: without(lost) });
    expect(['unknown', check(wholeOf(slug), sampleOf(slug).ask).verdict]).toContain(verdict);
  });

  it.each([
    ['dns64-without-nat64', 'get-function', '\nSECURITYGROUPIDS'],
    ['sqs-endpoint', 'get-function', '\nSECURITYGROUPIDS'],
    ['no-hourly-charge', 'security-groups', '\nIPV6RANGES'],
    ['lambda: revisions of two exits', 'web-function-endpoint', /\nREVISIONWEIGHTS/],
  ] as const)('is no part of the one above it (%s, %s): neither is whole', (slug, command, lost) => {
    expect(reportOf({ slug, command, change: without(lost) }).verdict).toBe('unknown');
  });

  it('runs into the one above it: parts of an element come in the order of their names', () => {
    const change = (body: string): string => body.replace(/\nIPPERMISSIONSEGRESS\t(?!.*\n.*\nSEC)/, '\t');
    const merged = reportOf({ slug: 'endpoint-security-group', command: 'security-groups', change });
    const gone = reportOf({ slug: 'all-good', command: 'route-tables', change: without(/(?<=\n)ROUTETABLES\t.*\n/) });
    expect([merged.verdict, gone.verdict]).toEqual(['unknown', 'unknown']);
  });
});

it('BAD-3 a tag without its value is half a line, above another command too', () => {
  const change = (body: string): string => body.slice(0, body.indexOf('TAGS\tName\tpublic') + 7);
  expect(reportOf({ slug: 'instance-source-dest-check', command: 'route-tables', change }).verdict).toBe('unknown');
});

describe('BAD-3 an element of text lacks what each has', () => {
  it.each([
    ['new-subnet-without-table', 'route-tables', /\tactive\nTAGS\tName\tpublic(?:\n.*)*$/],
    ['subnet-not-available', 'describe-subnets', /False\tFalse\tip-name\nTAGS\tName\tpublic-b\nSUBNETS\t.*aws(?=:ec2)/],
    ['all-good', 'nat-gateways', /NATGATEWAYADDRESSES\t.*\n/],
    ['custom-dns', 'describe-vpcs', /dopt-\w+\t/],
    ['subnet-not-available', 'describe-subnets', /(?<=ONLAUNCH\tFalse\tFal)[\s\S]*/],
    ['web-function-private-subnets', 'web-function-revision', /(?<=SERVICECONFIG\t)arn:[^\t]*/],
  ] as const)('%s, %s without %s', (slug, command, lost) => {
    expect(reportOf({ slug, command, change: without(lost) }).verdict).toBe('unknown');
  });
});

describe('beside text, or in it, nothing is missing', () => {
  it.each([
    ['words', 'It worked before we moved it.\nNow it does not.'],
    ['one word', 'Thanks!'],
    ['a command that prints nothing', '$ aws ec2 describe-carrier-gateways --output text'],
    ['a query', "$ aws ec2 describe-subnets --query 'Subnets[0].State' --output text\navailable"],
    [
      'an unknown record',
      '$ aws lambda get-function --function-name other --output text\nCODE\thttps://example.com/a.zip\tS3',
    ],
  ])('%s', (_, beside) => {
    const text = wholeOf('all-good');
    expect([check(`${beside}\n\n${text}`).verdict, check(`${text}\n${beside}\n`).verdict]).toEqual([
      'reachable',
      'reachable',
    ]);
  });

  it('answers below each other, without their commands', () => {
    const { pieces, ask } = sampleOf('all-good');
    expect(check(pieces.map(({ body }) => body).join('\n'), ask).verdict).toBe('reachable');
  });
});
