/** Reads the YAML lists of `content/` at build time and refuses a list that does not have its shape. */
import { z } from 'astro/zod';
import { parse } from 'yaml';

/** The checked value of a YAML text; a wrong entry stops the build with the file, the place and the reason. */
export function readYaml<T extends z.ZodType>(file: string, text: string, schema: T): z.output<T> {
  const result = schema.safeParse(parse(text));
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`${file} does not have the expected shape:\n${problems.join('\n')}`);
}

/** Day of a YAML file, which the parser leaves as a string: `2026-11-22`. */
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day such as 2026-11-22');
