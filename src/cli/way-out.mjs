#!/usr/bin/env node
// The door of the command line: plain JavaScript that an old Node can parse, so that one too old for the rest hands
// over to the Node that was installed with the dependencies, or says in a sentence what is needed.
// It runs the bundle of bundle.mjs, which is made anew whenever a source has changed.
// @ts-check

/** @param {string} text */
const fail = (text) => {
  process.stderr.write(`way-out: ${text}\n`);
  process.exitCode = 2;
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 12);

async function run() {
  if (!newEnough) {
    const { handOver, tooOld } = await import('./own-node.mjs');
    const { fileURLToPath } = await import('node:url');
    const status = handOver(fileURLToPath(new URL('../../', import.meta.url)));
    if (status === null) fail(tooOld(process.versions.node));
    else process.exitCode = status;
    return;
  }
  const { runBundle } = await import('./bundle.mjs');
  await runBundle();
}

run().catch((/** @type {unknown} */ problem) => {
  // Thrown on, it would end with 1, which is a verdict.
  if (process.env.WAY_OUT_DEBUG && problem instanceof Error) process.stderr.write(`${problem.stack}\n`);
  const why = (problem instanceof Error ? problem.message : String(problem)).split('\n')[0];
  fail(`it could not be started (${why}); run "node scripts/setup.mjs" in the repository and try again.`);
});
