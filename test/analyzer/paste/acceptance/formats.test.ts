import { describe, expect, it } from 'vitest';
import { check, gather, readPaste } from '../../../../src/analyzer/index.ts';
import type { Report } from '../../../../src/analyzer/index.ts';
import { resources } from '../support/resources.ts';
import { cloudTrail, documentsOf, inPowershell, inPython, RECORDED, recorded, slugs } from '../support/scenarios.ts';

/** Everything of a report but positions and the name of the format. */
const said = (report: Report, { pointers }: { pointers: boolean }): string =>
  JSON.stringify(report, (key, value: unknown) =>
    ['diagnostics', 'start', 'end', 'format', ...(pointers ? [] : ['pointer', 'command'])].includes(key)
      ? undefined
      : value,
  );

const alike = slugs.flatMap((slug) =>
  RECORDED.filter((format) => format !== 'json' && format !== 'text').map((format) => [slug, format] as const),
);

describe('the same VPC in every format', () => {
  it.each(alike)('%s in %s: the same snapshot, the same report', (slug, format) => {
    const [json, other] = [recorded(slug, 'json'), recorded(slug, format)];
    expect(resources(gather(readPaste(other)))).toEqual(resources(gather(readPaste(json))));
    expect(said(check(other), { pointers: true })).toBe(said(check(json), { pointers: true }));
    expect(check(other).diagnostics).toEqual([]);
  });

  it.each(slugs)('%s in text: the same report, or it says which columns were lost', (slug) => {
    const [json, text] = [check(recorded(slug, 'json')), check(recorded(slug, 'text'))];
    expect([text.verdict, text.lean]).toEqual([json.verdict, json.lean]);
    expect(text.findings.map(({ id }) => id)).toEqual(json.findings.map(({ id }) => id));
    expect(text.subnets.map(({ hops }) => hops.map(({ outcome }) => outcome))).toEqual(
      json.subnets.map(({ hops }) => hops.map(({ outcome }) => outcome)),
    );
    expect(text.diagnostics.map(({ code }) => code).filter((code) => code !== 'FMT-4')).toEqual([]);
  });

  it.each(slugs)('%s as Python prints it: the same report', (slug) => {
    expect(said(check(inPython(slug)), { pointers: true })).toBe(
      said(check(recorded(slug, 'json')), { pointers: true }),
    );
  });

  it.each(slugs)('%s as PowerShell converts it: the same verdicts, hops and findings', (slug) => {
    const [json, shell] = [check(recorded(slug, 'json')), check(inPowershell(slug))];
    const facts = ({ verdict, lean, headline, subnets, findings }: Report): string =>
      JSON.stringify({ verdict, lean, headline, subnets, findings }, (key, value: unknown) =>
        key === 'evidence' ? undefined : value,
      );
    expect(facts(shell)).toBe(facts(json));
  });

  it('a CloudTrail event holds the table as describe prints it, and says that there may be more', () => {
    const tables = documentsOf('all-good').flatMap(
      ({ value }) => (value as { RouteTables?: unknown[] }).RouteTables ?? [],
    );
    for (const table of tables) {
      const { routeTables, diagnostics } = gather(readPaste(cloudTrail(table)));
      expect(routeTables.items.map(({ data }) => data.table)).toEqual([table]);
      expect(routeTables.coverage.kind).toBe('partial');
      expect(diagnostics).toEqual([]);
      expect(readPaste(cloudTrail(table)).diagnostics.map(({ code }) => code)).toEqual(['BAD-12']);
    }
  });
});
