/** The order of the course: parts, their lessons, and which of them are written. */
import { z } from 'astro/zod';
import text from '../../content/course.yaml?raw';
import { readYaml } from './read-yaml.ts';

const planned = z.strictObject({ slug: z.string(), title: z.string(), planned: z.literal(true) });

const schema = z.strictObject({
  parts: z.array(
    z.strictObject({ id: z.string(), title: z.string(), lessons: z.array(z.union([z.string(), planned])) }),
  ),
});

/** A place in the course. `title` is known here only while the lesson is planned; a written lesson names itself. */
export interface Place {
  readonly slug: string;
  readonly number: number;
  readonly planned: boolean;
  readonly title: string | null;
}

export interface Part {
  readonly id: string;
  readonly title: string;
  readonly letter: string;
  readonly lessons: readonly Place[];
}

/** The parts of the course with their lessons numbered through, from the text of `course.yaml`. */
export function readCourse(yaml: string): readonly Part[] {
  let number = 0;
  return readYaml('content/course.yaml', yaml, schema).parts.map((part, index) => ({
    id: part.id,
    title: part.title,
    letter: String.fromCharCode(65 + index),
    lessons: part.lessons.map((entry): Place => {
      number += 1;
      return typeof entry === 'string'
        ? { slug: entry, number, planned: false, title: null }
        : { slug: entry.slug, number, planned: true, title: entry.title };
    }),
  }));
}

/** The course as written in `content/course.yaml`. */
export const course: readonly Part[] = readCourse(text);
