// What a reader types into a lab, and what is printed: slips, help, parts of long answers, words of a shell.
import jmespath from 'jmespath';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { FRESH, turn, type Session, type Tools } from '../../src/labs/session.ts';
import { labs } from '../content/support/labs.ts';

const tools: Tools = { ask: check, search: (value, expression) => jmespath.search(value, expression) };
const folder = labs.find(({ slug }) => slug === 'four-timeouts');

async function type(
  line: string,
  session: Session = FRESH,
): Promise<{ session: Session; said: string; kinds: string }> {
  if (folder === undefined) throw new Error('the lab four-timeouts is gone');
  const { session: next, said } = await turn(folder.lab, session, line, tools);
  return { session: next, said: said.map(({ text }) => text).join(''), kinds: said.map(({ kind }) => kind).join() };
}

describe('a line of a lab', () => {
  it.each([
    ['ls', 'error', /^ls: not here\. This terminal knows "aws ec2 …", "aws lambda …", and help, hint, undo, reset and clear\.$/],
    ['aws', 'error', /A service is missing; expected "aws ec2 …" or "aws lambda …"/],
    ['exit', 'note', /the page keeps what you did/],
    ['$ aws ec2 describe-subnets --query Subnets[].CidrBlock --output text', 'out', /^10\.0\.0\.0\/24\t10\.0\.10\.0\/24\t10\.0\.11\.0\/24\n$/],
    ['aws ec2 describe-subnets --filter Name=tag:Name,Values=private-b --query Subnets[0].SubnetId', 'out', /^"subnet-0b2b2b2b2b2b2b2b2"\n$/],
    ['aws ec2 describe-route-table', 'error', /did you mean describe-route-tables\?/],
    ['aws ec2 describe-route-tables | grep igw', 'error', /--query picks parts/],
    ['aws ec2 describe-route-tables --output tabel', 'error', /Invalid choice: 'tabel'/],
    ['aws ec2 describe-route-tables --query RouteTables[*', 'error', /^Bad value for --query/],
    ['aws ec2 associate-address --allocation-id eipalloc-1', 'error', /exists in AWS and is not modelled here/],
    ['aws lambda list-functions --query Functions[].FunctionName --output text', 'out', /^(?=.*\borders\b)(?=.*\bmailer\b)(?=.*\bimporter\b)(?=.*\breport-builder\b)/],
    ['aws lambda get-function --function-name mailer --query Configuration.Description', 'out', /Sends mail/],
    ['aws ec2 describe-subnets --max-items none', 'error', /--max-items: invalid value: 'none'/],
    ['aws ec2 describe-subnets --starting-token nonsense', 'error', /^Bad starting token: nonsense$/],
  ] as const)('%s', async (line, kinds, text) => {
    const answer = await type(line);
    expect([answer.kinds, answer.said]).toEqual([kinds, expect.stringMatching(text)]);
    expect(answer.session.done).toEqual([]);
  }); // prettier-ignore

  it('pages a list with the tokens that the AWS CLI prints', async () => {
    const idsOf = (text: string): unknown => (JSON.parse(text) as { Subnets: { SubnetId: string }[] }).Subnets.map(({ SubnetId }) => SubnetId);
    const first = (await type('aws ec2 describe-subnets --max-items 2')).said;
    const { NextToken: token } = JSON.parse(first) as { NextToken?: string };
    expect(token).toBe('eyJOZXh0VG9rZW4iOiBudWxsLCAiYm90b190cnVuY2F0ZV9hbW91bnQiOiAyfQ==');
    const second = (await type(`aws ec2 describe-subnets --max-items 2 --starting-token ${token ?? ''}`)).said;
    expect(second).not.toContain('NextToken');
    const whole = (await type('aws ec2 describe-subnets')).said;
    expect([idsOf(first), idsOf(second)].flat()).toEqual(idsOf(whole));
  }); // prettier-ignore
});
