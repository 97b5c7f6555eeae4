// @ts-check
import { createHash } from 'node:crypto';

/** Raised when the pipeline draws the same text differently, so that every picture gets a new name. */
export const PIPELINE_VERSION = 1;

/**
 * The text of a fence without what cannot change the picture: line ends, trailing blanks, blank lines at either
 * end, and the indentation that all lines share (a fence inside a component is indented).
 * @param {string} code
 * @returns {string}
 */
export function normalizeFence(code) {
  const lines = code.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const indents = lines.filter((line) => line !== '').map((line) => line.length - line.trimStart().length);
  const shared = indents.length === 0 ? 0 : Math.min(...indents);
  return lines.map((line) => line.slice(shared)).join('\n');
}

/**
 * The name under which the picture of a Mermaid fence is committed: `src/diagrams/rendered/<hash>.svg`.
 * @param {string} code
 * @returns {string}
 */
export function diagramHash(code) {
  return createHash('sha256')
    .update(`${PIPELINE_VERSION}\n${normalizeFence(code)}`)
    .digest('hex')
    .slice(0, 12);
}
