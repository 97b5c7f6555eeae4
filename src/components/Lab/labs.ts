/** The labs of the site, read from `content/labs/` at build time: what the terminal gets, and what is worked out ahead. */
import { z } from 'astro/zod';
import { check } from '../../analyzer/index.ts';
import { changing } from '../../labs/changing.ts';
import { effectsOf, type Effects } from '../../labs/effects.ts';
import { grade, type Grade, questionOf } from '../../labs/grade.ts';
import type { Lab, NamedText } from '../../labs/lab.ts';
import { labFrom, labShape, type LabFile } from '../../labs/lab-file.ts';
import { linesOf, playLines } from '../../labs/play-lines.ts';
import { stateOf } from '../../controlplane/index.ts';
import { readYaml } from '../../site/read-yaml.ts';
import { sceneOf } from '../../walk/scene-of.ts';
import { pictureOf } from '../Walk/picture.ts';
import type { Picture } from '../Walk/picture.ts';
import { scenario } from '../WorkedExample/scenario.ts';

const texts = import.meta.glob<string>('/content/labs/*/{lab.yaml,solution.txt,start/*.json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export interface LabPage {
  readonly lab: Lab;
  readonly file: LabFile;
  /** The author's commands with their comments, as a shell would take them. */
  readonly solution: string;
}

/** All labs by slug, in no order of their own: the course has one. */
export const labPages: ReadonlyMap<string, LabPage> = new Map(
  Object.keys(texts)
    .flatMap((path) => /^\/content\/labs\/([^/]+)\/lab\.yaml$/u.exec(path)?.[1] ?? [])
    .map((slug) => [slug, readLab(slug)]),
);

/** The lab of a lesson; null for a lesson without one. */
export function labOf(lesson: string): LabPage | null {
  return [...labPages.values()].find(({ file }) => file.lesson === lesson) ?? null;
}

function readLab(slug: string): LabPage {
  const folder = `/content/labs/${slug}/`;
  const text = (name: string): string => {
    const found = texts[`${folder}${name}`];
    if (found === undefined) throw new Error(`content/labs/${slug}/${name} does not exist`);
    return found;
  };
  const file = readYaml(`content/labs/${slug}/lab.yaml`, text('lab.yaml'), labShape(z));
  const own: NamedText[] = Object.entries(texts)
    .filter(([path]) => path.startsWith(`${folder}start/`))
    .map(([path, json]) => ({ name: path.slice(`${folder}start/`.length), text: json }));
  const lab = labFrom(slug, file, scenario(file.scenario).files, own);
  return { lab, file, solution: text('solution.txt') };
}

/** How a lab begins: its grade, and the picture of the first goal that is not met. */
export interface Start {
  readonly grade: Grade;
  readonly shown: number;
  readonly picture: Picture;
}

export async function startOf({ lab }: LabPage): Promise<Start> {
  const found = await grade(lab, stateOf(lab.documents), check);
  const shown = Math.max(
    0,
    found.goals.findIndex(({ isMet }) => !isMet),
  );
  const goal = lab.goals[shown];
  const scene = goal === undefined ? null : sceneOf(lab.documents, questionOf(goal));
  if (scene === null) throw new Error(`content/labs/${lab.slug}: the documents show no path of its goal`);
  return { grade: found, shown, picture: pictureOf(scene) };
}

/** What the author's way comes to, and how many commands of it change something. */
export async function authorsWay({ lab, solution }: LabPage): Promise<Effects & { readonly commands: number }> {
  const lines = linesOf(solution);
  const start = stateOf(lab.documents);
  const { state, problem } = playLines(start, lines);
  if (problem !== null) throw new Error(`content/labs/${lab.slug}/solution.txt: ${problem}`);
  const commands = changing(lines).length;
  return { ...(await effectsOf(start, state, check)), commands };
}
