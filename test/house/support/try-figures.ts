// What the figures of a copy come to: the file of a lesson, or the playground with a switch more.
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { type Plan, situationOf } from '../../../src/walk/plan.ts';
import { planFrom, walkShape } from '../../../src/walk/plan-file.ts';
import { sceneIn } from '../../../src/walk/scene-of.ts';
import type { Scene } from '../../../src/walk/types.ts';
import { readText } from '../../content/support/read-content.ts';
import { scenarios } from '../../content/support/scenarios.ts';

function planIn(file: string): Plan {
  const content = walkShape(z).parse(parse(readText(file)));
  return planFrom(file, content, scenarios.find(({ slug }) => slug === content.scenario)?.files ?? []);
}

/** The verdict of a setting, and the name of the subnet that it sends through. */
export function settingOf(file: string, chosen: Readonly<Record<string, number>>): { verdict: string; name: string } {
  const plan = planIn(file);
  const { verdict, names, subnetId } = sceneIn(
    situationOf(
      plan,
      plan.switches.map(({ id }) => chosen[id] ?? 0),
    ),
  );
  return { verdict, name: names[subnetId ?? ''] ?? 'no name' };
}

/** Whether the first placebo of a figure changes its documents, and whether it moves the packet. */
export function placeboOf(file: string): { changes: boolean; moves: boolean } {
  const plan = planIn(file);
  const start = plan.switches.map(() => 0);
  const [before, after] = [situationOf(plan, start), situationOf(plan, start, plan.placebos)];
  const walk = ({ frames }: Scene): string =>
    JSON.stringify(frames.map(({ at, from, to, end }) => [at, from, to, end]));
  return {
    changes: JSON.stringify(before.state) !== JSON.stringify(after.state),
    moves: walk(sceneIn(before)) !== walk(sceneIn(after)),
  };
}
