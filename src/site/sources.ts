/** Every page outside this site that a claim leans on. */
import { z } from 'astro/zod';
import text from '../../content/sources.yaml?raw';
import { day, readYaml } from './read-yaml.ts';

const schema = z.array(
  z.strictObject({ id: z.string(), title: z.string(), url: z.url(), supports: z.string(), checked: day }),
);

export type Source = z.output<typeof schema>[number];

/** All sources, in the order of the file. */
export const sources: readonly Source[] = readYaml('content/sources.yaml', text, schema);

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source with this id; an unknown id is a mistake in the content and stops the build. */
export function source(id: string): Source {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`content/sources.yaml has no source "${id}"`);
  return found;
}

/** The latest day on which any source was compared with what this site says. */
export const lastChecked: string = sources.map((entry) => entry.checked).reduce((a, b) => (a > b ? a : b), '');
