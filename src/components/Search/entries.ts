/** Everything that the search of the site finds, from the same data that its pages are made of. */
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { labsInOrder } from '../Lab/in-order.ts';
import { bank } from '../Question/bank.ts';
import { goalName } from '../../labs/lab.ts';
import { PAGES } from './pages.ts';
import { TOOLS } from '../Pattern/files.ts';
import { patternAddress, patterns } from '../Pattern/pages.ts';
import { samplesOf } from '../Target/alone.ts';
import { targetAddress, targetPages } from '../Target/pages.ts';
import { scenario } from '../WorkedExample/scenario.ts';
import type { Entry, Kind } from '../../search/index-options.ts';
import { findingPages } from '../../site/findings.ts';
import { glossary, termAddress } from '../../site/glossary.ts';
import { writtenLessons } from '../../site/lessons.ts';
import { misconception, misconceptionAddress, misconceptions } from '../../site/misconceptions.ts';
import { textParts, words } from '../../site/plain-text.ts';
import { referencePages } from '../../site/reference.ts';
import { ruleAddress, rules } from '../../site/rules.ts';
import { symptoms } from '../../site/symptoms.ts';

const entry = (
  kind: Kind,
  id: string,
  title: string,
  more: Partial<Pick<Entry, 'page' | 'words' | 'text'>>,
): Entry => ({
  id,
  kind,
  title,
  page: more.page ?? '',
  words: more.words ?? '',
  text: more.text ?? '',
});

/** The entries of all kinds; an address is there once. */
export async function searchEntries(): Promise<readonly Entry[]> {
  const entries = [
    ...(await lessonEntries()),
    ...(await findingEntries()),
    ...(await referenceEntries()),
    ...(await targetEntries()),
    ...(await patternEntries()),
    ...(await labEntries()),
    ...PAGES.map(({ path, title, words: called, text }) => entry('page', path, title, { words: called, text })),
    ...symptoms.map(({ id, title, means, examples }) =>
      entry('symptom', `/reference/symptoms/#${id}`, title, {
        words: examples.join(' '),
        text: `${means} ${examples[0] ?? ''}`,
      }),
    ),
    ...(await termEntries()),
    ...misconceptions.map(({ id, belief, correction }) =>
      entry('misconception', misconceptionAddress(id), belief, { text: `Not so: ${correction}` }),
    ),
    ...bank
      .filter(({ question }) => question.role === 'quiz')
      .map(({ question }) =>
        entry('question', `/questions/#q-${question.id}`, question.title, { text: words(question.prompt) }),
      ),
    ...rules.map(({ id, says }) => entry('rule', ruleAddress(id), `Rule ${id}`, { words: id, text: says })),
  ];
  const ids = entries.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) throw new Error(`Two entries of the search lead to ${twice}`);
  return entries;
}

async function lessonEntries(): Promise<readonly Entry[]> {
  const lessons = await writtenLessons();
  const all = lessons.map(async ({ slug, entry: source }) => {
    const { title, objective, takeaway, description } = source.data;
    // What the lesson refutes is what people type.
    const beliefs = source.data.misconceptions.map((id) => misconception(id).belief).join(' ');
    const head = entry('lesson', `/learn/${slug}/`, title, {
      words: beliefs,
      text: `${objective} ${description} ${takeaway}`,
    });
    return [head, ...(await sections('lesson', `/learn/${slug}/`, title, source))];
  });
  return (await Promise.all(all)).flat();
}

async function findingEntries(): Promise<readonly Entry[]> {
  return (await findingPages()).map(({ finding, entry: source }) => {
    const { summary, whatItIsNot, scenario: slug } = source.data;
    const symptom = slug === null ? '' : scenario(slug).symptom;
    return entry('finding', `/findings/${finding.id}/`, finding.title, {
      words: `${finding.id} ${symptom}`,
      text: [summary, ...textParts(source.body ?? '').map(({ text }) => text), whatItIsNot].join(' '),
    });
  });
}

/** Written pages with their sections, and generated ones by their summary. */
async function referenceEntries(): Promise<readonly Entry[]> {
  const written = new Map((await getCollection('reference')).map((one) => [`/reference/${one.id}/`, one]));
  const all = (await referencePages()).map(async ({ path, title, summary }) => {
    const source = written.get(path);
    const head = entry('reference', path, title, { text: `${summary} ${source?.data.description ?? ''}` });
    return source === undefined ? [head] : [head, ...(await sections('reference', path, title, source))];
  });
  return (await Promise.all(all)).flat();
}

async function targetEntries(): Promise<readonly Entry[]> {
  return (await targetPages()).map(({ kind, entry: { data, body } }) => {
    const names = samplesOf(kind).map(({ field, value }) => `${field} ${value.split('-', 1)[0] ?? ''}`);
    const parts = textParts(body ?? '').map(({ text }) => text);
    return entry('target', targetAddress(kind), data.title, {
      words: `route to ${names.join(' ')}`,
      text: [data.summary, ...parts].join(' '),
    });
  });
}

async function patternEntries(): Promise<readonly Entry[]> {
  const tools = TOOLS.map(({ name, file }) => `${name} ${file}`).join(' ');
  return (await patterns()).map(({ id, data, body }) =>
    entry('pattern', patternAddress(id), data.title, {
      words: `pattern example code template ${tools}`,
      text: [data.summary, words(body ?? '')].join(' '),
    }),
  );
}

async function labEntries(): Promise<readonly Entry[]> {
  return (await labsInOrder()).map(({ slug, title, entry: source, lab, lesson }) =>
    entry('lab', `/labs/${slug}/`, title, {
      words: 'lab exercise',
      text: [
        source.data.description,
        ...lab.goals.map(goalName),
        `For ${lesson.title}.`,
        words(source.body ?? ''),
      ].join(' '),
    }),
  );
}

async function termEntries(): Promise<readonly Entry[]> {
  return (await glossary()).map(({ id, data, body }) => {
    const differences = data.confusedWith.map(({ term, difference }) => `Not ${term}: ${difference}`);
    return entry('term', termAddress(id), data.title, {
      text: [data.definition, words(body ?? ''), ...differences].join(' '),
    });
  });
}

/** The parts of a written page under its headings, each with the address of its heading. */
async function sections(
  kind: Kind,
  path: string,
  page: string,
  source: CollectionEntry<'lessons' | 'reference'>,
): Promise<readonly Entry[]> {
  const { headings } = await render(source);
  const slugs = headings.filter(({ depth }) => depth === 2).map(({ slug }) => slug);
  const parts = textParts(source.body ?? '');
  const [before, ...rest] = parts[0]?.heading === '' ? parts : [{ heading: '', text: '' }, ...parts];
  if (rest.length !== slugs.length)
    throw new Error(`${path}: ${rest.length} parts of text and ${slugs.length} headings`);
  const top = entry(kind, `${path}#main`, page, { text: before?.text ?? '' });
  const below = rest.map(({ heading, text }, index) =>
    entry(kind, `${path}#${slugs[index] ?? ''}`, heading, { page, text }),
  );
  return top.text === '' ? below : [top, ...below];
}
