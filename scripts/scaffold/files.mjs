// What the scaffolds share: names are checked, nothing is overwritten, and the next steps are said.
// @ts-check
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Scaffolds work on the checkout they are run in, so that a test can run them in a copy. */
export const root = process.cwd();

/** What an author has to replace starts with this word; a test finds what was forgotten. */
export const MARK = 'REPLACE';

/** @param {string} text @returns {never} */
export function stop(text) {
  process.stderr.write(`${text}\n`);
  process.exit(2);
}

/**
 * The arguments of a scaffold, each in kebab case; ends with the usage when they are not there.
 * @param {number} count
 * @param {string} usage
 * @returns {string[]}
 */
export function idsFromCommandLine(count, usage) {
  const ids = process.argv.slice(2);
  if (ids.length !== count) stop(`usage: ${usage}`);
  for (const id of ids)
    if (!/^[a-z\d]+(?:-[a-z\d]+)*$/.test(id)) stop(`${id}: use lower case letters, digits and hyphens`);
  return ids;
}

/**
 * Writes new files, all or none, and says what to do next.
 * @param {Readonly<Record<string, string>>} files
 * @param {readonly string[]} next
 */
export function create(files, next) {
  const taken = Object.keys(files).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) stop(`${taken.join(', ')}: there already, nothing was written`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    process.stdout.write(`${path}\n`);
  }
  process.stdout.write(`\nNext:\n${next.map((step, index) => `${index + 1}. ${step}\n`).join('')}`);
}
