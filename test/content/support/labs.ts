/** The labs: each folder of `content/labs/` with what the terminal gets and what the author wrote. */
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Lab, NamedText } from '../../../src/labs/lab.ts';
import { type LabFile, labFrom, labShape } from '../../../src/labs/lab-file.ts';
import { linesOf } from '../../../src/labs/play-lines.ts';
import { list, readText } from './read-content.ts';
import { scenarios } from './scenarios.ts';

export interface LabFolder {
  readonly slug: string;
  readonly file: LabFile;
  readonly lab: Lab;
  /** The documents before the commands of `start`. */
  readonly before: readonly NamedText[];
  readonly solution: readonly string[];
}

export const labs: readonly LabFolder[] = list('labs').map((slug) => {
  const file = labShape(z).parse(parse(readText(`labs/${slug}/lab.yaml`)));
  const files = scenarios.find((each) => each.slug === file.scenario)?.files;
  if (files === undefined) throw new Error(`content/labs/${slug}/lab.yaml: no scenario "${file.scenario}"`);
  const own = list(`labs/${slug}/start`).map((name) => ({ name, text: readText(`labs/${slug}/start/${name}`) }));
  const before = [...files.filter(({ name }) => own.every((one) => one.name !== name)), ...own];
  return {
    slug,
    file,
    before,
    lab: labFrom(slug, file, files, own),
    solution: linesOf(readText(`labs/${slug}/solution.txt`)),
  };
});
