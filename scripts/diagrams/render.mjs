// Turns the text of a fence into a flat SVG with the real Mermaid in a headless Chromium.
// @ts-check
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { ensureBrowser, launchFlags } from '../browser.mjs';
import { draw, finish, raiseTitles } from './in-page.mjs';
import { paint } from './paint.mjs';
import { squeeze } from './squeeze.mjs';
import { strip } from './strip.mjs';
import { classDefs, config, fontFamily, icons, palette } from './theme.mjs';

const script = createRequire(import.meta.url).resolve('mermaid/dist/mermaid.min.js');
const SAMPLE = 'Way out 10.0.0.0/16 nat-0a1b';
const SAMPLE_WIDTH = 197.1; // in Arial and Liberation Sans at 15 px, rounded to a tenth
/** An arrow between two boxes, or between a box and the words on it, in pixels: its head is 12 of them. */
const LONGEST_ARROW = 24;

/** @param {string} code */
const withClasses = (code) =>
  /^\s*(?:flowchart|graph)\b/m.test(code) ? `${code}\n${classDefs.map((line) => `  ${line}`).join('\n')}\n` : code;

/** Boxes are measured with the font of the machine: with another font the committed pictures would all change. @param {import('playwright-core').Page} page */
async function checkFont(page) {
  const width = await page.evaluate(
    ([text, font]) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) return 0;
      context.font = `15px ${font ?? ''}`;
      return context.measureText(text ?? '').width;
    },
    [SAMPLE, fontFamily],
  );
  if (Math.abs(width - SAMPLE_WIDTH) > 0.5) {
    throw new Error(
      `the font is not Arial or Liberation Sans (${width} px, expected ${SAMPLE_WIDTH}); install fonts-liberation`,
    );
  }
}

/**
 * Opens a browser and returns a function that renders one fence, and one that closes the browser.
 * @returns {Promise<{ render: (id: string, code: string) => Promise<string>, close: () => Promise<void> }>}
 */
export async function openRenderer() {
  const { executablePath, env } = await ensureBrowser();
  const environment = env ? { env: { ...process.env, ...env } } : {};
  const browser = await chromium.launch({ executablePath, ...environment, args: launchFlags });
  const page = await browser.newPage();
  await page.setContent('<!doctype html><body></body>');
  await page.addScriptTag({ path: script });
  await checkFont(page);
  return {
    async render(hash, code) {
      const id = `d${hash.slice(0, 6)}`; // an id may not start with a digit
      await page.evaluate(draw, { id, code: withClasses(code), config, icons });
      const unknown = await page.evaluate(paint, palette);
      if (unknown.length > 0) throw new Error(`colours outside the palette: ${unknown.join('; ')}`);
      await page.evaluate(raiseTitles);
      await page.evaluate(strip, id);
      const stuck = await page.evaluate(squeeze, LONGEST_ARROW);
      if (stuck !== null) throw new Error(`the picture cannot be squeezed: ${stuck}`);
      const { svg, problem } = await page.evaluate(finish, { id, fontFamily });
      if (problem !== null) throw new Error(problem);
      const left = /\s(?:style|class)=|<(?:style|foreignObject|script)\b/.exec(svg);
      if (left) throw new Error(`the picture is not flat: it still has ${left[0].trim()}`);
      return `${svg}\n`;
    },
    close: () => browser.close(),
  };
}
