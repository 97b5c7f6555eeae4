// The watch over the pages sees what it is there for: each fault, made on purpose, is reported.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessibilityProblems, colourProblems, connect, sidewaysOverflow, visit } from '../support/browser.ts';
import type { Visit } from '../support/browser.ts';

let browser: Browser;
let visited: Visit;
let page: Page;
beforeAll(async () => {
  browser = await connect();
  visited = await visit(browser, '/about/');
  ({ page } = visited);
});
afterAll(() => browser.close());

describe('the watch', () => {
  it('starts with nothing to report', () => {
    expect([visited.violations, visited.foreignRequests, visited.errors]).toEqual([[], [], []]);
  });

  it('reports a style attribute', async () => {
    await page.evaluate(() => {
      const red = document.createElement('p');
      red.setAttribute('style', 'color:red');
      document.body.append(red);
    });
    await expect.poll(() => visited.violations).toContainEqual(expect.stringContaining('style-src'));
  });

  it('reports an inline script', async () => {
    // The text of a script is refused before it is even appended: Trusted Types are on.
    const refused = await page.evaluate(() => {
      const script = document.createElement('script');
      try {
        script.textContent = 'globalThis.ran = true';
      } catch (error) {
        return String(error);
      }
      document.body.append(script);
      return '';
    });
    expect(refused).toContain('TrustedScript');
    await expect
      .poll(() => visited.violations)
      .toContainEqual(expect.stringMatching(/script-src|require-trusted-types-for/));
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  });

  it('reports a picture from another origin', async () => {
    await page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'https://example.com/a.png' })));
    await expect.poll(() => visited.violations).toContainEqual(expect.stringContaining('img-src'));
  });

  it('reports an error in a script', async () => {
    await page.evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('made on purpose');
        }),
    );
    await expect.poll(() => visited.errors).toContainEqual(expect.stringContaining('made on purpose'));
  });

  it('reports a field without a name and text without contrast', async () => {
    await page.evaluate(() => {
      document.body.append(document.createElement('input'));
      const pale = document.createElement('p');
      pale.textContent = 'pale';
      pale.style.color = 'rgb(250, 250, 250)';
      pale.style.backgroundColor = 'rgb(255, 255, 255)';
      document.querySelector('main')?.append(pale);
    });
    expect((await accessibilityProblems(page)).join()).toContain('label:');
    expect((await colourProblems(page)).join()).toContain('color-contrast:');
  });

  it('reports what is wider than the window', async () => {
    await page.evaluate(() => {
      const wide = document.createElement('div');
      wide.style.width = '4000px';
      wide.textContent = 'wide';
      document.body.append(wide);
    });
    expect((await sidewaysOverflow(page)).join()).toContain('the page is');
  });
});
