// Fix proved: every fix of every scenario is carried out, its finding is gone, and the verdict is what it promises.
import { describe, expect, it } from 'vitest';
import { check, type Finding, type Fix, type Question, type Report } from '../../src/analyzer/index.ts';
import { readScript } from '../../src/controlplane/commands/read-script.ts';
import { applyAll, documentsOf, stateOf, wait, type Change, type State } from '../../src/controlplane/index.ts';
import { scenarios, type Scenario } from '../content/support/scenarios.ts';

interface Offer {
  readonly scenario: Scenario;
  readonly question: Question;
  readonly before: Report;
  readonly finding: Finding;
  readonly fix: Fix;
}

const offers: readonly Offer[] = scenarios.flatMap((scenario) => {
  const question = JSON.parse(JSON.stringify(scenario.data.ask ?? {})) as Question;
  const before = check(scenario.files, question);
  return before.findings.flatMap((finding) =>
    finding.fixes.map((fix) => ({ scenario, question, before, finding, fix })),
  );
});

const ec2 = (operation: string, input: Change['input']): Change => ({ service: 'ec2', operation, input });

/** What a reader does first, because a fix leaves the choice to them; each is made with requests too. */
interface Choice {
  readonly placeholder: RegExp;
  readonly why: string;
  /** Requests before the fix; the value is an id of the scenario, or what the answer to the last request holds. */
  readonly choose: (offer: Offer, state: State) => { readonly state: State; readonly value: string };
}

const text = (value: unknown, key: string): string => (typeof value === 'string' ? value : `no ${key}`);

const idIn = (state: State, key: string, id: string, test: (element: Record<string, unknown>) => boolean): string => {
  const all = state.documents.flatMap(
    ({ value }) => (value as Record<string, Record<string, unknown>[] | undefined>)[key] ?? [],
  );
  return text(all.find(test)?.[id], key);
};

const CHOICES: readonly Choice[] = [
  {
    placeholder: /^<group that admits .* on 443>$/,
    why: 'a group for the endpoint is made, or one that exists is taken',
    choose: ({ finding, fix }, state) => {
      const sender = /admits (\S+) on/.exec(JSON.stringify(fix.changes))?.[1] ?? '';
      const vpc = fix.changes[0]?.input['VpcId'];
      const made = applyAll(state, [
        ec2('CreateSecurityGroup', { GroupName: 'endpoint', Description: finding.id, VpcId: vpc }),
      ]);
      if (made.error !== undefined) throw new Error(made.error.message);
      const value = String(made.responses[0]?.['GroupId']);
      const IpPermissions = [
        { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, UserIdGroupPairs: [{ GroupId: sender }] },
      ];
      const open = applyAll(made.state, [ec2('AuthorizeSecurityGroupIngress', { GroupId: value, IpPermissions })]);
      if (open.error !== undefined) throw new Error(open.error.message);
      return { state: open.state, value };
    },
  },
  {
    placeholder: /^<subnet in [\w-]+>$/,
    why: 'one subnet of that zone is chosen',
    choose: ({ fix }, state) => ({
      state,
      value: idIn(state, 'Subnets', 'SubnetId', (s) =>
        JSON.stringify(fix.changes).includes(`<subnet in ${String(s['AvailabilityZone'])}>`),
      ),
    }),
  },
  {
    placeholder: /^<IPv6 \/64 of the VPC>$/,
    why: 'a free block of the VPC is chosen',
    choose: (_, state) => ({ state, value: freeBlock(state) }),
  },
];

/** The next /64 behind the blocks that subnets have. */
function freeBlock(state: State): string {
  const taken = [...JSON.stringify(state.documents).matchAll(/"Ipv6CidrBlock":"([\da-f:]+)::\/64"/g)].map(
    ([, block = '']) => block,
  );
  const last = taken.toSorted().at(-1) ?? '';
  const groups = last.split(':');
  const next = (parseInt(groups.at(-1) ?? '0', 16) + 16).toString(16);
  return `${[...groups.slice(0, -1), next].join(':')}::/64`;
}

/** Fixes that cannot be carried out on what is pasted, by what they need. */
const OUTSIDE: readonly { readonly placeholder: string; readonly why: string }[] = [
  { placeholder: '<function>', why: 'no function was pasted' },
  { placeholder: '<private subnet>', why: 'the reader makes a private subnet, in a block and a zone of their choice' },
  { placeholder: '<public subnet>', why: 'the VPC has no public subnet, and the reader makes one' },
  { placeholder: '<the other VPC>', why: 'the VPC of the partner is in no document here, and its owner has to accept' },
];

/** What is behind these, no document of this VPC says. */
const PROMISED: Readonly<Record<string, string>> = { 'transit-gateway-zone-missing': 'depends' };

const placeholdersIn = (changes: readonly Change[]): string[] => [
  ...new Set([...JSON.stringify(changes).matchAll(/"(<[^"]*>)"/g)].map(([, one = '']) => one)),
];
const needOf = ({ fix }: Offer): string | undefined =>
  placeholdersIn(fix.changes).find((one) => OUTSIDE.some(({ placeholder }) => placeholder === one));

const doable = offers.filter((offer) => offer.fix.changes.length > 0 && needOf(offer) === undefined);

/** The report after the lines that the fix prints, with its open variables filled in; or AWS's refusal of one of them. */
function after(offer: Offer): Report | string {
  let state = stateOf(offer.scenario.files);
  const values: Record<string, string> = {};
  for (const placeholder of placeholdersIn(offer.fix.changes)) {
    const choice = CHOICES.find((one) => one.placeholder.test(placeholder));
    if (choice === undefined) continue;
    const chosen = choice.choose(offer, state);
    state = chosen.state;
    values[placeholder] = chosen.value;
  }
  const [lines, isFilled] = filledIn(offer.fix.cli, values);
  expect(isFilled, 'an open variable is no line of its own').toBe(true);
  const script = readScript([lines]);
  if (script.problem !== undefined) return script.problem;
  const outcome = applyAll(state, script.changes, script);
  if (outcome.error !== undefined) return `${outcome.error.code}: ${outcome.error.message}`;
  return check(documentsOf(wait(outcome.state)), offer.question);
}

/** The lines as a reader pastes them, once the variables at their top are filled in; false where a value had no line. */
function filledIn(cli: readonly string[], values: Readonly<Record<string, string>>): [string, boolean] {
  let text = cli.join('\n');
  let isFilled = true;
  for (const [placeholder, value] of Object.entries(values)) {
    isFilled &&= text.includes(`='${placeholder}'\n`);
    text = text.replace(`='${placeholder}'\n`, `=${value}\n`);
  }
  return [text, isFilled];
}

const named = (list: readonly Offer[]): (readonly [string, Offer])[] =>
  list.map((o) => [`${o.scenario.slug}: ${o.finding.id}: ${o.fix.title}`, o]);

/** Of the same kind at the same place. Its text may name ids that the fix made new. */
const isSame =
  (a: Finding) =>
  (b: Finding): boolean =>
    a.id === b.id && a.text === b.text;

describe('every fix, carried out', () => {
  it('are nearly all', () => {
    expect(offers.length).toBeGreaterThan(100);
    expect(doable.length / offers.length).toBeGreaterThan(0.85);
  });

  it.each(named(doable))('is no request that AWS refuses, and its finding is gone: %s', (_, offer) => {
    const report = after(offer);
    if (typeof report === 'string') throw new Error(report);
    // A note about what works describes a part of it, and stays while that part does.
    if (offer.finding.severity === 'note' && offer.before.verdict === 'reachable') return;
    expect(report.findings.filter(isSame(offer.finding)).map(({ text }) => text)).toEqual([]);
  });

  it.each(named(doable.filter(({ finding }) => finding.severity !== 'note')))(
    'leads to the verdict that it promises: %s',
    (_, offer) => {
      const report = after(offer);
      if (typeof report === 'string') throw new Error(report);
      // Of several faults in a row each has its own fix; nothing new may be in the way.
      const errors = report.findings.filter(({ severity }) => severity === 'error');
      const known = new Set(offer.before.findings.map(({ id }) => id));
      expect(errors.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([]);
      if (errors.length === 0) expect(report.verdict, report.headline).toBe(PROMISED[offer.finding.id] ?? 'reachable');
    },
  );
});

describe('fixes that need something outside', () => {
  it('are those of a closed list, each by its reason', () => {
    const left = offers.filter((offer) => offer.fix.changes.length > 0 && !doable.includes(offer));
    const needs = new Set(left.map(needOf));
    expect([...needs].toSorted()).toEqual(OUTSIDE.map(({ placeholder }) => placeholder).toSorted());
  });

  it('are no requests at all only where another address is called', () => {
    expect([...new Set(offers.filter(({ fix }) => fix.changes.length === 0).map(({ finding }) => finding.id))]).toEqual(
      ['own-public-address'],
    );
  });

  it('have choices that some fix leaves', () => {
    const open = doable.flatMap(({ fix }) => placeholdersIn(fix.changes));
    expect(CHOICES.filter(({ placeholder }) => !open.some((one) => placeholder.test(one)))).toEqual([]);
  });
});
