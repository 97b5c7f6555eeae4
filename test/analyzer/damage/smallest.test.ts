/** The smallest inputs that an attack found, each as a case of its kind: one that hung, and losses that gave a certain verdict. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { scenarios } from './pieces.ts';

const CERTAIN = ['reachable', 'unreachable'];

describe('A1 lines that share their beginning and then differ', () => {
  const ids = (count: number, first: number): string =>
    Array.from({ length: count }, (_, i) => `sg-0${((first + i) * 0x9e3779b9).toString(16).padStart(16, '1')}`).join(
      '\t',
    );
  const FLOW_LOGS = `2 123456789010 eni-1235b8ca123456789 172.31.16.139 172.31.16.21 20641 443 6 20 4249 1418530010 1418530070 ACCEPT OK
2 123456789010 eni-1235b8ca123456789 172.31.9.69 172.31.9.12 49761 3389 6 20 4249 1418530010 1418530070 REJECT OK
`;

  it.each([
    ['two lines of flow logs', FLOW_LOGS],
    ['the same below route tables', `{"RouteTables":[]}\n\n${FLOW_LOGS}`],
    ['ids on two lines', `${ids(9, 1)}\n${ids(8, 20)}\n`],
    ['many ids on two lines', `${ids(40, 1)}\n${ids(39, 80)}\n`],
  ])('%s are answered in under 100 ms of the processor', (_, text) => {
    check(text); // what is compiled at first is no part of it
    const before = process.cpuUsage();
    check(text);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000).toBeLessThan(100);
  });
});

interface List {
  readonly [name: string]: unknown;
}
const TABLE = (id: string, association: List, routes: readonly List[]): List => ({
  RouteTableId: id,
  VpcId: 'vpc-11111111',
  Associations: [association],
  Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }, ...routes],
});
const NAT = { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-33333333', State: 'active' };
const IGW = { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-11111111', State: 'active' };
const FUNCTION = {
  FunctionName: 'orders',
  FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
  VpcConfig: { VpcId: 'vpc-11111111', SubnetIds: ['subnet-22222222'], SecurityGroupIds: ['sg-11111111'] },
};
const print = (...documents: readonly List[]): string =>
  documents.map((document) => JSON.stringify(document, null, 1)).join('\n');

/** What else a verdict needs. */
const REST = print(
  {
    RouteTables: [
      TABLE('rtb-22222222', { Main: false, SubnetId: 'subnet-22222222' }, [NAT]),
      TABLE('rtb-11111111', { Main: false, SubnetId: 'subnet-11111111' }, [IGW]),
    ],
  },
  {
    NatGateways: [
      {
        NatGatewayId: 'nat-33333333',
        SubnetId: 'subnet-11111111',
        VpcId: 'vpc-11111111',
        State: 'available',
        ConnectivityType: 'public',
        NatGatewayAddresses: [{ AllocationId: 'eipalloc-1', PublicIp: '203.0.113.9', Status: 'succeeded' }],
      },
    ],
  },
  {
    SecurityGroups: [
      {
        GroupId: 'sg-11111111',
        VpcId: 'vpc-11111111',
        IpPermissions: [],
        IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
      },
    ],
  },
  FUNCTION,
);

describe('B1 a bracket or a line that is lost between two records', () => {
  const entry = (egress: boolean, number: number, action: string): List => ({
    Egress: egress,
    RuleNumber: number,
    Protocol: '-1',
    RuleAction: action,
    CidrBlock: '0.0.0.0/0',
  });
  const acl = (...entries: readonly List[]): string =>
    print({
      NetworkAcls: [
        {
          NetworkAclId: 'acl-11111111',
          VpcId: 'vpc-11111111',
          IsDefault: false,
          Associations: [{ SubnetId: 'subnet-22222222', NetworkAclId: 'acl-11111111' }],
          Entries: entries,
        },
      ],
    });
  const [open, closed, allowed] = [entry(false, 100, 'allow'), entry(false, 32_767, 'deny'), entry(true, 100, 'allow')];
  const tables = print(
    {
      RouteTables: [
        TABLE('rtb-11111111', { Main: true, RouteTableId: 'rtb-11111111' }, []),
        TABLE('rtb-22222222', { Main: false, SubnetId: 'subnet-22222222' }, [NAT]),
      ],
    },
    FUNCTION,
  );

  it.each([
    ['two tables', tables, 'unknown', /\n {2}\},(?=\n {2}\{\n {3}"RouteTableId": "rtb-2)/],
    [
      'two entries of an ACL',
      `${acl(open, closed, allowed)}\n${REST}`,
      'reachable',
      /\s*\},\s*\{(?=\s*"Egress": false,\s*"RuleNumber": 32767)/,
    ],
    [
      'the opening one of an entry',
      `${acl(entry(true, 90, 'deny'), allowed, open)}\n${REST}`,
      'unreachable',
      /\{(?=\s*"Egress": true,\s*"RuleNumber": 100,)/,
    ],
  ])('%s: nothing is certain any more', (_, sound, verdict, lost) => {
    expect(check(sound).verdict).toBe(verdict);
    const text = sound.replace(lost, (gone) => (gone.includes('},') && gone.includes('{') ? ',' : ''));
    expect(text).not.toBe(sound);
    expect(CERTAIN).not.toContain(check(text).verdict);
  });
});

/** A scenario as one paste; `change` gets every document with its command, and gives what is printed in its place. */
const changed = (slug: string, change: (value: unknown, command: string) => unknown): string => {
  const before = scenarios.find((one) => one.slug === slug)?.documents ?? [];
  const after = before.map(({ value, command }) => JSON.stringify(change(structuredClone(value), command), null, 2));
  expect(after).not.toEqual(before.map(({ value }) => JSON.stringify(value, null, 2)));
  return after.join('\n');
};
const verdictOf = (slug: string, text: string): string =>
  check(text, scenarios.find((one) => one.slug === slug)?.ask).verdict;
/** Every value under a name, in the documents of one command. */
const withField =
  (wanted: string, field: string, put: (value: unknown) => unknown) =>
  (value: unknown, command: string): unknown =>
    command.includes(wanted)
      ? JSON.parse(JSON.stringify(value, (key, child: unknown) => (key === field ? put(child) : child)))
      : value;

describe('B2 ids that were made unreadable', () => {
  it('of every subnet, in all files', () => {
    const text = changed('implicit-main-nat', (value) =>
      JSON.parse(JSON.stringify(value).replace(/subnet-[\da-f]{8,17}/g, 'subnet-xxxxxxxx')),
    );
    expect(verdictOf('implicit-main-nat', text)).not.toBe('unreachable');
  });

  it.each(['subnet-xxxxxxxx', 'subnet-0…', 'subnet-****', 'REDACTED'])(
    'of all subnets in a paste of two tables: %s',
    (id) => {
      const masked = (text: string): string => text.replaceAll(/subnet-\d{8}/g, id);
      expect([check(REST).verdict, check(masked(REST)).verdict]).toEqual(['reachable', 'unknown']);
      // A network ACL of one of them may be that of the other.
      const acl = print({ NetworkAcls: [{ NetworkAclId: 'acl-11111111', VpcId: 'vpc-11111111', IsDefault: false, Associations: [{ SubnetId: 'subnet-11111111', NetworkAclId: 'acl-11111111' }], Entries: [] }] }); // prettier-ignore
      const made = masked(`${REST}\n${acl}`).replaceAll(`"SubnetId": "${id}"`, '"SubnetId": "subnet-xxxx"');
      expect(CERTAIN).not.toContain(check(made).verdict);
    },
  );

  it.each(['subnet-xxxxxxxx', 'xxxx', '***', '<redacted>'])('of the subnets of all associations: %s', (id) => {
    const text = changed(
      'all-good',
      withField('route-tables', 'SubnetId', () => id),
    );
    expect(verdictOf('all-good', text)).not.toBe('unreachable');
  });
});

describe('B3 states and modes that AWS may add', () => {
  const state = (value: unknown): List => ({ ...(value as List), State: 'new-state' });
  it.each([
    ['ipv6-open-gateway', 'describe-subnets', 'Ipv6CidrBlockState', state],
    ['block-public-access-exclusion', 'exclusions', 'State', () => 'new-state'],
    ['block-public-access-exclusion', 'exclusions', 'State', () => null],
    ['block-public-access-exclusion', 'exclusions', 'InternetGatewayExclusionMode', () => 'new-mode'],
    ['block-public-access', 'access-options', 'InternetGatewayBlockMode', () => null],
    ['block-public-access', 'access-options', 'InternetGatewayBlockMode', () => ''],
    ['sqs-endpoint', 'vpc-endpoints', 'VpcEndpointType', () => null],
    ['sqs-endpoint', 'vpc-endpoints', 'State', () => null],
  ])('%s, %s: %s decides nothing', (slug, command, field, put) => {
    expect(CERTAIN).not.toContain(verdictOf(slug, changed(slug, withField(command, field, put))));
  });
});

describe('B5 records that lost the field by which they are known', () => {
  it.each([
    ['ipv6-open-gateway', 'describe-subnets', 'Ipv6CidrBlock'],
    ['block-public-access-exclusion', 'exclusions', 'State'],
    ['block-public-access-exclusion', 'exclusions', 'InternetGatewayExclusionMode'],
    ['endpoint-security-group', 'security-groups', 'GroupId'],
  ])('%s, %s: without %s the opposite is never certain', (slug, command, field) => {
    const whole = verdictOf(
      slug,
      (scenarios.find((one) => one.slug === slug)?.documents ?? [])
        .map(({ value }) => JSON.stringify(value))
        .join('\n'),
    );
    expect(CERTAIN).toContain(whole);
    const now = verdictOf(
      slug,
      changed(
        slug,
        withField(command, field, () => undefined),
      ),
    );
    if (now !== whole) expect(CERTAIN).not.toContain(now);
  });
});
