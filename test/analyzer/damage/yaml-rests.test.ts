import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import type { Report } from '../../../src/analyzer/index.ts';
import { samples, textOf } from './pieces.ts';
import type { Format } from './pieces.ts';

/** A scenario in YAML with one document changed, found by the command above it; `head` is what is left of that command. */
function withRest(
  slug: string,
  command: string,
  change: (body: string) => string,
  { head = '', format = 'yaml' }: { readonly head?: string; readonly format?: Format } = {},
): Report {
  const sample = samples([format]).find((one) => one.slug === slug);
  const pieces = (sample?.pieces ?? []).map((piece) =>
    piece.head.includes(command) ? { ...piece, head, body: change(piece.body) } : piece,
  );
  expect(pieces.filter((piece, index) => piece !== sample?.pieces[index])).toHaveLength(1);
  return check(textOf(pieces), sample?.ask);
}

const whole = (slug: string): string => {
  const sample = samples(['yaml']).find((one) => one.slug === slug);
  return textOf(sample?.pieces ?? []);
};

/** The text from the `count`-th last character on. */
const last = (count: number) => (text: string) => text.slice(-count);

describe('BAD-3 YAML whose start was cut closes nothing that would show it', () => {
  const LINE = 'Value: 10.9.9.9';

  it.each(Array.from({ length: 'Value'.length }, (_, cut) => LINE.slice(cut)))(
    'one line that is left of DHCP options, `%s`: any list may be missing',
    (line) => {
      expect(withRest('custom-dns', 'dhcp-options', last(line.length)).verdict).toBe('unknown');
    },
  );

  it.each(['port: 443', 'on: push', 'age: 3', 'name: orders', 'v4: 10.0.0.0/8', 'ip: 10.0.0.9'])(
    'a line of somebody’s own, `%s`: nothing is missing',
    (line) => {
      const text = whole('all-good');
      expect([check(`${line}\n\n${text}`).verdict, check(`${text}\n${line}\n`).verdict]).toEqual([
        'reachable',
        'reachable',
      ]);
    },
  );

  it.each([1, 2, 3])('the last %i lines of a revision, below another answer: it may be of a function', (lines) => {
    const rest = (body: string): string => body.split('\n').slice(-lines).join('\n');
    const { verdict, lean } = withRest('network-connector-other-version', 'web-function-revision', rest);
    expect([verdict, lean]).toEqual(['unknown', 'unreachable']);
  });

  it.each(['ionStatus: Off', 'LoggingConfig:', 'TracingConfig:', 'PackageType:', 'LastUpdateStatus:'])(
    'a function from `%s` on, below another answer: it may be of any',
    (from) => {
      const rest = (body: string): string => {
        expect(body).toContain(from);
        return body.slice(body.indexOf(from));
      };
      expect(withRest('ipv6-flag-off', 'get-function', rest).verdict).toBe('unknown');
    },
  );

  it('a rest that does not fit below an empty line leaves the answer above it whole', () => {
    const sample = samples(['yaml']).find(({ slug }) => slug === 'web-function-weighted');
    const at = (sample?.pieces ?? []).findLastIndex(({ head }) => head.includes('get-web-function-endpoint'));
    const lost = sample?.pieces[at + 1];
    expect(lost?.body).toContain('9d8c7b6a');
    const rest = { head: '', body: lost?.body.slice(lost.body.indexOf('key:')) ?? '' };
    const report = check(textOf((sample?.pieces ?? []).with(at + 1, rest)), sample?.ask);
    expect(report.verdict).toBe('intermittent');
    expect(report.diagnostics.map(({ code }) => code)).toContain('BAD-3');
  });
});

describe('BAD-3 XML of which the end of a tag is left', () => {
  it.each(['DescribeNetworkAclsResponse>', 'tworkAclsResponse>', 'Response>', 'e>'])(
    '%s: any list may be missing',
    (end) => {
      const { verdict } = withRest('nacl-return-blocked', 'network-acls', last(end.length), { format: 'xml' });
      expect(verdict).toBe('unknown');
    },
  );
});

describe('BAD-3 YAML whose end was cut', () => {
  it.each(['RevisionId', 'State', 'LastUpdateStatus'])(
    'a function that ends at %s may run on a capacity provider, which stands behind it (FN-7)',
    (field) => {
      const cut = (body: string): string => body.slice(0, body.indexOf('\n', body.indexOf(`\n${field}:`) + 1));
      const { verdict } = withRest('managed-instances', 'get-function', cut, {
        head: '$ aws lambda get-function-configuration',
      });
      expect(['unknown', 'depends']).toContain(verdict);
    },
  );

  it('a function of which a query shows some fields is whole', () => {
    const picked =
      'FunctionArn: arn:aws:lambda:eu-west-1:123456789012:function:orders\nVersion: $LATEST\nRole: arn:aws:iam::123456789012:role/orders\nCodeSize: 1\nVpcConfig:\n  SubnetIds: []\n  SecurityGroupIds: []\n  VpcId: ""\n';
    expect(check(picked).verdict).toBe('reachable');
  });
});

describe('BAD-17 YAML of which two lines ran into one', () => {
  it('the subnets of a function: neither is known', () => {
    const weld = (body: string): string => body.replace(/\n {2}- (?=subnet-0b)/, '\n    ');
    const { verdict } = withRest('timeout-to-s3', 'get-function', weld, {
      head: '$ aws lambda get-function-configuration --output yaml',
    });
    expect(verdict).toBe('unknown');
  });
});

describe('FMT-23 an id of full length that was made unreadable', () => {
  const hide = (id: string) => (body: string) => body.replace('vpc-0a1b2c3d4e5f60718', id);

  it.each([`vpc-${'x'.repeat(17)}`, `vpc-${'X'.repeat(17)}`, 'vpc-0a1b2cxxxxxxxxxxx', `vpc-${'*'.repeat(17)}`])(
    '%s may be the VPC that stands elsewhere',
    (id) => {
      expect(withRest('encryption-control', 'encryption-controls', hide(id)).verdict).toBe('unknown');
    },
  );

  it('whose readable digits are others is another VPC', () => {
    expect(withRest('encryption-control', 'encryption-controls', hide('vpc-0fffffxxxxxxxxxxx')).verdict).toBe(
      'reachable',
    );
  });
});
