import { describe, expect, it } from 'vitest';
import { findingCatalog } from '../../src/analyzer/index.ts';
import { findingPages, parts } from './support/read-content.ts';

const slugs = parts.flatMap((part) => part.lessons.map((entry) => (typeof entry === 'string' ? entry : entry.slug)));

describe('the registry of findings', () => {
  it('has a page for every finding, and no page is without one', () => {
    expect(findingPages.map((page) => page.name)).toEqual(findingCatalog.map((finding) => finding.id).sort());
  });

  it('names lessons of the course only, and the page agrees where its lesson is written', () => {
    for (const { id, lesson } of findingCatalog) {
      if (lesson !== null) expect(slugs, id).toContain(lesson);
      const page = findingPages.find((other) => other.name === id);
      const taught = page?.data.lesson ?? null;
      if (taught !== null && lesson !== null) expect(taught, id).toBe(lesson);
    }
  });
});
