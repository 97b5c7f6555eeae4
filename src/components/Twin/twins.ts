/** Every lesson, every lab and every finding as Markdown, with the address of each text. */
import { goalName } from '../../labs/lab.ts';
import { findingPages } from '../../site/findings.ts';
import { href } from '../../site/href.ts';
import { writtenLessons } from '../../site/lessons.ts';
import { labsInOrder, type ListedLab } from '../Lab/in-order.ts';
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

/** The labs in the order of their lessons. The account and its terminal are on the page only. */
export async function labTwins(absolute: Absolute): Promise<readonly Twin[]> {
  return (await labsInOrder()).map((page) => {
    const { title, description: lead, sources } = page.entry.data;
    const address = `/labs/${page.slug}/`;
    const body = page.entry.body ?? '';
    const markdown = markdownOf({ title, lead, body, more: labSections(page), sources }, address, absolute);
    return { id: page.slug, address, markdown };
  });
}

/** What the page of a lab shows around its terminal. */
function labSections({ lab, file, solution, lesson }: ListedLab): readonly string[] {
  const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');
  const hints = lab.hints.map(({ text, look }) => (look === null ? text : `${text} \`${look}\``));
  return [
    `## The goal\n\n${list(lab.goals.map((goal) => `${goalName(goal)}: ${goal.verdict}`))}`,
    `## Rules\n\n${list(lab.constraints.map(({ say }) => say))}`,
    `## Hints\n\n${list(hints)}`,
    `## The author’s way\n\n\`\`\`sh\n${solution.trim()}\n\`\`\`\n\n${file.learned.trim()}`,
    `A lab for “${lesson.title}”, about ${String(file.minutes)} minutes. The page has a terminal and the account to use it on.`,
  ];
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
