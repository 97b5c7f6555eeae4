/** The labs in the order of their lessons, with what a list says of each. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { hash } from '../../quiz/hash.ts';
import { writtenLessons } from '../../site/lessons.ts';
import { type LabPage, labPages } from './labs.ts';

export interface ListedLab extends LabPage {
  readonly slug: string;
  readonly title: string;
  readonly entry: CollectionEntry<'labs'>;
  readonly lesson: { readonly slug: string; readonly title: string; readonly number: number };
  /** Changes with what the lab asks for. */
  readonly revision: string;
}

/** Every lab; one without a written lesson, or without its page, stops the build. */
export async function labsInOrder(): Promise<readonly ListedLab[]> {
  const entries = await getCollection('labs');
  const lessons = await writtenLessons();
  const listed = entries.map((entry): ListedLab => {
    const page = labPages.get(entry.id);
    const lesson = lessons.find(({ slug }) => slug === page?.file.lesson);
    if (page === undefined || lesson === undefined)
      throw new Error(`content/labs/${entry.id}: lab.yaml is missing, or names no written lesson`);
    const { goals, constraints } = page.lab;
    const revision = hash(JSON.stringify([goals, constraints, page.lab.documents]));
    return { ...page, slug: entry.id, title: entry.data.title, entry, lesson, revision };
  });
  return listed.toSorted((a, b) => a.lesson.number - b.lesson.number);
}
