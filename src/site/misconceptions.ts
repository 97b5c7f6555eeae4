/** The beliefs that the course refutes. */
import { z } from 'astro/zod';
import text from '../../content/misconceptions.yaml?raw';
import { readYaml } from './read-yaml.ts';

const schema = z.array(
  z.strictObject({
    id: z.string(),
    belief: z.string(),
    correction: z.string(),
    lesson: z.string().nullable(),
    /** The findings that show it to be wrong. */
    findings: z.array(z.string()).default([]),
  }),
);

export type Misconception = z.output<typeof schema>[number];

/** All misconceptions, in the order of the file. */
export const misconceptions: readonly Misconception[] = readYaml('content/misconceptions.yaml', text, schema);

const byId = new Map(misconceptions.map((entry) => [entry.id, entry]));

/** The misconception with this id; an unknown id is a mistake in the content and stops the build. */
export function misconception(id: string): Misconception {
  const found = byId.get(id);
  if (found === undefined) throw new Error(`content/misconceptions.yaml has no misconception "${id}"`);
  return found;
}

/** Where a belief has its page. */
export const misconceptionAddress = (id: string): string => `/reference/misconceptions/${id}/`;
