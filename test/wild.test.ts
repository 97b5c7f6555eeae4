// Shapes met in public notes, lab sheets, issues and test recordings, rewritten here with ids of our own: what a reader would
// paste without a thought must give the verdict that the rules give.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../src/analyzer/index.ts';
import { toMarkdown } from '../src/analyzer/report/to-markdown.ts';
import type { Report } from '../src/analyzer/report/types.ts';
import { printText } from '../src/cli/print-text.ts';

const wild = (name: string): string => readFileSync(new URL(`fixtures/wild/${name}`, import.meta.url), 'utf8');

const bySubnet = (report: Report): Record<string, string> =>
  Object.fromEntries(report.subnets.map((s) => [s.subnetId ?? s.routeTableId ?? '', s.verdict]));

const EXPECTED: readonly {
  readonly file: string;
  readonly verdict: Report['verdict'];
  readonly subnets: Record<string, string>;
  readonly findings: readonly string[];
}[] = [
  {
    file: 'notes-text-output.txt',
    verdict: 'unreachable',
    subnets: { 'subnet-0c0000000000000c1': 'unreachable' },
    findings: ['igw-without-public-ip'],
  },
  {
    file: 'sdk-print.txt',
    verdict: 'mixed',
    subnets: { 'subnet-0d0000000000000d1': 'reachable', 'subnet-0d0000000000000d2': 'unreachable' },
    findings: ['igw-without-public-ip', 'nat-route'],
  },
  {
    file: 'recorded-response.json',
    verdict: 'unreachable',
    subnets: { 'subnet-0e0000000000000e1': 'unreachable', 'rtb-0e0000000000000e2': 'unreachable' },
    findings: ['no-default-route', 'route-blackhole'],
  },
  {
    file: 'lab-sheet-table.txt',
    verdict: 'unreachable',
    subnets: { '(route table)': 'unreachable' },
    findings: ['no-default-route'],
  },
  {
    file: 'terminal-tables.txt',
    verdict: 'unreachable',
    subnets: { 'subnet-0a00b00c': 'unreachable', 'subnet-0a00b00d': 'unreachable' },
    findings: ['igw-without-public-ip', 'implicit-main-table'],
  },
];

describe('pastes as people make them', () => {
  it.each(EXPECTED)('$file is $verdict', ({ file, verdict, subnets, findings }) => {
    const report = check(wild(file));
    expect(report.verdict).toBe(verdict);
    expect(bySubnet(report)).toEqual(subnets);
    expect(report.findings.map((f) => f.id)).toEqual(expect.arrayContaining([...findings]));
    expect(report.diagnostics.filter((d) => d.severity === 'error')).toEqual([]);
  });
});

describe('an id that is a command', () => {
  const ids = { vpc: 'vpc-0a$(id)', nat: 'nat-0a\nrm -rf ~\u001b[2J\u202e', group: "sg-0a' && id" };
  const paste = [
    {
      RouteTables: [
        {
          RouteTableId: 'rtb-0a`id`',
          VpcId: ids.vpc,
          Associations: [{ SubnetId: 'subnet-0a;id' }],
          Routes: [
            { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
            { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: ids.nat, State: 'active' },
          ],
        },
      ],
    },
    {
      FunctionName: 'orders\u001b]0;x\u0007',
      FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:orders',
      VpcConfig: { VpcId: ids.vpc, SubnetIds: ['subnet-0a;id', 'subnet-0b'], SecurityGroupIds: [ids.group] },
    },
  ];
  const text = paste.map((document) => JSON.stringify(document)).join('\n');
  const report = check(text);
  const commands = [...report.needs, ...report.assumptions].flatMap((x) => (x.command === null ? [] : [x.command]));

  it('is quoted in every command to run next', () => {
    expect(commands.filter((c) => c.includes('-0a')).length).toBeGreaterThan(2);
    const outsideQuotes = commands.map((c) => c.replaceAll("'\\''", '').replaceAll(/'[^']*'/gu, ''));
    for (const rest of outsideQuotes) expect(rest).not.toMatch(/[$`;&|\n]/u);
  });

  it('is never an option of the command', () => {
    const option = '--endpoint-url=https://example.com';
    const asked = check(
      JSON.stringify({
        FunctionName: 'orders',
        FunctionArn: 'arn:aws:lambda:eu-west-1:111122223333:function:orders',
        VpcConfig: { VpcId: option, SubnetIds: ['subnet-1'], SecurityGroupIds: [option] },
      }),
    );
    const printed = asked.needs.flatMap((x) => (x.command === null ? [] : [x.command]));
    expect(printed.some((c) => c.includes('--group-ids'))).toBe(true);
    for (const command of printed) expect(command).not.toMatch(/ --endpoint-url/u);
  });

  it.each([
    ['a terminal', printText(report, [{ name: 'paste', text }])],
    ['Markdown', toMarkdown(report, { ids: 'kept' })],
  ])('moves no cursor and turns no line in %s', (_, printed) => {
    expect(printed).toContain('rm -rf');
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
    expect(printed.split('\n').filter((line) => line.startsWith('rm -rf'))).toEqual([]);
  });
});

describe('the command to run next', () => {
  it('runs as it stands when no VPC is known, and names the VPC when one is', () => {
    const next = (text: string): string | null | undefined => check(text).needs[0]?.command;
    expect(next('nothing of use')).toBe('aws ec2 describe-route-tables --output json');
    expect(next(JSON.stringify({ Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16' }] }))).toBe(
      'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1 --output json',
    );
  });
});

describe('headlines count as people do', () => {
  it('says one thing of one subnet and another of several', () => {
    const table = (n: string, target: object): object => ({
      RouteTableId: `rtb-${n}`,
      VpcId: 'vpc-1',
      Associations: [{ SubnetId: `subnet-${n}` }],
      Routes: [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
        { DestinationCidrBlock: '0.0.0.0/0', State: 'active', ...target },
      ],
    });
    const ask = (...tables: object[]): string => check(JSON.stringify({ RouteTables: tables })).headline;
    const nat = { NatGatewayId: 'nat-1' };
    const gateway = { GatewayId: 'igw-1' };
    expect(ask(table('1', nat), table('2', gateway))).toContain('1 cannot, 1 is not certain.');
    expect(ask(table('1', nat), table('2', gateway), table('3', nat))).toContain('1 cannot, 2 are not certain.');
  });

  it('adds up what stands in several outputs', () => {
    const one = (id: string): string => JSON.stringify({ NatGateways: [{ NatGatewayId: id, State: 'available' }] });
    expect(check(`${one('nat-1')}\n${one('nat-2')}`).headline).toContain('holds NAT gateways (2), and no');
  });
});

describe('the Routes tab of the console, with what stands above it', () => {
  const title = 'rtb-0c94d21be7a6f3058 / reports-private-b\n';
  const rows =
    'Destination\tTarget\tStatus\tPropagated\n10.12.0.0/16\tlocal\tActive\tNo\n0.0.0.0/0\tnat-0e6b1f8c3d27a9054\tBlackhole\tNo\n';
  it.each([
    ['nothing', ''],
    ['its title', title],
    ['its count and its filter', 'Routes (2)\nEdit routes\nBoth\nFilter routes\n1\n'],
    ['both', `${title}Details\nRoutes (2)\nFilter routes\n`],
  ])('is whole below %s', (_, above) => {
    expect(check(above + rows).verdict).toBe('unreachable');
    expect(check(above + rows).diagnostics.map(({ code }) => code)).not.toContain('BAD-3');
  });

  it.each([
    ['more rows than there are', `${title}Routes (3)\nFilter routes\n`, rows],
    ['more rows than a filter shows', `Routes (2/9)\nFilter routes\n`, rows],
    ['no names of columns, below words', 'Filter routes\n', rows.slice(rows.indexOf('\n') + 1)],
  ])('is not where there are %s', (_, above, below) => {
    expect(check(above + below).verdict).toBe('unknown');
  });
});
