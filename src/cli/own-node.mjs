// For a Node that is too old for the command line: the Node among the dependencies, or a sentence that says what is
// needed. Loaded by such a Node only, and parsed by it.
// @ts-check
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the packages that bring a Node would have put it for a machine.
 * @param {string} root the folder of the repository
 * @param {string} platform
 * @param {string} arch
 */
export function placesOf(root, platform, arch) {
  const system = platform === 'win32' ? 'win' : platform;
  const file = platform === 'win32' ? 'bin/node.exe' : 'bin/node';
  return [`node-${system}-${arch}`, `node-bin-${system}-${arch}`].map((name) => join(root, 'node_modules', name, file));
}

/** What to say where none of them is there. @param {string} version */
export const tooOld = (version) =>
  `Node.js 22.12 or newer is needed, and this is ${version}; run "npm run --silent way-out -- check …" in the repository, which brings its own.`;

/**
 * Makes the same call on the Node among the dependencies.
 * @param {string} root
 * @returns {number | null} its exit status; null when there is none that starts here
 */
export function handOver(root) {
  for (const path of placesOf(root, process.platform, process.arch)) {
    if (!existsSync(path) || path === process.execPath) continue;
    const { status, error } = spawnSync(path, process.argv.slice(1), { stdio: 'inherit' });
    if (!error) return status ?? 2;
  }
  return null;
}
