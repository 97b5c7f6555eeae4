import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { albumOf } from '../../src/components/Walk/picture.ts';
import { documentsOf } from '../../src/controlplane/index.ts';
import { type Plan, situationOf } from '../../src/walk/plan.ts';
import { sceneIn } from '../../src/walk/scene-of.ts';
import { placeOf, settingsOf } from '../../src/walk/setting.ts';
import type { Scene } from '../../src/walk/types.ts';
import { attributes, lessons, sources } from './support/read-content.ts';
import { walks } from './support/walks.ts';

const sizesOf = ({ switches }: Plan): readonly number[] => switches.map(({ choices }) => choices.length);

/** What a reader sees move: everything but the places of lines. */
const essence = (scene: Scene | undefined): string => {
  if (scene === undefined) throw new Error('a setting has no scene');
  const { headline, stops, frames } = scene;
  return JSON.stringify([
    headline,
    stops.map(({ kind, id, outcome }) => [kind, id, outcome]),
    frames.map(({ at, way, from, to, port, text, end }) => [at, way, from, to, port, text, end]),
  ]);
};

it('has a figure on the home page, and each lesson that shows one shows its own', () => {
  for (const { name, body } of lessons) expect([[], [name]]).toContainEqual(attributes(body, 'Walk', 'id'));
});

describe.each(walks.map((walk) => [walk.slug, walk] as const))('the figure %s', (_, { plan }) => {
  const settings = settingsOf(sizesOf(plan));
  const scenes = settings.map((setting) => sceneIn(situationOf(plan, setting)));

  it('shows in every setting what the analyzer says of its documents', () => {
    for (const [i, setting] of settings.entries()) {
      const { state, question } = situationOf(plan, setting);
      const report = check(documentsOf(state), question);
      const scene = scenes[i];
      expect([setting, scene?.headline, scene?.verdict]).toEqual([setting, report.headline, report.verdict]);
      const subnet = report.subnets.find(({ subnetId }) => subnetId === scene?.subnetId);
      const hops = subnet?.hops ?? report.function?.hops ?? [];
      expect(scene?.stops.slice(0, hops.length)).toMatchObject(hops);
    }
  });

  it('loads a picture for every setting', () => {
    const { pictures, of } = albumOf(scenes);
    for (const [i, setting] of settings.entries()) {
      const picture = pictures[of[placeOf(setting, sizesOf(plan))] ?? -1];
      expect(picture?.frames.map(({ at, from, to }) => [at, from, to])).toEqual(
        scenes[i]?.frames.map(({ at, from, to }) => [at, from, to]),
      );
      expect(picture?.stops).toHaveLength(scenes[i]?.stops.length ?? -1);
    }
  });

  it('has no switch that moves nothing', () => {
    for (const [at, { id, choices }] of plan.switches.entries())
      for (const choice of choices.keys()) {
        const moves = settings.some(
          (setting, i) =>
            setting[at] === 0 &&
            essence(scenes[i]) !== essence(scenes[placeOf(setting.with(at, choice), sizesOf(plan))]),
        );
        expect([id, choice, moves || choice === 0]).toEqual([id, choice, true]);
      }
  });

  it.each(plan.placebos.map((placebo) => [placebo.id, placebo] as const))('moves nothing by %s', (_id, placebo) => {
    expect(placebo.do).not.toEqual([]);
    for (const [i, setting] of settings.entries()) {
      const before = situationOf(plan, setting);
      const after = situationOf(plan, setting, [placebo]);
      expect(documentsOf(after.state)).not.toEqual(documentsOf(before.state));
      expect(essence(sceneIn(after))).toBe(essence(scenes[i]));
    }
  });

  it('names sources that are in the list', () => {
    const known = sources.map(({ id }) => id);
    for (const { source } of plan.placebos) if (source !== null) expect(known).toContain(source);
  });
});
