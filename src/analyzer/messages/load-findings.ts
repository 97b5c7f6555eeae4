/** Findings as they are needed: each report tells of a few of them, and what it tells of shares an area or two. */
import type { FindingId } from '../path/facts.ts';
import { areaOf, load } from './areas/index.ts';
import type { SomeFindings } from './findings/define.ts';

/** At least the findings asked for: those of their areas. */
export async function loadFindings(ids: Iterable<FindingId>): Promise<SomeFindings> {
  const areas = new Set(Array.from(ids, (id) => areaOf[id]));
  const loaded = await Promise.all(Array.from(areas, (area) => load[area]()));
  return Object.assign({}, ...loaded.map(({ findings }) => findings)) as SomeFindings; // parts of one table
}
