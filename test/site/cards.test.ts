// The pictures that other sites show for a link: one on every page, of the size that they ask for.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { builtPages, htmlOf } from '../support/pages.ts';
import { tagsOf } from '../support/markup.ts';

const { folder } = inject('site');
const cardOf = (address: string): string => {
  const tag = tagsOf(htmlOf(address)).find(({ attributes }) => attributes.get('property') === 'og:image');
  return tag?.attributes.get('content') ?? '';
};
const cards = [...new Set(builtPages.map(cardOf))];

describe('cards', () => {
  it('are named by every page with a whole address', () => {
    expect(builtPages.filter((address) => !/^https?:\/\/[^/]+\/.*\.png$/.test(cardOf(address)))).toEqual([]);
  });

  it.each(cards)('%s is a picture of 1200 by 630 pixels and of at most 60 kB', (address) => {
    const file = join(folder, new URL(address).pathname);
    expect(existsSync(file)).toBe(true);
    const bytes = readFileSync(file);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
    expect(bytes.length).toBeLessThan(60_000);
  });

  it('differ from page to page where the pages differ', () => {
    const examples = builtPages.filter((address) => address.startsWith('/check/examples/'));
    for (const address of examples) expect(cardOf(address)).toMatch(/\/cards\/verdicts\/\w+\.png$/);
    expect(
      new Set(cards.map((card) => readFileSync(join(folder, new URL(card).pathname)).toString('base64'))).size,
    ).toBe(cards.length);
  });
});
