/** Runs a table of cases: each a paste, a question, and what the rule named in its title demands of the report. */
import { describe, expect, it } from 'vitest';
import type { HopKind, Lean, Outcome, Question, Report, Verdict } from '../../../src/analyzer/index.ts';
import { check } from '../../../src/analyzer/index.ts';
import { textsOf, type Change, type Text } from './vpc.ts';

export interface Case {
  /** Starts with the rule id. */
  readonly title: string;
  /** Changes to the healthy VPC. */
  readonly given?: readonly Change[];
  /** Instead of a changed VPC: the texts themselves. */
  readonly texts?: readonly Text[];
  readonly ask?: Question;
  readonly verdict: Verdict;
  readonly lean?: Lean;
  /** Findings that must be there. */
  readonly finds?: readonly string[];
  /** Findings that must not be there. */
  readonly lacks?: readonly string[];
  /** The first stop that does not simply pass, in the first subnet that has one. */
  readonly stop?: readonly [HopKind, Outcome];
  /** A finding, and a piece of the pasted lines that it points at. */
  readonly shows?: readonly [string, string];
  /** Ids of assumptions that must be there. */
  readonly assumes?: readonly string[];
  /** A piece of a command (or of a text) that the first need must hold. */
  readonly needs?: string;
}

/** One `it` per case under the family's name. */
export function hold(family: string, cases: readonly Case[]): void {
  describe(family, () => {
    for (const one of cases) {
      it(one.title, () => {
        verify(one);
      });
    }
  });
}

function verify(one: Case): void {
  const texts = one.texts ?? textsOf(one.given ?? []);
  const report = check(texts, one.ask);
  const found = report.findings.map((f) => f.id);
  expect({ verdict: report.verdict, lean: report.lean }, report.headline).toEqual({
    verdict: one.verdict,
    lean: one.lean === undefined ? report.lean : one.lean,
  });
  if (report.verdict === 'unknown' || report.verdict === 'depends')
    expect(report.needs.length, 'a doubt says what would settle it').toBeGreaterThan(0);
  if (one.finds) expect(found).toEqual(expect.arrayContaining([...one.finds]));
  for (const id of one.lacks ?? []) expect(found).not.toContain(id);
  if (one.stop) expect(decidingStop(report)).toEqual(one.stop);
  if (one.shows) expect(evidenceText(report, texts, one.shows[0])).toContain(one.shows[1]);
  if (one.assumes) expect(report.assumptions.map((a) => a.id)).toEqual(expect.arrayContaining([...one.assumes]));
  if (one.needs !== undefined)
    expect(`${report.needs[0]?.command ?? ''} ${report.needs[0]?.text ?? ''}`).toContain(one.needs);
}

/** Kind and outcome of the first stop that neither passes nor is assumed to. */
export function decidingStop(report: Report): readonly [HopKind, Outcome] | null {
  const hops = [...(report.function?.hops ?? []), ...report.subnets.flatMap((s) => s.hops)];
  const hop = hops.find((h) => h.outcome !== 'pass' && h.outcome !== 'assumed');
  return hop ? [hop.kind, hop.outcome] : null;
}

/** The lines of the paste that a finding's evidence points at, joined. */
export function evidenceText(report: Report, texts: readonly Text[], findingId: string): string {
  return report.findings
    .filter((f) => f.id === findingId)
    .flatMap((f) => f.evidence)
    .map(({ document, start, end }) => {
      const source = report.documents.find((_, i) => i === document)?.source ?? document;
      return (texts[source]?.text ?? '')
        .split('\n')
        .slice(start.line - 1, end.line)
        .join('\n');
    })
    .join('\n');
}
