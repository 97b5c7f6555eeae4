/** A whole `questions.yaml`, checked at build time; every error names the question and says what to change. */
import { z } from 'astro/zod';
import type { Question } from './question.ts';
import { report, SHAPES } from './question-shapes.ts';

const { single: first, ...others } = SHAPES;

/** One question. */
export const questionSchema = z.discriminatedUnion('type', [first, ...Object.values(others)], {
  error: `a type is ${new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(Object.keys(SHAPES))}`,
});

/** A whole `questions.yaml`. */
export const questionsSchema = z
  .array(questionSchema, 'questions.yaml is a list of questions')
  .superRefine((questions, context) => {
    const seen = new Set<string>();
    questions.forEach(({ id }, index) => {
      if (seen.has(id))
        report(context, [{ path: [index, 'id'], message: `another question has the id ${id} already` }]);
      seen.add(id);
    });
  });

/** The questions of one file, or what is wrong with it, one line per fault: `[2].hint: …`. */
export type ReadQuestions =
  | { readonly ok: true; readonly questions: readonly Question[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks the parsed YAML of one `questions.yaml`. */
export function readQuestions(value: unknown): ReadQuestions {
  const result = questionsSchema.safeParse(value);
  if (result.success) return { ok: true, questions: result.data };
  return { ok: false, problems: result.error.issues.map((issue) => `${place(value, issue.path)}: ${say(issue)}`) };
}

/** Says in our words what zod says in its own: a field that the schema does not know. */
function say(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'unrecognized_keys' || !issue.message.startsWith('Unrecognized')) return issue.message;
  return `there is no field ${issue.keys.join(', ')} here: remove it or correct its spelling`;
}

/** Names a question by its id where it has one, since authors do not count entries. */
function place(value: unknown, path: readonly PropertyKey[]): string {
  const [index, ...rest] = path;
  if (typeof index !== 'number') return 'questions.yaml';
  const entry: unknown = Array.isArray(value) ? value[index] : undefined;
  const id: unknown = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : undefined;
  const name = typeof id === 'string' && id !== '' ? id : `question ${index + 1}`;
  return [name, ...rest.map((key) => (typeof key === 'number' ? `${key + 1}` : String(key)))].join(' › ');
}
