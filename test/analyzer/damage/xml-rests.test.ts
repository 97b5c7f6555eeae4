import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Report } from '../../../src/analyzer/index.ts';
import { samples, textOf } from './pieces.ts';
import { isCertain } from './trials.ts';

const sampleOf = (slug: string): ReturnType<typeof samples>[number] => {
  const sample = samples(['xml'], { isDense: true }).find((one) => one.slug === slug);
  if (sample === undefined) throw new Error(`no ${slug}.xml`);
  return sample;
};

/** A scenario in XML with one document changed, found by the command above it; `head` is what is left of that command. */
function changed(slug: string, command: string, change: (body: string) => string, head?: string): Report {
  const { pieces, ask } = sampleOf(slug);
  const at = pieces.findIndex((piece) => piece.head.includes(command));
  const piece = pieces[at];
  if (piece === undefined) throw new Error(`no ${command} in ${slug}.xml`);
  const body = change(piece.body);
  expect(body, 'nothing was changed').not.toBe(piece.body);
  return check(textOf(pieces.with(at, { head: head ?? piece.head, body })), ask);
}

/** The verdict of the whole, of which the damaged one is no certain opposite. */
function expectNoFlip(slug: string, command: string, change: (body: string) => string, head?: string): void {
  const { pieces, ask } = sampleOf(slug);
  const whole = check(textOf(pieces), ask).verdict;
  const { verdict, headline } = changed(slug, command, change, head);
  if (isCertain(verdict)) expect(verdict, headline).toBe(whole);
}

const replace =
  (gone: RegExp | string, left = '') =>
  (body: string): string =>
    body.replace(gone, left);

describe('BAD-3 XML of which nothing is left but the beginning or the end', () => {
  const BEGINNINGS = ['<', '<?', '<?xml', '<?xml version="1.0" enc', '?>', 'Response', 'xmlns=', '2016-11-15/"'];
  it.each(BEGINNINGS)('cut behind `%s`: the list of its command, or any, is missing', (end) => {
    const cut = (body: string): string => body.slice(0, body.indexOf(end) + end.length);
    for (const [slug, command] of [
      ['custom-dns', 'describe-vpcs'],
      ['encryption-control', 'encryption-controls'],
      ['nacl-return-blocked', 'network-acls'],
    ] as const) {
      expectNoFlip(slug, command, cut);
      expectNoFlip(slug, command, cut, '');
    }
  });

  it.each(['>', '/DescribeNetworkAclsResponse>', '</DescribeNetworkAclsResponse>', 'Response>'])(
    'cut before the last `%s`: any list may be missing',
    (start) => {
      const cut = (body: string): string => body.slice(body.lastIndexOf(start));
      expect(changed('nacl-return-blocked', 'network-acls', cut, '').verdict).toBe('unknown');
    },
  );

  it.each(['//ec2.amazonaws', '.amazonaws.com', '2016-11-15/"', '">'])(
    'cut before `%s` of the first tag: the list below it is read, and no part of code',
    (start) => {
      const cut = (body: string): string => body.slice(body.indexOf(start, body.indexOf('xmlns')));
      expectNoFlip('nacl-return-blocked', 'network-acls', cut, '');
    },
  );
});

describe('BAD-3 an answer in XML without its list', () => {
  it.each([
    ['nacl-return-blocked', 'network-acls', /<networkAclSet>[\s\S]*<\/networkAclSet>/],
    ['internet-gateway-detached', 'internet-gateways', /<internetGatewaySet>[\s\S]*<\/internetGatewaySet>/],
    ['instance-not-running', 'describe-instances', /<reservationSet>[\s\S]*<\/reservationSet>/],
    ['block-public-access', 'access-options', /<vpcBlockPublicAccessOptions>[\s\S]*<\/vpcBlockPublicAccessOptions>/],
    ['dns-support-off', 'enableDnsSupport', /<enableDnsSupport>[\s\S]*<\/enableDnsSupport>/],
    ['custom-dns', 'describe-dhcp-options', /<dhcpOptionsSet>[\s\S]*<\/dhcpOptionsSet>/],
  ])('%s, %s: it is lost, which is not empty', (slug, command, gone) => {
    expectNoFlip(slug, command, replace(gone));
  });

  it('an empty list is one: AWS prints it', () => {
    const { pieces, ask } = sampleOf('all-good');
    const none = '<DescribeVpcEndpointsResponse><vpcEndpointSet/></DescribeVpcEndpointsResponse>';
    const { verdict, diagnostics } = check(`${textOf(pieces)}\n${none}\n`, ask);
    expect([verdict, diagnostics]).toEqual(['reachable', []]);
  });
});

describe('BAD-3 tags that do not fit together', () => {
  it.each([
    ['the beginning of a part', 'acl-443-both-ways', 'network-acls', /<portRange>\s*/],
    ['half of a beginning', 'acl-443-both-ways', 'network-acls', /<portRa(?=nge>)/],
    ['the name of an end', 'acl-443-both-ways', 'network-acls', /nge>(?=\s*<ruleAction>allow)/],
    ['the end of the first tag', 'acl-nat-subnet-closed', 'network-acls', /">(?=\s*<networkAclSet)/],
    ['the first tag', 'acl-nat-subnet-closed', 'network-acls', /<DescribeNetworkAclsResponse[^>]*>/],
    ['the beginning of the only element of a list', 'custom-dns', 'dhcp-options', /<item>(?=\s*<value>10\.9\.9\.9)/],
    ['the beginning of a list', 'custom-dns', 'dhcp-options', /<valueSet>(?=\s*<item>\s*<value>10\.9\.9\.9)/],
    [
      'from one value into another',
      'acl-443-both-ways',
      'network-acls',
      /[\da-f]{4}<\/networkAclId>[\s\S]*?\d(?=<\/ownerId>)/,
    ],
    [
      'from a value into the list behind it',
      'acl-443-both-ways',
      'network-acls',
      /[\da-f]{4}<\/vpcId>[\s\S]*?<i(?=tem>\s*<associationSet)/,
    ],
  ])('%s, of %s, is gone', (_, slug, command, gone) => {
    expectNoFlip(slug, command, replace(gone));
  });

  it('what somebody left out of a list shows by its dots', () => {
    const { verdict } = changed('all-good', 'network-acls', replace(/(?<=<entrySet>\s*)<item>[\s\S]*?<\/item>/, '...'));
    expect(verdict).toBe('unknown');
  });
});

describe('FMT-6 what is no damage of XML', () => {
  const beside = (text: string): [string, string] => {
    const { pieces, ask } = sampleOf('all-good');
    return [check(`${text}\n\n${textOf(pieces)}`, ask).verdict, check(`${textOf(pieces)}\n\n${text}\n`, ask).verdict];
  };

  it.each([
    ['with commands', true],
    ['without', false],
  ])('a declaration above each answer, %s, where a tag of one list is gone: the others are whole', (_, hasHeads) => {
    const { pieces, ask } = sampleOf('all-good');
    const without = pieces.map((piece) => ({ ...piece, head: hasHeads ? piece.head : '' }));
    const at = pieces.findIndex(({ head }) => head.includes('internet-gateways'));
    const gateways = pieces[at]?.body ?? '';
    const cut = without.with(at, { head: '', body: gateways.replace('<ownerId>', '') });
    const { needs } = check(textOf(cut), ask);
    expect(needs.map(({ command }) => command).join()).not.toMatch(/network-acls|route-tables|nat-gateways/);
    const spaced = textOf(without).replaceAll('\n', '\n\n');
    expect(check(spaced, ask).verdict).toBe('reachable');
  });

  it.each(['<redacted>', '<REDACTED>', '<ACCOUNT-ID>', '<my_account>'])('%s in place of an account', (value) => {
    expect(changed('all-good', 'subnets', (body) => body.replaceAll('123456789012', value)).verdict).toBe('reachable');
  });

  it.each([
    [
      'a file of settings',
      '<project>\n  <dependencies>\n    <dependency>\n      <version>1</version>\n    </dependency>\n  </dependencies>\n</project>',
    ],
    ['a prompt', 'ada@box>'],
    ['quoted lines', '> Did it work?\n>\n> Yes.'],
    ['a page', '<pre>\nhello\n</pre>'],
  ])('%s stands beside it', (_, text) => {
    expect(beside(text)).toEqual(['reachable', 'reachable']);
  });
});

describe('BAD-17 a hole inside a value that says whose a thing is', () => {
  it.each([
    ['block-public-access', 'access-options', '123456789012</awsAccountId>', '123789012</awsAccountId>'],
    ['block-public-access', 'access-options', 'eu-west-1</awsRegion>', 'eu-w-1</awsRegion>'],
    ['endpoint-breaks-nat', 'vpc-endpoints', 'eu-west-1.sqs</serviceName>', 'eu-wes.sqs</serviceName>'],
  ])('%s, %s: %s became %s, which may be the one that was meant', (slug, command, whole, left) => {
    expectNoFlip(slug, command, replace(whole, left));
  });

  it.each([
    ['123456789012</awsAccountId>', '210987654321</awsAccountId>'],
    ['eu-west-1</awsRegion>', 'us-gov-east-1</awsRegion>'],
  ])('block-public-access: %s is not %s', (whole, other) => {
    expect(changed('block-public-access', 'access-options', replace(whole, other)).verdict).toBe('reachable');
  });
});

describe('NACL-3 an entry for TCP or UDP without its ports', () => {
  it.each(['acl-443-both-ways', 'nacl-partial-ports'])('%s: it does not speak of all ports', (slug) => {
    const ports = [
      ...(sampleOf(slug)
        .pieces.find(({ head }) => head.includes('network-acls'))
        ?.body.matchAll(PORTS) ?? []),
    ];
    expect(ports.length).toBeGreaterThan(0);
    for (const { index, 0: gone } of ports)
      expectNoFlip(slug, 'network-acls', (body) => body.slice(0, index) + body.slice(index + gone.length));
  });

  const PORTS = /<portRange>[\s\S]*?<\/portRange>/g;
});
