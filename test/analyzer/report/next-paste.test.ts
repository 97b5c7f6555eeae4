import { describe, expect, it } from 'vitest';
import { check, type Question, type Report } from '../../../src/analyzer/index.ts';
import { scenarios } from '../../content/support/scenarios.ts';

type File = { readonly name: string; readonly text: string };

/** Which files of a scenario a command would print, by the operation that it names. */
const PRINTS: Readonly<Record<string, RegExp>> = {
  'describe-route-tables': /^route-tables/,
  'describe-subnets': /^subnets/,
  'describe-nat-gateways': /^nat-gateways/,
  'describe-internet-gateways': /^internet-gateways/,
  'describe-egress-only-internet-gateways': /^egress-only/,
  'describe-security-groups': /^security-groups/,
  'describe-network-acls': /^network-acls/,
  'describe-vpc-endpoints': /^vpc-endpoints/,
  'describe-network-interfaces': /^network-interfaces/,
  'describe-instances': /^instances/,
  'describe-vpcs': /^vpcs/,
  'describe-transit-gateway-vpc-attachments': /^transit-gateway-vpc/,
  'describe-vpc-block-public-access-exclusions': /exclusions/,
  'get-managed-prefix-list-entries': /prefix-list/,
  'get-capacity-provider': /^capacity-provider/,
  'describe-dhcp-options': /^dhcp-options/,
  'describe-vpc-attribute': /^vpc-attribute/,
  'describe-vpc-block-public-access-options': /^block-public-access-options/,
  'describe-vpc-encryption-controls': /^vpc-encryption/,
};

/** What the report asks for, in its order. */
const asks = (report: Report): (string | null)[] =>
  report.needs.filter((n) => n.kind === 'missing').map((n) => n.command);
/** The same, and then whatever would replace an assumption. */
const asksAndAssumes = (report: Report): (string | null)[] => [
  ...asks(report),
  ...report.assumptions.map((a) => a.command),
];

interface Step {
  readonly report: Report;
  readonly asked: string | null;
}

/** Pastes what is asked for first, again and again, until nothing more is asked or the scenario has no more of it. */
function follow(
  files: readonly File[],
  question: Question,
  start: RegExp,
  commands: (report: Report) => readonly (string | null)[] = asks,
): Step[] {
  let pasted = files.filter((f) => start.test(f.name));
  let report = check(pasted, question);
  const steps: Step[] = [{ report, asked: null }];
  for (;;) {
    const answer = commands(report)
      .map((command) => command?.split(' ')[2] ?? '')
      .map((operation) => ({
        operation,
        more: files.filter((f) => PRINTS[operation]?.test(f.name) && !pasted.includes(f)),
      }))
      .find(({ more }) => more.length > 0);
    if (!answer) return steps;
    pasted = [...pasted, ...answer.more];
    report = check(pasted, question);
    steps.push({ report, asked: answer.operation });
  }
}

const COMPLETE = scenarios.filter(
  (s) =>
    ['reachable', 'unreachable', 'intermittent'].includes(s.data.expect.verdict) &&
    s.files.some((f) => f.name === 'function.json') &&
    s.files.some((f) => f.name === 'route-tables.json'),
);

/** The words that are certain about one subnet or all of them. */
const certain = (report: Report): string | null =>
  report.verdict === 'reachable' || report.verdict === 'unreachable' ? report.verdict : null;

describe('pasting what is asked for, in that order', () => {
  it.each(COMPLETE.map((s) => [s.slug, s] as const))(
    'ends in the verdict of the whole paste, without a surprise: %s',
    (_, scenario) => {
      const question = JSON.parse(JSON.stringify(scenario.data.ask ?? {})) as Question;
      const whole = check(scenario.files, question);
      const steps = follow(scenario.files, question, /^(?:function|route-tables)/);
      const end = steps.at(-1)?.report ?? whole;
      const path = tellAll(steps);
      expect(end.verdict, path).not.toBe('unknown');
      expect(new Set(steps.map((s) => certain(s.report)).filter((w) => w !== null)).size, path).toBeLessThanOrEqual(1);
      // Nothing is asked for twice.
      expect(new Set(steps.map((s) => s.asked)).size, path).toBe(steps.length);
      if (end.verdict === whole.verdict) return;
      // What is taken for granted is named, and its own command tells the truth.
      if (SAID_BY_NOTHING[scenario.slug] !== undefined) return;
      const further = follow(scenario.files, question, /^(?:function|route-tables)/, asksAndAssumes);
      expect(further.at(-1)?.report.verdict, tellAll(further)).toBe(whole.verdict);
      const culprit = further.slice(steps.length).find((s) => s.report.verdict !== end.verdict)?.asked ?? '';
      expect(
        end.assumptions.some((a) => a.command?.includes(culprit)),
        `${culprit} of ${path}`,
      ).toBe(true);
    },
  );

  it('from route tables alone, converges for a healthy VPC', () => {
    const files = scenarios.find((s) => s.slug === 'all-good')?.files ?? [];
    const steps = follow(files, {}, /^route-tables/);
    expect(steps[0]?.report.lean ?? steps[0]?.report.verdict).not.toBe('unreachable');
    for (const { report } of steps) expect(report.verdict, report.headline).not.toBe('unreachable');
    const privates = steps.at(-1)?.report.subnets.filter((s) => s.hops.some((h) => h.kind === 'nat-gateway'));
    expect(privates?.map((s) => s.verdict)).toEqual(['reachable', 'reachable']);
  });
});

const tellAll = (steps: readonly Step[]): string =>
  steps
    .map((s) => `${s.asked ?? 'start'} → ${s.report.verdict}${s.report.lean ? ` (${s.report.lean})` : ''}`)
    .join('; ');

/** Faults that a first paste neither shows nor hints at. */
const SAID_BY_NOTHING: Readonly<Record<string, string>> = {
  'custom-dns': 'the assumption about DNS names describe-vpc-attribute, which does not show the DHCP options',
  'subnet-not-available':
    'the state of a subnet is no assumption of its own (0.5: without the subnets routing loses nothing)',
};
