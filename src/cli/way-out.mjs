#!/usr/bin/env node
// The door of the command line: plain JavaScript that an old Node can parse, so that one too old for the rest hands
// over to the Node that was installed with the dependencies, or says in a sentence what is needed.
// It runs the bundle of bundle.mjs, which is made anew whenever a source has changed.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

/** @param {string} text */
const fail = (text) => {
  process.stderr.write(`way-out: ${text}\n`);
  process.exitCode = 2;
};

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const newEnough = major > 22 || (major === 22 && minor >= 12);

/** Runs the same call on the Node among the dependencies; false when there is none that starts here. */
function handOver() {
  const packages = [`node-${process.platform}-${process.arch}`, `node-bin-${process.platform}-${process.arch}`];
  const names = packages.map((name) => name.replace('win32', 'win'));
  for (const name of names) {
    const path = fileURLToPath(
      new URL(`../../node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`, import.meta.url),
    );
    if (!existsSync(path) || path === process.execPath) continue;
    const { status, error } = spawnSync(path, process.argv.slice(1), { stdio: 'inherit' });
    if (error) continue;
    process.exitCode = status ?? 2;
    return true;
  }
  return false;
}

async function run() {
  if (!newEnough) {
    if (handOver()) return;
    fail(
      `Node.js 22.12 or newer is needed, and this is ${process.versions.node}; run "npm run --silent way-out -- check …" in the repository, which brings its own.`,
    );
    return;
  }
  const { ensureBundle, cacheFolder } = await import('./bundle.mjs');
  module.enableCompileCache(cacheFolder);
  await import(await ensureBundle());
}

run().catch((/** @type {unknown} */ problem) => {
  if (process.env.WAY_OUT_DEBUG) throw problem;
  const why = (problem instanceof Error ? problem.message : String(problem)).split('\n')[0];
  fail(`it could not be started (${why}); run "node scripts/setup.mjs" in the repository and try again.`);
});
