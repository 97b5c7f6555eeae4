// What requests would change is what the analyzer says of the documents after them: held against an edit made by other code.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, PRICES, type Change, type Question, type Report } from '../../src/analyzer/index.ts';
import { billOf } from '../../src/controlplane/what-if/bill.ts';
import { documentsOf, stateOf, wait, type State } from '../../src/controlplane/index.ts';
import { whatIf } from '../../src/controlplane/what-if/what-if.ts';
import { apply as editByHand, type Doc } from '../analyzer/fixes/apply.ts';
import { scenarios, type Scenario } from '../content/support/scenarios.ts';

const ec2 = (operation: string, input: Change['input']): Change => ({ service: 'ec2', operation, input });
const questionOf = ({ data }: Scenario): Question => JSON.parse(JSON.stringify(data.ask ?? {})) as Question;
const scenario = (slug: string): Scenario => {
  const found = scenarios.find((s) => s.slug === slug);
  if (!found) throw new Error(`no scenario ${slug}`);
  return found;
};
const stateOfScenario = (slug: string): State => stateOf(scenario(slug).files);

interface Table {
  readonly RouteTableId: string;
  readonly Routes: readonly { readonly DestinationCidrBlock?: string; readonly GatewayId?: string }[];
}

/** Requests that make sense in a scenario, in any order: every route deleted, replaced and made, every group opened. */
function requestsFor({ files }: Scenario): Change[] {
  const documents = files.map(({ text }) => JSON.parse(text) as Record<string, unknown>);
  const list = <T>(key: string): T[] => documents.flatMap((d) => (Array.isArray(d[key]) ? (d[key] as T[]) : []));
  const nats = list<{ NatGatewayId: string; VpcId: string; State: string }>('NatGateways').filter(
    (n) => n.State === 'available',
  );
  return list<Table & { VpcId: string }>('RouteTables').flatMap(({ RouteTableId, Routes, VpcId }) => {
    const own = Routes.flatMap(({ DestinationCidrBlock, GatewayId }) =>
      GatewayId === 'local' ? [] : (DestinationCidrBlock ?? []),
    );
    const targets = nats.filter((n) => n.VpcId === VpcId).map(({ NatGatewayId }) => NatGatewayId);
    return [
      ...own.map((DestinationCidrBlock) => ec2('DeleteRoute', { RouteTableId, DestinationCidrBlock })),
      ...targets.flatMap((NatGatewayId) => [
        ec2('CreateRoute', { RouteTableId, DestinationCidrBlock: '203.0.113.0/24', NatGatewayId }),
        ec2('CreateRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', NatGatewayId }),
        ec2('ReplaceRoute', { RouteTableId, DestinationCidrBlock: '0.0.0.0/0', NatGatewayId }),
      ]),
    ];
  });
}

/** What the other code says of the same requests; what it refuses is refused here too. */
function byHand({ files }: Scenario, changes: readonly Change[], question: Question): Report | null {
  const documents: Doc[] = files.map(({ name, text }) => ({ name, value: JSON.parse(text) as Doc['value'] }));
  try {
    // What is under way in a scenario comes to its end in what-if, whatever is changed.
    return check(documentsOf(wait(stateOf(editByHand(documents, changes)))), question);
  } catch {
    return null;
  }
}

describe('what-if', () => {
  // The other code takes a propagated route for one that can be replaced.
  const others = scenarios.filter(({ files }) => !files.some(({ text }) => text.includes('EnableVgwRoutePropagation')));
  const rich = others.map((s) => ({ s, requests: requestsFor(s) })).filter(({ requests }) => requests.length > 2);

  it('is what the analyzer says of documents edited by other code', { timeout: 30_000 }, () => {
    expect(rich.length).toBeGreaterThan(40);
    let done = 0;
    const sample = fc
      .constantFrom(...rich)
      .chain(({ s, requests }) =>
        fc.tuple(fc.constant(s), fc.array(fc.constantFrom(...requests), { minLength: 1, maxLength: 4 })),
      );
    fc.assert(
      fc.property(sample, ([s, changes]) => {
        const question = questionOf(s);
        const result = whatIf(stateOf(s.files), changes, question);
        const other = byHand(s, changes, question);
        // A route that is deleted and not there: the other code lets it pass, AWS does not.
        if (result.error !== undefined) return other === null || result.error.code === 'InvalidRoute.NotFound';
        if (other === null) return false;
        done++;
        expect(result.after.verdict).toBe(other.verdict);
        expect(
          result.after.findings.map(({ id, subnets }) => [id, subnets]),
          s.slug + JSON.stringify(changes),
        ).toEqual(other.findings.map(({ id, subnets }) => [id, subnets]));
        expect(result.before.headline).toBe(check(s.files, question).headline);
        return true;
      }),
      { seed: 20261129, numRuns: 120 },
    );
    expect(done).toBeGreaterThan(40);
  });

  it('says per function and subnet what changes, what is new, and what it costs', () => {
    const result = whatIf(stateOfScenario('no-default-route'), [
      ec2('CreateNatGateway', { VpcId: 'vpc-0a1b2c3d4e5f60718', AvailabilityMode: 'regional' }),
      ec2('CreateRoute', {
        RouteTableId: 'rtb-0c2c2c2c2c2c2c2c2',
        DestinationCidrBlock: '0.0.0.0/0',
        NatGatewayId: '<new NAT gateway>',
      }),
    ]);
    if (result.error !== undefined) throw new Error(result.error.message);
    const { difference } = result;
    expect(difference.functions).toEqual([{ name: 'orders', before: 'unreachable', after: 'reachable' }]);
    expect(difference.subnets.map(({ before, after }) => [before, after])).toEqual([
      ['unreachable', 'reachable'],
      ['unreachable', 'reachable'],
    ]);
    expect(difference.gone.map(({ id }) => id)).toContain('no-default-route');
    // Two zones of a regional gateway, each with an address.
    const zone = (PRICES.natGatewayHour + PRICES.publicIpv4Hour) * PRICES.hoursPerMonth;
    expect(difference.monthlyCost.change).toBeCloseTo(2 * zone, 2);
    expect(difference.words[0]).toBe('orders: unreachable → reachable.');
    expect(difference.words.at(-1)).toBe(
      `Cost: +${(2 * zone).toFixed(2)} USD a month before data (us-east-1, public figures of ${PRICES.checked}).`,
    );
  });

  it('names the subnets beside the function that lose their way', () => {
    const result = whatIf(stateOfScenario('all-good'), [
      ec2('DeleteNatGateway', { NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1' }),
    ]);
    if (result.error !== undefined) throw new Error(result.error.message);
    expect(result.difference.words).toEqual([
      'orders: reachable → intermittent.',
      'A function in subnet-0a2a2a2a2a2a2a2a2: reachable → unreachable.',
      '3 other subnets: unchanged.',
      'New: A dead route wins, and nothing falls back (route-blackhole).',
      'New: Not all subnets have a way out (mixed-subnets).',
      'New: A table with a working way out exists, unused by this subnet (association-missing).',
      'Cost: −32.85 USD a month before data (us-east-1, public figures of 2026-11).',
    ]);
  });

  it('names the request that AWS refuses', () => {
    const result = whatIf(stateOfScenario('all-good'), [
      ec2('DeleteNatGateway', { NatGatewayId: 'nat-0e1e1e1e1e1e1e1e1' }),
      ec2('DetachInternetGateway', { InternetGatewayId: 'igw-0d1d1d1d1d1d1d1d1', VpcId: 'vpc-0a1b2c3d4e5f60718' }),
    ]);
    expect(result).toMatchObject({ at: 1, error: { code: 'DependencyViolation' } });
  });
});

describe('the bill', () => {
  it.each([
    ['no-default-route', 0],
    ['all-good', 2 * (0.045 + 0.005) * 730],
    ['regional-nat', 2 * (0.045 + 0.005) * 730],
    ['sqs-endpoint', 2 * 0.01 * 730],
    ['s3-gateway-endpoint', 0],
    ['nat-instance', 0.005 * 730],
  ])('of %s is $%d a month', (slug, total) => {
    expect(billOf(stateOfScenario(slug)).total).toBeCloseTo(total, 6);
  });
});
