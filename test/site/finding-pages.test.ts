// A finding page is read in twenty seconds by somebody tired: the fix first, then what proves it and what it is not.
import { describe, expect, it } from 'vitest';
import { builtPages, htmlOf } from '../support/pages.ts';
import { tagsOf } from '../support/markup.ts';

const pages = builtPages.filter((address) => /^\/findings\/./.test(address));
const MOST_WORDS = 45;

const wordsOf = (html: string): number =>
  html
    .replace(/<(svg|style|script)\b.*?<\/\1>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .split(/\s+/)
    .filter((word) => /\w/.test(word)).length;

/** The page from the end of its title on. */
const afterTitle = (html: string): string => /<\/h1>(.*)<\/main>/s.exec(html)?.[1] ?? '';

describe.each(pages)('%s', (address) => {
  const text = afterTitle(htmlOf(address));

  it(`has at most ${MOST_WORDS} words between its title and the first command`, () => {
    const command = /^(.*?<h2 id="how-to-fix-it".*?)<copy-text\b/s.exec(text)?.[1];
    expect(command).toBeDefined();
    expect(wordsOf(command ?? '')).toBeLessThanOrEqual(MOST_WORDS);
  });

  it('goes on with what proves it and what it is not, then how to see it, and why', () => {
    const ids = [...text.matchAll(/<h2 id="([\w-]+)"/g)].map(([, id = '']) => id);
    expect(ids.slice(0, 5)).toEqual([
      'how-to-fix-it',
      'what-it-is-not',
      'how-to-see-it',
      'what-it-means',
      'why-it-happens',
    ]);
    const proof = text.indexOf('class="proof"');
    if (proof !== -1) expect(proof).toBeLessThan(text.indexOf('id="what-it-is-not"'));
  });

  it('has a card of its own, which is a file of the site', () => {
    const card = tagsOf(htmlOf(address)).find(({ attributes }) => attributes.get('property') === 'og:image');
    expect(card?.attributes.get('content')).toMatch(new RegExp(`/cards${address.slice(0, -1)}\\.png$`));
  });
});

describe('the finding pages together', () => {
  it('show what proves them in nearly every case; what is missing shows in no line', () => {
    const without = pages.filter((address) => !htmlOf(address).includes('class="proof"'));
    expect(without.length).toBeLessThan(pages.length / 4);
  });

  it('each lead to a lesson that is written', () => {
    const lessonOf = (address: string) =>
      /href="[^"]*(\/learn\/[\w-]+\/)"/.exec(afterTitle(htmlOf(address)))?.[1] ?? '';
    expect(pages.filter((address) => !builtPages.includes(lessonOf(address)))).toEqual([]);
  });

  it('recommend no filter that the page of commands forbids, but the one page that warns of it', () => {
    const wrong = pages.filter((address) =>
      htmlOf(address)
        .replace(/<[^>]*>/g, '')
        .includes('association.subnet-id'),
    );
    const aboutTables = wrong.filter((address) =>
      /describe-route-tables[^\n]*association\.subnet-id/.test(htmlOf(address).replace(/<[^>]*>/g, '')),
    );
    expect(aboutTables).toEqual(['/findings/empty-filtered-paste/']);
  });
});
