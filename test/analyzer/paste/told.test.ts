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
  'a table of psql': (rows: readonly (readonly string[])[]) =>
    [
      ` ${HEADER.join(' | ')}`,
      HEADER.map((name) => '-'.repeat(name.length + 2)).join('+'),
      ...rows.map((row) => ` ${row.join(' | ')}`),
      `(${String(rows.length)} rows)`,
    ].join('\n'),
  'values between commas': (rows: readonly (readonly string[])[]) =>
    [HEADER, ...rows].map((row) => row.join(',')).join('\n'),
  'values in quotes between semicolons': (rows: readonly (readonly string[])[]) =>
    [HEADER, ...rows].map((row) => row.map((cell) => `"${cell}"`).join(';')).join('\r\n'),
  'cells between tabs': (rows: readonly (readonly string[])[]) =>
    [HEADER, ...rows].map((row) => row.join('\t')).join('\n'),
  'rows with their columns': (rows: readonly (readonly string[])[]) =>
    JSON.stringify({
      columns: HEADER.map((name) => ({ name, data_type: 'text' })),
      rows: rows.map((row) => Object.fromEntries(row.map((cell, at) => [HEADER[at] ?? '', cell]))),
    }),
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

describe('a table id at the end of the rows of a person', () => {
  it('groups them as one at the beginning does', () => {
    const text = `| Destination | Target | Route table |\n|---|---|---|\n${ROWS.map(([table, , to, target]) => `| ${to} | ${target} | \`${table}\` |`).join('\n')}\n`;
    const { subnets } = check(text);
    expect(subnets.map(({ verdict, routeTableId }) => [routeTableId, verdict])).toEqual([
      ['rtb-0e2', 'unknown'],
      ['rtb-0e4', 'unreachable'],
    ]);
  });

  it('is tied to the subnet beside it, and the range of that subnet is no route', () => {
    const text =
      '| Subnet | CIDR | Route table | Target |\n|---|---|---|---|\n| subnet-0a1 | 10.0.1.0/24 | rtb-0a1 | igw-0a1 |\n';
    const { subnets, verdict } = check(text);
    expect([verdict, subnets.map(({ subnetId, routeTableId }) => [subnetId, routeTableId])]).toEqual([
      'unknown',
      [['subnet-0a1', 'rtb-0a1']],
    ]);
  });
});

/** Which subnets use which table, in the shapes of queries. */
const ASSOCIATED: Readonly<Record<string, readonly [query: string, output: string, json: unknown]>> = {
  records: [
    'RouteTables[].Associations[]',
    'json',
    [
      { Main: false, RouteTableAssociationId: 'rtbassoc-1', RouteTableId: 'rtb-0a1', SubnetId: 'subnet-0a1' },
      { Main: false, RouteTableAssociationId: 'rtbassoc-2', RouteTableId: 'rtb-0a1', SubnetId: 'subnet-0a2' },
      { Main: true, RouteTableAssociationId: 'rtbassoc-3', RouteTableId: 'rtb-0a2' },
    ],
  ],
  'records by table': [
    'RouteTables[].Associations',
    'json',
    [
      [
        { Main: false, RouteTableAssociationId: 'rtbassoc-1', RouteTableId: 'rtb-0a1', SubnetId: 'subnet-0a1' },
        { Main: false, RouteTableAssociationId: 'rtbassoc-2', RouteTableId: 'rtb-0a1', SubnetId: 'subnet-0a2' },
      ],
      [{ Main: true, RouteTableAssociationId: 'rtbassoc-3', RouteTableId: 'rtb-0a2' }],
    ],
  ],
  'records in text': [
    'RouteTables[].Associations[]',
    'text',
    'False\trtbassoc-0a1\trtb-0a1\tsubnet-0a1\nASSOCIATIONSTATE\tassociated\nFalse\trtbassoc-0a2\trtb-0a1\tsubnet-0a2\nASSOCIATIONSTATE\tassociated',
  ],
  'ids of subnets': [
    'RouteTables[].{Id:RouteTableId,Subnets:Associations[].SubnetId}',
    'json',
    [
      { Id: 'rtb-0a1', Subnets: ['subnet-0a1', 'subnet-0a2'] },
      { Id: 'rtb-0a2', Subnets: [] },
    ],
  ],
  'a list beside an id': [
    'RouteTables[].[RouteTableId,Associations[].SubnetId]',
    'json',
    [
      ['rtb-0a1', ['subnet-0a1', 'subnet-0a2']],
      ['rtb-0a2', []],
    ],
  ],
  'the same in text': [
    'RouteTables[].[RouteTableId,Associations[].SubnetId]',
    'text',
    'rtb-0a1\nsubnet-0a1\tsubnet-0a2\nrtb-0a2',
  ],
  'pairs in text': [
    'RouteTables[].Associations[].[SubnetId,RouteTableId]',
    'text',
    'subnet-0a1\trtb-0a1\nsubnet-0a2\trtb-0a1\nNone\trtb-0a2',
  ],
};

describe('a list of associations is no list of tables', () => {
  it.each(Object.entries(ASSOCIATED))('%s: each subnet has its table, and its routes are asked for', (_, given) => {
    const [query, output, answer] = given;
    const body = typeof answer === 'string' ? answer : JSON.stringify(answer, null, 4);
    const commands = [`$ aws ec2 describe-route-tables --query '${query}' --output ${output}\n`, 'My tables:\n'];
    for (const command of output === 'text' ? commands.slice(0, 1) : commands) {
      const { verdict, subnets, needs, diagnostics } = check(`${command}${body}\n`);
      expect(verdict).toBe('unknown');
      expect(subnets.map(({ subnetId, routeTableId }) => [subnetId, routeTableId])).toEqual(
        expect.arrayContaining([
          ['subnet-0a1', 'rtb-0a1'],
          ['subnet-0a2', 'rtb-0a1'],
        ]),
      );
      expect(needs.some(({ command: next }) => next?.includes('describe-route-tables'))).toBe(true);
      expect(diagnostics.filter(({ code }) => code === 'FMT-23')).toEqual([]);
    }
  });

  it('a subnet that stands beside two tables may use either', () => {
    const rows = 'subnet-0a1\trtb-0a1\nsubnet-0a1\trtb-0a2';
    const text = `$ aws ec2 describe-route-tables --query 'RouteTables[].Associations[].[SubnetId,RouteTableId]' --output text\n${rows}\n`;
    expect(check(text, { subnetIds: ['subnet-0a1'] }).subnets.map(({ routeTableId }) => routeTableId)).toEqual([null]);
  });
});

const CAPTIONS = {
  'a heading': (id: string) => `### ${id} (private)`,
  'a sentence': (id: string) => `Route table ${id}:`,
  'bold letters': (id: string) => `**${id}**`,
  'a comment': (id: string) => `# ${id}`,
};
const LISTINGS = {
  'a table of Markdown': '| Destination | Target |\n|---|---|\n| 10.0.0.0/16 | local |\n| 0.0.0.0/0 | TARGET |',
  'the console': '10.0.0.0/16\tlocal\tActive\n0.0.0.0/0\tTARGET\tActive',
  JSON: '[\n    {"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local"},\n    {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "TARGET"}\n]',
  'JSON in a fence': '```json\n[{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local"}, {"DestinationCidrBlock": "0.0.0.0/0", "GatewayId": "TARGET"}]\n```',
}; // prettier-ignore

describe.each(Object.entries(CAPTIONS))('%s above routes', (_, caption) => {
  it.each(Object.entries(LISTINGS))('names their table, in %s', (__, listing) => {
    const text = ['rtb-0abc1', 'rtb-0abc2']
      .map((id) => `${caption(id)}\n\n${listing.replace('TARGET', 'igw-0a1')}\n`)
      .join('\n');
    const { subnets, verdict } = check(text);
    expect([verdict, subnets.map(({ routeTableId }) => routeTableId)]).toEqual([
      'unreachable',
      ['rtb-0abc1', 'rtb-0abc2'],
    ]);
  });

  it('names the subnet that uses them', () => {
    const text = `${caption('subnet-0abc1')}\n\n${LISTINGS.JSON.replace('TARGET', 'igw-0a1')}\n`;
    const { subnets, verdict } = check(text, { subnetIds: ['subnet-0abc1'] });
    expect([verdict, subnets.map(({ subnetId }) => subnetId)]).toEqual(['unreachable', ['subnet-0abc1']]);
    expect(check(text, { subnetIds: ['subnet-0abc2'] }).verdict).toBe('unknown');
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
