/** The figures: each file of `content/walks/` as a plan over its scenario. */
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Plan } from '../../../src/walk/plan.ts';
import { planFrom, walkShape } from '../../../src/walk/plan-file.ts';
import { list, readText } from './read-content.ts';
import { scenarios } from './scenarios.ts';

export interface Walk {
  readonly slug: string;
  readonly scenario: string;
  readonly plan: Plan;
}

export const walks: readonly Walk[] = list('walks').map((file) => {
  const slug = file.replace(/\.yaml$/, '');
  const content = walkShape(z).parse(parse(readText(`walks/${file}`)));
  const files = scenarios.find((each) => each.slug === content.scenario)?.files;
  if (files === undefined) throw new Error(`content/walks/${file}: no scenario "${content.scenario}"`);
  return { slug, scenario: content.scenario, plan: planFrom(slug, content, files) };
});

/** The playground, which has more settings than can be tried. */
export const playground = walkShape(z).parse(parse(readText('play.yaml')));
