// The last line of `.ci/run`, from result files as Vitest writes them.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runScript } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary.ts';

const test = (fullName: string, status: string): object => ({ fullName, status });
const file = (status: string, tests: readonly object[], message = ''): object => ({
  name: 'test/a.test.ts',
  status,
  message,
  assertionResults: tests,
});

const cases = [
  {
    name: 'all passed',
    exit: '0',
    files: [file('passed', [test('a', 'passed'), test('b', 'passed')])],
    line: '2 passed, 0 failed',
    status: 0,
  },
  {
    name: 'one failed',
    exit: '1',
    files: [file('failed', [test('a', 'passed'), test('b', 'failed')])],
    line: '1 passed, 1 failed',
    status: 1,
  },
  {
    name: 'one skipped',
    exit: '0',
    files: [file('passed', [test('a', 'passed'), test('b', 'pending')])],
    line: '1 passed, 0 failed, 1 skipped',
    status: 0,
  },
  {
    name: 'a file did not load',
    exit: '1',
    files: [file('failed', [], 'SyntaxError'), file('passed', [test('a', 'passed')])],
    line: '1 passed, 1 failed',
    status: 1,
  },
  {
    name: 'an error outside the tests',
    exit: '1',
    files: [file('passed', [test('a', 'passed')])],
    line: '1 passed, 1 failed',
    status: 1,
  },
  { name: 'nothing ran', exit: '0', files: [], line: '0 passed, 1 failed', status: 1 },
  { name: 'no result was written', exit: '1', files: null, line: '0 passed, 1 failed', status: 1 },
];

const folder = temporaryFolder('summary');

describe('the summary of a run', () => {
  it.each(cases)('$name', async ({ exit, files, line, status }) => {
    const results = join(mkdtempSync(join(folder, 'case-')), 'results.json');
    if (files) writeFileSync(results, JSON.stringify({ testResults: files }));
    const outcome = await runScript(['.ci/summary.mjs', results, exit]);
    expect(outcome.stdout.trimEnd().split('\n').at(-1)).toBe(line);
    expect(outcome.status).toBe(status);
  });

  it('names what failed', async () => {
    const results = join(mkdtempSync(join(folder, 'case-')), 'results.json');
    writeFileSync(results, JSON.stringify({ testResults: [file('failed', [test('adds up', 'failed')])] }));
    const { stdout } = await runScript(['.ci/summary.mjs', results, '1']);
    expect(stdout).toContain('FAILED test/a.test.ts › adds up');
  });
});
