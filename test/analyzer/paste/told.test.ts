import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const ROWS = [
  ['rtb-0e2', 'vpc-0e1', '10.0.0.0/16', 'local', 'active'],
  ['rtb-0e4', 'vpc-0e1', '10.0.0.0/16', 'local', 'active'],
  ['rtb-0e2', 'vpc-0e1', '0.0.0.0/0', 'nat-0e3', 'blackhole'],
  ['rtb-0e4', 'vpc-0e1', '0.0.0.0/0', 'igw-0e5', 'active'],
] as const;
const HEADER = ['route_table_id', 'vpc_id', 'destination_cidr_block', 'target', 'state'];

const bars = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.padEnd(24)).join(' | ')} |`;
const border = `+${HEADER.map(() => '-'.repeat(26)).join('+')}+`;
const DRESSES = {
  'a table of a database': (rows: readonly (readonly string[])[]) =>
    [border, bars(HEADER), border, ...rows.map(bars), border].join('\n'),
  'a table of Markdown': (rows: readonly (readonly string[])[]) =>
    [bars(HEADER), bars(HEADER.map(() => '---')), ...rows.map(bars)].join('\n'),
  'objects in JSON': (rows: readonly (readonly string[])[]) =>
    JSON.stringify(rows.map((row) => Object.fromEntries(row.map((cell, at) => [HEADER[at] ?? '', cell])))),
};

describe.each(Object.entries(DRESSES))('rows that name their table, as %s', (_, print) => {
  it('are grouped by it, whatever order they stand in', () => {
    for (const rows of [ROWS, [...ROWS].reverse()]) {
      const { verdict, findings } = check(print(rows));
      expect(verdict).toBe('unreachable');
      expect(findings.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['route-blackhole', 'igw-without-public-ip']),
      );
    }
  });

  it('two routes of one table to the same place prove that they are of two: nothing is certain', () => {
    const rows = ROWS.map((row) => ['rtb-0e2', ...row.slice(1)]);
    expect(check(print(rows)).verdict).toBe('unknown');
  });

  it('a table that shows no local route is not shown whole', () => {
    expect(check(print(ROWS.slice(0, 1).concat(ROWS.slice(3)))).verdict).not.toBe('reachable');
  });
});

const routes = (target: object): unknown => [
  [
    { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
    { DestinationCidrBlock: '0.0.0.0/0', ...target, State: 'active' },
  ],
];

describe('ids of the command line are not lost by --query', () => {
  it.each([
    'Name=association.subnet-id,Values=subnet-0a1',
    'Name=vpc-id,Values=vpc-0a0 Name=association.subnet-id,Values=subnet-0a1',
  ])('routes filtered by %s are those of the subnet', (filters) => {
    const text = `$ aws ec2 describe-route-tables --filters ${filters} --query 'RouteTables[*].Routes[*]'\n${JSON.stringify(routes({ GatewayId: 'igw-0a8' }), null, 4)}\n`;
    const { subnets, verdict } = check(text, { subnetIds: ['subnet-0a1'] });
    expect([verdict, subnets.map(({ subnetId }) => subnetId)]).toEqual(['unreachable', ['subnet-0a1']]);
    expect(check(text, { subnetIds: ['subnet-0a2'] }).verdict).toBe('unknown');
  });

  it('rules of the group that was asked for are its rules', () => {
    const vpcConfig = { SubnetIds: ['subnet-0a1'], SecurityGroupIds: ['sg-0a1'], VpcId: 'vpc-0a0' };
    const rule = (port: number): unknown => [
      [
        {
          IpProtocol: 'tcp',
          FromPort: port,
          ToPort: port,
          UserIdGroupPairs: [],
          IpRanges: [{ CidrIp: '0.0.0.0/0' }],
          Ipv6Ranges: [],
          PrefixListIds: [],
        },
      ],
    ];
    const ask = (port: number): readonly string[] =>
      check(
        `$ aws lambda get-function-configuration --function-name x --query VpcConfig\n${JSON.stringify(vpcConfig, null, 4)}\n` +
          `$ aws ec2 describe-security-groups --group-ids sg-0a1 --query 'SecurityGroups[*].IpPermissionsEgress'\n${JSON.stringify(rule(port), null, 4)}\n`,
      ).findings.map(({ id }) => id);
    expect(ask(80)).toContain('security-group-egress');
    expect(ask(443)).not.toContain('security-group-egress');
  });
});

describe('drift of a stack', () => {
  const drift = (actual: object, expected: object): string =>
    JSON.stringify({
      StackResourceDrifts: [
        {
          ResourceType: 'AWS::EC2::Route',
          PhysicalResourceId: 'rtb-0a3|0.0.0.0/0',
          ExpectedProperties: JSON.stringify({
            RouteTableId: 'rtb-0a3',
            DestinationCidrBlock: '0.0.0.0/0',
            ...expected,
          }),
          ActualProperties: JSON.stringify({ RouteTableId: 'rtb-0a3', DestinationCidrBlock: '0.0.0.0/0', ...actual }),
          StackResourceDriftStatus: 'MODIFIED',
        },
      ],
    });
  const [nat, igw] = [{ NatGatewayId: 'nat-0a1' }, { GatewayId: 'igw-0a1' }];

  it('what AWS has counts, not what the stack expected', () => {
    expect(check(drift(igw, nat)).verdict).toBe('unreachable');
    const { verdict, lean } = check(drift(nat, igw));
    expect([verdict, lean]).toEqual(['unknown', 'reachable']);
  });
});
