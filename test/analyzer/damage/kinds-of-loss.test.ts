/** One table for each way in which a loss got past the reader: what is left never says the opposite for certain. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Report } from '../../../src/analyzer/index.ts';
import { samples, scenarios, textOf } from './pieces.ts';
import type { Format } from './pieces.ts';

/** A scenario in a format with the document of one command changed; `head` is what is left of the line above it. */
function damaged(
  slug: string,
  format: Format,
  command: string,
  change: (body: string) => string,
  head?: string,
): { readonly report: Report; readonly whole: string } {
  const [sample] = samples([format]).filter((one) => one.slug === slug);
  const documents = scenarios.find((one) => one.slug === slug)?.documents ?? [];
  const isRecorded = format === 'text' || format === 'table' || format === 'xml';
  const at = isRecorded
    ? (sample?.pieces ?? []).findIndex((piece) => piece.head.includes(command))
    : documents.findIndex((document) => document.command.includes(command));
  const piece = sample?.pieces[at];
  if (sample === undefined || piece === undefined) throw new Error(`no ${command} in ${slug}.${format}`);
  const body = change(piece.body);
  expect(body).not.toBe(piece.body);
  const pieces = sample.pieces.with(at, { head: head ?? piece.head, body });
  return { report: check(textOf(pieces), sample.ask), whole: check(textOf(sample.pieces), sample.ask).verdict };
}

const CERTAIN = ['reachable', 'unreachable'];

/** The verdict of what is left is that of the whole, or no certain one. */
function expectNoFlip(...given: Parameters<typeof damaged>): void {
  const { report, whole } = damaged(...given);
  if (report.verdict !== whole) expect(CERTAIN, `${whole} became ${report.verdict}`).not.toContain(report.verdict);
}

const replace =
  (gone: RegExp | string, left: string) =>
  (body: string): string =>
    body.replace(gone, left);
const only = (left: string) => (): string => left;

describe('BAD-3 an answer that was open where the next command stands', () => {
  const LEFT = ['{', '[', '{"', '[{', '[\n  {\n    "', '[\n  {\n    "Attac', '{\n    "NetworkAcls": [\n        {'];
  it.each(LEFT.flatMap((left) => (['json', 'powershell', 'python'] as const).map((format) => [format, left] as const)))(
    '%s, %j: it may be any list',
    (format, left) => {
      expectNoFlip('nacl-return-blocked', format, 'network-acls', only(left));
    },
  );

  it.each(['{', "{'Func", "{'FunctionName': 'ord"])('Python, %s of a function: there may be one', (left) => {
    expectNoFlip('detached-again', 'python', 'get-function', only(left));
  });
});

describe('BAD-17 a hole made one name, or one value, of two', () => {
  it.each([7, 10, 13, 16, 19, 22])(
    '%i letters of the connector of a revision and the end of another name',
    (length) => {
      const name = 'egressNetworkConnectorArn'.slice(0, length);
      const hole = /"egressNetworkConnectorArn"[^}]*timeoutSe(?=conds)/;
      expectNoFlip('network-connector-pending', 'json', 'web-function-revision', replace(hole, `"${name}`));
    },
  );

  it.each([
    ['route-tables', /local"[^}]*\},\s*\{[^}]*"State": "acti(?=ve")/, 'local'],
    [
      'route-tables',
      /"CreateRouteTable",[^}]*\},\s*\{[^}]*"Create(?=Route"[^}]*\}\s*\],\s*"Tags": \[\s*\{[^}]*private)/,
      '"Cre',
    ],
    ['get-function', /ForDualStack": (?:true|false)[\s\S]*"Size(?=": 512)/, ''],
  ])('in %s', (command, hole, left) => {
    expectNoFlip(command === 'get-function' ? 'ipv6-open-gateway' : 'all-good', 'json', command, replace(hole, left));
  });

  it('a value before a colon: which name it belongs to is gone', () => {
    const hole = /\/aws\/lambda\/orders'\}, 'CapacityProviderConfig'[\s\S]*GiBPer/;
    expectNoFlip('managed-instances', 'python', 'get-function', replace(hole, '/aws/'));
  });

  it('fields of a capacity provider inside another part', () => {
    const hole = /"OptimizationStatus": "Off"[\s\S]*"CapacityProviderArn": "arn:aws:lambda:/;
    expectNoFlip('managed-instances', 'json', 'get-function', replace(hole, '"OptimizationStatus": "Off'));
  });

  it('the only name of an answer', () => {
    expectNoFlip('dns-support-off', 'minified', 'enableDnsSupport', replace(/sSupport":\{"Value":false\},"/, ''));
  });
});

describe('an element without what each of its kind has', () => {
  it.each([
    ['acl-443-both-ways', 'json', 'network-acls', /,\s*"To": 443/],
    ['custom-dns', 'powershell', 'dhcp-options', /,\s*"DhcpConfigurations": \[[\s\S]*?\n {4}\]/],
    ['internet-gateway-detached', 'powershell', 'internet-gateways', /"Attachments"[\s\S]*?(?="Tags")/],
    ['secrets-endpoint-refuses', 'json', 'vpc-endpoints', /\s*"PrivateDnsEnabled": true,/],
  ] as const)('%s.%s %s', (slug, format, command, gone) => {
    expectNoFlip(slug, format, command, replace(gone, ''));
  });
});

describe('BAD-3 a route table without a list that the other tables of its answer have', () => {
  type Table = Record<string, unknown>;
  const changed = (
    change: (table: Table, index: number) => void,
    command = 'aws ec2 describe-route-tables',
  ): Report => {
    const files = scenarios.find(({ slug }) => slug === 'all-good')?.documents ?? [];
    const texts = files.map(({ command: own, value }) => {
      if (!own.includes('route-tables')) return `$ ${own}\n${JSON.stringify(value, null, 4)}`;
      const { RouteTables } = structuredClone(value) as { readonly RouteTables: Table[] };
      RouteTables.forEach(change);
      return `$ ${command}\n${JSON.stringify({ RouteTables }, null, 4)}`;
    });
    return check(texts.join('\n'));
  };

  it.each(['json', 'bare', 'powershell', 'minified'] as const)(
    '%s: a hole from the last route into the tags leaves sound output',
    (format) => {
      const hole = (body: string): string => {
        const route = body.indexOf('"0.0.0.0/0"');
        const before = body.lastIndexOf('}', route) + 1;
        return body.slice(0, before) + body.slice(body.indexOf(']', body.indexOf('"Tags"', route)));
      };
      const { report } = damaged('all-good', format, 'route-tables', hole);
      expect(report.verdict).toBe('unknown');
    },
  );

  it.each(['Tags', 'PropagatingVgws', 'Associations'])('one lacks %s: nothing certain', (field) => {
    const { verdict, needs } = changed((table, index) => index === 1 && Reflect.deleteProperty(table, field));
    expect([verdict, needs.map(({ command }) => command).join()]).toEqual([
      'unknown',
      expect.stringContaining('describe-route-tables'),
    ]);
  });

  it('all lack it, as older or shorter outputs do, or `--query` chose: as certain as before', () => {
    expect(changed((table) => Reflect.deleteProperty(table, 'Tags')).verdict).toBe('reachable');
    const query = "aws ec2 describe-route-tables --query '{RouteTables: RouteTables[].{RouteTableId: RouteTableId}}'";
    expect(changed((table, index) => index === 1 && Reflect.deleteProperty(table, 'Tags'), query).verdict).toBe(
      'reachable',
    );
  });
});

describe('BAD-3 a table with all that AWS prints of one, and a route without its end', () => {
  it.each(['json', 'bare', 'powershell', 'minified', 'python', 'yaml'] as const)(
    '%s: the route to everywhere may be the one that is gone',
    (format) => {
      // A hole from behind the target of one route to the origin, or to the state, of the next, however many stand between.
      for (const field of ['Origin', 'State']) {
        const hole = (body: string): string => {
          const second = body.indexOf('0.0.0.0/0');
          const first = body.lastIndexOf('local', second);
          const from = body.indexOf('Origin', first);
          return body.slice(0, from) + body.slice(body.indexOf(field === 'Origin' ? 'State' : 'Tags', second));
        };
        const { report } = damaged('all-good', format, 'route-tables', hole);
        expect(['unknown', 'depends'], `${field}, ${report.headline}`).toContain(report.verdict);
      }
    },
  );

  it('a table that somebody shortened is read as it is', () => {
    const short = (body: string): string =>
      body.replaceAll(/"(?:Origin|OwnerId)": "[^"]*",?\s*/g, '').replaceAll(/,(\s*\})/g, '$1');
    expect(damaged('all-good', 'json', 'route-tables', short).report.verdict).toBe('reachable');
  });
});

describe('BAD-3 subnets that stood in a table that is not used', () => {
  it.each(['json', 'bare', 'yaml', 'python'] as const)('%s: no verdict for every subnet', (format) => {
    const hide = replace(
      /(RouteTableId["']?: ["']?)rtb-0c2c2c2c2c2c2c2c2(?=["']?,?\s*["']?Routes)/,
      '$1rtb-xxxxxxxxxxxxxxxxx',
    );
    const { report } = damaged('two-vpcs', format, 'route-tables', hide);
    expect([report.verdict, report.needs.map(({ command }) => command).join()]).toEqual([
      'unknown',
      expect.stringContaining('describe-route-tables'),
    ]);
  });
});

describe('BAD-3 YAML that lost a part', () => {
  it.each([
    [
      'half a name below its owner',
      'endpoint-breaks-nat',
      'vpc-endpoints',
      /(?<=DnsOptions:\n {4}DnsRecordIpType):[\s\S]*/,
      '',
    ],
    [
      'a dash and nothing behind',
      'regional-nat',
      'route-tables',
      /(?<=\n)- Associations:\n {2}- Main: false[\s\S]*/,
      '- ',
    ],
    [
      'an element without its owner at the end',
      'endpoints-without-nat',
      'vpc-endpoints',
      /(?<=CreationTimestamp: 2026-03-02)T[\s\S]*/,
      '',
    ],
    [
      'a list whose name is welded',
      'internet-gateway-detached',
      'internet-gateways',
      /s:\n- Attachments[\s\S]*?(?=Tags:)/,
      '',
    ],
    [
      'a line of two names',
      'nat-instance',
      'route-tables',
      /(?<=Main: false\n {4}RouteTableAssociationI)d: rtbassoc-0a1[\s\S]*?(?= Origin: CreateRouteTable)/,
      '',
    ],
    [
      'two network ACLs that ran into one',
      'nacl-partial-ports',
      'network-acls',
      /idrBlock: 0.0.0.0\/0\n {4}Egress: false[\s\S]*?\n- (?=Associations)/,
      '',
    ],
  ] as const)('%s', (_, slug, command, gone, left) => {
    expectNoFlip(slug, 'yaml', command, replace(gone, left));
  });

  it.each([
    ['secrets-endpoint-refuses', 'vpc-endpoints', '.amazonaws.com'],
    ['custom-dns', 'dhcp-options', 'ions:'],
    ['internet-gateway-detached', 'internet-gateways', 'me\n'],
    ['detached-again', 'get-function', ' Off\n'],
    ['web-function-default-exit', 'web-function-revision', 'rn:aws:iam'],
    ['network-connector-other-version', 'web-function-revision', 'e/orders\n'],
    ['web-function-weighted', 'web-function-revision', 'onds: 30'],
  ])('%s, %s from `%s` on', (slug, command, from) => {
    expectNoFlip(slug, 'yaml', command, (body) => body.slice(body.lastIndexOf(from)), '');
  });
});

describe('BAD-3 YAML of which one line, or the last part of an element, is left', () => {
  it.each([
    [
      'network-connector-other-version',
      'web-function-revision',
      ['4:07Z', ' 2026-11-20T09:14:07Z', ': 2026-', 'edAt: 2026-'],
    ],
    ['ipv6-flag-off', 'get-function', ['gGroup:', '  LogGroup:', 'Config:\n  LogFormat', 'ggingConfig:']],
    ['managed-instances', 'get-function', ['BPerVCpu:', 'cutionEnvironmentMemory', 'PerVCpu:']],
    [
      'instance-not-running',
      'instances',
      ['cIpAddress:', '-1a\n', 'lt\n      AvailabilityZone', 's: 10.0.0.50', 'eservations:'],
    ],
    ['custom-dns', 'dhcp-options', ['y: domain', 'ns:\n', 'rations:\n']],
    ['nacl-return-blocked', 'network-acls', ['89012"', '"']],
  ] as const)('%s, %s', (slug, command, starts) => {
    for (const from of starts) expectNoFlip(slug, 'yaml', command, (body) => body.slice(body.lastIndexOf(from)), '');
  });

  it('empty lines between all lines are no end of an answer', () => {
    const spaced = (body: string): string => body.replaceAll('\n', '\n\n');
    expect(damaged('all-good', 'yaml', 'subnets', spaced).report.verdict).toBe('reachable');
  });
});

describe('BAD-3 YAML that ends before what each of its kind has', () => {
  it.each(['V', 'VpcEncryptionControls:\n- VpcId: vpc-0a1b2c3d4e5f60718\n', '  Mode:'])(
    'an encryption control up to `%s`',
    (end) => {
      const cut = (body: string): string => (body.includes(end) ? body.slice(0, body.indexOf(end) + end.length) : end);
      expectNoFlip('encryption-control', 'yaml', 'encryption-controls', cut);
    },
  );

  it.each(['Architectures:', 'EphemeralStorage:', 'SnapStart:', 'LoggingConfig:', '  LogGroup:', '/orders\nCapacity'])(
    'a function without a network of its own that ends at `%s` (FN-7)',
    (field) => {
      for (const more of [3, field.length - 2])
        expectNoFlip('managed-instances', 'yaml', 'get-function', (body) => body.slice(0, body.indexOf(field) + more));
    },
  );
});

describe('BAD-3 a policy in a string is no answer of its own: the rest of the line may be', () => {
  it.each([
    ['python', 'endpoint-breaks-nat'],
    ['minified', 'endpoint-breaks-nat'],
    ['python', 'secrets-endpoint-refuses'],
  ] as const)('%s of %s', (format, slug) => {
    expectNoFlip(slug, format, 'vpc-endpoints', (body) => body.slice(body.indexOf('Service') - 20), '');
  });

  it.each([1, 2, 3])('the last %i fields of a revision in Python', (fields) => {
    const rest = (body: string): string => body.split(', ').slice(-fields).join(', ');
    expectNoFlip('web-function-default-exit', 'python', 'web-function-revision', rest, '');
  });
});

describe('BAD-3 text output, tables and XML that lost a line or a mark', () => {
  it.each([
    ['nat-in-private-subnet', 'text', 'get-function', /(?<=TRACINGCONFIG\t)[\s\S]*/, ''],
    [
      'mixed-subnets',
      'text',
      'route-tables',
      /S\tFalse\trtbassoc-0b1[\s\S]*?ROUTETABLES(?=\t123456789012\trtb-0c2c)/,
      '',
    ],
    ['all-good', 'text', 'internet-gateways', /(?<=igw-0d1d1d1d1d1d1d1d1)\t[\s\S]*/, ''],
    ['mixed-subnets', 'xml', 'route-tables', /<\/item>(?=\s*<item>\s*<associationSet>\s*<item>\s*<main>false)/, ''],
    ['ipv6-flag-off', 'table', 'get-function', /^[\s\S]*(?=2a2a2a2 )/, ''],
    ['nacl-return-blocked', 'table', 'network-acls', /^[\s\S]*(?=\|\n\|\|\| {2}10\.0\.0\.0)/, ''],
    ['all-good', 'table', 'security-groups', / *IpPermissionsEgress *\|\|\|\n\|\|\+-+\+\|\|\n\|\|\| {30}/, ''],
  ] as const)('%s.%s %s', (slug, format, command, gone, left) => {
    expectNoFlip(
      slug,
      format,
      command,
      replace(gone, left),
      command === 'get-function' && format === 'table' ? '' : undefined,
    );
  });

  it.each(['nat-gateways', 'security-groups', 'internet-gateways'])('any one line of a table of %s', (command) => {
    const piece = samples(['table'])
      .find(({ slug }) => slug === 'implicit-main-nat')
      ?.pieces.find(({ head }) => head.includes(command));
    const lines = piece?.body.split('\n') ?? [];
    expect(lines.length).toBeGreaterThan(8);
    for (const at of lines.keys())
      expectNoFlip('implicit-main-nat', 'table', command, () => lines.toSpliced(at, 1).join('\n'));
  });
});
