/** Tables whose lines stand in another order than the command line draws them, and what is left of one (BAD-3). */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { tableOutput } from '../support/print/table.ts';
import { samples, textOf } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { isCertain } from './trials.ts';

const all = samples(['table'], { isDense: true });

/** The verdict with the document of one command changed, and that of the whole; `head` is what is left of the line above. */
function verdicts(
  slug: string,
  command: string,
  change: (piece: Piece) => string,
  head?: string,
): { readonly now: string; readonly whole: string } {
  const sample = all.find((one) => one.slug === slug);
  const pieces = sample?.pieces ?? [];
  const at = pieces.findIndex((piece) => piece.head.includes(command));
  const piece = pieces[at];
  if (piece === undefined) throw new Error(`no ${command} in ${slug}`);
  const body = change(piece);
  expect(body, 'nothing was lost').not.toBe(piece.body);
  const left = pieces.with(at, { head: head ?? piece.head, body });
  return { now: check(textOf(left), sample?.ask).verdict, whole: check(textOf(pieces), sample?.ask).verdict };
}

function expectNoFlip(...given: Parameters<typeof verdicts>): void {
  const { now, whole } = verdicts(...given);
  if (isCertain(now)) expect(now).toBe(whole);
}

const replace =
  (gone: RegExp, left: string) =>
  ({ body }: Piece): string =>
    body.replace(gone, left);

describe('a table with lines that the command line does not draw in that order', () => {
  it.each([
    ['two rows in one line', 'acl-443-both-ways', 'network-acls', /(?<=subnet-01b8d1bcc4861fe51 {2})\|{3}\n\|{3}/, '||||'],
    ['two fields in one line', 'custom-dns', 'describe-vpcs', /(?<=dopt-0d3d3d3d3d3d3d3d3 {8})\|\|\n\|+/, '|||'],
    ['two fields run into one', 'custom-dns', 'describe-vpcs', /(?<=dopt-0d3d3d3d3d3d)3d3d3[^|]*\|\|\n\|\|[^|]*/, ' '],
    ['a title that is blank', 'nacl-blocks-egress', 'network-acls', /(?<=\n\|\|)( *)NetworkAcls( *)(?=\|\|\n)/, '$1           $2'],
    ['a title of which one letter is left', 'acl-443-both-ways', 'network-acls', /Association(?=s {3,}\|\|\|\n)/, ''],
    ['a header with a cell less', 'acl-443-both-ways', 'network-acls', / {6}NetworkAclId {7}\|/, ''],
    ['a border below a border', 'dns64-without-nat64', 'security-groups', /\|\|\| {2}IpProtocol +\|[^\n]*\n/, ''],
    ['a title above a row', 'endpoint-breaks-nat', 'security-groups', /(?<=IpPermissionsEgress {2,}\|\|\|\n)[^\n]*\n/, ''],
  ] as const)('%s: nothing is certain', (_, slug, command, gone, left) => {
    expectNoFlip(slug, command, replace(gone, left));
  }); // prettier-ignore

  it('a title above a row, in the last of two groups: what stands below belongs to no other box', () => {
    expectNoFlip('endpoint-breaks-nat', 'security-groups', ({ body }) => {
      const from = body.indexOf('\n', body.lastIndexOf('IpPermissionsEgress')) + 1;
      return body.slice(0, from) + body.slice(body.indexOf('\n', from) + 1);
    });
  });

  it.each([
    ['of one value each, under names of their own', { groups: ['sg-0f1f1f1f1f1f1f1f1'], subnets: ['subnet-0a2a2a2a2a2a2a2a2'] }],
    ['of objects with one field', { RouteTables: [{ PropagatingVgws: [{ GatewayId: 'vgw-0a1a1a1a' }, { GatewayId: 'vgw-0b1b1b1b' }], RouteTableId: 'rtb-0c2c2c2c' }] }],
    ['with bars in a value', { Functions: [{ Description: 'a || b | c', FunctionName: 'orders' }, { Description: '', FunctionName: 'other' }] }],
  ])('lists %s are whole', (_, value) => {
    const { diagnostics } = check(`$ aws lambda list-functions --query x --output table\n${tableOutput('ListFunctions', value)}`);
    expect(diagnostics.filter(({ text }) => text.includes('does not fit together'))).toEqual([]);
  }); // prettier-ignore
});

describe('a box that each element has', () => {
  const without = (field: string) => ({ body, value, command = '' }: Piece): string => {
    const left: unknown = JSON.parse(JSON.stringify(value, (name, child: unknown) => (name === field ? undefined : child)));
    const title = /(?<=\| +)Describe\w+/.exec(body)?.[0] ?? command;
    return tableOutput(title, left).trimEnd();
  }; // prettier-ignore

  it.each([
    ['edge-table', 'nat-gateways', 'NatGatewayAddresses'],
    ['custom-dns', 'dhcp-options', 'Key'],
    ['sqs-endpoint', 'security-groups', 'IpProtocol'],
    ['nacl-blocks-egress', 'network-acls', 'Entries'],
  ])('%s, %s without %s: nothing is certain', (slug, command, field) => {
    expectNoFlip(slug, command, without(field));
  });
});

describe('what is left of a table', () => {
  it.each([1, 2, 4, 8, 9])('%i dashes below its command', (count) => {
    for (const slug of ['block-public-access', 'nacl-blocks-egress', 'internet-gateway-detached'])
      expectNoFlip(slug, SUBJECTS[slug] ?? '', ({ body }) => body.slice(0, count));
  });

  it('its title alone, in borders as wide as the rows were', () => {
    const top = ({ body }: Piece): string => body.split('\n').slice(0, 3).join('\n');
    expectNoFlip('nacl-blocks-egress', 'network-acls', top);
    // As wide as the title, it is what AWS prints for none.
    const none = tableOutput('DescribeInternetGateways', { InternetGateways: [] });
    const { diagnostics } = check(`$ aws ec2 describe-internet-gateways --output table\n${none}`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['BAD-14']);
  });

  it.each([
    ['managed-instances', 'get-function', [1, 2, 3, 4, 8]],
    ['block-public-access', 'options', [1, 2, 3]],
    ['endpoint-breaks-nat', 'vpc-endpoints', [1, 1599, 1821, 2931, 3449]],
  ] as const)('%s, the end of what %s prints, without the command', (slug, command, counts) => {
    for (const count of counts) expectNoFlip(slug, command, ({ body }) => body.slice(-count), '');
  });

  it('a drawing has bars in many lines, and says nothing of a list', () => {
    const sample = all.find(({ slug }) => slug === 'all-good');
    const text = textOf(sample?.pieces ?? []);
    expect(check(`${text}\nLambda\n|\n|\nNAT gateway\n|\ninternet\n`, sample?.ask).verdict).toBe('reachable');
  });
});

const SUBJECTS: Readonly<Record<string, string>> = {
  'block-public-access': 'access-options',
  'nacl-blocks-egress': 'network-acls',
  'internet-gateway-detached': 'internet-gateways',
};

describe('a value that lost a part', () => {
  it.each([
    ['half an id', 'custom-dns', 'describe-vpcs', /(?<=dopt-0d3d3d3d3d3d)3d3d3/],
    ['two ids in one', 'acl-nat-subnet-closed', 'network-acls', /(?<=subnet-0d38bae)6b[\s\S]*?subne(?=t-04a3)/],
    ['an id and the digits of another', 'acl-443-both-ways', 'network-acls', /(?<=subnet-01b8d1bc)c4[\s\S]*subnet(?=-06b77)/],
    ['half an account', 'block-public-access', 'access-options', /(?<=AwsAccountId *\| {2}123456)789012/],
    ['half a Region', 'block-public-access', 'access-options', /(?<=AwsRegion *\| {2}eu)-west-1/],
  ] as const)('%s: nothing else is certain', (_, slug, command, gone) => {
    expectNoFlip(slug, command, replace(gone, ''));
  }); // prettier-ignore
});
