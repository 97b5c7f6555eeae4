/** Error messages by family, as `content/symptoms.yaml` lists them, with what the analyzer says of each. */
import { z } from 'astro/zod';
import text from '../../content/symptoms.yaml?raw';
import { ERROR_FAMILIES } from '../analyzer/paste/error-lines/families.ts';
import type { Stage } from '../analyzer/paste/error-lines/types.ts';
import { meaningOf } from '../analyzer/report/symptoms/meaning.ts';
import { NO_TARGET } from '../analyzer/report/symptoms/target.ts';
import { day, readYaml } from './read-yaml.ts';
import { sources } from './sources.ts';

const schema = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    client: z.string(),
    examples: z.array(z.string()).min(3),
    source: z.url().optional(),
    checked: day.optional(),
  }),
);

export type SymptomEntry = Omit<z.output<typeof schema>[number], 'source' | 'checked'> & {
  readonly stage: Stage;
  readonly means: string;
  /** Where it is documented; null where nobody has read such a page. */
  readonly source: string | null;
};

const read = new Set(sources.filter(({ checked }) => checked !== null).map(({ url }) => url));

const stages = new Map(ERROR_FAMILIES.map(({ id, stage }) => [id, stage]));

/** Every family; one that the analyzer does not know is a mistake in the content and stops the build. */
export const symptoms: readonly SymptomEntry[] = readYaml('content/symptoms.yaml', text, schema).map(
  ({ checked, ...entry }) => {
    const stage = stages.get(entry.id);
    if (stage === undefined) throw new Error(`content/symptoms.yaml: the analyzer knows no family "${entry.id}"`);
    const { source = null } = entry;
    if (source !== null && checked === undefined && !read.has(source))
      throw new Error(`content/symptoms.yaml: nobody says when the source of "${entry.id}" was read`);
    return { ...entry, source, stage, means: meaningOf(entry.id, stage, NO_TARGET) };
  },
);
