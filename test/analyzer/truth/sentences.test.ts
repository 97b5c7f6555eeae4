/** No sentence of a report says of a resource what the pasted documents belie, whatever the verdict. */
import { describe, expect, it } from 'vitest';
import { check, gather, readPaste, type Question, type Report } from '../../../src/analyzer/index.ts';
import { analysis } from '../../../src/analyzer/verdict/analysis.ts';
import type { FactValues, FindingId } from '../../../src/analyzer/path/facts.ts';
import type { Analysis } from '../../../src/analyzer/verdict/answer.ts';
import { allParts } from '../../../src/analyzer/verdict/parts/all.ts';
import { scenarios } from '../../content/support/scenarios.ts';
import { generateVpc } from '../../oracle/generate.ts';
import { toTexts } from '../../oracle/test-vpc.ts';
import { ASSUMPTION_CLAIMS, FINDING_CLAIMS, NEED_CLAIMS } from './finding-claims.ts';
import { isTrue } from './hop-claims.ts';
import { PASTE_CLAIMS } from './paste-claims.ts';
import { rawOf, type Raw } from './raw.ts';

interface Paste {
  readonly name: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly question: Question;
}

const FROM_SCENARIOS: readonly Paste[] = scenarios
  .filter(({ files }) => files.length > 0)
  .map(({ slug, files, data }) => ({
    name: slug,
    files,
    question: JSON.parse(JSON.stringify(data.ask ?? {})) as Question,
  }));

/** Of every finding: one without a claim does not compile. */
const CLAIMS: {
  readonly [K in FindingId]: (values: FactValues[K], raw: Raw, subnets: readonly string[]) => boolean;
} = { ...FINDING_CLAIMS, ...PASTE_CLAIMS };

const COUNT = 500;
const generated = (seed: number): Paste => {
  const made = generateVpc(seed);
  return { name: `generated ${String(seed)}: ${made.description}`, files: toTexts(made), question: made.question };
};

/** The sentences that do not hold, each with its data. */
function falseOf({ files, question }: Paste): string[] {
  const raw = rawOf(files);
  const answer = analysis(gather(readPaste(files)), question, allParts);
  const report = check(files, question);
  return [
    ...hops(answer, report, raw),
    ...facts(answer, raw),
    ...rest(answer, raw),
    ...invented(report, raw, question),
  ];
}

function hops({ judged }: Analysis, report: Report, raw: Raw): string[] {
  return judged.flatMap(({ path }, i) =>
    path.hops.flatMap(({ message }, j) => {
      const { hops: said = [], misses } = report.subnets[i] ?? {};
      const outcome = said[j]?.outcome ?? 'pass';
      return isTrue(message, { raw, outcome, missed: misses?.witness ?? null })
        ? []
        : [`${JSON.stringify(message)} → ${said[j]?.text ?? ''}`];
    }),
  );
}

function facts({ facts: all }: Analysis, raw: Raw): string[] {
  return all.flatMap(({ fact, subnets }) => {
    const claim = CLAIMS[fact.finding] as (values: unknown, raw: Raw, subnets: readonly string[]) => boolean;
    const known = subnets.filter((s) => s !== null);
    return claim(fact.values, raw, known) ? [] : [`${fact.finding} ${JSON.stringify(fact.values)} of ${known.join()}`];
  });
}

const rest = ({ needs, assumptions }: Analysis, raw: Raw): string[] => [
  ...needs
    .filter((need) => NEED_CLAIMS[need.need]?.(need, raw) === false)
    .map((need) => `need ${JSON.stringify(need)}`),
  ...assumptions
    .filter((fact) => ASSUMPTION_CLAIMS[fact.assumption]?.(fact, raw) === false)
    .map((fact) => `assumption ${JSON.stringify(fact)}`),
];

const ID =
  /\b(?:rtb|nat|igw|eigw|subnet|vpc|sg|acl|eni|tgw|vgw|pcx|vpce|tgw-attach|tgw-rtb|pl|lgw|cagw|i)-[0-9a-f]{6,17}\b/g;

/** Ids that no document holds. */
function invented(report: Report, raw: Raw, question: Question): string[] {
  const whole = raw.text + JSON.stringify(question);
  const said = JSON.stringify({ ...report, documents: [], question: null });
  return [...new Set(said.match(ID) ?? [])].filter((id) => !whole.includes(id)).map((id) => `${id} is in no document`);
}

describe('every sentence of a report is true of the paste', () => {
  it.each(FROM_SCENARIOS.map((paste) => [paste.name, paste] as const))('of scenario %s', (_, paste) => {
    expect(falseOf(paste)).toEqual([]);
  });

  it('of generated VPCs', { timeout: 60_000 }, () => {
    const found = Array.from({ length: COUNT }, (_, i) => generated(i + 1)).flatMap((paste) =>
      falseOf(paste).map((sentence) => `${paste.name}\n    ${sentence}`),
    );
    expect(found.slice(0, 400)).toEqual([]);
  });
});
