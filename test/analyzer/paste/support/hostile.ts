/** Hostile texts that grow: parts of output in every format, put together in ways that make careless readers look back, or ahead, too far. */

/** Parts of output by format; each is a line or a few, or what a line is made of. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  json: [
    '{"RouteTables": [{"RouteTableId": "rtb-0a1b2c3d4e5f60718", "Routes": []}]}\n',
    '"State": "active"\n},\n',
    '{"a":[',
    '[{"GatewayId": "igw-1"},',
    '{}\n',
    ']}',
    '"',
    '"\n',
    '{“GatewayId”: “local”}',
    '{\\"a\\":',
    '{"a": "\\"',
    '{/* rest */',
    '[...',
    '{"RouteTables": [] "RouteTables": []',
    "{'a': None, 'b': datetime.datetime(2024,",
    '{"GatewayId": {"Value": "local"}}, ',
    '",\n"a": "b',
  ],
  yaml: [
    'RouteTables:\n- - - -\n',
    '- RouteTableId: rtb-0a1b2c3d\n  Routes:\n',
    "State: 'x\n",
    'State: "x\\\n',
    'GatewayId: [a, {b: c}]\n',
    'RouteTables: &a\n',
    '- ',
    '? a\n: b\n',
    'Description: a\n  b\n',
    '# ...\nState: a\n',
    'Subnets:\n',
  ],
  text: [
    'ROUTETABLES\tvpc-0a1b2c3d\trtb-0a1b2c3d\n',
    'ROUTES\t10.0.0.0/16\tlocal\n',
    'ROUTETABLES rtb-1\n',
    'TAGS\tName\tx\nROUTES\t0.0.0.0/0\n',
    'VARIABLES\ta\n',
    'X\tY\n',
    'sg-00000000000000001\tsg-000000001d802b68e\n',
    `${Array.from({ length: 10 }, (_, index) => `sg-0000000${String(index)}1d802b68e`).join('\t')}\n`,
    'rtb-0a1b2c3d\n0.0.0.0/0\tigw-1\tactive\n',
    '\t',
    'NEXTTOKEN\ta\n',
  ],
  table: [
    '----------\n|RouteTables|\n+--------+\n',
    '||  Routes  ||\n|+----+---+|\n',
    '||  a  |  b  ||\n',
    '|  State  |  active  |\n',
    '|',
    '+--+\n',
    '-----------\n',
    '||||||  x  ||||||\n',
    '|  a\n',
  ],
  xml: [
    '<DescribeRouteTablesResponse><routeTableSet><item>',
    '<item><routeTableId>rtb-1</routeTableId></item>',
    '<aResponse>',
    '</item>\n',
    '<aResponse><!--',
    '<a:b c="',
    '&amp;&quot;&#x22;',
    '<![CDATA[',
    '<routeTableSet>\n',
    '<foo>\n',
    '<?xml a\n',
    '<Errors><Error>\n',
  ],
  powershell: [
    'RouteTableId : rtb-1\nRoutes       : {Amazon.EC2.Model.Route}\n\n',
    '{"State": {"Value": "active"}}\n',
    'PS C:\\> Get-EC2RouteTable\n',
    'WARNING: Resulting JSON is truncated as serialization has exceeded\n',
    'Tags : \n  a\n',
  ],
  console: [
    '0.0.0.0/0\tigw-0a1b2c3d\tActive\tNo\n',
    '0.0.0.0/0 local\n',
    'Destination\tTarget\tStatus\n',
    'Destination\nTarget\n0.0.0.0/0\nlocal\n',
    '10.0.0.0/16\n\nlocal\n\n',
    'None\t0.0.0.0/0\n',
  ],
  markdown: [
    '| Destination | Target |\n|---|---|\n| 0.0.0.0/0 | igw-1 |\n',
    '| a | b |\n',
    '|---|---|\n',
    '```\n',
    '| `10.0.0.0/16` | **local** |\n',
  ],
  cloudtrail: [
    '{"eventName": "CreateRoute", "responseElements": {"routeTable": {"routeSet": {"items": [{}]}}}}\n',
    '{"Records": [{"eventSource": "ec2.amazonaws.com",',
    '{"routeTableSet": {"item": {"routeSet": ',
    '2024-01-01T00:00:00Z INFO {"message": "{\\"RouteTables\\": []}"}\n',
  ],
  python: ["{'RouteTables': [", "{'a': (1, ", 'Route(', '{a(', "b'{\\n  \\'a\\': 1'\n"],
  rows: [
    'subnet-0a1b2c3d\tTrue\tNone\n',
    'vpc-0a1b2c3d 10.0.0.0/16\n',
    'arn:aws:lambda:eu-west-1:123456789012:function:a\tb\n',
    'eni-0a1b2c3d\nIPRANGES\t0.0.0.0/0\n',
  ],
  damage: [
    '2 123456789010 eni-1235b8ca123456789 172.31.16.139 20641 443 6 ACCEPT OK\n',
    '12:00:01 INFO app[12]: {\n',
    'web-1 | RouteTables:\n',
    '[  1.5] "a",\n',
    '> > > ',
    '> {"a": 1}\n',
    '\u001b[0m\u001b[',
    '[0;[1m',
    '12: {"a"\n',
    '7\n',
    '@@ -1,2 +1,2 @@\n+ a\n- b\n',
    '+{"a": 1},\n',
    '<br><span class="a">{"a"</span>\n',
    '<http://1.2.3.4|1.2.3.4>',
    '[10.0.0.1](http://10.0.0.1) ',
    '[a|http:',
    '{&quot;a&amp;quot;',
    '=3D\n',
    `${'a'.repeat(70)}=\n`,
    '│ {"a": 1} │\n',
    '{"a": 1}$\n',
    'a\b\b_',
    '""a"" : ""b"",',
    "''a'' : ''b''\n",
    '\\{ \\[ ',
    '{"a": 1},\n\n',
    'lines 1-45\n:\n',
    '(END)--More--(1%)\n',
    '{"a": 1} <-- this one\n',
    '"routetableid": "ROUTE_TABLE_ID",\n',
    '| vpcid | x |\n',
    '\r',
    '\r\r\n',
    '\0a',
    '\ufeff\u00a0\u200b',
    '\\n  {\\"a\\": 1}',
    '“a” ‘b’ ',
  ],
  words: [
    '$ aws ec2 describe-subnets \\\n',
    '$ aws ec2 describe-subnets --query "a\n',
    'An error occurred (AccessDenied) when calling\n',
    'resource "aws_route" "a" {\n',
    'user@host:~$ \n',
    'a b\n',
    ' ',
    '\n',
    ' \n',
    '-',
    '.',
    ':\n',
    'x',
    'é',
    '😀',
  ],
};

/** Whole output to stand above the part: what a reader has then read makes it look back. */
const HEADS: readonly string[] = [
  '{"RouteTables": [{"RouteTableId": "rtb-0a1b2c3d", "Routes": [',
  'RouteTables:\n- RouteTableId: rtb-0a1b2c3d\n  Routes:\n',
  'ROUTETABLES\t123456789012\trtb-0a1b2c3d\tvpc-0a1b2c3d\nROUTES\t10.0.0.0/16\tlocal\tCreateRouteTable\tactive\n',
  '-------------------\n|DescribeRouteTables|\n+-----------------+\n||  RouteTables  ||\n',
  '$ aws ec2 describe-route-tables --output text\n',
  'Some words\n',
];

export interface Hostile {
  readonly name: string;
  /** The text of about so many characters. */
  readonly text: (size: number) => string;
}

const fill = (part: string, size: number): string => part.repeat(Math.ceil(size / part.length));

/** Each line a little deeper than the one above, up to a width and back. */
function stairs(part: string, size: number): string {
  const lines: string[] = [];
  for (let written = 0; written < size; written += (lines.at(-1) ?? '').length)
    lines.push(' '.repeat(lines.length % 120) + part.trimStart());
  return lines.join('');
}

/** Each line with other digits than the one above, and every third one shorter: what lies before a line is looked for then. */
function otherNumbers(part: string, size: number): string {
  const lines: string[] = [];
  for (let written = 0; written < size; written += (lines.at(-1) ?? '').length) {
    const step = lines.length;
    const line = part.trimEnd().replaceAll(/\d/g, (digit) => String((Number(digit) + step) % 10));
    lines.push(`${step % 3 === 2 ? line.slice(0, Math.ceil(line.length / 2)) : line}\n`);
  }
  return lines.join('');
}

const WAYS: readonly (readonly [name: string, text: (part: string, size: number) => string])[] = [
  ['again and again', fill],
  ['each on a line of its own', (part, size) => fill(`${part.trimEnd()}\n`, size)],
  ['on one line', (part, size) => fill(part.replaceAll('\n', ' '), size)],
  ['in stairs', stairs],
  ['with other numbers in each line', otherNumbers],
  ['below blank lines', (part, size) => '\n'.repeat(size / 2) + fill(part, size / 2)],
  ['above blanks', (part, size) => fill(part, size / 2) + ' '.repeat(size / 2)],
  ['inside one string', (part, size) => JSON.stringify(fill(part, size))],
];

const ways = Object.entries(PARTS).flatMap(([format, parts]) =>
  parts.flatMap((part): Hostile[] => {
    const name = `${format}: ${JSON.stringify(part)}`;
    return [
      ...WAYS.map(([way, text]) => ({ name: `${name} ${way}`, text: (size: number) => text(part, size) })),
      ...HEADS.map((head) => ({
        name: `${name} below ${JSON.stringify(head.slice(0, 20))}`,
        text: (size: number) => head + fill(part, size),
      })),
    ];
  }),
);

const WAYS_OF_ONE = WAYS.length + HEADS.length;

/** Every part of every format, in one or two of the 14 ways, which change from part to part: the step has no divisor in common with 14. */
export const HOSTILE: readonly Hostile[] = ways.filter((_, index) => index % 9 === 0);

/** Every part of every format, in one of the ways, which change from part to part. */
export const HOSTILE_IN_TURN: readonly Hostile[] = ways.filter(
  (_, index) => index % WAYS_OF_ONE === Math.floor(index / WAYS_OF_ONE) % WAYS_OF_ONE,
);
