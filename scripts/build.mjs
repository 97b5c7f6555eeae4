// Builds the site into dist/ (or --out DIR), for the root of a host or for --base /path/ (or $BASE_PATH) and
// --site URL (or $SITE).
// Without --force a build whose inputs have not changed is kept.
// @ts-check
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { inputsHash } from './build/inputs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { SITE = '', BASE_PATH = '/' } = process.env;
const astro = join(root, 'node_modules/astro/bin/astro.mjs');

/** @typedef {{ outDir?: string, base?: string, site?: string, force?: boolean, quiet?: boolean }} BuildOptions */

/** The stamp lies outside the output folder: everything in there is published. @param {string} outDir */
const stampOf = (outDir) =>
  join(root, `.cache/build/${createHash('sha256').update(outDir).digest('hex').slice(0, 12)}`);

/** @param {readonly string[]} args @param {Record<string, string>} address @param {boolean} quiet @returns {Promise<void>} */
function runAstro(args, address, quiet) {
  /** @type {NodeJS.ProcessEnv} */
  const env = { ...process.env, ...address, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' };
  // Vite would take these for its own, and Vitest sets them: what is built is always for production, its policies included.
  const clean = { ...env, PROD: undefined, DEV: undefined, MODE: undefined, SSR: undefined, VITEST: undefined };
  const child = spawn(process.execPath, [astro, 'build', ...args], {
    cwd: root,
    env: clean,
    stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (log += chunk));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (status) =>
      status === 0 ? done() : fail(new Error(`the build failed (exit ${status})\n${log}`)),
    );
  });
}

/**
 * Makes sure that the output folder holds a build of the present sources, and says whether it had to build.
 * @param {BuildOptions} [options]
 * @returns {Promise<{ outDir: string, built: boolean }>}
 */
export async function ensureBuilt({ outDir = 'dist', base = '/', site = SITE, force = false, quiet = false } = {}) {
  const out = resolve(root, outDir);
  const stamp = stampOf(out);
  const hash = inputsHash(root, { base, site, node: process.versions.node });
  const last = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (!force && last === hash && existsSync(join(out, 'index.html'))) return { outDir: out, built: false };
  rmSync(stamp, { force: true });
  // astro.config.mjs reads both, and so does what it writes beside the pages.
  const address = { BASE_PATH: base, ...(site === '' ? {} : { SITE: site }) };
  await runAstro(['--outDir', out], address, quiet);
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
  return { outDir: out, built: true };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      out: { type: 'string', default: 'dist' },
      base: { type: 'string', default: BASE_PATH },
      site: { type: 'string', default: SITE },
      force: { type: 'boolean', default: false },
    },
  });
  const { outDir, built } = await ensureBuilt({ ...values, outDir: values.out }).catch(
    (/** @type {Error} */ problem) => {
      process.stderr.write(`${problem.message}\n`);
      process.exit(1);
    },
  );
  process.stdout.write(`${built ? 'built' : 'unchanged since the last build'}: ${outDir}\n`);
}
