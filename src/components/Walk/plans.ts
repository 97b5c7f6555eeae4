/** The figures of the site, read from `content/walks/` at build time: a start, switches, and placebo switches. */
import { z } from 'astro/zod';
import { scenario } from '../WorkedExample/scenario.ts';
import { type Plan, situationOf } from '../../walk/plan.ts';
import { planFrom, walkShape } from '../../walk/plan-file.ts';
import { sceneIn } from '../../walk/scene-of.ts';
import { settingsOf } from '../../walk/setting.ts';
import type { Scene } from '../../walk/types.ts';
import { readYaml } from '../../site/read-yaml.ts';
import play from '../../../content/play.yaml?raw';

const texts = import.meta.glob<string>('/content/walks/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The slugs of all figures. */
export const walkSlugs: readonly string[] = Object.keys(texts).map((file) => file.slice('/content/walks/'.length, -5));

/** One figure; a slug without a file stops the build. */
export function walkPlan(slug: string): Plan {
  const file = `/content/walks/${slug}.yaml`;
  const text = texts[file];
  if (text === undefined) throw new Error(`content/walks/${slug}.yaml does not exist`);
  const content = readYaml(file.slice(1), text, walkShape(z));
  const { files } = scenario(content.scenario);
  return planFrom(slug, content, files);
}

/** The playground, which has more settings than a page could hold. */
export function playPlan(): Plan {
  const content = readYaml('content/play.yaml', play, walkShape(z));
  return planFrom('play', content, scenario(content.scenario).files);
}

/** The scenes of all settings of a figure, in the order of the settings. */
export function walkScenes(plan: Plan): readonly Scene[] {
  let scenes = made.get(plan.slug);
  if (scenes === undefined) {
    const sizes = plan.switches.map(({ choices }) => choices.length);
    scenes = settingsOf(sizes).map((setting) => sceneIn(situationOf(plan, setting)));
    made.set(plan.slug, scenes);
  }
  return scenes;
}

/** The page and the file of a figure show the same scenes. */
const made = new Map<string, readonly Scene[]>();
