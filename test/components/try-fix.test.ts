// A fix that is tried in the checker comes to what the analyzer says of the documents after its requests.
import { expect, it } from 'vitest';
import { analyze, check, gather, readPaste } from '../../src/analyzer/index.ts';
import { tryFix } from '../../src/components/Checker/try.ts';
import { textOf } from '../../src/components/Report/node.ts';
import { applyAll, documentsOf, stateOf, wait } from '../../src/controlplane/index.ts';
import { scenarios } from '../content/support/scenarios.ts';

const cases = scenarios.flatMap(({ slug, files }) => {
  const snapshot = gather(readPaste(files));
  const report = analyze(snapshot);
  const fixes = report.findings.flatMap((finding) => finding.fixes);
  return fixes.slice(0, 2).map((fix) => ({ name: `${slug}: ${fix.title}`, files, snapshot, report, fix }));
});

it('says the verdict after the fix, or why it cannot be tried', async () => {
  expect(cases.length).toBeGreaterThan(50);
  for (const { name, files, snapshot, report, fix } of cases) {
    const said = await tryFix(snapshot, report, fix.title);
    const first = report.findings.flatMap(({ fixes }) => fixes).find(({ title }) => title === fix.title) ?? fix;
    const outcome = applyAll(stateOf(files), first.changes);
    const told = said === null ? '' : textOf(said);
    if (outcome.error) expect([name, told]).toEqual([name, expect.stringContaining('cannot be tried')]);
    else {
      const after = check(documentsOf(wait(outcome.state)), report.question);
      expect([name, told]).toEqual([name, expect.stringContaining(after.headline.replaceAll('`', ''))]);
      expect([name, told]).toEqual([name, expect.stringContaining(`${report.verdict} → ${after.verdict}`)]);
    }
  }
});

it('tries no fix that the report does not have', async () => {
  const [one] = cases;
  expect(one && (await tryFix(one.snapshot, one.report, 'Buy a router'))).toBeNull();
});
