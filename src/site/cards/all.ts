/** Every card of the site: one for each finding and each verdict, and one for all other pages. */
import { getCollection } from 'astro:content';
import { type Verdict, verdictLook, verdictMeaning } from '../../analyzer/words.ts';
import { findingPages } from '../findings.ts';
import { writtenLessons } from '../lessons.ts';
import { severityWords } from '../severity.ts';
import type { Card } from './card.ts';

/** The card of pages that have none of their own. */
export const defaultCard: Card = {
  name: 'way-out',
  look: 'plain',
  label: 'Learn and check',
  title: 'Does a Lambda function have internet access?',
  text: 'Yes, by default. Attaching it to a VPC moves the exit of its connections there, and the VPC may have none.',
};

const looks = { error: 'blocked', warning: 'unsure', note: 'note' } as const;
const verdicts = Object.keys(verdictMeaning) as Verdict[]; // The record's own keys, which TypeScript widens to string.

/** All cards; their names are distinct. */
export async function cards(): Promise<readonly Card[]> {
  const findings = (await findingPages()).map(({ finding, entry }) => ({
    name: `findings/${finding.id}`,
    look: looks[finding.severity],
    label: severityWords[finding.severity],
    title: finding.title,
    text: entry.data.summary,
  }));
  return [defaultCard, ...verdicts.map(verdictCard), ...findings, ...(await writtenCards())];
}

/** The cards of lessons and of reference pages. */
async function writtenCards(): Promise<readonly Card[]> {
  const lessons = (await writtenLessons()).map(({ slug, number, entry }) => ({
    name: `lessons/${slug}`,
    label: `Lesson ${number}`,
    title: entry.data.title,
    text: entry.data.objective,
  }));
  const pages = async (collection: 'targets' | 'patterns' | 'reference', folder: string, label: string) =>
    (await getCollection(collection)).map(({ id, data: { title, summary: text } }) => ({
      name: `${folder}/${id}`,
      label,
      title,
      text,
    }));
  const all = [
    ...lessons,
    ...(await pages('targets', 'routes', 'Route target')),
    ...(await pages('patterns', 'patterns', 'Working pattern')),
    ...(await pages('reference', 'reference', 'Reference')),
  ];
  return all.map((card) => ({ ...card, look: 'note' }));
}

function verdictCard(verdict: Verdict): Card {
  const meaning = verdictMeaning[verdict];
  return {
    name: `verdicts/${verdict}`,
    look: verdictLook[verdict],
    label: 'Verdict',
    title: verdict,
    text: `${meaning.charAt(0).toUpperCase()}${meaning.slice(1)}.`,
  };
}
