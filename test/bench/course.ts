/**
 * `npm run bench course`: one line per lesson, measured on the built site in a real browser: words, minutes, screens, the figure,
 * questions by type, beliefs, findings, and what a first visit weighs. Needs `npm run build`.
 */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { ensureBrowser, launchFlags } from '../../scripts/browser.mjs';
import { staticServer } from '../../scripts/serve/static.mjs';
import type { PackedAlbum } from '../../src/components/Walk/album.ts';
import { attributes, countWords, lessons, prose, writtenSlugs } from '../content/support/read-content.ts';
import type { Lesson } from '../content/support/read-content.ts';
import { questionFiles } from '../content/support/questions.ts';

const dist = new URL('../../dist/', import.meta.url);
/** The windows in which the height of a page is counted in screens. */
const WINDOWS = [
  { width: 1280, height: 900 },
  { width: 390, height: 844 },
] as const;
const HEAD = ['lesson', 'words', 'min', 'screens 1280', '390', 'figure', 'questions', 'beliefs', 'findings', 'bytes', 'files']; // prettier-ignore

interface Visit {
  readonly screens: readonly string[];
  readonly bytes: number;
  readonly files: number;
}

/** Prints the table as Markdown; the last row holds sums and largest values. */
export async function benchCourse(): Promise<void> {
  const server = staticServer(dist.pathname);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo; // a server that listens on a port has one
  const { executablePath, env = {} } = await ensureBrowser();
  const browser = await chromium.launch({ executablePath, args: launchFlags, env: { ...process.env, ...env } });
  const print = (cells: readonly (string | number)[]): void => console.log(`| ${cells.join(' | ')} |`);
  print(HEAD);
  print(HEAD.map((_, at) => (at === 0 || at === 5 || at === 6 ? '---' : '--:')));
  for (const slug of writtenSlugs) {
    const lesson = lessons.find(({ name }) => name === slug);
    if (lesson === undefined) continue;
    const { screens, bytes, files } = await visit(browser, `http://127.0.0.1:${port}/learn/${slug}/`);
    const [own, asked] = [wordsOf(lesson), questionsOf(slug)];
    const { minutes, misconceptions } = lesson.data;
    print([slug, own, minutes, ...screens, figureOf(slug), asked, misconceptions.length, findingsOf(lesson), bytes, files]); // prettier-ignore
  }
  await browser.close();
  server.close();
}

const wordsOf = ({ body }: Lesson): number => countWords(prose(body));

const findingsOf = ({ data, body }: Lesson): number =>
  new Set([...data.findings, ...attributes(body, 'Finding', 'id')]).size;

/** The settings of the figure, and how many different pictures and steps of a packet they come to. */
function figureOf(slug: string): string {
  const { of, pictures, frames } = JSON.parse(readFileSync(new URL(`walks/${slug}.json`, dist), 'utf8')) as PackedAlbum; // our own build wrote it
  return `${of.length} settings, ${pictures.length} pictures, ${frames.length} frames`;
}

/** How many questions there are of each type; in brackets those that only reviews ask. */
function questionsOf(slug: string): string {
  const all = questionFiles.find(({ lesson }) => lesson === slug)?.questions ?? [];
  return [...Map.groupBy(all, ({ type }) => type)]
    .map(([type, some]) => [type, some.length, some.filter(({ role }) => role === 'practice').length] as const)
    .map(([type, count, later]) => `${count} ${type}${later > 0 ? ` (${later})` : ''}`)
    .join(', ');
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const screens: string[] = [];
  const sizes = new Map<string, number>();
  for (const viewport of WINDOWS) {
    const context = await browser.newContext({ viewport });
    const page = await context.newPage();
    page.on('request', (request) => void sizes.set(request.url(), 0));
    await page.goto(address);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    screens.push((height / viewport.height).toFixed(1));
    await context.close();
  }
  const own = [...sizes.keys()].filter((url) => url.startsWith('http'));
  const bodies = await Promise.all(own.map(async (url) => Buffer.from(await (await fetch(url)).arrayBuffer())));
  return { screens, bytes: bodies.reduce((sum, body) => sum + gzipSync(body).length, 0), files: own.length };
}
