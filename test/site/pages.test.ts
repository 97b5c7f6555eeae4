import { expect, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { describePages } from './every-page.ts';

const pages = builtPages.filter((address) => !address.startsWith('/findings/'));

it('the pages that everything starts from are there', () => {
  expect(pages).toEqual(expect.arrayContaining(['/', '/404.html', '/check/', '/learn/']));
});

describePages(pages);
