// An answer of which --query left nothing to judge by names the command that prints the rest (FMT-21).
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';

const remarkOf = (text: string) => {
  const [remark] = check(text).diagnostics;
  return { text: remark?.text ?? '', command: remark?.command };
};

const table = `-------------------------------------------------------
|              GetFunctionConfiguration               |
+------------------+---------+--------------+---------+
|      Handler     | Memory  |   Runtime    | Timeout |
+------------------+---------+--------------+---------+
|  index.handler   |  128    |  nodejs20.x  |  3      |
+------------------+---------+--------------+---------+
`;
const picked = '{ "Runtime": "nodejs20.x", "Handler": "index.handler", "Timeout": 3 }';

describe('a command above the answer', () => {
  it.each([
    [
      'a table, the command over two lines',
      `$ aws lambda get-function-configuration --function-name orders \\\n    --query '{Runtime:Runtime, Memory:MemorySize}' --output table\n${table}`,
      'aws lambda get-function-configuration --function-name orders',
    ],
    [
      'JSON',
      `$ aws lambda get-function-configuration --function-name orders --region eu-west-1 --query '{R:Runtime}'\n{ "R": "nodejs20.x" }`,
      'aws lambda get-function-configuration --function-name orders --region eu-west-1',
    ],
    [
      'a list of words',
      '$ aws ec2 describe-subnets --filters Name=vpc-id,Values=vpc-1 --query "Subnets[].AvailabilityZone"\n["eu-west-1a", "eu-west-1b"]',
      'aws ec2 describe-subnets --filters Name=vpc-id,Values=vpc-1',
    ],
    [
      'a name that no shell may read',
      '$ aws lambda get-function --function-name \'a;reboot\' --query Configuration.Runtime\n"nodejs20.x"',
      "aws lambda get-function --function-name 'a;reboot'",
    ],
  ])('is repeated without --query: %s', (_, text, command) => {
    const remark = remarkOf(text);
    expect(remark.text).toMatch(/--query/);
    expect(remark.command).toBe(command);
  });
});

describe('no command above the answer', () => {
  it.each([
    ['an object', picked],
    ['a table', table],
  ])('a function is told by two of its fields: %s', (_, text) => {
    const remark = remarkOf(text);
    expect(remark.text).toMatch(/`VpcConfig` is not among them/);
    expect(remark.command).toBe('aws lambda get-function-configuration --function-name <function>');
  });

  it('one field tells nothing', () => {
    expect(remarkOf('{ "Timeout": 3, "Retries": 2 }').text).not.toMatch(/VpcConfig` is not/);
  });
});
