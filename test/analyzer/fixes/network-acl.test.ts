import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowEntry } from '../../../src/analyzer/fixes/network-acl.ts';
import { check } from '../../../src/analyzer/index.ts';
import { applyAll, documentsOf, stateOf } from '../../../src/controlplane/index.ts';
import { scenarios } from '../../content/support/scenarios.ts';

const asked = {
  acl: 'acl-1',
  direction: 'outbound',
  rule: null,
  free: 50,
  from: 443,
  to: 443,
  family: 'ipv4',
  protocol: 'tcp',
} as const;
const input = (change: object) => allowEntry({ ...asked, ...change }).input;

describe('the entry that allows what a network ACL denies', () => {
  it('NACL-2 comes before the entry that denies, or replaces it where no number is left', () => {
    expect(allowEntry({ ...asked, rule: 100, free: 50 })).toMatchObject({
      operation: 'CreateNetworkAclEntry',
      input: { RuleNumber: 50 },
    });
    expect(allowEntry({ ...asked, rule: 1, free: null })).toMatchObject({
      operation: 'ReplaceNetworkAclEntry',
      input: { RuleNumber: 1 },
    });
  });

  it('NACL-8 is written in the family that was asked about', () => {
    expect(input({ family: 'ipv6' })).toMatchObject({ Ipv6CidrBlock: '::/0' });
    expect(input({ family: 'ipv6' })).not.toHaveProperty('CidrBlock');
    expect(input({})).toMatchObject({ CidrBlock: '0.0.0.0/0' });
  });

  it('NACL-6 names the other side where it is not everybody', () => {
    expect(input({ direction: 'inbound', cidr: '10.0.10.0/24' })).toMatchObject({
      Egress: false,
      CidrBlock: '10.0.10.0/24',
    });
  });
});

describe('NACL-2 the fix of a network ACL with any entries', () => {
  const { files = [] } = scenarios.find(({ slug }) => slug === 'acl-nat-subnet-closed') ?? {};
  interface Drawn {
    readonly RuleNumber: number;
    readonly Egress: boolean;
    readonly ports: readonly number[];
  }
  interface Acls {
    readonly NetworkAcls: readonly object[];
  }

  /** What every ACL ends with (NACL-3). */
  const CLOSING = [true, false].map((Egress) => ({
    CidrBlock: '0.0.0.0/0',
    Egress,
    Protocol: '-1',
    RuleAction: 'deny',
    RuleNumber: 32767,
  }));

  /** The scenario with the drawn entries in every ACL; a number counts once in each direction. */
  const withEntries = (drawn: readonly Drawn[]) =>
    files.map((file) => {
      if (file.name !== 'network-acls.json') return file;
      const once = new Map(drawn.map((one) => [`${String(one.Egress)} ${String(one.RuleNumber)}`, one]));
      const Entries = [...once.values()].map(({ ports: [From, To], ...rest }) => ({
        ...rest,
        PortRange: { From, To },
      }));
      const NetworkAcls = (JSON.parse(file.text) as Acls).NetworkAcls.map((acl) => ({
        ...acl,
        Entries: [...Entries, ...CLOSING],
      }));
      return { ...file, text: JSON.stringify({ NetworkAcls }) };
    });

  const entry = fc.record({
    RuleNumber: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 45, max: 52 }), fc.constant(100)),
    Egress: fc.boolean(),
    RuleAction: fc.constantFrom('allow', 'deny'),
    Protocol: fc.constantFrom('6', '-1', '17'),
    CidrBlock: fc.constantFrom('0.0.0.0/0', '0.0.0.0/1', '198.51.100.0/24'),
    ports: fc.constantFrom([443, 443], [1024, 65535], [1024, 2000], [3389, 3389], [0, 65535]),
  });

  it('is taken by EC2, and the finding is gone or speaks of another entry', () => {
    let tried = 0;
    const property = fc.property(fc.array(entry, { maxLength: 9 }), (drawn) => {
      const changed = withEntries(drawn);
      for (const finding of check(changed).findings.filter(({ id }) => id.startsWith('nacl-'))) {
        for (const { changes } of finding.fixes.filter((fix) => !JSON.stringify(fix).includes('<'))) {
          const done = applyAll(stateOf(changed), changes);
          expect(done.error?.message).toBeUndefined();
          if (done.error !== undefined) continue;
          tried += 1;
          const after = check(documentsOf(done.state));
          expect(after.findings.map(({ text }) => text)).not.toContain(finding.text);
        }
      }
    });
    fc.assert(property, { seed: 20261129, numRuns: 25 });
    expect(tried).toBeGreaterThan(40);
  });
});
