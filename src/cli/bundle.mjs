// The command line as one file instead of hundreds, whose parts are run when they are asked for: made with esbuild into
// .cache/cli/ on the first call, and again when a source is not the file it was (times and size of every one are compared
// on each start: a few milliseconds).
// @ts-check

// Not by `import`: that asks Node for every name of the module, and some of them load half of its streams.
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } =
  process.getBuiltinModule('node:fs');
const { join, relative } = process.getBuiltinModule('node:path');
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule('node:url');

/** @typedef {{ entry: string, files: Record<string, string> }} Stamp */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.cache/cli');
const stampPath = join(folder, 'stamp.json');
/** Where Node keeps what it has compiled. */
export const cacheFolder = join(folder, 'compiled');

/**
 * What tells one state of a file from another, without reading it. The second time is the one that no program can set:
 * it tells a change of one letter whose first time was put back, as unpacking and copying do.
 * @param {string} path
 */
function stateOf(path) {
  const stat = statSync(root + path, { throwIfNoEntry: false });
  return stat ? `${stat.mtimeMs} ${stat.ctimeMs} ${stat.size}` : '';
}

/** The entry of the last bundle, if it was made from the sources as they are now. */
function freshEntry() {
  /** @type {Stamp} */
  let stamp;
  try {
    stamp = JSON.parse(readFileSync(stampPath, 'utf8'));
  } catch {
    return null; // never made, or cut short
  }
  for (const path in stamp.files) if (stateOf(path) !== stamp.files[path]) return null;
  const entry = join(folder, stamp.entry);
  return statSync(entry, { throwIfNoEntry: false }) ? entry : null;
}

/**
 * A source by which a change of the bundle is noticed; an installed package stands for all its files.
 * @param {string} path
 */
const watched = (path) => path.replace(/^((?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+)\/.*/, '$1/package.json');

async function make() {
  const { build } = await import('esbuild');
  const name = `${Date.now()}-${process.pid}`;
  // The states are taken before the sources are read: what changes while esbuild works is then seen as changed.
  const before = new Map();
  const result = await build({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    outfile: join(folder, name, 'main.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    minify: true,
    keepNames: false,
    metafile: true,
    logLevel: 'silent',
    // The yaml package is CommonJS and asks for Node's own modules by `require`.
    banner: { js: 'const require=process.getBuiltinModule;' },
    plugins: [
      {
        name: 'states',
        setup: ({ onLoad, onResolve }) => {
          onResolve({ filter: /^node:/ }, ({ path }) => ({ path, namespace: 'node' }));
          onLoad({ filter: /./, namespace: 'node' }, ({ path }) => ({
            contents: `module.exports=process.getBuiltinModule(${JSON.stringify(path)})`,
          }));
          onLoad({ filter: /./ }, ({ path }) => {
            const place = watched(relative(root, path).replaceAll('\\', '/'));
            if (!before.has(place)) before.set(place, stateOf(place));
            return undefined;
          });
        },
      },
    ],
  });
  if (result.warnings.length > 0) throw new Error(result.warnings[0]?.text);
  for (const own of ['src/cli/bundle.mjs', 'node_modules/esbuild/package.json']) before.set(own, stateOf(own));
  const stamp = { entry: `${name}/main.mjs`, files: Object.fromEntries(before) };
  // Put in place in one step: a second call at the same moment sees the old stamp or the new one, never a half.
  const temporary = `${stampPath}.${name}`;
  writeFileSync(temporary, JSON.stringify(stamp));
  renameSync(temporary, stampPath);
  return join(folder, stamp.entry);
}

/** Bundles that no running call can still need. @param {string} entry the one in use */
function sweep(entry) {
  const hourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(folder)) {
    const made = Number(/^(\d+)-\d+$/.exec(name)?.[1] ?? Infinity);
    if (made < hourAgo && !entry.includes(name)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * The address of a bundle of the present sources, made first when there is none.
 * @returns {Promise<string>}
 */
export async function ensureBundle() {
  let entry = freshEntry();
  if (entry === null) {
    mkdirSync(folder, { recursive: true });
    entry = await make();
    sweep(entry);
  }
  return pathToFileURL(entry).href;
}
