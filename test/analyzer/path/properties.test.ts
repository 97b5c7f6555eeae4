import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, type Question, type Report } from '../../../src/analyzer/index.ts';
import { scenarios } from '../../content/support/scenarios.ts';
import type { Text } from '../support/vpc.ts';

const QUESTIONS: readonly Question[] = [
  {},
  { family: 'ipv6' },
  { destination: 's3' },
  { destination: '8.8.8.8', port: 80 },
];
const seeded = { seed: 20261123, numRuns: 60 };

/** The scenario's own question; absent members are simply not there. */
const asked = (scenario: (typeof scenarios)[number]): Question =>
  JSON.parse(JSON.stringify(scenario.data.ask ?? {})) as Question;

/** A generator of numbers below a bound, the same on every run. */
function dice(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * bound);
  };
}

function shuffled<T>(items: readonly T[], roll: (bound: number) => number): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i--) {
    const j = roll(i + 1);
    [out[i], out[j]] = [out[j] as T, out[i] as T]; // both indexes lie in the list
  }
  return out;
}

/** Lists whose order AWS gives a meaning to: which servers come first, which function is chosen. */
const ORDERED = new Set(['Functions', 'Versions', 'Values']);

/** The value with every list in another order and every object's keys too. */
function shuffle(value: unknown, roll: (bound: number) => number, key = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => shuffle(item, roll));
    return ORDERED.has(key) ? items : shuffled(items, roll);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(shuffled(Object.entries(value), roll).map(([k, v]) => [k, shuffle(v, roll, k)]));
}

/** The value with a key that nobody knows in every object, but not in those whose unknown keys are a target (TGT-17). */
function strange(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => strange(item, key));
  if (typeof value !== 'object' || value === null) return value;
  const own = Object.fromEntries(Object.entries(value).map(([k, v]) => [k, strange(v, k)]));
  return key === 'Routes' ? own : { ...own, XNewInTheApi: { Anything: [1, 'two', null] } };
}

const changed = (texts: readonly Text[], change: (value: unknown) => unknown): Text[] =>
  texts.map(({ name, text }) => ({ name, text: JSON.stringify(change(JSON.parse(text)), null, 2) }));

/** The report without what depends on where things stand in the text. */
function timeless(report: Report): unknown {
  return JSON.parse(
    JSON.stringify(report, (key, value: unknown) =>
      ['evidence', 'documents', 'diagnostics'].includes(key) ? undefined : value,
    ),
  );
}

describe('order and unknown keys', () => {
  it.each(scenarios.map((s) => [s.slug, s] as const))('do not matter in %s', (slug, scenario) => {
    for (const question of [asked(scenario), ...QUESTIONS]) {
      const plain = timeless(check(scenario.files, question));
      for (const seed of [1, 2]) {
        const roll = dice(seed + slug.length);
        const texts = shuffled(
          changed(scenario.files, (v) => shuffle(v, roll)),
          roll,
        );
        expect(timeless(check(texts, question))).toEqual(plain);
      }
      expect(timeless(check(changed(scenario.files, strange), question))).toEqual(plain);
    }
  });
});

describe('every report', () => {
  it.each(scenarios.map((s) => [s.slug, s] as const))('is the same twice and survives JSON in %s', (_, scenario) => {
    const report = check(scenario.files, asked(scenario));
    expect(JSON.stringify(check(scenario.files, asked(scenario)))).toBe(JSON.stringify(report));
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

const WRAPPERS = [
  'RouteTables', 'Subnets', 'Vpcs', 'NatGateways', 'InternetGateways', 'EgressOnlyInternetGateways', 'SecurityGroups', 'SecurityGroupRules',
  'NetworkAcls', 'VpcEndpoints', 'NetworkInterfaces', 'Reservations', 'TransitGatewayVpcAttachments', 'TransitGatewayAttachments',
  'TransitGatewayRouteTables', 'VpcPeeringConnections', 'PrefixLists', 'ManagedPrefixLists', 'Entries', 'VpcBlockPublicAccessOptions',
  'VpcBlockPublicAccessExclusions', 'VpcEncryptionControls', 'DhcpOptions', 'Addresses', 'VpnGateways', 'CarrierGateways', 'LocalGateways',
  'NetworkInsightsAnalyses', 'Functions', 'Configuration', 'CapacityProvider', 'Routes',
]; // prettier-ignore

/** The names that the analyzer reads, so that strange values stand where it looks. */
const KEYS = [
  ...new Set(
    scenarios.flatMap((s) => s.files.flatMap((f) => [...f.text.matchAll(/"([A-Z]\w+)":/g)].map((m) => m[1] ?? ''))),
  ),
];

const odd = fc.letrec<{ any: unknown }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(null, true, false, 0, -1, 1e300, '', 'active', 'local', 'available', '0.0.0.0/0', '::/0', 'vpc-1', 'subnet-1', 'rtb-1', 'nat-1', 'igw-1', '__proto__', 'constructor', '[object Object]'),
    fc.array(tie('any'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom('__proto__', 'constructor', 'toString', '')), tie('any'), { maxKeys: 6 }),
  ),
})).any; // prettier-ignore

describe('any JSON value in any list', () => {
  it.each(WRAPPERS)('never throws: %s', (wrapper) => {
    fc.assert(
      fc.property(fc.array(odd, { maxLength: 3 }), fc.constantFrom(...QUESTIONS), (items, question) => {
        for (const value of [items, items[0]]) {
          const report = check(JSON.stringify({ [wrapper]: value ?? null }), question);
          expect(JSON.parse(JSON.stringify(report))).toEqual(report);
        }
      }),
      seeded,
    );
  });

  it('never throws beside a paste that is whole', () => {
    const whole = scenarios.find((s) => s.slug === 'all-good')?.files ?? [];
    fc.assert(
      fc.property(
        fc.constantFrom(...WRAPPERS),
        fc.array(odd, { maxLength: 3 }),
        fc.constantFrom(...QUESTIONS),
        (wrapper, items, question) => {
          const strangeFile = { name: 'zz.json', text: JSON.stringify({ [wrapper]: items }) };
          const report = check([...whole, strangeFile], question);
          expect(report.schemaVersion).toBe(1);
        },
      ),
      { ...seeded, numRuns: 200 },
    );
  });

  it('never throws when any one value of a whole paste is another', () => {
    const sample = scenarios.filter((s) =>
      ['firewall-endpoint', 'nat-instance', 'sqs-endpoint', 'ipv6-only', 'block-public-access'].includes(s.slug),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...sample),
        fc.nat(),
        odd,
        fc.constantFrom(...QUESTIONS),
        (scenario, at, value, question) => {
          const file = scenario.files[at % scenario.files.length];
          const texts = scenario.files.map((f) => (f === file ? { ...f, text: withValue(f.text, at, value) } : f));
          expect(check(texts, question).schemaVersion).toBe(1);
        },
      ),
      { ...seeded, numRuns: 250 },
    );
  });
});

/** The JSON text with one of its values replaced. */
function withValue(text: string, at: number, value: unknown): string {
  let count = 0;
  JSON.parse(text, (_, v: unknown) => {
    count++;
    return v;
  });
  let seen = 0;
  return JSON.stringify(JSON.parse(text, (_, v: unknown) => (seen++ === at % count ? value : v)) ?? null);
}
