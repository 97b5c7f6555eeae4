// `way-out what-if` and `way-out check --single-fault`, as a reader types them.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const file = (slug: string, name: string): string => `${root}content/scenarios/${slug}/${name}.json`;
const ALL_GOOD = [
  'function',
  'internet-gateways',
  'nat-gateways',
  'network-acls',
  'route-tables',
  'security-groups',
  'subnets',
].map((name) => file('all-good', name));
const DELETE = 'aws ec2 delete-route --route-table-id rtb-0c2c2c2c2c2c2c2c2 --destination-cidr-block 0.0.0.0/0';

function wayOut(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${root}src/cli/way-out.mjs`, ...args], {
    encoding: 'utf8',
  });
  return { status, out: stdout, err: stderr };
}

describe('way-out what-if', { timeout: 60_000 }, () => {
  it('says what a command would change, with the exit status of the verdict after it', () => {
    const { status, out } = wayOut('what-if', ...ALL_GOOD, '--do', DELETE);
    expect(out).toMatch(/^REACHABLE → INTERMITTENT\nBefore: .*\nAfter: /);
    expect(out).toContain('- orders: reachable → intermittent.');
    expect(out).toContain('- Cost: no change by the hour; data is billed apart.');
    expect(status).toBe(1);
  });

  it('runs several in their order, and fills what one makes into the next', () => {
    const { status, out } = wayOut(
      'what-if', ...ALL_GOOD,
      '--do', 'aws ec2 allocate-address --domain vpc',
      '--do', "aws ec2 create-nat-gateway --subnet-id subnet-0a1a1a1a1a1a1a1a1 --allocation-id '<new Elastic IP>'",
      '--do', "aws ec2 replace-route --route-table-id rtb-0c2c2c2c2c2c2c2c2 --destination-cidr-block 0.0.0.0/0 --nat-gateway-id '<new NAT gateway>'",
    ); // prettier-ignore
    expect(out).toMatch(/^REACHABLE, as before\n/);
    expect(out).toContain('+36.50 USD a month');
    expect(status).toBe(0);
  });

  it('is the same as JSON', () => {
    const { out } = wayOut('what-if', ...ALL_GOOD, '--do', DELETE, '--format', 'json');
    const { difference, before, after } = JSON.parse(out) as {
      difference: { functions: unknown };
      before: { verdict: string };
      after: { verdict: string };
    };
    expect(difference.functions).toEqual([{ name: 'orders', before: 'reachable', after: 'intermittent' }]);
    expect([before.verdict, after.verdict]).toEqual(['reachable', 'intermittent']);
  });

  it.each([
    [['what-if', ...ALL_GOOD], "way-out: what-if has nothing to do; expected --do 'aws ec2 …', with the command in quotes."],
    [['check', ...ALL_GOOD, '--do', DELETE], 'way-out: --do belongs to "what-if"; expected "way-out what-if FILE --do …".'],
    [['what-if', ...ALL_GOOD, '--do', DELETE, '--do', DELETE], 'way-out: --do 2 of 2 is not done: An error occurred (InvalidRoute.NotFound) when calling the DeleteRoute operation: no route with destination-cidr-block 0.0.0.0/0 in route table rtb-0c2c2c2c2c2c2c2c2'],
    [['what-if', ...ALL_GOOD, '--do', 'aws ec2 delete-routes'], 'way-out: --do is not done: aws ec2 has no operation "delete-routes" here; did you mean delete-route?'],
    [['what-if', ...ALL_GOOD, '--do', DELETE, '--to', 's3', '--to', 'sqs'], 'way-out: what-if takes one destination; give --to once.'],
    [['what-if', ...ALL_GOOD, '--do', DELETE, '--format', 'markdown'], 'way-out: --format is "markdown"; expected text or json for what-if.'],
  ])('refuses what it cannot do: %j', (args, message) => {
    const { status, err } = wayOut(...args);
    expect(err.split('\n')[0]).toBe(message);
    expect(status).toBe(2);
  }); // prettier-ignore
});

describe('way-out check --single-fault', { timeout: 60_000 }, () => {
  it('names what one fault cuts off', () => {
    const { status, out } = wayOut('check', ...ALL_GOOD, '--single-fault');
    expect(out).toMatch(/^\d+ single faults tried; \d+ of them change an answer\.\n/);
    expect(out).toContain('Without internet gateway igw-0d1d1d1d1d1d1d1d1:\n  - orders: reachable → unreachable.');
    expect(status).toBe(1);
  });
});
