// The command line as one file instead of hundreds, whose parts are run when they are asked for: made with esbuild into
// .cache/cli/ on the first call, and again when a source is not the file it was (times and size of every one are compared
// on each start: a few milliseconds). What V8 compiled for a call is kept beside it, every function that ran: Node's own
// cache is written before any of them does, and half of a usual check was compiling them once more.
// @ts-check

// Not by `import`: that asks Node for every name of the module, and some of them load half of its streams.
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } =
  process.getBuiltinModule('node:fs');
const { dirname, join, relative } = process.getBuiltinModule('node:path');
const { fileURLToPath } = process.getBuiltinModule('node:url');
const { Script } = process.getBuiltinModule('node:vm');
const { crc32 } = process.getBuiltinModule('node:zlib');

/** @typedef {{ entry: string, files: Record<string, string> }} Stamp */

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = join(root, '.cache/cli');
const stampPath = join(folder, 'stamp.json');

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
    write: false,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node22',
    minify: true,
    keepNames: false,
    logLevel: 'silent',
    // A script that yields a function. The yaml package asks for Node's own modules by `require`.
    banner: { js: '(function(module,require){' },
    footer: { js: 'return module.exports})' },
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
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, 'main.js'), escaped(result.outputFiles[0]?.text ?? ''));
  for (const own of ['src/cli/bundle.mjs', 'node_modules/esbuild/package.json']) before.set(own, stateOf(own));
  const stamp = { entry: `${name}/main.js`, files: Object.fromEntries(before) };
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
 * The text in letters that take one byte each, which are read and scanned in half the time. Nothing else is left but in
 * regular expressions, where the escape means the letter: esbuild has escaped those in strings.
 * @param {string} text
 */
const escaped = (text) => text.replace(/[^\0-\x7f]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The path of a bundle of the present sources, made first when there is none.
 * @returns {Promise<string>}
 */
async function ensureBundle() {
  let entry = freshEntry();
  if (entry === null) {
    mkdirSync(folder, { recursive: true });
    entry = await make();
    sweep(entry);
  }
  return entry;
}

/** Calls that run different functions, each with a store of its own. */
const CALLS = ['check', 'what-if'];

/** So many calls add what they ran to a store: one of them may be a short one, or about a paste in a rare format. */
const LEARNED = 4;

/** Runs the command line. The promise fails when the bundle cannot be made. */
export async function runBundle() {
  const entry = await ensureBundle();
  const call = CALLS.find((name) => name === process.argv[2]) ?? 'other';
  const store = join(dirname(entry), `${call}-${process.version}-${process.arch}`);
  const { cachedData, calls } = kept(store);
  const script = new Script(readFileSync(entry, 'latin1'), { filename: entry, ...(cachedData && { cachedData }) });
  const { done } = script.runInThisContext()({}, process.getBuiltinModule);
  await done;
  const known = script.cachedDataRejected ? 0 : calls;
  if (known < LEARNED) keep(store, withTail(script.createCachedData(), known + 1));
}

/**
 * Bytes, then how many calls have added to them, then their sum: V8 trusts what it is given, and ends the process over a wrong byte.
 * @param {Buffer} bytes @param {number} calls
 */
function withTail(bytes, calls) {
  const tail = Buffer.alloc(8);
  tail.writeUInt32LE(calls);
  tail.writeUInt32LE(crc32(bytes), 4);
  return Buffer.concat([bytes, tail]);
}

/**
 * What was kept, if every byte of it is there.
 * @param {string} path
 * @returns {{ cachedData?: Buffer, calls: number }}
 */
function kept(path) {
  let all;
  try {
    all = readFileSync(path);
  } catch {
    return { calls: 0 };
  }
  if (all.length < 8) return { calls: 0 };
  const cachedData = all.subarray(0, -8);
  const tail = all.subarray(-8);
  return crc32(cachedData) === tail.readUInt32LE(4) ? { cachedData, calls: tail.readUInt32LE(0) } : { calls: 0 };
}

/** Puts a file in place in one step. @param {string} path @param {Uint8Array} bytes */
function keep(path, bytes) {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, bytes);
    renameSync(temporary, path);
  } catch {
    // A folder that cannot be written to: the next call compiles again.
  }
}
