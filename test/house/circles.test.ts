// Imports of src form no circle, and those between the rooms of the analyzer run one way.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const nameOf = (file: string): string => relative(src, file).split(sep).join('/');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ts|mjs|astro)$/.test(name))
  .map((name) => join(src, name));

/** The files of src that a file names in its imports; a name that is no file is somebody else's to find. */
function importsOf(file: string): string[] {
  const statements = readFileSync(file, 'utf8').matchAll(/\b(?:from |import\(|import )['"](\.{1,2}\/[^'"]+)['"]/g);
  return [...statements].map(([, path = '']) => join(dirname(file), path)).filter((path) => existsSync(path));
}

const imports = new Map(files.map((file) => [nameOf(file), importsOf(file).map(nameOf)]));

/** One circle per group of files that reach each other, as the way around from its first file by name. */
function circles(): string[] {
  const found: string[] = [];
  const done = new Set<string>();
  for (const start of [...imports.keys()].sort()) {
    if (done.has(start)) continue;
    const cameFrom = new Map<string, string>();
    const queue = [start];
    for (const file of queue)
      for (const next of imports.get(file) ?? [])
        if (!cameFrom.has(next)) {
          cameFrom.set(next, file);
          queue.push(next);
        }
    if (!cameFrom.has(start)) continue;
    const way = [start];
    for (let at = cameFrom.get(start); at !== undefined && at !== start; at = cameFrom.get(at)) way.push(at);
    for (const file of way) done.add(file);
    found.push(way.reverse().join(' > '));
  }
  return found;
}

/** The rooms of the analyzer, the lowest first: each may import those below it. */
const ROOMS: readonly (readonly string[])[] = [
  ['words', 'network'],
  ['aws'],
  ['paste'],
  ['snapshot'],
  ['path'],
  ['verdict'],
  ['messages', 'fixes'],
  ['report'],
];
const levelOf = (room: string): number => ROOMS.findIndex((rooms) => rooms.includes(room));
const roomOf = (file: string): string => /^analyzer\/(\w+)(?:\/|\.ts$)/.exec(file)?.[1] ?? '';

/** Imports from a room into one above it. */
function arrowsUp(): string[] {
  return [...imports].flatMap(([file, targets]) => {
    const level = levelOf(roomOf(file));
    return targets
      .filter((target) => level !== -1 && target.startsWith('analyzer/') && isAbove(levelOf(roomOf(target)), level))
      .map((target) => `${file} > ${target}`);
  });
}

/** What belongs to no room is a door of the analyzer, above them all. */
const isAbove = (target: number, level: number): boolean => target === -1 || target > level;

describe('imports', () => {
  it('are found', () => {
    expect(imports.get('analyzer/index.ts')).toContain('analyzer/paste/read-paste.ts');
  });

  it('form no circle', () => {
    expect(circles()).toEqual([]);
  });

  it('between the rooms of the analyzer run one way', () => {
    expect(arrowsUp()).toEqual([]);
  });
});
