// The tools that judge the whole repository, as tests: so that `npm test` is everything, and its count counts them.
import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run.ts';

const tools = [
  {
    name: 'every file is formatted',
    args: [
      'node_modules/prettier/bin/prettier.cjs',
      '--check',
      '.',
      '--cache',
      '--cache-strategy',
      'content',
      '--cache-location',
      '.cache/prettier',
    ],
  },
  { name: 'no lint rule is broken', args: ['node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0'] },
  // The native compiler takes a tenth of the time, and reads no Astro file.
  { name: 'every type fits', args: ['node_modules/typescript-native/bin/tsc', '--noEmit', '-p', '.'] },
  {
    name: 'every type in an Astro file fits',
    args: ['node_modules/astro/bin/astro.mjs', 'check', '--tsconfig', 'tsconfig.astro.json'],
  },
  { name: 'every diagram has its picture', args: ['scripts/diagrams.mjs', '--check'] },
  { name: 'every finding is registered', args: ['scripts/build-finding-index.mjs', '--check'] },
];

describe('the house', () => {
  it.each(tools)('$name', async ({ args }) => {
    const { status, stdout, stderr } = await runScript(args);
    expect(status, `${stdout}\n${stderr}`).toBe(0);
  });
});
