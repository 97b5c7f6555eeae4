/** Joins the order of the course with the lessons that are written. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { course, type Part, type Place } from './course.ts';

export interface Lesson extends Place {
  readonly title: string;
  /** Title of the part it belongs to. */
  readonly part: string;
  /** Null while the lesson is planned. */
  readonly entry: CollectionEntry<'lessons'> | null;
}

export interface LessonPart extends Omit<Part, 'lessons'> {
  readonly lessons: readonly Lesson[];
}

/** The parts of the course, each lesson with its title and, once written, its entry. */
export async function lessonParts(): Promise<readonly LessonPart[]> {
  const entries = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  const placed = new Set(course.flatMap((part) => part.lessons.map((lesson) => lesson.slug)));
  const lost = [...entries.keys()].filter((slug) => !placed.has(slug));
  if (lost.length > 0) throw new Error(`content/course.yaml does not place these lessons: ${lost.join(', ')}`);
  return course.map((part) => ({
    ...part,
    lessons: part.lessons.map((place) => join(place, part.title, entries.get(place.slug))),
  }));
}

function join(place: Place, part: string, entry: CollectionEntry<'lessons'> | undefined): Lesson {
  if (entry === undefined && !place.planned) {
    throw new Error(
      `content/course.yaml names "${place.slug}", and content/lessons/${place.slug}/index.mdx is missing`,
    );
  }
  return { ...place, part, title: entry?.data.title ?? place.title ?? place.slug, entry: entry ?? null };
}

/** The written lessons in the order of the course. */
export async function writtenLessons(): Promise<readonly (Lesson & { readonly entry: CollectionEntry<'lessons'> })[]> {
  return (await lessonParts())
    .flatMap((part) => part.lessons)
    .flatMap((lesson) => (lesson.entry === null ? [] : [{ ...lesson, entry: lesson.entry }]));
}
