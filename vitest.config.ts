import { defineConfig } from 'vitest/config';
import { LongFirst } from './test/support/long-first.ts';

/** Where the machine-readable result goes, when `.ci/run` asks for one. */
const results = process.env['WAY_OUT_RESULTS'];

export default defineConfig({
  test: {
    reporters: ['default', ...(results ? [['json', { outputFile: results }] as const] : [])].map((reporter) =>
      typeof reporter === 'string' ? reporter : [reporter[0], reporter[1]],
    ),
    // Two is what the machines of the pipeline have; each browser test keeps a whole core busy.
    maxWorkers: 2,
    sequence: { sequencer: LongFirst },
    projects: [
      {
        test: {
          name: 'unit',
          // No test leaves anything behind in a module: what they share is loaded once, which saves a fifth of the time.
          isolate: false,
          include: ['test/**/*.test.ts'],
          exclude: ['test/content/**', 'test/site/**', 'test/flows/**', 'test/house/**'],
          // A test that starts the command line takes a second, and some on a busy machine.
          testTimeout: 30_000,
        },
      },
      { test: { name: 'content', isolate: false, include: ['test/content/**/*.test.ts'], testTimeout: 30_000 } },
      {
        test: {
          name: 'site',
          isolate: false,
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      {
        test: {
          name: 'flows',
          isolate: false,
          include: ['test/flows/**/*.test.ts'],
          globalSetup: ['test/support/built-site.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
      // Slow by nature: the tools run over the whole repository.
      { test: { name: 'house', include: ['test/house/**/*.test.ts'], testTimeout: 600_000 } },
    ],
  },
});
