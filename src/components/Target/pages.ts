/** Joins the kinds of route targets that the analyzer knows with the pages written about them. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { kinds, type KnownKind } from './alone.ts';

export interface TargetPage {
  readonly kind: KnownKind;
  readonly entry: CollectionEntry<'targets'>;
}

/** Where a kind has its page. */
export const targetAddress = (kind: string): string => `/routes/${kind}/`;

/** One page per kind, in the order of their files; a kind without a page, or a page without a kind, stops the build. */
export async function targetPages(): Promise<readonly TargetPage[]> {
  const entries = (await getCollection('targets')).toSorted((a, b) => a.data.order - b.data.order);
  const known = new Set<string>(kinds);
  const written = new Set(entries.map(({ id }) => id));
  const problems = [
    ...kinds
      .filter((kind) => !written.has(kind))
      .map((kind) => `"${kind}" has no page: write content/targets/${kind}.mdx`),
    ...entries
      .filter(({ id }) => !known.has(id))
      .map(({ id }) => `content/targets/${id}.mdx: the analyzer knows no such kind`),
  ];
  if (problems.length > 0) throw new Error(`Route targets and their pages do not agree:\n${problems.join('\n')}`);
  return entries.flatMap((entry) => kinds.filter((kind) => kind === entry.id).map((kind) => ({ kind, entry })));
}
