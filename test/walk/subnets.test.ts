// What the playground draws around a path agrees with the report and the documents, in every scenario of the corpus.
import { describe, expect, it } from 'vitest';
import { analyze, gather, readPaste } from '../../src/analyzer/index.ts';
import { vpcItems } from '../../src/components/Play/subnets.ts';
import { textOf } from '../../src/components/Report/node.ts';
import { vpcsOf } from '../../src/walk/subnets.ts';
import { scenarios } from '../content/support/scenarios.ts';

const drawn = scenarios.map(({ slug, files }) => {
  const snapshot = gather(readPaste(files));
  const report = analyze(snapshot, {});
  return { slug, files, report, vpcs: vpcsOf(snapshot, report) };
});
const withVpcs = drawn.filter(({ vpcs }) => vpcs.length > 0);

describe('the VPCs of a figure', () => {
  it('have a scenario for what they show', () => {
    const all = withVpcs.flatMap(({ vpcs }) => vpcs.flatMap(({ subnets }) => subnets));
    for (const holds of [true, false])
      for (const key of ['isPublic', 'isUsed', 'usesMain'] as const)
        expect([key, holds, all.some((subnet) => subnet[key] === holds)]).toEqual([key, holds, true]);
    expect(all.some(({ ranges }) => ranges.length === 2)).toBe(true);
  });

  it('have for the subnets of the function the table that the report judges', () => {
    for (const { slug, report, vpcs } of withVpcs) {
      const used = vpcs.flatMap(({ subnets }) => subnets.filter(({ isUsed }) => isUsed));
      const judged = report.subnets.filter(({ subnetId }) => used.some(({ id }) => id === subnetId));
      expect([slug, used.map(({ id, table }) => `${id} ${table?.id ?? null}`).sort()]).toEqual([
        slug,
        judged.map(({ subnetId, routeTableId }) => `${subnetId} ${routeTableId}`).sort(),
      ]);
    }
  });

  it('have ranges and ids of the documents, and no local route', () => {
    for (const { slug, files, vpcs } of withVpcs) {
      const text = files.map((file) => file.text).join('\n');
      const shown = vpcs.flatMap(({ id, ranges, subnets }) => [
        id,
        ...ranges,
        ...subnets.flatMap((subnet) => [
          subnet.id,
          ...subnet.ranges,
          ...subnet.routes.flatMap(({ destination, target }) => [destination, target.id]),
        ]),
      ]);
      expect([slug, shown.filter((word) => !text.includes(`"${word}"`))]).toEqual([slug, []]);
      expect(shown).not.toContain('local');
    }
  });

  it('say in words what a tint says', () => {
    for (const { vpcs } of withVpcs)
      for (const [i, item] of vpcItems(vpcs).entries())
        for (const { ranges, isPublic, isUsed } of vpcs[i]?.subnets ?? []) {
          const [range = ''] = ranges;
          expect(textOf(item)).toContain(`${isPublic ? 'public' : 'private'} ${range}`);
          if (isUsed) expect(textOf(item)).toContain('The function sends through it.');
        }
  });
});
