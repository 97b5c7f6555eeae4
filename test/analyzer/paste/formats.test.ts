import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadParsers, neededParsers } from '../../../src/analyzer/paste/parsers.ts';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { json, seen, table } from './support/sample.ts';

/** Output of the AWS command line against an emulator, one file per command and format. */
const folder = new URL('./fixtures/vpc/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
const recorded = readdirSync(folder).filter((name) => !name.endsWith('.json'));

/** What a format leaves out or writes otherwise, by file: the only differences allowed. */
const DIFFERENCES: Readonly<Record<string, readonly string[]>> = {
  // The emulator's XML has fields that this command line is too old to know, and other time stamps.
  'describe-nat-gateways.xml': ['CreateTime', 'AssociationId'],
  'describe-security-groups.xml': ['SecurityGroupArn'],
  'describe-vpc-endpoints.xml': ['CreationTimestamp'],
  // Three true-or-false columns out of five: text output cannot say which.
  'describe-subnets.text': ['DefaultForAz', 'Ipv6Native', 'MapPublicIpOnLaunch'],
};

/** Without empty lists (some formats print nothing for them), without `fields`, keys sorted. */
function bare(value: unknown, fields: readonly string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => bare(item, fields));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, child]) => !fields.includes(key) && !(Array.isArray(child) && child.length === 0))
      .map(([key, child]) => [key, bare(child, fields)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('output recorded from the real tools says the same as its JSON', () => {
  // The emulator's own network ACL lacks the last rules that every ACL has, so its end looks cut where entries come last.
  const looksCut = ['describe-network-acls.table', 'describe-network-acls.text'];

  it.each(looksCut)('%s: without its last rules an ACL counts as cut', (name) => {
    const paste = readPaste(read(name));
    expect(paste.documents[0]?.incomplete).not.toEqual([]);
    expect(paste.diagnostics.map(({ code }) => code)).toEqual(['BAD-3']);
  });

  it.each(recorded.filter((name) => !looksCut.includes(name)))('%s', (name) => {
    const [command = '', format = ''] = name.split('.');
    const fields = DIFFERENCES[name] ?? [];
    const paste = readPaste(read(name));
    const expected: unknown = JSON.parse(read(`${command}.json`));
    expect(paste.documents.map(({ value }) => bare(value, fields))).toEqual([bare(expected, fields)]);
    expect(paste.documents[0]?.format).toBe(format);
    expect(paste.documents[0]?.incomplete).toEqual([]);
    expect(paste.diagnostics.map(({ code }) => code)).toEqual(name === 'describe-subnets.text' ? ['FMT-4'] : []);
  });

  it.each(recorded)('%s: every text stands where locate says', (name) => {
    const text = read(name);
    const lines = text.split('\n');
    const paste = readPaste(text);
    let checked = 0;
    for (const document of paste.documents) {
      const visit = (value: unknown, path: readonly (string | number)[]): void => {
        const span = document.locate(path);
        if (typeof value === 'string' && span !== null && span.start.line === span.end.line) {
          const there = lines[span.start.line - 1]?.slice(span.start.column - 1, span.end.column - 1);
          expect(there?.replaceAll(/^'|'$/g, '')).toBe(value);
          checked += 1;
        } else if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]));
        else if (typeof value === 'object' && value !== null)
          for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
      };
      visit(document.value, []);
    }
    expect(checked).toBeGreaterThan(2);
  });

  it('joins all commands of one kind in one paste', () => {
    for (const format of ['yaml', 'text', 'table', 'xml', 'json']) {
      const names = readdirSync(folder).filter((name) => name.endsWith(`.${format}`));
      const text = names.map((name) => `$ aws ec2 ${name.replace(`.${format}`, '')}\n${read(name)}\n`).join('');
      const paste = readPaste(text);
      expect(paste.documents.map(({ command }) => `${command?.operation ?? ''}.${format}`)).toEqual(names);
    }
  });
});

describe('FMT-1 JSON', () => {
  it('reads sound text as it is, with positions', () => {
    const { paste } = seen(json);
    expect(paste.diagnostics).toEqual([]);
    expect(paste.documents[0]).toMatchObject({ format: 'json', value: table, incomplete: [], command: null });
    const line = json.slice(0, json.indexOf('"VpcId"')).split('\n').length;
    expect(paste.documents[0]?.locate(['RouteTables', 0, 'VpcId'])).toEqual({
      start: { line, column: 22 },
      end: { line, column: 45 },
    });
    expect(paste.documents[0]?.locate(['RouteTables', 1])).toBeNull();
    expect(paste.documents[0]?.locate(['RouteTables', 'x'])).toBeNull();
  });

  it.each([3, 200])('finds each of %i values of an object in any order', (count) => {
    const names = Array.from({ length: count }, (_, i) => `Name${String((i * 7) % count)}`);
    // The name of the last is written with an escape.
    const lines = [...names, 'N\\u0061meX'].map((name, i) => `  "${name}": [${String(i)}]`);
    const [document] = readPaste(`{"RouteTables": [{\n${lines.join(',\n')}\n}]}`).documents;
    const lineOf = (name: string): number | undefined => document?.locate(['RouteTables', 0, name, 0])?.start.line;
    for (const order of [names, [...names].reverse()])
      expect(order.map(lineOf)).toEqual(order.map((name) => names.indexOf(name) + 2));
    expect(lineOf('NameX')).toBe(count + 2);
    expect(lineOf('Name')).toBeUndefined();
  });

  it('treats names such as __proto__ as data', () => {
    for (const text of ['{"__proto__": {"x": 1}, "constructor": 2}', "{'__proto__': {'x': 1}, 'constructor': 2}"]) {
      const { paste } = seen(text);
      const [document] = paste.documents;
      expect(JSON.stringify(document?.value)).toBe('{"__proto__":{"x":1},"constructor":2}');
      expect(document?.locate(['__proto__', 'x'])?.start.line).toBe(1);
      expect(Object.getPrototypeOf(document?.value)).toBe(Object.prototype);
    }
  });

  it('refuses nesting that no command prints', () => {
    for (const text of ['['.repeat(100_000), `${'['.repeat(5000)}${']'.repeat(5000)}`, '{"a":'.repeat(100_000)]) {
      const { values, paste } = seen(text);
      expect(values).toEqual([]);
      expect(paste.diagnostics[0]?.text).toContain('200 levels');
    }
  });

  it('FMT-22 marks the lists of one page of several', () => {
    const { incomplete, codes } = seen('{"NextToken": "abc", "RouteTables": []}');
    expect(incomplete).toEqual(['/RouteTables']);
    expect(codes).toEqual(['FMT-22']);
  });

  it('FMT-21 keeps results of --query as they are', () => {
    for (const value of [table.RouteTables, table.RouteTables[0], table.RouteTables[0]?.Routes, [['rtb-1', 'vpc-1']]]) {
      expect(seen(JSON.stringify(value, null, 4)).values).toEqual([value]);
    }
  });
});

describe('FMT-2 YAML', () => {
  it('keeps numbers, constants and texts apart', () => {
    const { values } = seen(
      "NetworkAcls:\n- Entries:\n  - CidrBlock: 0.0.0.0/0\n    Egress: true\n    PortRange:\n      From: 443\n      To: 443\n    Protocol: '6'\n    RuleNumber: 100\n  NetworkAclId: acl-1\n  OwnerId: 123456789012\n  VpcId: vpc-1\n",
    );
    expect(values).toEqual([
      {
        NetworkAcls: [
          {
            Entries: [
              {
                CidrBlock: '0.0.0.0/0',
                Egress: true,
                PortRange: { From: 443, To: 443 },
                Protocol: '6',
                RuleNumber: 100,
              },
            ],
            NetworkAclId: 'acl-1',
            OwnerId: '123456789012',
            VpcId: 'vpc-1',
          },
        ],
      },
    ]);
  });

  it('marks the list of a table whose end is missing', () => {
    const text = read('describe-route-tables.yaml');
    const cut = text.slice(0, text.indexOf('nat-'));
    const { values, incomplete, codes } = seen(cut);
    expect(codes).toEqual(['BAD-3']);
    expect(incomplete).toContain('/RouteTables');
    expect(incomplete).toContain('/RouteTables/2/Routes');
    expect(JSON.stringify(values)).not.toContain('"NatGatewayId"');
  });

  const flow =
    'RouteTables:\n- {RouteTableId: rtb-1, VpcId: vpc-1, Routes: [{DestinationCidrBlock: 0.0.0.0/0, GatewayId: igw-1}]}\n';

  it('asks for the full reader only when the text needs it', () => {
    expect(neededParsers(flow)).toEqual(['yaml']);
    for (const text of [json, read('describe-vpc-endpoints.yaml'), read('describe-subnets.text'), 'hello: [x', '']) {
      expect(neededParsers(text)).toEqual([]);
    }
    expect(seen(flow).paste.diagnostics).toMatchObject([{ code: 'FMT-2', severity: 'error' }]);
  });

  it('reads flow style with the full reader, positions included', async () => {
    const paste = readPaste(flow, await loadParsers(['yaml']));
    expect(paste.documents[0]?.value).toEqual({
      RouteTables: [
        { RouteTableId: 'rtb-1', VpcId: 'vpc-1', Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' }] },
      ],
    });
    expect(paste.documents[0]?.locate(['RouteTables', 0, 'RouteTableId'])?.start).toEqual({ line: 2, column: 18 });
  });
});

describe('FMT-3 YAML streams', () => {
  it('makes a document of each page', () => {
    const page = read('describe-internet-gateways.yaml-stream');
    const { values, formats } = seen(page + page);
    expect(formats).toEqual(['yaml-stream', 'yaml-stream']);
    expect(values[0]).toEqual(values[1]);
  });
});

describe('FMT-4 text', () => {
  const text = read('describe-route-tables.text');
  it('reads records whose tabs became spaces', () => {
    const { values } = seen(text.replaceAll('\t', '  '));
    const routes = JSON.stringify(values);
    expect(routes).toContain('"DestinationCidrBlock":"0.0.0.0/0","NatGatewayId":"nat-3225437a2d9376f57"');
    expect(routes).toContain('"DestinationPrefixListId":"pl-71b91d21c91210375","GatewayId":"vpce-ec4527dea693d4d67"');
  });

  it('reads routes without names as rows', () => {
    const { values, formats } = seen(
      '10.0.0.0/16\t\t\tlocal\t\tCreateRouteTable\tactive\n\t::/0\teigw-1\t\t\tCreateRoute\tactive\n',
    );
    expect(formats).toEqual(['console']);
    expect(values).toEqual([
      [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', Origin: 'CreateRouteTable', State: 'active' },
        {
          DestinationIpv6CidrBlock: '::/0',
          EgressOnlyInternetGatewayId: 'eigw-1',
          Origin: 'CreateRoute',
          State: 'active',
        },
      ],
    ]);
  });

  it('drops a half-printed record and marks its list', () => {
    const { incomplete, values } = seen(text.slice(0, text.lastIndexOf('vpce-')));
    expect(incomplete).toContain('/RouteTables/2/Routes');
    expect(JSON.stringify(values)).not.toContain('pl-71b9');
  });
});

describe('FMT-5 tables', () => {
  const text = read('describe-route-tables.table');
  it('marks what was open when the table stops', () => {
    const { incomplete, codes } = seen(text.slice(0, text.lastIndexOf('eigw-')));
    expect(codes).toEqual(['BAD-3']);
    expect(incomplete).toContain('/RouteTables');
    expect(incomplete).toContain('/RouteTables/2/Routes');
  });

  it('reads rows without a title', () => {
    const { values } = seen(
      '-----------------------------------------\n|          DescribeRouteTables          |\n+----------------------+----------------+\n| DestinationCidrBlock |   GatewayId    |\n+----------------------+----------------+\n|  10.0.0.0/16         |  local         |\n|  0.0.0.0/0           |  igw-1         |\n+----------------------+----------------+\n',
    );
    expect(values).toEqual([
      [
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' },
        { DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1' },
      ],
    ]);
  });

  it('reads an attribute at the top', () => {
    const { values } = seen(
      '------------------------------------\n|       DescribeVpcAttribute       |\n+--------+-------------------------+\n|  VpcId |  vpc-0551299efe52ca81b  |\n+--------+-------------------------+\n||        EnableDnsSupport        ||\n|+----------------+---------------+|\n||  Value         |  True         ||\n|+----------------+---------------+|\n',
    );
    expect(values).toEqual([{ VpcId: 'vpc-0551299efe52ca81b', EnableDnsSupport: { Value: true } }]);
  });
});

describe('FMT-6 XML', () => {
  it('reads an answer inside a debug log', () => {
    const { values } = seen(
      `2026-11-22 botocore.parsers - DEBUG - Response body:\nb'${read('describe-route-tables.xml').replaceAll('\n', '\\n')}'`,
    );
    expect(values).toHaveLength(1);
    expect(JSON.stringify(values)).toContain('"NatGatewayId":"nat-3225437a2d9376f57"');
  });

  it('marks a cut answer', () => {
    const text = read('describe-route-tables.xml');
    const { incomplete, codes, values } = seen(text.slice(0, text.indexOf('<natGatewayId>') + 20));
    expect(codes).toEqual(['BAD-3']);
    expect(incomplete).toContain('/RouteTables');
    expect(JSON.stringify(values)).not.toContain('nat-');
  });
});

describe('FMT-7 PowerShell', () => {
  it('unwraps enumerations and drops what is null', () => {
    const { values, formats } = seen(
      JSON.stringify([
        {
          Associations: [
            { AssociationState: { State: { Value: 'associated' }, StatusMessage: null }, GatewayId: null, Main: false },
          ],
          RouteTableId: 'rtb-1',
          Routes: [
            {
              DestinationCidrBlock: '0.0.0.0/0',
              DestinationIpv6CidrBlock: null,
              GatewayId: 'igw-1',
              IpAddress: '',
              State: { Value: 'active' },
            },
          ],
        },
      ]),
    );
    expect(formats).toEqual(['powershell']);
    expect(values).toEqual([
      [
        {
          Associations: [{ AssociationState: { State: 'associated' }, Main: false }],
          RouteTableId: 'rtb-1',
          Routes: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: 'igw-1', State: 'active' }],
        },
      ],
    ]);
  });

  it('says when the depth ran out', () => {
    const { values, incomplete, paste } = seen(
      'WARNING: Resulting JSON is truncated as serialization has exceeded the set depth of 2.\n[{"RouteTableId": "rtb-1", "Routes": ["Amazon.EC2.Model.Route", "Amazon.EC2.Model.Route"], "Tags": "System.Collections.Generic.List`1[Amazon.EC2.Model.Tag]"}]',
    );
    expect(values).toEqual([[{ RouteTableId: 'rtb-1', Routes: [] }]]);
    expect(incomplete).toEqual(['/0', '/0/Routes']);
    expect(paste.diagnostics.map(({ command }) => command)).toEqual(
      Array(2).fill('Get-EC2RouteTable | ConvertTo-Json -Depth 6'),
    );
  });

  it('asks for JSON when the screen list was pasted: what is nested is not in it', () => {
    const { values, codes, incomplete } = seen(
      'Associations    : {rtbassoc-1}\nOwnerId         : 123456789012\nRouteTableId    : rtb-1\nRoutes          : {, }\n',
    );
    expect([values, codes]).toEqual([[[{ OwnerId: '123456789012', RouteTableId: 'rtb-1' }]], ['FMT-7']]);
    expect(incomplete).toEqual(['/0']);
  });

  it('finds the name of a type however far down it stands', () => {
    const names = { Associations: ['Amazon.EC2.Model.RouteTableAssociation'], Tags: 'Amazon.EC2.Model.Tag' };
    for (const [field, name] of Object.entries(names)) {
      const whole = Array.from({ length: 4000 }, (_, i) => ({ RouteTableId: `rtb-${String(i)}`, VpcId: 'vpc-1' }));
      const { formats, codes } = seen(JSON.stringify([...whole, { RouteTableId: 'rtb-last', [field]: name }]));
      expect([formats, codes]).toEqual([['powershell'], ['FMT-7']]);
    }
  });
});

describe('FMT-8 other programs', () => {
  it('reads Python', () => {
    const { values, formats } = seen(
      "{'RouteTables': [{'RouteTableId': 'rtb-1', 'Main': True, 'X': None, 'T': datetime.datetime(2026, 1, 2, 3, tzinfo=tzutc())}], 'ResponseMetadata': {'RequestId': 'x', 'HTTPStatusCode': 200}}",
    );
    expect(formats).toEqual(['python']);
    expect(values).toEqual([
      {
        RouteTables: [
          { RouteTableId: 'rtb-1', Main: true, X: null, T: 'datetime.datetime(2026, 1, 2, 3, tzinfo=tzutc())' },
        ],
      },
    ]);
  });

  it('reads JavaScript, and says what it left out', () => {
    const { values, codes, incomplete } = seen(
      "{\n  RouteTables: [\n    { RouteTableId: 'rtb-1', Routes: [Array], VpcId: 'vpc-1' }\n  ]\n}",
    );
    expect(values).toEqual([{ RouteTables: [{ RouteTableId: 'rtb-1', VpcId: 'vpc-1' }] }]);
    expect(codes).toContain('FMT-8');
    expect(incomplete).toContain('/RouteTables/0');
  });

  it.each([
    ['Terraform state', '{"version": 4, "terraform_version": "1.9.0", "lineage": "x", "resources": []}'],
    ['Terraform code', 'resource "aws_route_table" "private" {\n  vpc_id = aws_vpc.main.id\n}\n'],
    ['CloudFormation JSON', '{"AWSTemplateFormatVersion": "2010-09-09", "Resources": {}}'],
    [
      'CloudFormation YAML',
      'AWSTemplateFormatVersion: "2010-09-09"\nResources:\n  T:\n    Type: AWS::EC2::RouteTable\n',
    ],
    ['CloudFormation without a version', 'Resources:\n  T:\n    Type: AWS::EC2::RouteTable\n'],
  ])('names %s, and does not read it', (_name, text) => {
    const { values, codes } = seen(text);
    expect([values, codes]).toEqual([[], ['FMT-8']]);
  });

  it('reads the resource of a CloudTrail event', () => {
    const { values, formats, incomplete } = seen(
      JSON.stringify({
        eventSource: 'ec2.amazonaws.com',
        eventName: 'CreateRouteTable',
        responseElements: {
          requestId: 'x',
          routeTable: {
            routeTableId: 'rtb-1',
            vpcId: 'vpc-1',
            routeSet: { items: [{ destinationCidrBlock: '10.0.0.0/16', gatewayId: 'local', state: 'active' }] },
            associationSet: {},
            propagatingVgwSet: {},
          },
        },
      }),
    );
    expect(formats).toEqual(['cloudtrail']);
    expect(values).toEqual([
      {
        RouteTables: [
          {
            RouteTableId: 'rtb-1',
            VpcId: 'vpc-1',
            Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' }],
            Associations: [],
            PropagatingVgws: [],
          },
        ],
      },
    ]);
    expect(incomplete).toEqual(['/RouteTables']);
  });
});
