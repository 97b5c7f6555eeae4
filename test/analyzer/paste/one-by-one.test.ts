// One route table in each answer, as a loop of `describe-route-tables --route-table-ids` prints them, is as good as their list.
import { describe, expect, it } from 'vitest';
import { check, loadParsers } from '../../../src/analyzer/index.ts';
import { scenarios } from '../damage/pieces.ts';
import { EVERY_PRINTER } from '../support/print/formats.ts';

interface Table {
  readonly RouteTableId: string;
  readonly Associations?: readonly { readonly SubnetId?: string; readonly Main?: boolean }[];
}
type Answer = Readonly<Record<string, unknown>>;

const tablesIn = (value: unknown): readonly Table[] =>
  (value as { readonly RouteTables?: readonly Table[] }).RouteTables ?? [];

const LOOPED = scenarios.filter(({ documents }) => documents.some(({ value }) => tablesIn(value).length > 1));

/** Subnets that no table of the scenario names are on the main table only if there is no further table: the list alone says so. */
function mayHaveOtherTables(documents: (typeof LOOPED)[number]['documents']): boolean {
  const named = new Set(
    documents.flatMap(({ value }) =>
      tablesIn(value).flatMap(({ Associations = [] }) => Associations.map(({ SubnetId }) => SubnetId)),
    ),
  );
  const text = JSON.stringify(documents.map(({ value }) => value));
  return [...text.matchAll(/"(subnet-[\da-f]+)"/g)].some(([, subnet]) => !named.has(subnet));
}

describe.each(['JSON', 'YAML'])('each route table in an answer of its own, in %s', (format) => {
  const print = (value: unknown): string => EVERY_PRINTER[format]?.('describe-route-tables', value as Answer) ?? '';

  it.each([
    ['below its command', (id: string) => `$ aws ec2 describe-route-tables --route-table-ids ${id}\n`],
    ['without command lines', () => ''],
  ])('%s', (_, above) => {
    const others: string[] = [];
    for (const { slug, documents, ask } of LOOPED) {
      const head = (command: string): string => (above('') === '' ? '' : `$ ${command}\n`);
      const whole = documents.map(({ command, value }) => head(command) + print(value)).join('\n');
      const looped = documents
        .flatMap(({ command, value }) =>
          tablesIn(value).length > 1
            ? tablesIn(value).map((table) => above(table.RouteTableId) + print({ RouteTables: [table] }))
            : [head(command) + print(value)],
        )
        .join('\n');
      const [before, now] = [check(whole, ask), check(looped, ask)];
      if (now.verdict === before.verdict && now.lean === before.lean) continue;
      // Never certain about a table that is not there; the direction stays, and the list is asked for.
      expect(mayHaveOtherTables(documents), slug).toBe(true);
      expect(now.verdict, slug).toBe('unknown');
      // What some of the subnets do leans no way for all of them.
      expect(before.verdict === 'intermittent' ? null : (before.lean ?? before.verdict), slug).toBe(now.lean);
      expect(now.needs.map(({ command }) => command).join(), slug).toContain('describe-route-tables --filters');
      others.push(slug);
    }
    expect(LOOPED.length).toBeGreaterThan(10);
    expect(others.length).toBeLessThan(LOOPED.length / 10);
  });
});

describe('a function that is not attached to a VPC', () => {
  const BARE = {
    FunctionName: 'orders',
    FunctionArn: 'arn:aws:lambda:eu-west-1:123456789012:function:orders',
    Runtime: 'nodejs22.x',
    State: 'Active',
  };
  const WHOLE = {
    ...BARE,
    Role: 'arn:aws:iam::123456789012:role/orders',
    Handler: 'index.handler',
    CodeSize: 304,
    Description: '',
    Timeout: 3,
    MemorySize: 128,
    CodeSha256: `${'a'.repeat(43)}=`,
    RevisionId: '7c1f0a52-1111-4222-8333-0123456789ab',
    LastModified: '2026-11-02T09:00:00.000+0000',
    Version: '$LATEST',
    TracingConfig: { Mode: 'PassThrough' },
    LastUpdateStatus: 'Successful',
    PackageType: 'Zip',
    Architectures: ['x86_64'],
    EphemeralStorage: { Size: 512 },
    SnapStart: { ApplyOn: 'None', OptimizationStatus: 'Off' },
  };

  it.each(['YAML', 'YAML stream'])('FN-3 reaches the internet in %s, when the answer is whole', async (format) => {
    const parsers = await loadParsers(['yaml']);
    for (const value of [WHOLE, { Functions: [WHOLE] }, { Configuration: WHOLE, Code: { RepositoryType: 'S3' } }]) {
      const text = EVERY_PRINTER[format]?.('get-function-configuration', value) ?? '';
      expect(check(text, undefined, parsers).verdict).toBe('reachable');
    }
  });

  it.each(['YAML', 'YAML stream'])(
    'BAD-3 is known in %s when its end may be missing, and nothing is certain',
    (format) => {
      const text = EVERY_PRINTER[format]?.('get-function-configuration', BARE) ?? '';
      const { verdict, documents, diagnostics } = check(text);
      expect(verdict).toBe('unknown');
      expect(documents.map(({ label, count }) => [label, count])).toEqual([['Lambda functions', 1]]);
      expect(diagnostics.map(({ code }) => code)).toContain('BAD-3');
    },
  );
});

describe('all answers in one list, as `jq -s` prints them', () => {
  it('each is read in its own shape: those of Lambda have names in small letters', () => {
    const others: string[] = [];
    for (const { slug, documents, ask } of scenarios) {
      const apart = documents.map(({ value }) => JSON.stringify(value)).join('\n');
      const [whole, now] = [check(apart, ask), check(JSON.stringify(documents.map(({ value }) => value)), ask)];
      if (now.verdict !== whole.verdict) others.push(`${slug}: ${whole.verdict} became ${now.verdict}`);
    }
    expect(others).toEqual([]);
  });
});
