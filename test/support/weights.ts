// What a visit weighs, gzip, and what it may weigh.
import { gzipSync } from 'node:zlib';
import { inject } from 'vitest';
import { kindOf } from './pages.ts';

type Part = 'html' | 'css' | 'js' | 'fonts' | 'all';

/** Compressed bytes by kind of file, and the number of files. */
export type Weights = Readonly<Record<Part | 'files', number>>;

const KB = 1000;
const budgets: Readonly<Record<ReturnType<typeof kindOf>, Readonly<Record<Part, number>>>> = {
  // What answers questions and moves figures loads when somebody comes near; reviews need it at once.
  // Of the styles 8.16 kB, a tenth of a kilobyte for sizes on paper that hold on every page, and 60 bytes that take a fifth of
  // the first layout away; all together 23.8.
  lesson: { html: 14.6 * KB, css: 8.2 * KB, js: 7.4 * KB, fonts: 0, all: 24 * KB },
  // Pages around the lessons move the figure or show what is kept; the code for both is one file (astro.config.mjs), with the
  // one that lets lessons load late. The page of progress lists the labs as well, and tells why a file is none of its own: 7.35 kB.
  course: { html: 10 * KB, css: 10 * KB, js: 7.4 * KB, fonts: 0, all: 24 * KB },
  // Before anything is typed; the account and the analyzer come with the first focus.
  lab: { html: 9 * KB, css: 7 * KB, js: 8.6 * KB, fonts: 0, all: 24 * KB },
  reference: { html: 10 * KB, css: 10 * KB, js: 4 * KB, fonts: 0, all: 24 * KB },
  checker: { html: 10 * KB, css: 10 * KB, js: 12 * KB, fonts: 0, all: 32 * KB },
};

/** The page of all questions is as long as the course has questions. */
const allQuestions: Readonly<Record<Part, number>> = {
  html: 50 * KB,
  css: 10 * KB,
  js: 11.4 * KB,
  fonts: 0,
  all: 70 * KB,
};

/** The whole course on one page, to be printed. */
const print: Readonly<Record<Part, number>> = { ...budgets.reference, html: 110 * KB, all: 120 * KB };

/** Every switch of the course with its requests, the account that they change, and its two VPCs drawn: 11.6 kB, and 0.4 to draw them again. */
const play: Readonly<Record<Part, number>> = { ...budgets.course, html: 11.7 * KB, js: 7.5 * KB, all: 24.5 * KB };

/** Eighty messages of logs with a filter, and the tree that leads to them as a picture and as a list. */
const symptoms: Readonly<Record<Part, number>> = { ...budgets.reference, html: 13.4 * KB };

const { origin } = inject('site');
const sizes = new Map<string, Promise<{ type: string; size: number }>>();

async function measure(url: string): Promise<{ type: string; size: number }> {
  const response = await fetch(url);
  const size = gzipSync(Buffer.from(await response.arrayBuffer())).length;
  return { type: response.headers.get('content-type') ?? '', size };
}

/** What the files behind some addresses weigh; what is not of this site is left out. */
export async function weigh(requests: readonly string[]): Promise<Weights> {
  const urls = [...new Set(requests)].filter((url) => url.startsWith(`${origin}/`));
  for (const url of urls) if (!sizes.has(url)) sizes.set(url, measure(url));
  const files = await Promise.all(urls.map((url) => sizes.get(url) ?? measure(url)));
  const sum = (pattern: RegExp): number =>
    files.filter(({ type }) => pattern.test(type)).reduce((total, { size }) => total + size, 0);
  return {
    html: sum(/html/),
    css: sum(/css/),
    js: sum(/javascript/),
    fonts: sum(/font/),
    all: sum(/^/),
    files: files.length,
  };
}

/** The parts of a page that weigh more than its kind may. */
export function overBudget(address: string, weights: Weights): readonly string[] {
  const own = { '/questions/': allQuestions, '/reference/symptoms/': symptoms, '/print/': print, '/play/': play }[
    address
  ];
  const budget = own ?? budgets[kindOf(address)];
  return (Object.keys(budget) as Part[])
    .filter((part) => weights[part] > budget[part])
    .map((part) => `${part}: ${weights[part]} of ${budget[part]} bytes`);
}

/** The weights of some pages as a table for people. */
export function tableOf(table: ReadonlyMap<string, Weights>): string {
  const row = (name: string, cells: readonly (string | number)[]): string =>
    [name.padEnd(44), ...cells.map((cell) => String(cell).padStart(7))].join('');
  const rows = [...table].map(([address, w]) => row(address, [w.html, w.css, w.js, w.fonts, w.all, w.files]));
  const head = row('gzip bytes, first visit', ['HTML', 'CSS', 'JS', 'fonts', 'all', 'files']);
  return `\n${[head, ...rows].join('\n')}\n`;
}
