import { describe, expect, it } from 'vitest';
import { findingCatalog } from '../../src/analyzer/index.ts';
import { findingPages, parts } from './support/read-content.ts';

const slugs = parts.flatMap((part) => part.lessons.map((entry) => (typeof entry === 'string' ? entry : entry.slug)));

describe('the registry of findings', () => {
  it('has a page for every finding, and no page is without one', () => {
    expect(findingPages.map((page) => page.name)).toEqual(findingCatalog.map((finding) => finding.id).sort());
  });

  it('has a scenario that triggers each finding, where JSON alone can', () => {
    // `search-transit-gateway-routes` does not name its table: only the command line above the output does.
    const needCommandLine = ['transit-gateway-route-missing'];
    const without = findingPages.filter((page) => page.data.scenario === null).map((page) => page.name);
    expect(without).toEqual(needCommandLine);
  });

  it('names lessons of the course only', () => {
    for (const { id, lesson } of findingCatalog) if (lesson !== null) expect(slugs, id).toContain(lesson);
  });
});
