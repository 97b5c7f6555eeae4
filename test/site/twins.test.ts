// Lessons, labs and findings as Markdown: one beside each page, whole, without a component left in it; and the feed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, htmlOf } from '../support/pages.ts';

const { folder } = inject('site');
const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
const pages = builtPages.filter(
  (address) => /^\/(?:learn|labs|findings)\/[^/]+\/$/.test(address) && !htmlOf(address).includes('name="robots"'),
);
const twinOf = (address: string): string => address.replace(/\/$/, '.md');

describe('the Markdown of', () => {
  it.each(pages)('%s is whole and linked', (address) => {
    const file = twinOf(address);
    expect(existsSync(join(folder, file)), file).toBe(true);
    const text = read(file);
    const [, title = ''] = /<h1[^>]*>([^<]*)<\/h1>/.exec(htmlOf(address)) ?? [];
    expect(
      text.startsWith(`# ${title.replaceAll('&#39;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')}\n`),
    ).toBe(true);
    expect(text).toContain('## Sources');
    // No component, no address that only the site itself understands.
    expect(text.replace(/```.*?```/gs, '').match(/<\/?[A-Z]\w[^>]*>/g) ?? []).toEqual([]);
    expect(text).not.toMatch(/\]\(\//);
    expect(text).not.toContain('[0]');
    expect(htmlOf(address)).toContain(`href="${file}"`);
    expect(read('llms-full.txt')).toContain(text);
    expect(read('llms.txt')).toContain(file);
  });
});

describe('the feed of facts', () => {
  it('has an entry for each day, the newest first, and names pages', () => {
    const feed = read('facts.xml');
    const days = [...feed.matchAll(/<entry>\n<id>[^<]*#(\d{4}-\d{2}-\d{2})<\/id>/g)].map(([, day = '']) => day);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...new Set(days)].sort().reverse());
    expect(feed).toMatch(/^<\?xml[^>]*>\n<feed xmlns="http:\/\/www\.w3\.org\/2005\/Atom">/);
    expect(feed).toContain(`<updated>${days[0] ?? ''}T00:00:00Z</updated>`);
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;)/);
  });
});
