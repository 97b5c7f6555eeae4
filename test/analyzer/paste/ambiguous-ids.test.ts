import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { scenarios } from '../damage/pieces.ts';
import { inPowershell, recorded } from './support/scenarios.ts';

const ID = /\b(vpc|subnet|rtb|nat|igw|sg|acl)-[0-9a-f]{17}\b/g;
const good = recorded('all-good', 'json');
const blocked = recorded('mixed-subnets', 'json');
const closed = recorded('security-group-no-egress', 'json');

const printed = (slug: string): string =>
  (scenarios.find((one) => one.slug === slug)?.documents ?? [])
    .map(({ value }) => JSON.stringify(value, null, 4))
    .join('\n');

describe('ids that several resources have since they were made unreadable (FMT-23)', () => {
  it.each([
    ['subnets, by x', good.replaceAll(/subnet-[0-9a-f]{17}/g, 'subnet-xxxx')],
    ['everything, by x', good.replaceAll(ID, '$1-xxxxxxxx')],
    ['subnets, shortened', good.replaceAll(/(subnet-0)[0-9a-f]{16}/g, '$1')],
    ['everything, shortened', good.replaceAll(/\b(\w+-0)[0-9a-f]{16}\b/g, '$1')],
    [
      'everything, shortened, in lists without a name',
      inPowershell('all-good').replaceAll(/\b(\w+-0)[0-9a-f]{16}\b/g, '$1'),
    ],
    ['everything, by a bar', blocked.replaceAll(ID, '$1-****')],
  ])('%s: nothing certain is said', (_, text) => {
    const { verdict, needs } = check(text);
    expect(verdict).toBe('unknown');
    expect(needs.length).toBeGreaterThan(0);
  });

  it('a group that may be another one decides nothing', () => {
    const open = good.slice(good.indexOf('"SecurityGroups"'));
    expect(check(closed).verdict).toBe('unreachable');
    expect(open).toContain('"0.0.0.0/0"');
    const [group] = /"sg-[0-9a-f]{17}"/.exec(closed) ?? [''];
    const two = closed
      .replace(
        '"SecurityGroups": [',
        `"SecurityGroups": [{"GroupId": ${group}, "IpPermissionsEgress": [{"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}], "IpPermissions": []},`,
      )
      .replaceAll(group, '"sg-xxxx"');
    expect(check(two).verdict).toBe('unknown');
  });

  it('ids that were replaced one by one lose nothing', () => {
    const names = new Map<string, string>();
    const text = good.replaceAll(
      ID,
      (id, prefix: string) => names.get(id) ?? names.set(id, `${prefix}-${names.size + 1}`).get(id) ?? '',
    );
    expect(check(text).verdict).toBe(check(good).verdict);
  });

  /** Each id replaced by what is made of its prefix and its number. */
  const numbered = (text: string, name: (prefix: string, count: number) => string): string => {
    const names = new Map<string, string>();
    return text.replaceAll(ID, (id, prefix: string) => {
      const known = names.get(id) ?? name(prefix, names.size + 1);
      names.set(id, known);
      return known;
    });
  };

  it.each([
    ['numbers behind the mask', (prefix: string, count: number) => `${prefix}-xxxx${count}`],
    ['the last digits alone', (prefix: string, count: number) => `${prefix}-…${1000 + count}`],
  ])('%s tell subnets apart', (_, name) => {
    expect(check(numbered(good, name)).verdict).toBe(check(good).verdict);
  });

  it('a word in place of an id may be any subnet, and none falls to the main table for certain', () => {
    const route = (target: object): object => ({ DestinationCidrBlock: '0.0.0.0/0', State: 'active', ...target });
    const local = {
      DestinationCidrBlock: '10.0.0.0/16',
      GatewayId: 'local',
      Origin: 'CreateRouteTable',
      State: 'active',
    };
    const VpcId = 'vpc-0a1b2c3d4e5f60718';
    const [mine, other] = ['subnet-0a1a1a1a1a1a1a1a1', 'subnet-0b1b1b1b1b1b1b1b1'];
    const paste = (named: string): string =>
      JSON.stringify({
        RouteTables: [
          {
            RouteTableId: 'rtb-0a',
            VpcId,
            Associations: [{ Main: true }],
            Routes: [local, route({ GatewayId: 'igw-0a' })],
          },
          {
            RouteTableId: 'rtb-0b',
            VpcId,
            Associations: [{ Main: false, SubnetId: named }],
            Routes: [local, route({ NatGatewayId: 'nat-0a' })],
          },
        ],
        Subnets: [mine, other].map((SubnetId) => ({ SubnetId, VpcId, State: 'available' })),
      });
    const ask = { subnetIds: [mine] };
    expect(check(paste(other), ask).verdict).toBe('unreachable');
    expect(check(paste('my-subnet'), ask).verdict).toBe('unknown');
  });

  it('an endpoint that names a table by the id of several leads nowhere for certain', () => {
    const text = printed('dynamodb-on-one-table');
    const ask = { destination: 'dynamodb' };
    expect(check(text, ask).verdict).toBe('intermittent');
    for (const id of ['rtb-xxxx', 'rtb-0123456789abcdef0'])
      expect(check(text.replaceAll(/\brtb-[0-9a-f]{17}\b/g, id), ask).verdict).toBe('unknown');
  });
});

describe('ids that were emptied (BAD-4)', () => {
  it.each(['all-good', 'nat-without-address', 'internet-gateway-detached', 'nacl-partial-ports'])(
    '%s: nothing certain is said, and never that the function is not attached',
    (slug) => {
      const report = check(printed(slug).replaceAll(ID, ''));
      expect(['unknown', 'mixed', 'depends']).toContain(report.verdict);
      expect(report.findings.map(({ id }) => id)).not.toContain('not-attached');
      expect(report.diagnostics.map(({ text }) => text).join()).toContain('is empty, and an id was expected');
    },
  );

  it.each([
    ['a function that is not attached', { SubnetIds: [], SecurityGroupIds: [], VpcId: '' }, 'reachable'],
    ['a function whose subnets were emptied', { SubnetIds: [''], SecurityGroupIds: [''], VpcId: '' }, 'unknown'],
  ])('%s', (_, VpcConfig, verdict) => {
    const [lambda] = [{ FunctionName: 'orders', FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders' }];
    expect(check(JSON.stringify({ ...lambda, VpcConfig })).verdict).toBe(verdict);
  });
});
