/** Every lesson and every finding as Markdown, with the address of each text. */
import { findingPages } from '../../site/findings.ts';
import { href } from '../../site/href.ts';
import { writtenLessons } from '../../site/lessons.ts';
import { type Absolute, markdownOf } from './markdown.ts';

/** Where the Markdown of a page is: `/findings/x/` → `/findings/x.md`. */
export const twinAddress = (address: string): string => `${address.replace(/\/$/u, '')}.md`;

export interface Twin {
  readonly id: string;
  readonly address: string;
  readonly markdown: string;
}

/** Whole addresses of a site, for texts that are read elsewhere. */
export function absoluteOn(site: URL | undefined): Absolute {
  return (path) => new URL(href(path), site).href;
}

/** The lessons in the order of the course. */
export async function lessonTwins(absolute: Absolute): Promise<readonly Twin[]> {
  return (await writtenLessons()).map(({ slug, entry: { data, body = '' } }) => {
    const address = `/learn/${slug}/`;
    const { title, objective: lead, takeaway, sources } = data;
    return {
      id: slug,
      address,
      markdown: markdownOf({ title, lead, body, more: [`## Take away\n\n${takeaway}`], sources }, address, absolute),
    };
  });
}

/** The findings in alphabetical order of ids. */
export async function findingTwins(absolute: Absolute): Promise<readonly Twin[]> {
  return (await findingPages()).map(({ finding: { id, title }, entry: { data, body = '' } }) => {
    const address = `/findings/${id}/`;
    const more = [`## What it is not\n\n${data.whatItIsNot}`];
    return {
      id,
      address,
      markdown: markdownOf({ title, lead: data.summary, body, more, sources: data.sources }, address, absolute),
    };
  });
}

/** A text for a browser that shows it and a tool that reads it. */
export const markdownResponse = (text: string): Response =>
  new Response(text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
