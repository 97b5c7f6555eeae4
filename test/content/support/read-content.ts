/** Reads `content/` the way the tests need it: every file parsed, nothing judged yet. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'astro/zod';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../../content/', import.meta.url));

/** The text of a file under `content/`. */
export function readText(path: string): string {
  return readFileSync(folder + path, 'utf8');
}

/** Names in a folder under `content/`, sorted; a folder that does not exist is empty. */
export function list(path: string): readonly string[] {
  return existsSync(folder + path) ? readdirSync(folder + path).sort() : [];
}

/** A page split into its frontmatter and what follows it. */
export interface Page<Data> {
  readonly name: string;
  readonly data: Data;
  readonly body: string;
}

function readPage<Schema extends z.ZodType>(path: string, name: string, schema: Schema): Page<z.infer<Schema>> {
  const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(readText(path))?.groups;
  return { name, data: readValue(path, parts?.['front'] ?? '', schema), body: parts?.['body'] ?? '' };
}

function readValue<Schema extends z.ZodType>(path: string, yaml: string, schema: Schema): z.infer<Schema> {
  const result = schema.safeParse(parse(yaml));
  if (result.success) return result.data;
  const faults = result.error.issues.map(
    (issue) => `${issue.path.map(String).join('.') || 'the file'}: ${issue.message}`,
  );
  throw new Error(`content/${path}: ${faults.join('; ')}`);
}

const line = z.string().min(1);
const ids = z.array(line);
const day = z.iso.date();

const lessonSchema = z.strictObject({
  title: line,
  objective: line,
  minutes: z.int(),
  description: line,
  misconceptions: ids,
  findings: ids,
  takeaway: line,
  sources: ids,
  updated: day,
});

const findingSchema = z.strictObject({
  id: line,
  summary: line,
  scenario: z.nullable(line),
  related: ids,
  sources: ids,
  whatItIsNot: line,
});

const termSchema = z.strictObject({
  title: line,
  definition: line,
  confusedWith: z.array(z.strictObject({ term: line, difference: line })),
  seeAlso: ids,
});

const courseSchema = z.strictObject({
  parts: z.array(
    z.strictObject({
      id: line,
      title: line,
      lessons: z.array(z.union([line, z.strictObject({ slug: line, title: line, planned: z.literal(true) })])),
    }),
  ),
});

const sourcePage = { id: line, title: line, url: z.url(), supports: line };
const sourceSchema = z.union([
  z.strictObject({ ...sourcePage, checked: day }),
  z.strictObject({ ...sourcePage, seen: z.literal(false) }),
]);
const ruleSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Z0-9]*-\d+[a-z]?$/),
  family: line,
  says: line,
  sources: z.nullable(ids.min(1)),
  standing: z.enum(['modelled', 'noted', 'unknowable', 'undocumented']),
  why: z.optional(line),
});
const misconceptionSchema = z.strictObject({
  id: line,
  belief: line,
  correction: line,
  lesson: z.nullable(line),
  findings: ids.default([]),
});

export type Lesson = Page<z.infer<typeof lessonSchema>>;
export type FindingPage = Page<z.infer<typeof findingSchema>>;

export const lessons: readonly Lesson[] = list('lessons').map((slug) =>
  readPage(`lessons/${slug}/index.mdx`, slug, lessonSchema),
);

export const findingPages: readonly FindingPage[] = list('findings').map((file) =>
  readPage(`findings/${file}`, file.replace(/\.mdx$/, ''), findingSchema),
);

export const terms = list('glossary').map((file) =>
  readPage(`glossary/${file}`, file.replace(/\.md$/, ''), termSchema),
);

/** The pages of route targets. */
export const targetPages = list('targets').map((file) =>
  readPage(`targets/${file}`, file.replace(/\.mdx?$/, ''), z.looseObject({ title: line, summary: line })),
);

/** The pages of working patterns. */
export const patternPages = list('patterns').map((slug) =>
  readPage(`patterns/${slug}/index.mdx`, slug, z.looseObject({ title: line, summary: line })),
);

/** Pages about nothing with an id of its own: cheat sheet, commands, limits. Their frontmatter is the site's affair. */
export const referencePages = list('reference')
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => readPage(`reference/${file}`, file.replace(/\.mdx?$/, ''), z.looseObject({ title: line })));

export const parts = readValue('course.yaml', readText('course.yaml'), courseSchema).parts;
export const sources = readValue('sources.yaml', readText('sources.yaml'), z.array(sourceSchema));
export const rules = readValue('rules.yaml', readText('rules.yaml'), z.array(ruleSchema));
export const misconceptions = readValue(
  'misconceptions.yaml',
  readText('misconceptions.yaml'),
  z.array(misconceptionSchema),
);

/** Slugs of the lessons that `course.yaml` places as written. */
export const writtenSlugs: readonly string[] = parts.flatMap((part) =>
  part.lessons.flatMap((entry) => (typeof entry === 'string' ? [entry] : [])),
);

/** Values of an attribute of an author component, in the order of the text: `attributes(body, 'Finding', 'id')`. */
export function attributes(body: string, component: string, attribute: string): readonly string[] {
  const tags = body.match(new RegExp(`<${component}\\b[^>]*>`, 'g')) ?? [];
  return tags.flatMap((tag) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1] ?? []);
}

/** The fences of one language, without their marks. */
export function fences(body: string, language: string): readonly string[] {
  return [...body.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]+?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

/** The sentences of a page: without fences, inline code, tags and link addresses. */
export function prose(body: string): string {
  return body
    .replace(/^```[\s\S]+?^```$/gm, ' ')
    .replace(/`[^`]*`/g, ' ')
    .replace(/<[^>]*>/g, ' ');
}

/** How many words a text has. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /\w/.test(word)).length;
}
