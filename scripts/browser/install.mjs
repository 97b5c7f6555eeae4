// The ways to get a Chromium onto a machine that has none, best first.
// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';

/** `npm ci` empties node_modules/.cache, so the browser is kept in the checkout's own cache. */
const cache = fileURLToPath(new URL('../../.cache/chromium/', import.meta.url));
const SHIPPED = '@sparticuz/chromium@153.0.0';
/** Of its archive, as package-lock.json would have it; there it would be downloaded where it is never needed. */
const SHIPPED_HASH = 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==';
const PATIENCE = 300_000;
const isRoot = () => process.getuid?.() === 0;

/**
 * Where the browser of the npm package stands once unpacked, with the libraries and fonts it brings.
 * @returns {import('../browser.mjs').Browser}
 */
export const shippedBrowser = () => ({
  executablePath: join(cache, 'chromium'),
  env: { LD_LIBRARY_PATH: join(cache, 'al2023/lib'), FONTCONFIG_PATH: join(cache, 'fonts') },
  from: SHIPPED,
});

/** Whether a file is the one that a hash was recorded of. @param {string} path @param {string} hash */
export const hasHash = (path, hash) =>
  `sha512-${createHash('sha512').update(readFileSync(path)).digest('base64')}` === hash;

function unpackShipped() {
  mkdirSync(cache, { recursive: true });
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : ['npm', []];
  const options = ['--ignore-scripts', '--loglevel=error', '--pack-destination', cache];
  const { status } = spawnSync(command, [...first, 'pack', SHIPPED, ...options], { stdio: ['ignore', 2, 2] });
  if (status !== 0) return;
  const archive = join(cache, 'sparticuz-chromium-153.0.0.tgz');
  if (!hasHash(archive, SHIPPED_HASH)) {
    process.stderr.write(`setup: ${SHIPPED} is not the package that was recorded, and is not used\n`);
    rmSync(archive, { force: true });
    return;
  }
  spawnSync('tar', ['xzf', archive, '-C', cache]);
  rmSync(archive);
  const packed = join(cache, 'package/bin');
  /** @param {string} name */
  const unpack = (name) => brotliDecompressSync(readFileSync(join(packed, `${name}.br`)));
  for (const [name, folder] of /** @type {const} */ ([
    ['al2023.tar', 'al2023'],
    ['fonts.tar', '.'],
    ['swiftshader.tar', '.'],
  ])) {
    mkdirSync(join(cache, folder), { recursive: true });
    spawnSync('tar', ['xf', '-', '-C', join(cache, folder)], { input: unpack(name) });
  }
  writeFileSync(join(cache, 'chromium'), unpack('chromium'), { mode: 0o755 });
  rmSync(join(cache, 'package'), { recursive: true });
}

function installWithApt() {
  const packages = 'chromium fonts-liberation';
  const script = `apt-get update -qq && apt-get install -y -qq --no-install-recommends ${packages}`;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('sh', ['-c', script], { stdio: ['ignore', 2, 2], timeout: PATIENCE, env });
}

function installWithPlaywright() {
  const cli = fileURLToPath(new URL('../../node_modules/playwright-core/cli.js', import.meta.url));
  const libraries = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
  const args = [cli, 'install', ...libraries, '--only-shell', 'chromium'];
  spawnSync(process.execPath, args, { stdio: ['ignore', 2, 2], timeout: PATIENCE });
}

/** @type {readonly { name: string, possible: () => boolean, install: () => void }[]} */
export const installers = [
  {
    name: `the npm package ${SHIPPED}`,
    possible: () => process.platform === 'linux' && process.arch === 'x64',
    install: unpackShipped,
  },
  {
    name: 'apt-get install chromium',
    possible: () => isRoot() && existsSync('/usr/bin/apt-get'),
    install: installWithApt,
  },
  { name: 'playwright install chromium', possible: () => true, install: installWithPlaywright },
];
