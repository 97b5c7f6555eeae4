// Prints the names of the failed tests and the line of counts, from the result file of a run and its exit status.
// Exits with 1 when something failed, or when nothing ran.
// @ts-check
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

const [file = '', exit = '1'] = process.argv.slice(2);

/** @typedef {{ name: string, status: string, message?: string, assertionResults: { fullName: string, status: string }[] }} TestFile */

/** @returns {TestFile[]} */
function readResults() {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).testResults;
  } catch {
    return []; // the run ended before it could write a result
  }
}

const files = readResults();
const tests = files.flatMap((one) => one.assertionResults.map((test) => ({ ...test, file: relative('.', one.name) })));
const failed = tests.filter((test) => test.status === 'failed').map((test) => `${test.file} › ${test.fullName}`);
// A file that does not load has no tests to fail, so it counts as one.
for (const { name, status, assertionResults, message } of files) {
  const own = assertionResults.some((test) => test.status === 'failed');
  if (status === 'failed' && !own) failed.push(`${relative('.', name)} › ${message ?? 'the file does not run'}`);
}
const passed = tests.filter((test) => test.status === 'passed').length;
const skipped = tests.length - passed - tests.filter((test) => test.status === 'failed').length;
if (failed.length === 0 && exit !== '0') failed.push(`npm test ended with exit status ${exit}`);
if (failed.length === 0 && passed === 0) failed.push('no test ran');

for (const name of failed) console.log(`FAILED ${name}`);
console.log(`${passed} passed, ${failed.length} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exitCode = failed.length === 0 ? 0 : 1;
