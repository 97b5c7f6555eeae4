/** Every page outside this site that a claim leans on. */
import { z } from 'astro/zod';
import text from '../../content/sources.yaml?raw';
import { day, readYaml } from './read-yaml.ts';

const page = { id: z.string(), title: z.string(), url: z.url(), supports: z.string() };
const schema = z.array(
  z.union([z.strictObject({ ...page, checked: day }), z.strictObject({ ...page, seen: z.literal(false) })]),
);

export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string;
  readonly supports: string;
  /** The day on which a stored copy of the page was compared with the claims; null when none was read again. */
  readonly checked: string | null;
}

/** All sources, in the order of the file. */
export const sources: readonly Source[] = readYaml('content/sources.yaml', text, schema).map((entry) => ({
  ...entry,
  checked: 'checked' in entry ? entry.checked : null,
}));

const byId = new Map(sources.map((source) => [source.id, source]));

/** The source with this id; an unknown id is a mistake in the content and stops the build. */
export function source(id: string): Source {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`content/sources.yaml has no source "${id}"`);
  return found;
}

const days = sources.flatMap(({ checked }) => checked ?? []);

/** How fresh the facts are: how many pages were compared in a copy, out of how many, and the oldest day of these. */
export const freshness = {
  compared: days.length,
  all: sources.length,
  since: days.reduce((a, b) => (a < b ? a : b), days[0] ?? ''),
} as const;
