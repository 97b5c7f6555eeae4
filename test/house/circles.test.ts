// Imports of src form no circle, and those between its folders, and between the rooms of the analyzer, run one way.
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

/** The folders of src, the lowest first: each may import those below it. */
const FOLDERS: readonly (readonly string[])[] = [
  ['analyzer', 'diagrams', 'styles'],
  ['controlplane'],
  ['quiz', 'cli', 'permalink', 'search', 'walk', 'labs'],
  ['site'],
  ['components'],
  ['layouts'],
  ['pages'],
];
const folderOf = (file: string): string => /^(\w+)\//.exec(file)?.[1] ?? '';

/** The rooms of the analyzer, in the same way. What belongs to no room is a door of the analyzer, above them all. */
const ROOMS: readonly (readonly string[])[] = [
  ['beside', 'words', 'parts', 'lists'],
  ['network'],
  ['aws'],
  ['paste'],
  ['snapshot'],
  ['path'],
  ['verdict'],
  ['fixes'],
  ['messages'],
  ['report'],
  ['door'],
];
const roomOf = (file: string): string => {
  if (!file.startsWith('analyzer/')) return '';
  const room = /^analyzer\/(\w+)(?:\/|\.ts$)/.exec(file)?.[1] ?? '';
  return ROOMS.some((rooms) => rooms.includes(room)) ? room : 'door';
};

/** Imports from one level into one above it, or into a neighbour of the same level. */
function arrowsUp(levels: readonly (readonly string[])[], levelNameOf: (file: string) => string): string[] {
  const levelOf = (name: string): number => levels.findIndex((names) => names.includes(name));
  return [...imports].flatMap(([file, targets]) => {
    const from = levelNameOf(file);
    return targets
      .filter((target) => {
        const to = levelNameOf(target);
        return from !== to && levelOf(from) !== -1 && levelOf(to) >= levelOf(from);
      })
      .map((target) => `${file} > ${target}`);
  });
}

describe('imports', () => {
  it('are found', () => {
    expect(imports.get('analyzer/index.ts')).toContain('analyzer/paste/read-paste.ts');
  });

  it('form no circle', () => {
    expect(circles()).toEqual([]);
  });

  it('between the rooms of the analyzer run one way', () => {
    expect(arrowsUp(ROOMS, roomOf)).toEqual([]);
  });

  it('between the folders of src run one way', () => {
    expect(arrowsUp(FOLDERS, folderOf)).toEqual([]);
    const named = new Set(FOLDERS.flat());
    expect([...new Set(files.map(nameOf).map(folderOf))].filter((name) => name !== '' && !named.has(name))).toEqual([]);
  });
});
