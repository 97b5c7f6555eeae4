// Serves the built site on http://localhost:4321/ as a static host would, its headers included. With --build it
// builds first when the sources have changed.
// @ts-check
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build.mjs';
import { staticServer } from './serve/static.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
/** @param {string} text @returns {never} */
const stop = (text) => {
  process.stderr.write(`${text}\n`);
  process.exit(1);
};

const USAGE = `Serves the built site as a static host would.

  --port N      where: 4321, or the variable PORT
  --host NAME   on which address: all of this machine, or the variable HOST
  --base /sub/  below which path: /, or the variable BASE_PATH
  --out DIR     which folder: dist
  --build       builds first, if the sources have changed
`;

function options() {
  try {
    return parseArgs({
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        build: { type: 'boolean', default: false },
        port: { type: 'string', default: process.env.PORT ?? '4321' },
        host: { type: 'string', default: process.env.HOST ?? '' },
        base: { type: 'string', default: process.env.BASE_PATH ?? '/' },
        out: { type: 'string', default: 'dist' },
      },
    }).values;
  } catch (problem) {
    return stop(`${problem instanceof Error ? problem.message : String(problem)}\n\n${USAGE}`);
  }
}

const values = options();
if (values.help) {
  process.stdout.write(USAGE);
  process.exit();
}
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) stop(`--port ${values.port} is not a port; use 0 to 65535.`);
const base = `/${values.base.replace(/^\/+|\/+$/g, '')}/`.replace(/^\/\/$/, '/');

if (values.build) {
  const { built } = await ensureBuilt({ outDir: values.out, base }).catch((/** @type {Error} */ problem) =>
    stop(problem.message),
  );
  if (!built) process.stdout.write('The sources have not changed since the last build.\n');
}
const folder = resolve(root, values.out);
if (!existsSync(join(folder, 'index.html')))
  stop(`${folder} holds no site; run \`npm run build\` first, or add --build.`);

const server = staticServer(folder, base);
server.on('error', (/** @type {NodeJS.ErrnoException} */ problem) => {
  if (problem.code !== 'EADDRINUSE') stop(problem.message);
  stop(
    `Port ${port} is in use by another program. Stop that one, or choose another port: npm start -- --port ${port + 1}`,
  );
});
server.listen(port, values.host === '' ? undefined : values.host, () => {
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`Way Out is served on http://localhost:${actual}${base}  (stop with Ctrl+C)\n`);
});
