// The commands and the paths that the documents name are there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';

const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(['README.md', 'CONTRIBUTING.md'])('%s', (name) => {
  const text = readFileSync(join(root, name), 'utf8');

  it('names npm scripts that exist', () => {
    const named = [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });

  it('names files and folders that exist', () => {
    const named = [...text.matchAll(/[`(]((?:src|content|test|scripts|docs|\.github)\/[\w./-]*)[`)]/g)].map(
      (match) => match[1] ?? '',
    );
    const built = [...text.matchAll(/node (scripts\/[\w-]+\.mjs)/g)].map((match) => match[1] ?? '');
    expect([...named, ...built].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});
