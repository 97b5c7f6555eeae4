/** Joins the analyzer's registry of findings with the pages written about them. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { type Area, type CatalogEntry, findingCatalog } from '../analyzer/index.ts';
import { findingAreaTitles } from './finding-areas.ts';

export interface FindingPage {
  readonly finding: CatalogEntry;
  readonly entry: CollectionEntry<'findings'>;
}

export interface FindingArea {
  readonly id: Area;
  readonly title: string;
  readonly pages: readonly FindingPage[];
}

const areas = Object.keys(findingAreaTitles) as Area[]; // The record's own keys, which TypeScript widens to string.
const severityOrder = ['error', 'warning', 'note'];

/** One page per finding of the registry; a finding without a page, or a page without a finding, stops the build. */
export async function findingPages(): Promise<readonly FindingPage[]> {
  const entries = new Map((await getCollection('findings')).map((entry) => [entry.data.id, entry]));
  const known = new Set(findingCatalog.map(({ id }) => id));
  const problems = [
    ...[...known].filter((id) => !entries.has(id)).map((id) => `"${id}" has no page: write content/findings/${id}.mdx`),
    ...[...entries.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `"${id}" has a page, and the analyzer does not know it`),
  ];
  if (problems.length > 0) throw new Error(`Findings and their pages do not agree:\n${problems.join('\n')}`);
  return findingCatalog.flatMap((finding) => {
    const entry = entries.get(finding.id);
    return entry === undefined ? [] : [{ finding, entry }];
  });
}

/** The pages of some findings; an id without one stops the build with the file that names it. */
export async function findingPagesOf(ids: readonly string[], file: string): Promise<readonly FindingPage[]> {
  const pages = new Map((await findingPages()).map((page) => [page.finding.id, page]));
  return ids.map((id) => {
    const page = pages.get(id);
    if (page === undefined) throw new Error(`${file} names the finding "${id}", which does not exist`);
    return page;
  });
}

/** The findings by area, in the order of a path; within an area what blocks comes first. */
export async function findingAreas(): Promise<readonly FindingArea[]> {
  const pages = (await findingPages()).toSorted((a, b) => rank(a) - rank(b));
  return areas.flatMap((id) => {
    const here = pages.filter(({ finding }) => finding.area === id);
    return here.length === 0 ? [] : [{ id, title: findingAreaTitles[id], pages: here }];
  });
}

function rank({ finding }: FindingPage): number {
  return severityOrder.indexOf(finding.severity);
}
