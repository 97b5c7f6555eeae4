import { describe, expect, it } from 'vitest';
import {
  check,
  type Finding,
  type Fix,
  type Question,
  type Report,
  type SubnetReport,
} from '../../../src/analyzer/index.ts';
import { faultsOf } from '../../content/support/aws-cli.ts';
import { scenarios, type Scenario } from '../../content/support/scenarios.ts';
import { reportOf, VPC } from '../support/vpc.ts';
import { apply, isComplete, type Doc } from './apply.ts';

interface Offer {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly before: Report;
  readonly finding: Finding;
  readonly fix: Fix;
}

const offers: Offer[] = scenarios.flatMap((scenario) => {
  const question = JSON.parse(JSON.stringify(scenario.data.ask ?? {})) as Question;
  const before = check(scenario.files, question);
  return before.findings.flatMap((finding) =>
    finding.fixes.map((fix) => ({ scenario, question, before, finding, fix })),
  );
});

const docsOf = (scenario: Scenario): Doc[] =>
  scenario.files.map(({ name, text }) => ({ name, value: JSON.parse(text) as Doc['value'] }));

/** The report on the scenario after a fix. */
const after = ({ scenario, question, fix }: Offer): Report =>
  check(
    apply(docsOf(scenario), fix.changes).map(({ name, value }) => ({ name, text: JSON.stringify(value) })),
    question,
  );

describe('every fix of every scenario', () => {
  it.each(offers.map((o) => [`${o.scenario.slug}: ${o.finding.id}: ${o.fix.title}`, o] as const))(
    'prints valid commands: %s',
    (_, { fix }) => {
      // One command for each request; variables and waits stand between them.
      expect(fix.cli.filter((line) => /(?:^|\()aws (?!\w+ wait )/.test(line))).toHaveLength(fix.changes.length);
      expect(fix.cli.flatMap((line) => faultsOf(line))).toEqual([]);
      // A shell would read an unquoted placeholder as a redirection.
      for (const line of fix.cli) expect(line.replaceAll(/'[^']*'/g, '')).not.toMatch(/[<>]/);
    },
  );

  // Another address to call changes nothing in AWS.
  const whole = offers.filter(
    (o) => o.fix.changes.length > 0 && isComplete(o.fix.changes) && o.finding.severity === 'error',
  );
  it.each(whole.map((o) => [`${o.scenario.slug}: ${o.finding.id}: ${o.fix.title}`, o] as const))(
    'is enough where it is whole: %s',
    (_, offer) => {
      const report = after(offer);
      // A subnet, or the table of subnets that nobody pasted; other findings and subnets of the paste have their own say.
      const tables = new Set(offer.fix.changes.map((c) => c.input['RouteTableId']));
      const concerned = ({ subnetId, routeTableId }: SubnetReport): boolean =>
        offer.finding.subnets.includes(subnetId) && (subnetId !== null || tables.has(routeTableId));
      expect(report.findings.filter((f) => f.text === offer.finding.text)).toEqual([]);
      const verdicts = report.function ? [report.verdict] : report.subnets.filter(concerned).map((s) => s.verdict);
      // A gateway that nobody pasted, and that another table uses, is enough as far as anybody can tell.
      const nat = offer.fix.changes.map((c) => c.input['NatGatewayId']).find((id) => typeof id === 'string');
      const isUnseen = typeof nat === 'string' && !nat.startsWith('<') && report.needs[0]?.command?.includes(nat);
      // Of several faults in a row each has its own fix.
      const others = offer.before.findings.filter((f) => f.severity === 'error' && f.text !== offer.finding.text);
      if (others.some((other) => report.findings.some((f) => f.text === other.text))) return;
      expect([...new Set(verdicts)], report.headline).toEqual([isUnseen ? 'unknown' : 'reachable']);
    },
  );

  it('SG-12 COST-2 are enough for many findings, and the first one offered is free where one is', () => {
    expect(new Set(whole.map((o) => o.finding.id)).size).toBeGreaterThanOrEqual(14);
    for (const { finding } of offers) {
      const costs = finding.fixes.map((f) => f.monthlyCost?.startsWith('$') ?? false);
      // Free fixes before those with a price.
      expect(
        costs.toSorted((x, y) => Number(x) - Number(y)),
        finding.id,
      ).toEqual(costs);
    }
  });

  it('warn before changing the route of a subnet that hosts a NAT gateway', () => {
    const trap = offers.filter((o) => o.finding.id === 'igw-without-public-ip');
    const touched = trap.filter((o) =>
      o.fix.changes.some(
        (c) =>
          ['CreateRoute', 'ReplaceRoute'].includes(c.operation) && !String(c.input['RouteTableId']).startsWith('<'),
      ),
    );
    expect(touched).toEqual([]);
  });
});

describe('BPA-7: Block Public Access that others manage', () => {
  const base = scenarios.find((s) => s.slug === 'block-public-access');
  const fixesWith = (change: object): string[] => {
    const texts = (base?.files ?? []).map(({ name, text }) =>
      name === 'block-public-access-options.json'
        ? {
            name,
            text: JSON.stringify({
              VpcBlockPublicAccessOptions: {
                ...(JSON.parse(text) as { VpcBlockPublicAccessOptions: object }).VpcBlockPublicAccessOptions,
                ...change,
              },
            }),
          }
        : { name, text },
    );
    const finding = check(texts).findings.find((f) => f.id === 'block-public-access');
    return (finding?.fixes ?? [null]).map((f) => f?.changes[0]?.operation ?? 'no finding');
  };

  it.each([
    [
      'BPA-7 the account may exclude a subnet or change the mode',
      {},
      ['CreateVpcBlockPublicAccessExclusion', 'ModifyVpcBlockPublicAccessOptions'],
    ],
    ['BPA-7 a declarative policy leaves the account nothing to do', { ManagedBy: 'declarative-policy' }, []],
    [
      'BPA-7 exclusions that are not allowed are not proposed',
      { ExclusionsAllowed: 'not-allowed' },
      ['ModifyVpcBlockPublicAccessOptions'],
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(fixesWith(change)).toEqual(expected);
  });
});

describe('BPA-4: a regional NAT gateway', () => {
  it('BPA-4 is excluded with its whole VPC, since it has no subnet', () => {
    const report = reportOf([
      (draft) => {
        draft.bpaMode = 'block-bidirectional';
        draft.lists.VpcBlockPublicAccessExclusions = [];
        for (const n of draft.lists.NatGateways ?? [])
          Object.assign(n, { SubnetId: undefined, AvailabilityMode: 'regional', AutoProvisionZones: 'enabled' });
      },
    ]);
    const [first] = report.findings.find((f) => f.id === 'block-public-access')?.fixes ?? [];
    expect(first?.changes[0]?.input).toEqual({ VpcId: VPC, InternetGatewayExclusionMode: 'allow-egress' });
  });
});
