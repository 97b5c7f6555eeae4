/** Which lesson teaches a finding. Lessons say it themselves; the tables answer for findings that none names. */
import type { Area, CatalogEntry } from '../analyzer/index.ts';

/** The lessons of each area, the closest first; a lesson that is not written yet is passed over. */
export const areaLessons: Readonly<Record<Area, readonly string[]>> = {
  function: ['what-attaching-changes', 'yes-by-default'],
  connectors: ['what-attaching-changes'],
  tables: ['the-other-vpc', 'which-route-wins', 'what-attaching-changes'],
  routes: ['which-route-wins', 'what-attaching-changes'],
  targets: ['which-route-wins', 'the-public-subnet-trap'],
  nat: ['nat-done-right'],
  ipv6: ['ipv6-without-nat', 'yes-by-default'],
  services: ['aws-services', 'do-you-need-the-vpc'],
  filters: ['filters', 'debugging-a-timeout'],
  whole: ['several-subnets', 'the-other-vpc'],
  paste: ['debugging-a-timeout', 'the-other-vpc'],
};

interface Teaching {
  readonly slug: string;
  /** Ids of the findings that the lesson says it teaches. */
  readonly findings: readonly string[];
}

/**
 * The slug of the lesson to read about a finding: the one that names it, else the one that the page or the analyzer
 * names, else the first written one of its area.
 * @param page the slug on the finding's own page
 * @param written the lessons that exist, in the order of the course
 * @returns null while no lesson of the area is written
 */
export function teachingLesson(
  { id, area, lesson }: Pick<CatalogEntry, 'id' | 'area' | 'lesson'>,
  page: string | null,
  written: readonly Teaching[],
): string | null {
  const slugs = new Set(written.map(({ slug }) => slug));
  const named = [page, written.find(({ findings }) => findings.includes(id))?.slug, lesson, ...areaLessons[area]];
  return named.find((slug): slug is string => typeof slug === 'string' && slugs.has(slug)) ?? null;
}
