import { expect, it } from 'vitest';
import { builtPages } from '../support/pages.ts';
import { describePages } from './every-page.ts';

const pages = builtPages.filter((address) => address.startsWith('/findings/'));

it('there are finding pages', () => {
  expect(pages.length).toBeGreaterThan(10);
});

describePages(pages);
