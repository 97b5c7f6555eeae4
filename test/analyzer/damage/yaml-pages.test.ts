/** One loss in YAML, as one answer or as pages of a stream, that left a certain verdict the whole does not have (BAD-3, BAD-17). */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { INTERNET_EGRESS, microvm, routeTables } from '../support/web-function.ts';
import { expectNoFlip } from './one-loss.ts';
import type { Format } from './pieces.ts';
import { PRINTERS } from './printers.ts';

const BOTH: readonly Format[] = ['yaml', 'yaml-stream'];
const ofBoth = <T extends readonly unknown[]>(cases: readonly T[]): readonly (readonly [Format, ...T])[] =>
  BOTH.flatMap((format) => cases.map((one) => [format, ...one] as const));

/** The text up to a word, and with it. */
const upTo = (word: string) => (body: string) => body.slice(0, body.indexOf(word) + word.length);
/** The text from a word on. */
const from = (word: string) => (body: string) => body.slice(body.indexOf(word));
/** Without the lines of a name, and those below that stand deeper. */
const without = (name: string) => (body: string) =>
  body.replace(new RegExp(`^( *)${name}:.*\\n(?:\\1 .*\\n)*`, 'gm'), '');

describe('an answer that stops, or lost a field', () => {
  it.each(
    ofBoth([
      ['an instance up to its id', 'instance-not-running', 'describe-instances', upTo('InstanceId: i-0b8b8b8b8b8b8b8b8')],
      ['an instance up to its image', 'instance-not-running', 'describe-instances', upTo('ImageId: ami-0c7c')],
      ['a subnet up to half a number', 'subnet-not-available', 'describe-subnets', upTo('AvailableIpAddressCount: 24')],
      ['an entry for TCP without ports', 'acl-443-both-ways', 'network-acls', without('PortRange')],
      ['a function up to half a word', 'managed-instances', 'get-function', upTo('OptimizationStatus: O')],
      ['a revision up to the id of its connector', 'network-connector-other-version', 'web-function-revision', upTo('network-connector:nc-0a1b2c3d4e5f60718')],
    ]),
  )('in %s, %s', (format, _, slug, command, change) => {
    expectNoFlip({ slug, format, command, change });
  }); // prettier-ignore

  it.each(['-', '- ', '- D', '- DhcpO', '- DhcpOptions', '- {}', 'DhcpOp - Value: 10.9.9.9'])(
    'of which `%s` is left below its command: the list was there',
    (left) => {
      expectNoFlip({ slug: 'custom-dns', format: 'yaml-stream', command: 'dhcp-options', change: () => left });
    },
  );

  it.each(['Epc-0a1b2c3d4e5f60718', '-cId: vpc-0a1b2c3d4e5f60718', '- Enabvpc-0a1b2c3d4e5f60718'])(
    'of which `%s` is left below its command: the attribute was there',
    (left) => {
      expectNoFlip({ slug: 'dns-support-off', format: 'yaml-stream', command: 'enableDnsSupport', change: () => left });
    },
  );
});

describe('a part that stands below an empty line, indented', () => {
  it.each([
    ['yaml', 'ipv6-acl-ipv4-only', 'network-acls', '  Entries:'],
    ['yaml', 'instance-not-running', 'describe-instances', '  Instances:'],
    ['yaml-stream', 'ipv6-flag-off', 'get-function', '    - subnet-'],
    ['yaml-stream', 'ipv6-flag-off', 'get-function', '    - sg-'],
  ] as const)('%s, %s: what begins at `%s` is no part of the answer above', (format, slug, command, word) => {
    expectNoFlip({ slug, format, command, change: from(word), head: '' });
  });
});

describe('a hole in a value', () => {
  const put = (was: string | RegExp, is: string) => (body: string) => body.replace(was, is);
  it.each(
    ofBoth([
      ['custom-dns', 'describe-vpcs', put(/f60718\n *State:[^:]*: 1/, '')],
      ['custom-dns', 'describe-vpcs', put(/0718\n *State:[^:]*:/, '')],
      ['custom-dns', 'dhcp-options', put('domain-name-servers', 'name-servers')],
      ['block-public-access', 'access-options', put('123456789012', '12012')],
      ['block-public-access', 'access-options', put('eu-west-1', '-1')],
      ['endpoint-breaks-nat', 'describe-vpc-endpoints', put('com.amazonaws.eu-west-1.sqs', 'zonaws.eu-west-1.sqs')],
      ['endpoint-breaks-nat', 'describe-vpc-endpoints', put('com.amazonaws.eu-west-1.sqs', 'com.amazonaws.-1.sqs')],
      ['secrets-endpoint-refuses', 'describe-vpc-endpoints', put('eu-west-1.secretsm', 'eu-wecretsm')],
    ]),
  )('in %s, %s, %s', (format, slug, command, change) => {
    expectNoFlip({ slug, format, command, change });
  });

  it.each(['aclassoc-0d38 acl-07cd78f726efc9282', 'aclassoc-0d3- NetworkAclAssociationId: aclassoc-0f21a18917f24b62b'])(
    'over most of a network ACL, which left `%s`',
    (left) => {
      const hole = (body: string): string => {
        const second = body.lastIndexOf('- Associations:');
        const rest = body.slice(body.indexOf('\n', body.indexOf('NetworkAclAssociationId', second)));
        return `NetworkAcls:\n- Associations:\n  - NetworkAclAssociationId: ${left}${rest}`;
      };
      expectNoFlip({ slug: 'acl-nat-subnet-closed', format: 'yaml', command: 'network-acls', change: hole });
    },
  );

  it('which left the last digits of an association', () => {
    const hole = (body: string): string =>
      body.replace(/rtbassoc-0a1a1a1a1a1a1a1a1[\s\S]*?rtbassoc-0b1b1b1b1b1b1(?=b1b1)/, '');
    expectNoFlip({ slug: 'prefix-list-not-expanded', format: 'minified', command: 'route-tables', change: hole });
  });

  it.each([
    ['vironmentMemoryGiBPerVCpu', /Architectures:[\s\S]*ExecutionEn(?=vironmentMemory)/],
    ['ArchitectMemoryGiBPerVCpu', /ures:[\s\S]*Environment(?=MemoryGiB)/],
  ])('which left `%s` of a function that runs on a capacity provider', (left, hole) => {
    const change = (body: string): string => {
      expect(body.replace(hole, '')).toContain(left);
      return body.replace(hole, '');
    };
    expectNoFlip({ slug: 'managed-instances', format: 'yaml', command: 'get-function', change });
  });
});

describe('FN-8 a MicroVM below its command', () => {
  const GET = 'aws lambda-microvms get-microvm --microvm-identifier microvm-0d4c3b2a1908f7e6d';
  const verdictOf = (format: Format, change: (body: string) => string, value = microvm([INTERNET_EGRESS])): string => {
    const { head, print } = PRINTERS[format];
    const tables = 'aws ec2 describe-route-tables';
    return check(`${head(GET)}\n${change(print(value, GET))}\n\n${head(tables)}\n${print(routeTables(), tables)}\n`)
      .verdict;
  };

  it.each(BOTH)('in %s: it has a way out of its own', (format) => {
    expect(verdictOf(format, (body) => body)).toBe('reachable');
  });

  it.each(
    ofBoth([
      ['its first line and its end are lost', (body: string) => body.slice(body.indexOf('\n') + 1, body.indexOf('egressNetwork')).trimEnd()],
      ['of its first line `me: RUNNING` is left, and its end is lost', (body: string) => `me: RUNNING${body.slice(body.indexOf('\n', body.indexOf('state:')), body.indexOf('egressNetwork')).trimEnd()}`],
      ['half a name is left', () => 'micro'],
      ['its end is lost', (body: string) => body.slice(0, body.indexOf('egressNetwork')).trimEnd()],
    ]),
  )('in %s, %s: nothing is certain', (format, _, change) => {
    expect(verdictOf(format, change)).toBe('unknown');
  }); // prettier-ignore

  it.each(['json', 'minified', 'yaml', 'powershell', 'python'] as const)('in %s, without its list: nothing is certain', (format) => {
    expect(verdictOf(format, (body) => body, microvm(null))).toBe('unknown');
  }); // prettier-ignore
});

describe('JSON whose beginning is gone', () => {
  it.each([
    ['block-public-access', 'access-options', ',\n        "AwsRegion"'],
    ['block-public-access', 'access-options', ',\n        "ExclusionsAllowed"'],
    ['endpoint-breaks-nat', 'describe-vpc-endpoints', '.amazonaws.eu-west-1.sqs"'],
    ['endpoint-breaks-nat', 'describe-vpc-endpoints', '.vpce.amazonaws.com"'],
  ])('%s, %s, from `%s` on', (slug, command, word) => {
    expectNoFlip({ slug, format: 'json', command, change: from(word), head: '' });
  });

  it.each(['network-acls', 'dhcp-options'])('`{}` is no list of %s, whose name AWS prints when it is empty', (command) => {
    const slug = command === 'network-acls' ? 'nacl-return-blocked' : 'custom-dns';
    expectNoFlip({ slug, format: 'json', command, change: () => '{}' });
  }); // prettier-ignore
});
