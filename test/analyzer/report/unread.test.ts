// A text that holds no output: the answer says what it is instead, and never only that nothing could be read.
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { analyzeOnDemand, gatherOnDemand, readOnDemand } from '../../../src/analyzer/on-demand.ts';

const denied = (operation: string, rest = ''): string =>
  `An error occurred (UnauthorizedOperation) when calling the ${operation} operation: You are not authorized to perform this operation.${rest}`;
const because = (operation: string): string =>
  ` User: arn:aws:sts::448812093377:assumed-role/ReadOnly/ana is not authorized to perform: ec2:${operation} because no identity-based policy allows the ec2:${operation} action`;

const OPERATIONS = [
  'DescribeRouteTables',
  'DescribeSubnets',
  'DescribeNatGateways',
  'DescribeNetworkInterfaces',
  'DescribeVpcEndpoints',
  'DescribeSecurityGroups',
  'DescribeNetworkAcls',
  'GetManagedPrefixListEntries',
];

describe('a refused call of the reader', () => {
  test.each(
    OPERATIONS.flatMap((name) => [[name, denied(name)] as const, [name, denied(name, because(name))] as const]),
  )('is about the permission of the reader, not about the role of the function: %s', (name, line) => {
    for (const text of [line, `$ aws ec2 describe-something\n\n${line}\n`, `PS C:\\Users\\ana> aws ec2 x\n${line}`]) {
      const { answer, symptoms, verdict } = check(text);
      expect(answer).toBe(`AWS refused the call: the identity that ran it may not do ec2:${name}.`);
      expect(symptoms).toBeUndefined();
      expect(verdict).toBe('unknown');
    }
  });

  test('is about the role of the function where that is what AWS says', () => {
    for (const text of [
      'An error occurred (InvalidParameterValueException) when calling the CreateFunction operation: The provided execution role does not have permissions to call CreateNetworkInterface on EC2',
      'User: arn:aws:sts::448812093377:assumed-role/orders-role/orders is not authorized to perform: ec2:CreateNetworkInterface on resource: *',
    ])
      expect(check(text).symptoms?.map(({ id }) => id)).toEqual(['interface-permission']);
  });
});

test.each([
  [
    'expired credentials',
    'An error occurred (ExpiredToken) when calling the DescribeRouteTables operation: expired',
    'The credentials have expired',
  ],
  [
    'no credentials',
    'Unable to locate credentials. You can configure credentials by running "aws configure".',
    'found no valid credentials',
  ],
  ['no command line', 'bash: aws: command not found', 'is not installed'],
  ['Terraform', 'resource "aws_route_table" "a" {\n  vpc_id = aws_vpc.main.id\n}\n', 'This looks like Terraform code'],
  [
    'a template',
    "AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  A:\n    Type: AWS::EC2::RouteTable\n",
    'CloudFormation',
  ],
  ['another command', '{"Buckets":[{"Name":"x"}]}', 'has the key `Buckets`'],
  ['a chat message', 'can somebody look at this? it worked on Friday', 'A description in words cannot be checked'],
  [
    'a question',
    'Hi,\n\nmy lambda is in 2 public subnets and it times out when it calls stripe.\nThe group allows all outbound, why?',
    'A question in words cannot be checked',
  ],
  ['a question in German', 'Warum kommt meine Funktion nicht ins Internet?', 'A question in words cannot be checked'],
  ['one word', 'internet', 'nothing in it looks like the output'],
  ['a list of words', 'orders\npayments\nstock', 'nothing in it looks like the output'],
  [
    'a timeout',
    '2026-11-29T09:00:00Z 4f1c Task timed out after 3.00 seconds',
    'Lambda ended the function at its timeout',
  ],
  [
    'an address that does not answer',
    'Error: connect ETIMEDOUT 34.194.12.7:443',
    'Nothing came back from 34.194.12.7:443',
  ],
])('%s is named in the answer, in one sentence', (_, text, words) => {
  const { answer, diagnostics, symptoms = [] } = check(text);
  expect(answer).toContain(words);
  expect(answer.endsWith('.')).toBe(true);
  // The views show what follows of the text that it was taken from.
  expect([...diagnostics, ...symptoms].filter((entry) => entry.text.startsWith(answer))).toHaveLength(1);
});

describe('JSON that breaks before it says anything', () => {
  const BREAKS = 'The JSON breaks at line 1, column';
  test.each([
    ['{"RouteTables": [ oops', `${BREAKS} 19: \`oops\` stands where a value or \`]\` is expected.`],
    ['{"Subnets": [] oops', `${BREAKS} 16: \`oops\` stands where a comma or \`}\` is expected.`],
    ['{"RouteTables": [}', `${BREAKS} 18: \`}\` stands where a value or \`]\` is expected.`],
    ['{"RouteTables" []}', `${BREAKS} 16: \`[\` stands where a colon is expected.`],
    ["{'RouteTables': oops}", `${BREAKS} 17: \`oops\` stands where a value is expected.`],
    [
      '{\r\n  "RouteTables": [',
      'The JSON breaks off at line 2, column 19: expected there is a value or `]`, and at its end `]}`.',
    ],
    [
      '{"RouteTables": [{"RouteTableId": "rtb-0a1b',
      'The JSON breaks off inside the quoted text that begins at line 1, column 35',
    ],
    [
      '$ aws ec2 describe-route-tables\n{"RouteTables": [\n\n$ ls',
      'The JSON breaks at line 4, column 1: `$` stands where a value or `]` is expected.',
    ],
  ])('is told by its place and by what was expected: %s', (text, beginning) => {
    const { answer, findings, diagnostics } = check(text);
    expect(answer.slice(0, beginning.length)).toBe(beginning);
    // A list that is cut off is not an empty one.
    expect(findings).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).not.toContain('RT-7');
  });

  test('is no list that is empty, which says so', () => {
    expect(check('{"RouteTables": []}').findings.map(({ id }) => id)).toEqual(['empty-filtered-paste']);
  });

  test('has the same sentence where its parts are loaded at need', async () => {
    const text = '{"RouteTables": [ oops';
    const { report } = await analyzeOnDemand(await gatherOnDemand(await readOnDemand(text)));
    expect(report.answer).toBe(check(text).answer);
  });
});
