/** The terms of `content/glossary`, and what links their first use on a page. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { href } from './href.ts';
import { linkTerms, type LinkedTerm } from './link-terms.ts';

export type Term = CollectionEntry<'glossary'>;

/** Words that also mean something else in a text, such as the attachment of a transit gateway: never linked there. */
const ambiguous = new Set(['attachment', 'destination', 'origin', 'target']);

/** All terms, by their title. */
export async function glossary(): Promise<readonly Term[]> {
  return (await getCollection('glossary')).toSorted((a, b) => a.data.title.localeCompare(b.data.title, 'en'));
}

/** Where a term is explained. */
export const termAddress = (id: string): string => `/reference/glossary/#${id}`;

let linked: Promise<readonly LinkedTerm[]> | undefined;

/** A text with notes: the terms that it explains come with it, to be written once below it. */
export interface Explained {
  readonly html: string;
  readonly notes: readonly { readonly id: string; readonly term: Term }[];
}

/**
 * A text in HTML whose terms open a note at their first use: by pointer, finger and keyboard, and without scripts. `seen`
 * keeps the terms that the page has explained.
 */
export async function withNotes(html: string, seen: Set<string>): Promise<Explained> {
  const terms = (await glossary()).filter(({ id }) => !ambiguous.has(id));
  const before = new Set(seen);
  const text = linkTerms(
    html,
    terms.map(({ id, data }) => ({ id, words: data.title, href: href(termAddress(id)), note: `term-${id}` })),
    seen,
  );
  const notes = terms.filter(({ id }) => seen.has(id) && !before.has(id));
  return { html: text, notes: notes.map((term) => ({ id: `term-${term.id}`, term })) };
}

/** A text in HTML with the first use of each term linked; `seen` keeps the terms that its page has linked. */
export async function withTerms(html: string, seen: Set<string>): Promise<string> {
  linked ??= glossary().then((terms) =>
    terms
      .filter(({ id }) => !ambiguous.has(id))
      .map(({ id, data }) => ({ id, words: data.title, href: href(termAddress(id)) })),
  );
  return linkTerms(html, await linked, seen);
}
