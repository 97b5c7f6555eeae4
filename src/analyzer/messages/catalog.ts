/** What there is to find, for pages, tests and lists. */
import type { Area } from './findings/define.ts';
import { findings } from './findings/index.ts';
import type { Severity } from '../words.ts';

export interface CatalogEntry {
  readonly id: string;
  readonly area: Area;
  readonly severity: Severity;
  readonly rules: readonly string[];
  readonly title: string;
  readonly lesson: string | null;
}

/** Every finding that a report can hold, in alphabetical order of ids: the source of pages, tests and lists. */
export const findingCatalog: readonly CatalogEntry[] = Object.values(findings).map(
  ({ id, area, severity, rules, title, lesson }) => ({ id, area, severity, rules, title, lesson }),
);
