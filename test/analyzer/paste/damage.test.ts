import { describe, expect, it } from 'vitest';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { json, seen, table } from './support/sample.ts';

const lines = json.split('\n');
const whole = [table];

/** Damage that costs nothing: the data is the same afterwards. */
const HARMLESS: readonly (readonly [name: string, text: string, codes: readonly string[]])[] = [
  ['BAD-1 a prompt and a command', `$ aws ec2 describe-route-tables\n${json}\n$ `, []],
  ['BAD-1 a CloudShell prompt', `[cloudshell-user@ip-10-2-3-4 ~]$ aws ec2 describe-route-tables\n${json}`, []],
  ['BAD-1 a PowerShell prompt', `PS C:\\> aws ec2 describe-route-tables\n${json}\nPS C:\\> `, []],
  ['BAD-1 a zsh prompt', `me@mac ~ % aws ec2 describe-route-tables\n${json}`, []],
  ['BAD-1 an arrow prompt', `❯ aws ec2 describe-route-tables\n${json}`, []],
  ['BAD-1 words before and after', `This is what I get:\n\n${json}\n\nAny idea?`, ['BAD-1']],
  ['BAD-5 typographic quotes', json.replaceAll(/"([^"]*)"/g, '“$1”'), ['BAD-5']],
  ['BAD-5 guillemets', json.replaceAll(/"([^"]*)"/g, '«$1»'), ['BAD-5']],
  ['BAD-5 non-breaking spaces', json.replaceAll('    ', '\u00a0\u00a0\u00a0\u00a0'), ['BAD-5']],
  ['BAD-5 zero-width characters', json.replaceAll('": ', '"\u200b: '), ['BAD-5']],
  ['BAD-5 full-width punctuation', json.replaceAll(',\n', '，\n'), ['BAD-5']],
  ['BAD-6 trailing commas', json.replaceAll(/("active")\n/g, '$1,\n'), ['BAD-6']],
  ['BAD-6 single quotes', json.replaceAll('"', "'"), ['BAD-6']],
  [
    'BAD-6 comments',
    json.replace('"Routes"', '// the routes\n"Routes"').replace('"Tags"', '/* tags */ "Tags"'),
    ['BAD-6'],
  ],
  ['BAD-6 a comment with a hash', json.replace('"Routes"', '# the routes\n"Routes"'), ['BAD-6']],
  ['BAD-6 names without quotes', json.replaceAll(/"(\w+)":/g, '$1:'), ['BAD-6']],
  ['BAD-6 a colon inside the quotes', json.replace('"VpcId":', '"VpcId:":').replace('"Tags"', "'Tags'"), ['BAD-6']],
  ['BAD-6 a missing comma', json.replace('"active"\n                },', '"active"\n                }'), ['BAD-6']],
  ['BAD-7 colours', json.replaceAll(/"(\w+)":/g, '\u001b[34;1m"$1"\u001b[0m:'), ['BAD-7']],
  ['BAD-7 remains of colours', json.replaceAll(/"(\w+)":/g, '^[[34m"$1"^[[0m:'), ['BAD-7']],
  ['BAD-7 remains without a caret', json.replaceAll(/"(\w+)":/g, '[34;1m"$1"[0m:'), ['BAD-7']],
  ['BAD-8 the end of a pager', `${json}\n(END)`, ['BAD-8']],
  [
    'BAD-8 a pager between lines',
    [
      ...lines.slice(0, 9),
      '--More--',
      ...lines.slice(9, 20),
      'lines 1-20',
      ':',
      ...lines.slice(20),
      '~',
      '~',
      '(END)',
    ].join('\n'),
    ['BAD-8'],
  ],
  ['BAD-8 letters printed twice', json.replaceAll('active', 'a\bac\bct\bti\biv\bve\be'), ['BAD-8']],
  ['BAD-9 Windows line ends', json.replaceAll('\n', '\r\n'), []],
  ['BAD-9 a byte order mark', `\ufeff${json}`, []],
  ['BAD-9 UTF-16 read as bytes', `\u00ff\u00fe${[...json].map((character) => `${character}\0`).join('')}`, ['BAD-9']],
  [
    'BAD-10 an id broken at the window width',
    json.replace('rtb-1b616d12431743a99"', 'rtb-1b616d1\n2431743a99"'),
    ['BAD-10'],
  ],
  [
    'BAD-10 a name broken at the window width',
    json.replace('"RouteTableAssociationId"', '"RouteTableAsso\nciationId"'),
    ['BAD-10'],
  ],
  ['BAD-10 a constant broken at the window width', json.replace('false', 'fal\nse'), ['BAD-10']],
  ['BAD-11 a code fence', `\`\`\`json\n${json}\n\`\`\``, []],
  ['BAD-11 quote marks', lines.map((line) => `> ${line}`).join('\n'), ['BAD-11']],
  [
    'BAD-11 line numbers',
    lines.map((line, index) => `${String(index + 1).padStart(3)}  ${line}`).join('\n'),
    ['BAD-11'],
  ],
  [
    'BAD-11 line numbers with a bar',
    lines.map((line, index) => `${String(index + 1)}| ${line}`).join('\n'),
    ['BAD-11'],
  ],
  ['BAD-11 HTML entities', json.replaceAll('"', '&quot;'), ['BAD-11']],
  ['BAD-11 numeric HTML entities', json.replaceAll('"', '&#34;'), ['BAD-11']],
  ['BAD-11 indentation', lines.map((line) => `        ${line}`).join('\n'), []],
  [
    'BAD-12 an escaped document in a log line',
    `2026-11-22T10:00:00Z INFO out="${JSON.stringify(JSON.stringify(table)).slice(1, -1)}"`,
    ['BAD-12'],
  ],
  ['BAD-12 a whole document in a string', `${JSON.stringify(json)}\n`, ['BAD-12']],
  ['BAD-12 a message inside a record', JSON.stringify({ time: 1, message: JSON.stringify(table) }), []],
  [
    'BAD-12 a document in a log line',
    `2026-11-22T10:00:00Z INFO response {"x":1}`.replace('{"x":1}', JSON.stringify(table)),
    [],
  ],
  [
    'BAD-15 redacted account ids',
    json.replace('123456789012', 'xxxxxxxxxxxx').replace('xxxxxxxxxxxx', '123456789012'),
    [],
  ],
  [
    'BAD-6 a comma after the last',
    json.replace('"active"\n                },', '"active",\n                },'),
    ['BAD-6'],
  ],
  ['FMT-8 Python', json.replaceAll('"', "'").replaceAll('false', 'False'), ['BAD-6']],
];

describe('damage that costs nothing', () => {
  it.each(HARMLESS)('%s', (_name, text, codes) => {
    const { values, codes: found } = seen(text);
    expect(values).toEqual(whole);
    expect(found).toEqual([...codes].sort());
  });
});

describe('BAD-2 several documents', () => {
  const subnets = { Subnets: [{ SubnetId: 'subnet-cc494ad3b9114a028', VpcId: 'vpc-c7596e88dfb39c21d' }] };
  it.each([
    ['side by side', json + JSON.stringify(subnets)],
    ['one below the other', `${json}\n${JSON.stringify(subnets, null, 4)}\n`],
    ['with a comma between them', `${json},\n${JSON.stringify(subnets, null, 4)}\n`],
    [
      'with commands between them',
      `$ aws ec2 describe-route-tables\n${json}\n$ aws ec2 describe-subnets\n${JSON.stringify(subnets)}`,
    ],
    ['in two formats', `${json}\nSubnets:\n- SubnetId: subnet-cc494ad3b9114a028\n  VpcId: vpc-c7596e88dfb39c21d\n`],
  ])('%s', (_name, text) => {
    expect(seen(text).values).toEqual([table, subnets]);
  });

  it('keeps each command with the document below it', () => {
    const { paste } = seen(
      `$ aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1 \\\n    --region eu-west-1 | cat\n${json}\n$ aws --profile x ec2 describe-subnets --output=json\n{"Subnets": []}`,
    );
    expect(paste.documents.map(({ command }) => command)).toEqual([
      {
        text: 'aws ec2 describe-route-tables --filters Name=vpc-id,Values=vpc-1 --region eu-west-1',
        service: 'ec2',
        operation: 'describe-route-tables',
        options: { filters: ['Name=vpc-id,Values=vpc-1'], region: ['eu-west-1'] },
      },
      {
        text: 'aws --profile x ec2 describe-subnets --output=json',
        service: 'ec2',
        operation: 'describe-subnets',
        options: { profile: ['x'], output: ['json'] },
      },
    ]);
  });

  it('reads named sources apart, in order', () => {
    const paste = readPaste([
      { name: 'a.json', text: json },
      { name: 'b.json', text: `\n${JSON.stringify(subnets)}` },
    ]);
    expect(paste.documents.map(({ source, value }) => [source, value])).toEqual([
      [0, table],
      [1, subnets],
    ]);
    expect(paste.documents[1]?.locate(['Subnets'])?.start).toEqual({ line: 2, column: 12 });
  });
});

describe('BAD-3 cut off', () => {
  it('drops the half-printed route and marks its list, its table and the list of tables', () => {
    const cut = json.slice(0, json.indexOf('nat-0d1f'));
    const { values, incomplete, codes } = seen(cut);
    expect(values).toEqual([
      {
        RouteTables: [
          {
            Associations: table.RouteTables[0]?.Associations,
            PropagatingVgws: [],
            RouteTableId: 'rtb-1b616d12431743a99',
            Routes: [table.RouteTables[0]?.Routes[0]],
          },
        ],
      },
    ]);
    expect(incomplete).toEqual(['/', '/RouteTables', '/RouteTables/0', '/RouteTables/0/Routes']);
    expect(codes).toEqual(['BAD-3']);
  });

  it('keeps the associations of a table whose own id was cut off: they name it', () => {
    const { values, incomplete } = seen(json.slice(0, json.indexOf('"PropagatingVgws"')));
    expect(values).toEqual([{ RouteTables: [{ Associations: table.RouteTables[0]?.Associations }] }]);
    expect(incomplete).toEqual(['/', '/RouteTables', '/RouteTables/0']);
  });

  it('drops a half-printed gateway rather than guess its state', () => {
    const { values } = seen(
      '{"NatGateways": [{"NatGatewayId": "nat-1", "State": "available"}, {"NatGatewayId": "nat-2", "Sta',
    );
    expect(values).toEqual([{ NatGateways: [{ NatGatewayId: 'nat-1', State: 'available' }] }]);
  });

  it('keeps a table whose start was cut off when its id and routes are there', () => {
    const { values, incomplete } = seen(json.slice(json.indexOf('"SubnetId"') + 4));
    expect(values).toMatchObject([
      { RouteTables: [{ RouteTableId: 'rtb-1b616d12431743a99', VpcId: 'vpc-c7596e88dfb39c21d' }] },
    ]);
    expect(incomplete).toContain('/RouteTables/0');
    expect(incomplete).toContain('/RouteTables');
  });

  it('never makes up a route, wherever either end is cut', () => {
    const known = new Set(table.RouteTables[0]?.Routes.map((route) => JSON.stringify(route)));
    const routesOf = (value: unknown): string[] =>
      [...JSON.stringify(value).matchAll(/\{"Destination[^}]*\}/g)].map(([route]) => route);
    for (let at = 1; at < json.length; at += 7) {
      for (const text of [json.slice(0, at), json.slice(at), json.slice(at, at + 600)]) {
        const { paste } = seen(text);
        for (const document of paste.documents) {
          expect(routesOf(document.value).filter((route) => !known.has(route))).toEqual([]);
          // A cut document never claims to be whole; a lone closed object in the middle may.
          if (text.startsWith('{\n    "RouteTables"')) expect(document.incomplete.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('never takes a cut document for a whole one in one-line JSON', () => {
    const compact = JSON.stringify(table);
    for (let at = 2; at < compact.length; at += 3) {
      const { paste } = seen(compact.slice(0, at));
      for (const { incomplete } of paste.documents) expect(incomplete.length).toBeGreaterThan(0);
    }
  });
});

describe('BAD-4 elisions', () => {
  const route = '{"DestinationCidrBlock": "10.0.0.0/16", "GatewayId": "local"}';
  it.each([
    ['three dots', `{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": [${route}, ...]}]}`],
    ['an ellipsis', `{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": [${route},\n…\n]}]}`],
    ['a snip mark', `{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": [${route}, <snip>]}]}`],
    ['a comment', `{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": [${route} # etc\n]}]}`],
  ])('%s marks the list', (_name, text) => {
    const { values, incomplete, codes } = seen(text);
    expect(values).toEqual([
      {
        RouteTables: [{ RouteTableId: 'rtb-1', Routes: [{ DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local' }] }],
      },
    ]);
    expect(incomplete).toContain('/RouteTables/0/Routes');
    expect(codes).toEqual(['BAD-4']);
  });

  it('keeps an elided list as an empty, incomplete one', () => {
    const { values, incomplete } = seen(
      '{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": [...], "VpcId": "vpc-1"}]}',
    );
    expect(values).toEqual([{ RouteTables: [{ RouteTableId: 'rtb-1', Routes: [], VpcId: 'vpc-1' }] }]);
    expect(incomplete).toEqual(['/RouteTables/0/Routes']);
  });

  it('drops a route that was shortened before its target', () => {
    const { values, incomplete } = seen(
      '{"RouteTables": [{"RouteTableId": "rtb-1", "Routes": [{"DestinationCidrBlock": "0.0.0.0/0", ...}]}]}',
    );
    expect(values).toEqual([{ RouteTables: [{ RouteTableId: 'rtb-1', Routes: [] }] }]);
    expect(incomplete).toEqual(['/RouteTables/0/Routes']);
  });
});

describe('BAD-10 a wrapped table', () => {
  it('is refused, with the command that helps', () => {
    const { values, paste } = seen(
      '-----------------------\n|  DescribeRouteTables  |\n+----------------\n-----------+\n||   RouteTables   \n      ||\n|+-----+------+|\n|| OwnerId | 1 ||\n',
    );
    expect(values).toEqual([]);
    expect(paste.diagnostics).toMatchObject([
      { code: 'BAD-10', severity: 'error', command: expect.stringContaining('--output json') as string },
    ]);
  });
});

describe('BAD-13 errors in place of data', () => {
  it.each([
    [
      'An error occurred (UnauthorizedOperation) when calling the DescribeRouteTables operation: You are not authorized to perform this operation.',
      'ec2:DescribeRouteTables',
    ],
    [
      'An error occurred (AccessDeniedException) when calling the GetFunctionConfiguration operation: User: x',
      'lambda:GetFunctionConfiguration',
    ],
    ['An error occurred (ExpiredToken) when calling the DescribeSubnets operation: The security token', 'expired'],
    ['An error occurred (InvalidRouteTableID.NotFound) when calling the DescribeRouteTables operation: x', 'Region'],
    [
      'An error occurred (RequestLimitExceeded) when calling the DescribeRouteTables operation (reached max retries: 2): x',
      'Wait',
    ],
    ['An error occurred (Odd) when calling the DescribeRouteTables operation: x', 'Odd'],
    ['Unable to locate credentials. You can configure credentials by running "aws configure".', 'credentials'],
    ['You must specify a region. You can also configure your region by running "aws configure".', 'Region'],
    ['bash: aws: command not found', 'CloudShell'],
    ['usage: aws [options] <command> <subcommand> [<subcommand> ...] [parameters]', 'spelling'],
    ['The config profile (prod) could not be found', 'profile'],
    [
      '<Response><Errors><Error><Code>UnauthorizedOperation</Code><Message>x</Message></Error></Errors></Response>',
      'ec2',
    ],
  ])('%s', (text, word) => {
    const { values, paste } = seen(`$ aws ec2 describe-route-tables\n\n${text}\n`);
    expect(values).toEqual([]);
    expect(paste.diagnostics).toHaveLength(1);
    expect(paste.diagnostics[0]).toMatchObject({ code: 'BAD-13', severity: 'error', line: 3 });
    expect(paste.diagnostics[0]?.text).toContain(word);
  });
});

describe('BAD-14 an empty result', () => {
  it('is kept, and never read as "no routes"', () => {
    const { values, paste } = seen(
      '$ aws ec2 describe-route-tables --filters Name=association.subnet-id,Values=subnet-1\n{\n    "RouteTables": []\n}',
    );
    expect(values).toEqual([{ RouteTables: [] }]);
    expect(paste.documents[0]?.command?.options['filters']).toEqual(['Name=association.subnet-id,Values=subnet-1']);
    expect(paste.diagnostics).toMatchObject([{ code: 'BAD-14', severity: 'warning', line: 2 }]);
  });
});

describe('BAD-16 secrets', () => {
  const settings = {
    FunctionName: 'orders',
    FunctionArn: 'arn:aws:lambda:eu-west-1:1:function:orders',
    Environment: { Variables: { KEY: 'hunter2' } },
  };
  it.each([
    ['JSON', JSON.stringify(settings)],
    ['get-function', JSON.stringify({ Configuration: settings })],
    ['damaged JSON', JSON.stringify(settings).replaceAll('"', "'")],
    ['cut JSON', JSON.stringify(settings).slice(0, -3)],
    ['an escaped name', JSON.stringify(settings).replace('Environment', '\\u0045nvironment')],
    ['YAML', 'Environment:\n  Variables:\n    KEY: hunter2\nFunctionArn: arn:x\nFunctionName: orders\n'],
    ['only the variables', '{"Variables": {"KEY": "hunter2"}}'],
  ])('are dropped from %s', (_name, text) => {
    const { values, paste, codes } = seen(text);
    expect(values).toHaveLength(1);
    expect(JSON.stringify([values, paste.diagnostics])).not.toContain('hunter2');
    expect(codes).toContain('BAD-16');
  });
});

describe('BAD-18 rows of the console', () => {
  it('are routes without a table', () => {
    const { values, formats, codes } = seen(
      'Destination\tTarget\tStatus\tPropagated\n0.0.0.0/0\tnat-0d1f2e3c4b5a69788\tActive\tNo\n10.0.0.0/16\tlocal\tActive\tNo\n172.16.0.0/12\tvgw-1\tBlackhole\tYes\n',
    );
    expect(values).toEqual([
      [
        { DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-0d1f2e3c4b5a69788', State: 'active' },
        { DestinationCidrBlock: '10.0.0.0/16', GatewayId: 'local', State: 'active' },
        {
          DestinationCidrBlock: '172.16.0.0/12',
          GatewayId: 'vgw-1',
          State: 'blackhole',
          Origin: 'EnableVgwRoutePropagation',
        },
      ],
    ]);
    expect(formats).toEqual(['console']);
    expect(codes).toEqual(['BAD-18']);
  });
});

describe('nothing to read', () => {
  it.each([
    ['a word', 'hello'],
    ['nothing', ''],
    ['white space', ' \n\t\n'],
    ['prose', 'My function cannot reach the internet.\nIt times out after 3 seconds.'],
    ['a number', '42'],
    ['only a command', '$ aws ec2 describe-route-tables'],
  ])('%s gives one error that says what to do', (_name, text) => {
    const { values, paste } = seen(text);
    expect(values).toEqual([]);
    expect(paste.diagnostics).toHaveLength(1);
    expect(paste.diagnostics[0]?.severity).toBe('error');
    expect(paste.diagnostics[0]?.text).toContain('aws ec2 describe-route-tables');
  });

  it('names the cap of a text that is too long', () => {
    const { values, paste } = seen(' '.repeat(10 * 1024 * 1024 + 1));
    expect(values).toEqual([]);
    expect(paste.diagnostics[0]?.text).toContain('10 MB');
  });
});
