// The Mermaid fences of the content, found in the text of the MDX files.
// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { diagramHash, normalizeFence } from '../../src/diagrams/hash.mjs';

/** @typedef {{ file: string, line: number, code: string, hash: string }} Fence */

/**
 * The code of every fence in one text, with the line on which the fence opens.
 * @param {string} text
 * @returns {{ line: number, code: string }[]}
 */
export function fencesIn(text) {
  const lines = text.split(/\r\n|\r|\n/);
  /** @type {{ line: number, code: string }[]} */
  const found = [];
  /** @type {{ mark: string, mermaid: boolean, line: number, code: string[] } | null} */
  let open = null;
  lines.forEach((line, index) => {
    if (open) {
      const closing = line.trim();
      const closes = closing.length >= open.mark.length && closing === open.mark.charAt(0).repeat(closing.length);
      if (!closes) return void open.code.push(line);
      if (open.mermaid) found.push({ line: open.line, code: normalizeFence(open.code.join('\n')) });
      open = null;
      return;
    }
    const start = /^\s*(`{3,}|~{3,})\s*([\w-]*)/.exec(line);
    if (start) open = { mark: start[1] ?? '', mermaid: start[2] === 'mermaid', line: index + 1, code: [] };
  });
  return found;
}

/**
 * Every fence of every MDX file under a folder, in the order of the files.
 * @param {string} folder
 * @returns {Fence[]}
 */
export function fencesUnder(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.mdx'))
    .sort();
  return names.flatMap((name) => {
    const file = join(folder, name);
    return fencesIn(readFileSync(file, 'utf8')).map((fence) => ({ ...fence, file, hash: diagramHash(fence.code) }));
  });
}
