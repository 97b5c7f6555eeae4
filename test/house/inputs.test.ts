// A build is kept as long as nothing that it reads has changed.
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { inputsHash } from '../../scripts/build/inputs.mjs';
import { temporaryFolder } from '../support/temporary.ts';

const all = temporaryFolder('inputs');
let folder: string;
const hash = (options = {}): string => inputsHash(folder, options);

beforeEach(() => {
  folder = mkdtempSync(join(all, 'case-'));
  mkdirSync(join(folder, 'src/pages'), { recursive: true });
  writeFileSync(join(folder, 'src/pages/index.astro'), 'home');
  writeFileSync(join(folder, 'package.json'), '{}');
});

describe('the hash of the inputs', () => {
  const changes: readonly { name: string; change: () => void }[] = [
    { name: 'a file changes', change: () => writeFileSync(join(folder, 'src/pages/index.astro'), 'house') },
    { name: 'a file is added', change: () => writeFileSync(join(folder, 'src/pages/about.astro'), '') },
    {
      name: 'a file moves',
      change: () => renameSync(join(folder, 'src/pages/index.astro'), join(folder, 'src/index.astro')),
    },
    { name: 'the configuration appears', change: () => writeFileSync(join(folder, 'astro.config.mjs'), '') },
  ];

  it.each(changes)('differs when $name', ({ change }) => {
    const before = hash();
    change();
    expect(hash()).not.toBe(before);
  });

  it('differs when the options do', () => {
    expect(hash({ base: '/way-out/' })).not.toBe(hash({ base: '/' }));
  });

  it('is the same when nothing changed, or only what a build does not read', () => {
    const before = hash();
    writeFileSync(join(folder, 'README.md'), 'read me');
    expect(hash()).toBe(before);
  });
});
