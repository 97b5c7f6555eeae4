/** Which lesson teaches a finding. The registry says it, or a lesson does; the table answers for findings that neither names. */
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
 * The slug of the lesson to read about a finding: the one that the registry names, else the one that names the finding,
 * else the first written one of its area.
 * @param written the lessons that exist, in the order of the course
 * @returns null while no lesson of the area is written
 */
export function teachingLesson(
  { id, area, lesson }: Pick<CatalogEntry, 'id' | 'area' | 'lesson'>,
  written: readonly Teaching[],
): string | null {
  const slugs = new Set(written.map(({ slug }) => slug));
  const named = [lesson, written.find(({ findings }) => findings.includes(id))?.slug, ...areaLessons[area]];
  return named.find((slug): slug is string => typeof slug === 'string' && slugs.has(slug)) ?? null;
}
