import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Excuse } from './excuses.ts';
import { scenarios } from './pieces.ts';
import { trials } from './trials.ts';

/** How many losses of the sample below flip a verdict and cannot be seen, by the reason (see `excuses.ts`). */
const ALLOWED: Readonly<Partial<Record<Excuse, number>>> = { 'fewer-elements': 1, 'left-out': 2 };

describe('a loss in one document of a scenario', { timeout: 120_000 }, () => {
  it('makes no certain verdict that the whole paste contradicts, and no uncertain one that asks for nothing', () => {
    const excused: Partial<Record<Excuse, number>> = {};
    const flips: string[] = [];
    const silent: string[] = [];
    for (const { name, loss, seed, whole, now, isFlip, isSilent, excuse } of trials({
      seed: 1,
      rounds: 1,
      every: 21,
    })) {
      if (isSilent) silent.push(`${name}, ${loss}, seed ${seed}: ${now}`);
      if (!isFlip) continue;
      if (excuse === null) flips.push(`${name}, ${loss}, seed ${seed}: ${whole} became ${now}`);
      else excused[excuse] = (excused[excuse] ?? 0) + 1;
    }
    expect(flips).toEqual([]);
    expect(silent).toEqual([]);
    for (const [reason, count] of Object.entries(excused))
      expect(count, reason).toBeLessThanOrEqual(ALLOWED[reason as Excuse] ?? 0);
  });
});

type Values = Record<string, Record<string, unknown>[]>;

/** A scenario as one paste, with one document of it changed. */
function paste(slug: string, command: string, change: (text: string) => string): string {
  const scenario = scenarios.find((one) => one.slug === slug);
  return (scenario?.documents ?? [])
    .map((document) => {
      const text = JSON.stringify(document.value, null, 2);
      return document.command.includes(command) ? change(text) : text;
    })
    .join('\n\n');
}

/** The same, with values of the document changed. */
const withValues = (slug: string, command: string, change: (values: Values) => void): string =>
  paste(slug, command, (text) => {
    const values = JSON.parse(text) as Values;
    change(values);
    return JSON.stringify(values, null, 2);
  });

const answer = (text: string, slug: string): unknown[] => {
  const { verdict, lean } = check(text, scenarios.find((one) => one.slug === slug)?.ask);
  return [verdict, lean];
};

describe('BAD-3 a list that stands in the paste and was cut is not "not pasted"', () => {
  it.each([
    ['instance-not-running', 'describe-instances', 'describe-instances'],
    ['internet-gateway-detached', 'describe-internet-gateways', 'describe-internet-gateways'],
    ['subnet-not-available', 'describe-subnets', 'describe-subnets'],
    ['block-public-access', 'block-public-access-options', 'describe-vpc-block-public-access-options'],
    ['dns-support-off', 'enableDnsSupport', 'describe-vpc-attribute'],
    ['custom-dns', 'describe-dhcp-options', 'describe-dhcp-options'],
    ['custom-dns', 'describe-vpcs', 'describe-vpcs'],
    ['nacl-return-blocked', 'describe-network-acls', 'describe-network-acls'],
  ])('%s, %s cut at its start: never the opposite, and unknown asks for the list', (slug, command, wanted) => {
    const ask = scenarios.find((one) => one.slug === slug)?.ask;
    const whole = check(
      paste(slug, command, (text) => text),
      ask,
    ).verdict;
    for (let part = 1; part < 8; part += 1) {
      const text = paste(slug, command, (document) => document.slice((document.length * part) / 8));
      const { verdict, lean, needs } = check(text, ask);
      expect([whole, 'unknown']).toContain(verdict);
      // The machine of the route stands in the list, in a state that the cut may have taken.
      if (slug === 'instance-not-running') expect(lean).not.toBe('reachable');
      if (verdict === 'unknown' && slug !== 'dns-support-off')
        expect(needs.map((need) => need.command).join()).toContain(wanted);
    }
  });
});

describe('BAD-17 a name twice in one object', () => {
  it('at any depth: two entries that ran into one decide nothing', () => {
    const text = paste('all-good', 'network-acls', (whole) =>
      whole.replace(/\},\s*\{\s*("CidrBlock": "0\.0\.0\.0\/0",\s*"Egress": false)/, ',$1'),
    );
    const report = check(text);
    expect([report.verdict, report.diagnostics.map(({ code }) => code)]).toEqual([
      'unknown',
      expect.arrayContaining(['BAD-17']),
    ]);
  });

  it('a bracket lost between two route tables: what follows is not dropped for certain', () => {
    const text = paste('all-good', 'route-tables', (whole) => whole.replace(/\n {4}\},\n {4}\{/, '\n    {'));
    expect(answer(text, 'all-good')[0]).toBe('unknown');
  });
});

describe('values that cannot be looked up, and states that nobody knows', () => {
  it.each(['xxxx', '***', '<redacted>', 'subnet-xxxx', 'subnet-…', 'REDACTED'])(
    'a NAT gateway in the subnet %s',
    (id) => {
      const text = withValues('all-good', 'nat-gateways', ({ NatGateways }) => {
        for (const gateway of NatGateways ?? []) gateway['SubnetId'] = id;
      });
      expect(answer(text, 'all-good')[0]).toBe('unknown');
    },
  );

  it.each(['new-state', 'available'])('the address of a NAT gateway in state %s', (state) => {
    const text = paste('all-good', 'nat-gateways', (whole) => whole.replaceAll('"succeeded"', `"${state}"`));
    expect(answer(text, 'all-good')).toEqual(['unknown', 'reachable']);
  });

  it('an endpoint of a type that AWS may add', () => {
    const text = paste('sqs-endpoint', 'vpc-endpoints', (whole) => whole.replaceAll('"Interface"', '"Novel"'));
    expect(answer(text, 'sqs-endpoint')[0]).toBe('depends');
  });
});

describe('a record without the field that ties it to others', () => {
  it.each([
    ['nacl-return-blocked', 'network-acls', 'SubnetId', 'unknown'],
    ['sqs-endpoint', 'vpc-endpoints', 'ServiceName', 'unknown'],
    ['sqs-endpoint', 'vpc-endpoints', 'VpcEndpointType', 'unknown'],
    ['block-public-access-exclusion', 'exclusions', 'ResourceArn', 'unknown'],
    ['instance-not-running', 'describe-instances', 'State', 'unknown'],
    ['subnet-not-available', 'describe-subnets', 'State', 'unknown'],
  ])('%s: %s without %s', (slug, command, field, verdict) => {
    const drop = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value, (key, child: unknown) => (key === field ? undefined : child)));
    const text = paste(slug, command, (whole) => JSON.stringify(drop(JSON.parse(whole)), null, 2));
    expect(answer(text, slug)[0]).toBe(verdict);
  });
});

describe('RT-10 a rule of a security group with one id and different content', () => {
  const rule = (cidr: string): object => ({
    SecurityGroupRuleId: 'sgr-0aaaaaaaaaaaaaaa1',
    GroupId: 'sg-0f1f1f1f1f1f1f1f1',
    GroupOwnerId: '123456789012',
    IsEgress: true,
    IpProtocol: '-1',
    FromPort: -1,
    ToPort: -1,
    CidrIpv4: cidr,
  });
  const print = (...rules: object[]): string => JSON.stringify({ SecurityGroupRules: rules }, null, 2);
  const withRules = (text: string): string => paste('all-good', 'security-groups', () => text);

  it.each([
    ['in one list', print(rule('0.0.0.0/0'), rule('10.0.0.0/8'))],
    ['in two documents', `${print(rule('0.0.0.0/0'))}\n${print(rule('10.0.0.0/8'))}`],
    ['in two documents, the other way', `${print(rule('10.0.0.0/8'))}\n${print(rule('0.0.0.0/0'))}`],
  ])('%s: unknown, with a note', (_, text) => {
    const { verdict, diagnostics } = check(withRules(text));
    expect([verdict, diagnostics.map(({ code }) => code)]).toEqual(['unknown', expect.arrayContaining(['RT-10'])]);
  });

  it('the same rule twice is one', () => {
    const text = print(rule('0.0.0.0/0'), rule('0.0.0.0/0'));
    expect(check(withRules(text)).verdict).toBe('reachable');
  });
});

describe('FMT-8 code that is not read ends where output begins', () => {
  const CODE = 'resource "aws_route" "out" {\n  route_table_id = aws_route_table.app.id\n}';
  it.each([
    ['in a fence', `\`\`\`hcl\n${CODE}\n\`\`\`\n`],
    ['above a bracket', `${CODE}\n\n`],
    ['twice, with words between', `${CODE}\nand\n\n${CODE}\n\n`],
  ])('%s', (_, before) => {
    const { verdict, diagnostics } = check(before + paste('all-good', 'none', (text) => text));
    expect([verdict, diagnostics.filter(({ code }) => code === 'FMT-8').length]).toEqual(['reachable', 1]);
  });
});

describe('BAD-3 an answer that ended in the middle of a name, right above another', () => {
  it.each(['"', '"Enab', '"EnableDnsSupport'])('%s: its list may be any', (left) => {
    const text = paste('dns-support-off', 'enableDnsSupport', () => `{\n    ${left}`);
    expect(answer(text, 'dns-support-off')[0]).toBe('unknown');
  });
});

describe('BAD-3 losses that show by one name or one mark', () => {
  it.each([
    [
      'a name welded of two',
      'all-good',
      'network-acls',
      /Action": "deny",\s*"RuleNumber": 32767\s*\},\s*\{[^}]*?"RuleActio/,
      'Action": "deny", "',
    ],
    ['two commas in a row', 'all-good', 'route-tables', /"State": "active"\s*\},\s*\{[^}]*"Origin": "CreateRoute"/, ''],
    ['the capacity provider of a function', 'managed-instances', 'get-function', /"CapacityProviderArn": "[^"]*",/, ''],
    [
      'the family of a gateway endpoint',
      's3-in-public-subnet',
      'vpc-endpoints',
      /"IpAddressType": "ipv4"/,
      '"IpAddressType": "xxxx"',
    ],
    [
      'the associations of a network ACL',
      'nacl-return-blocked',
      'network-acls',
      /"Associations": \[[^\]]*subnet-0a2[^\]]*\],/,
      '',
    ],
    [
      'one attribute, and only the VPC is left',
      'dns-support-off',
      'enableDnsSupport',
      /"EnableDnsSupport": \{[^}]*\},/,
      '',
    ],
  ])('%s', (_, slug, command, gone, left) => {
    const text = paste(slug, command, (whole) => {
      expect(whole).toMatch(gone);
      return whole.replace(gone, left);
    });
    expect(['unknown', 'depends']).toContain(answer(text, slug)[0]);
  });
});

describe('B-kinds of loss that a hole, a merge or a moved name leaves', () => {
  it.each([
    [
      'B1 an entry of a network ACL that lost the rule with the asterisk',
      'all-good',
      'network-acls',
      /32767\s*\},\s*\{[^}]*"Egress": false/,
      '90',
    ],
    [
      'B2 an association of half a subnet and half another',
      'all-good',
      'route-tables',
      /("SubnetId": "subnet-0a1a1a1a)[\s\S]*?0b1b1b1b(1b1b1b1b1")/,
      '$1$2',
    ],
    [
      'B4 a state of a route that ends as its origin',
      'all-good',
      'route-tables',
      /"CreateRoute",\s*"State": "a(?=ctive"\s*\}\s*\],\s*"Tags": \[\s*\{\s*"Key": "Name",\s*"Value": "private)/,
      '"C',
    ],
    [
      'B4 a route that ends as a tag',
      'all-good',
      'route-tables',
      /"GatewayId": "local",[\s\S]*?"Tags": \[\s*\{(?=\s*"Key": "Name",\s*"Value": "private)/,
      '"GatewayId": "local",',
    ],
    [
      'B5 an encryption control of a VPC that cannot be told',
      'encryption-control',
      'encryption-controls',
      /"vpc-0a1b2c3d4e5f60718"/,
      '"vpc-…"',
    ],
    ['B5 a VPC attribute without its value', 'dns-support-off', 'enableDnsSupport', /"Value": false/, ''],
  ])('%s', (_, slug, command, gone, left) => {
    const text = paste(slug, command, (whole) => {
      expect(whole).toMatch(gone);
      return whole.replace(gone, left);
    });
    expect(['unknown', 'depends']).toContain(answer(text, slug)[0]);
  });
});

describe('two associations that ran into one', () => {
  it.each([
    [
      'of a route table',
      'mixed-subnets',
      'route-tables',
      /bassoc-0a1a1a1a1a1a1a1a1"[\s\S]*?"rtbas(?=soc-0b1b1b1b1b1b1b1b1")/,
    ],
    [
      'of a network ACL',
      'nacl-return-blocked',
      'network-acls',
      /classoc-0a2a2a2a2a2a2a2a2"[\s\S]*?"acla(?=ssoc-0b2b2b2b2b2b2b2b2")/,
    ],
  ])('%s: whose the first was decides nothing for certain', (_, slug, command, gone) => {
    const text = paste(slug, command, (whole) => {
      expect(whole).toMatch(gone);
      return whole.replace(gone, '');
    });
    expect(['reachable', 'unreachable']).not.toContain(answer(text, slug)[0]);
  });
});

describe('a function whose ARN lost its Region', () => {
  it.each(['arn:aws:lambda:eu-wesrs', 'arn:aws:lambda:ex.handler', 'arn:aws:lambda:xx:123456789012:function:orders'])(
    '%s: the subnets tell it',
    (arn) => {
      const text = paste('sqs-endpoint', 'get-function', (whole) =>
        whole.replace(/arn:aws:lambda:[^"]*:function:orders/, arn),
      );
      expect(text).toContain(`"${arn}"`);
      expect(['reachable', 'unknown']).toContain(answer(text, 'sqs-endpoint')[0]);
    },
  );
});

describe('BAD-12 a document inside a string', () => {
  it('the message of a log record is unwrapped, a VPC attribute too', () => {
    const text = paste('dns-support-off', 'enableDnsSupport', (whole) =>
      JSON.stringify({ timestamp: 1, message: whole }),
    );
    expect(answer(text, 'dns-support-off')[0]).toBe('unreachable');
  });

  it.each(['web-function-default-exit', 'web-function-weighted', 'database-group-refuses'])(
    '%s: every answer as the message of a record, whatever its first name is',
    (slug) => {
      const { documents, ask } = scenarios.find((one) => one.slug === slug) ?? { documents: [], ask: {} };
      const backwards = (value: unknown): object => Object.fromEntries(Object.entries(value as object).reverse());
      for (const turned of [(value: unknown) => value, backwards]) {
        const records = documents.map(({ value }) => ({
          level: 'info',
          message: JSON.stringify(turned(value), null, 2),
        }));
        const plain = check(documents.map(({ value }) => JSON.stringify(turned(value))).join('\n'), ask);
        expect(check(records.map((record) => JSON.stringify(record)).join('\n'), ask).verdict).toBe(plain.verdict);
      }
    },
  );

  it('a description is somebody’s text, whatever it looks like', () => {
    const text = paste('one-subnet', 'get-function', (whole) =>
      JSON.stringify({
        ...(JSON.parse(whole) as object),
        Description: '{"FunctionName": "orders", "owner": "team-a"}',
      }),
    );
    expect(answer(text, 'one-subnet')[0]).toBe('reachable');
  });
});
