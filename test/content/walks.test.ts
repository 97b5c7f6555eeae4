import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import { packed, unpacked } from '../../src/components/Walk/album.ts';
import { pictureOf } from '../../src/components/Walk/picture.ts';
import { documentsOf, stateOf } from '../../src/controlplane/index.ts';
import { billOf } from '../../src/controlplane/what-if/bill.ts';
import { decisionsOf } from '../../src/walk/decisions.ts';
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
  const { headline, stops, frames, bill } = scene;
  return JSON.stringify([
    headline,
    bill,
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
    const drawn = scenes.map(pictureOf);
    const album = unpacked(packed(drawn));
    for (const [i, setting] of settings.entries()) expect(album(placeOf(setting, sizesOf(plan)))).toEqual(drawn[i]);
  });

  it('costs in every setting what its documents cost, where it speaks of that', () => {
    for (const [i, setting] of settings.entries()) {
      const documents = documentsOf(situationOf(plan, setting).state);
      expect(scenes[i]?.bill).toEqual(plan.cost ? billOf(stateOf(documents)) : null);
    }
  });

  it('has each setting in one row of its table, with what comes of it', () => {
    const told = (place: number): string => essence(scenes[place]);
    const covered = decisionsOf(sizesOf(plan), told).flatMap(({ choices, place }) =>
      settings.flatMap((setting, i) =>
        setting.every((at, own) => choices[own]?.includes(at)) ? [{ i, isSame: told(i) === told(place) }] : [],
      ),
    );
    expect(covered.map(({ i }) => i).toSorted((a, b) => a - b)).toEqual([...settings.keys()]);
    expect(covered.filter(({ isSame }) => !isSame)).toEqual([]);
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
    const stride = Math.ceil(settings.length / 8);
    for (const [i, setting] of settings.entries()) {
      if (i % stride !== 0) continue;
      const before = situationOf(plan, setting);
      const after = situationOf(plan, setting, [placebo]);
      expect(documentsOf(after.state)).not.toEqual(documentsOf(before.state));
      expect(essence(sceneIn(after))).toBe(essence(scenes[i]));
    }
  });

  it('moves in no setting by all of them together', () => {
    for (const [i, setting] of settings.entries())
      expect(essence(sceneIn(situationOf(plan, setting, plan.placebos)))).toBe(essence(scenes[i]));
  });

  it('names sources that are in the list', () => {
    const known = sources.map(({ id }) => id);
    for (const { source } of plan.placebos) if (source !== null) expect(known).toContain(source);
  });
});
