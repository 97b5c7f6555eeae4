// Nothing that a scaffold asks the author to replace is left.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { MARK } from '../../scripts/scaffold/files.mjs';
import { root } from '../support/run.ts';

it.each(['content', 'src'])('in %s every placeholder is replaced', (folder) => {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const texts = names.filter((name) => /\.(?:mdx?|yaml|ts|astro)$/.test(name));
  expect(texts.filter((name) => readFileSync(join(root, folder, name), 'utf8').includes(`${MARK} `))).toEqual([]);
});
