/** Reads `content/` the way the tests need it: every file parsed, nothing judged yet. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
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

function readPage<Schema extends v.GenericSchema>(
  path: string,
  name: string,
  schema: Schema,
): Page<v.InferOutput<Schema>> {
  const parts = /^---\n(?<front>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/.exec(readText(path))?.groups;
  return { name, data: readValue(path, parts?.['front'] ?? '', schema), body: parts?.['body'] ?? '' };
}

function readValue<Schema extends v.GenericSchema>(path: string, yaml: string, schema: Schema): v.InferOutput<Schema> {
  const result = v.safeParse(schema, parse(yaml));
  if (result.success) return result.output;
  const faults = result.issues.map((issue) => `${v.getDotPath(issue) ?? 'the file'}: ${issue.message}`);
  throw new Error(`content/${path}: ${faults.join('; ')}`);
}

const line = v.pipe(v.string(), v.nonEmpty());
const ids = v.array(line);
const day = v.pipe(v.string(), v.isoDate());

const lessonSchema = v.strictObject({
  title: line,
  objective: line,
  minutes: v.pipe(v.number(), v.integer()),
  description: line,
  misconceptions: ids,
  findings: ids,
  takeaway: line,
  sources: ids,
  updated: day,
});

const findingSchema = v.strictObject({
  id: line,
  summary: line,
  scenario: v.nullable(line),
  lesson: v.nullable(line),
  related: ids,
  sources: ids,
  whatItIsNot: line,
});

const termSchema = v.strictObject({
  title: line,
  definition: line,
  confusedWith: v.array(v.strictObject({ term: line, difference: line })),
  seeAlso: ids,
});

const courseSchema = v.strictObject({
  parts: v.array(
    v.strictObject({
      id: line,
      title: line,
      lessons: v.array(v.union([line, v.strictObject({ slug: line, title: line, planned: v.literal(true) })])),
    }),
  ),
});

const sourcePage = { id: line, title: line, url: v.pipe(line, v.url()), supports: line };
const sourceSchema = v.union([
  v.strictObject({ ...sourcePage, checked: day }),
  v.strictObject({ ...sourcePage, seen: v.literal(false) }),
]);
const ruleSchema = v.strictObject({
  id: v.pipe(line, v.regex(/^[A-Z][A-Z0-9]*-\d+[a-z]?$/)),
  family: line,
  says: line,
  sources: v.nullable(v.pipe(ids, v.minLength(1))),
  standing: v.picklist(['modelled', 'noted', 'unknowable', 'undocumented']),
  why: v.optional(line),
});
const misconceptionSchema = v.strictObject({ id: line, belief: line, correction: line, lesson: v.nullable(line) });

export type Lesson = Page<v.InferOutput<typeof lessonSchema>>;
export type FindingPage = Page<v.InferOutput<typeof findingSchema>>;

export const lessons: readonly Lesson[] = list('lessons').map((slug) =>
  readPage(`lessons/${slug}/index.mdx`, slug, lessonSchema),
);

export const findingPages: readonly FindingPage[] = list('findings').map((file) =>
  readPage(`findings/${file}`, file.replace(/\.mdx$/, ''), findingSchema),
);

export const terms = list('glossary').map((file) =>
  readPage(`glossary/${file}`, file.replace(/\.md$/, ''), termSchema),
);

/** Pages about nothing with an id of its own: cheat sheet, commands, limits. Their frontmatter is the site's affair. */
export const referencePages = list('reference')
  .filter((file) => /\.mdx?$/.test(file))
  .map((file) => readPage(`reference/${file}`, file.replace(/\.mdx?$/, ''), v.looseObject({ title: line })));

export const parts = readValue('course.yaml', readText('course.yaml'), courseSchema).parts;
export const sources = readValue('sources.yaml', readText('sources.yaml'), v.array(sourceSchema));
export const rules = readValue('rules.yaml', readText('rules.yaml'), v.array(ruleSchema));
export const misconceptions = readValue(
  'misconceptions.yaml',
  readText('misconceptions.yaml'),
  v.array(misconceptionSchema),
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
