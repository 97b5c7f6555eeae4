// The playground has too many settings to try them all: each position of each switch alone, and a fixed sample of mixtures.
import { describe, expect, it } from 'vitest';
import { check } from '../../src/analyzer/index.ts';
import type { Question } from '../../src/analyzer/report/types.ts';
import { documentsOf } from '../../src/controlplane/index.ts';
import { situationOf } from '../../src/walk/plan.ts';
import { planFrom } from '../../src/walk/plan-file.ts';
import { sceneIn } from '../../src/walk/scene-of.ts';
import type { Setting } from '../../src/walk/setting.ts';
import { scenarios } from './support/scenarios.ts';
import { playground as content } from './support/walks.ts';

const plan = planFrom('play', content, scenarios.find(({ slug }) => slug === content.scenario)?.files ?? []);
const sizes = plan.switches.map(({ choices }) => choices.length);
const start: Setting = sizes.map(() => 0);

const alone = sizes.flatMap((size, at) => Array.from({ length: size }, (_, choice) => start.with(at, choice)));
const mixed = Array.from({ length: 40 }, (_, n) => sizes.map((size, at) => ((n + 1) * (2 * at + 3) * 7919) % size));

const known = new Map<string, string>();
function outcome(setting: Setting, placebos: typeof plan.placebos = [], ask: Question = {}): string {
  const key = JSON.stringify([setting, placebos.map(({ id }) => id), ask]);
  const before = known.get(key);
  if (before !== undefined) return before;
  const situation = situationOf(plan, setting, placebos);
  const { headline, frames, bill } = sceneIn({ ...situation, question: { ...situation.question, ...ask } });
  const text = [headline, frames.length, frames.at(-1)?.end, frames.at(-1)?.text, bill?.total].join('\n');
  known.set(key, text);
  return text;
}

const QUESTIONS: readonly Question[] = [
  {},
  { family: 'ipv6' },
  { destination: 's3' },
  { destination: 'secretsmanager' },
  { destination: '52.20.30.40' },
];

describe('the playground', () => {
  it('has what the lessons have, and no switch that moves nothing in any setting of the sample', () => {
    for (const [at, { id, choices }] of plan.switches.entries())
      for (const choice of choices.keys()) {
        const moves = alone.some((setting) =>
          QUESTIONS.some(
            (ask) =>
              outcome(setting.with(at, choice), [], ask) !== outcome(setting.with(at, choice === 0 ? 1 : 0), [], ask),
          ),
        );
        expect([id, choice, moves]).toEqual([id, choice, true]);
      }
  });

  it.each([...alone, ...mixed].map((setting) => [setting.join(''), setting] as const))(
    'shows in setting %s what the analyzer says of its documents',
    (_, setting) => {
      const situation = situationOf(plan, setting);
      const { verdict, headline } = check(documentsOf(situation.state), situation.question);
      const scene = sceneIn(situation);
      expect([scene.verdict, scene.headline]).toEqual([verdict, headline]);
    },
  );

  it.each(plan.placebos.map((placebo) => [placebo.id, placebo] as const))('is not moved by %s', (_, placebo) => {
    for (const setting of [start, ...mixed.slice(0, 5)]) expect(outcome(setting, [placebo])).toBe(outcome(setting));
  });

  it('is not moved by all of them together', () => {
    for (const setting of [...alone, ...mixed]) expect(outcome(setting, plan.placebos)).toBe(outcome(setting));
  });
});
