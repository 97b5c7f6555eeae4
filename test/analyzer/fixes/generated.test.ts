/** Fixes of generated VPCs: nothing invented, nothing that AWS refuses, the cheapest way first, and each mends what it is for. */
import { describe, expect, it } from 'vitest';
import { check, type Fix, type Report } from '../../../src/analyzer/index.ts';
import { generateVpc } from '../../oracle/generate.ts';
import { toTexts } from '../../oracle/test-vpc.ts';
import { scenarios } from '../../content/support/scenarios.ts';
import { apply, isComplete, type Doc } from './apply.ts';

/** What a reader has to put in the place of a placeholder: ids that AWS assigns, and things that a paste may not show. */
const PLACEHOLDERS: ReadonlySet<string> = new Set([
  '<new NAT gateway>',
  '<new Elastic IP>',
  '<new egress-only internet gateway>',
  '<new internet gateway>',
  '<new route table>',
  '<new peering connection>',
  '<the other VPC>',
  '<vpc id>',
  '<function>',
  '<subnet>',
  '<private subnet>',
  '<public subnet>',
  '<this public subnet>',
  '<route table>',
  '<NAT gateway>',
  '<egress-only internet gateway>',
  '<security group>',
  '<security group of the function>',
  '<security group of the destination>',
  '<endpoint security group>',
  '<CIDR of the function subnet>',
  '<IPv6 /64 of the VPC>',
  '<region>',
]);
const NAMING = /^<(?:group that admits (?:sg-\w+|the function) on 443|subnet in [\w-]+)>$/;

interface Paste {
  readonly name: string;
  readonly docs: readonly Doc[];
  readonly commands: readonly string[];
  readonly question: Parameters<typeof check>[1];
}

const COUNT = 300;

function generated(seed: number): Paste {
  const made = generateVpc(seed);
  const files = toTexts(made).map(({ name, text }) => ({ name, text, command: /^\$ .*\n/.exec(text)?.[0] ?? '' }));
  return {
    name: `generated ${String(seed)}: ${made.description} ${JSON.stringify(made.question)}`,
    docs: files.map(({ name, text, command }) => ({
      name,
      value: JSON.parse(text.slice(command.length)) as Doc['value'],
    })),
    commands: files.map(({ command }) => command),
    question: made.question,
  };
}

const pastes: readonly Paste[] = [
  ...scenarios.map(({ slug, files, data }) => ({
    name: slug,
    docs: files.map(({ name, text }) => ({ name, value: JSON.parse(text) as Doc['value'] })),
    commands: [],
    question: JSON.parse(JSON.stringify(data.ask ?? {})) as Paste['question'],
  })),
  ...Array.from({ length: COUNT }, (_, i) => generated(i + 1)),
];

const reportOn = ({ commands, question }: Paste, docs: readonly Doc[]): Report =>
  check(
    docs.map(({ name, value }, i) => ({ name, text: `${commands[i] ?? ''}${JSON.stringify(value)}` })),
    question,
  );

const reports = pastes.map((paste) => ({ paste, report: reportOn(paste, paste.docs) }));
const offers = reports.flatMap(({ paste, report }) =>
  report.findings.flatMap((finding) => finding.fixes.map((fix) => ({ paste, report, finding, fix }))),
);
const costs = ({ monthlyCost }: Fix): boolean => monthlyCost?.includes('$') ?? false;

/** The report after a fix, or what AWS would say against it. */
function after(paste: Paste, fix: Fix): Report | string {
  try {
    return reportOn(paste, apply(paste.docs, fix.changes));
  } catch (problem) {
    return String(problem);
  }
}

/** What was not pasted whole may hold what a change needs, and a description of it is no business of these tests. */
const UNSEEN = /does not exist|no association|no function/;

describe('fixes over scenarios and generated VPCs', () => {
  it('are there to be tested', () => {
    expect(offers.length).toBeGreaterThan(300);
  });

  it('name what to put in each placeholder, from one list', () => {
    const placed = offers.flatMap(({ fix }) => JSON.stringify(fix.changes).match(/<[^>]*>/g) ?? []);
    expect([...new Set(placed)].filter((one) => !PLACEHOLDERS.has(one) && !NAMING.test(one))).toEqual([]);
    // No id of ours for what has none: `(VPC)`, `(route table 2)`.
    expect(offers.filter(({ fix }) => /["']\([^)]*\)/.test(fix.cli.join())).map(({ paste }) => paste.name)).toEqual([]);
  });

  it(
    'are no commands that AWS refuses: no route created twice, none replaced that is not there',
    { timeout: 60_000 },
    () => {
      const refused = offers
        .filter(({ fix }) => isComplete(fix.changes))
        .flatMap(({ paste, finding, fix }) => {
          const now = after(paste, fix);
          return typeof now === 'string' && !UNSEEN.test(now) ? [`${paste.name}: ${finding.id}: ${now}`] : [];
        });
      expect(refused.slice(0, 20)).toEqual([]);
    },
  );

  it('make their finding go away', { timeout: 60_000 }, () => {
    const left = offers
      .filter(({ fix, finding }) => fix.changes.length > 0 && isComplete(fix.changes) && finding.severity === 'error')
      .flatMap(({ paste, finding, fix }) => {
        const now = after(paste, fix);
        if (typeof now === 'string') return [];
        return now.findings.some((f) => f.text === finding.text) ? [`${paste.name}: ${finding.id}: ${fix.title}`] : [];
      });
    expect(left.slice(0, 20)).toEqual([]);
  });

  it('COST-2 begin with one that costs nothing where one of those answers the question', { timeout: 60_000 }, () => {
    const dear = reports.flatMap(({ paste, report }) => {
      const [first, ...others] = report.findings.flatMap((finding) => finding.fixes);
      if (!first || !costs(first) || report.verdict !== 'unreachable') return [];
      return others
        .filter((fix) => !costs(fix) && isComplete(fix.changes))
        .flatMap((fix) => {
          const now = after(paste, fix);
          return typeof now !== 'string' && now.verdict === 'reachable'
            ? [`${paste.name}: ${first.title}, then ${fix.title}`]
            : [];
        });
    });
    expect(dear.slice(0, 20)).toEqual([]);
  });
});
