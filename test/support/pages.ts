// The pages of the built site, as addresses and as text.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

const { folder } = inject('site');

/** The address of every built page, in order: `/`, `/404.html`, `/check/` and so on. */
export const builtPages: readonly string[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.replace(/\/index\.html$/, '/'))
  .sort();

/** The file that an address leads to. */
export const fileOf = (address: string): string =>
  join(folder, address.endsWith('/') ? `${address}index.html` : address);

/** The HTML of a built page. */
export const htmlOf = (address: string): string => readFileSync(fileOf(address), 'utf8');

/** The kinds of pages that differ in what they may weigh. */
export function kindOf(address: string): 'lesson' | 'course' | 'checker' | 'reference' | 'lab' {
  const hasQuestions =
    /^\/(?:questions|review)\//.test(address) || (address.startsWith('/learn/') && address !== '/learn/');
  if (hasQuestions) return 'lesson';
  if (/^\/labs\/./.test(address)) return 'lab';
  if (['/', '/learn/', '/play/', '/progress/'].includes(address)) return 'course';
  return address === '/check/' ? 'checker' : 'reference';
}
