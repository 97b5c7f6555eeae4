// npm drops optional packages that it cannot find without a word, and `npm ci` then fails on other machines.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../support/run.ts';

interface LockEntry {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
interface Manifest extends LockEntry {
  readonly devDependencies: Readonly<Record<string, string>>;
}

const read = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'));
const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, LockEntry>> };
const manifest = read('package.json') as Manifest;

/** Where Node would find a package asked for from a place in node_modules; null when the lock has none. */
function resolve(from: string, name: string): string | null {
  for (let place = from; ; place = place.slice(0, Math.max(0, place.lastIndexOf('/node_modules/')))) {
    const candidate = `${place === '' ? '' : `${place}/`}node_modules/${name}`;
    if (candidate in packages) return candidate;
    if (place === '') return null;
  }
}

describe('package-lock.json', () => {
  it('has every package that a package asks for', () => {
    const missing = Object.entries(packages).flatMap(([place, entry]) =>
      Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
        .filter((name) => resolve(place, name) === null)
        .map((name) => `${place || 'way-out'} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('names no registry, so that any mirror can serve it', () => {
    const addressed = Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined);
    expect(addressed.map(([place]) => place)).toEqual([]);
  });

  it('has the hash of every package', () => {
    const unhashed = Object.entries(packages).filter(([place, entry]) => place !== '' && !entry.integrity);
    expect(unhashed.map(([place]) => place)).toEqual([]);
  });
});

describe('package.json', () => {
  const wanted = { ...manifest.dependencies, ...manifest.devDependencies, ...manifest.optionalDependencies };

  it.each(Object.entries(wanted))('asks for one version of %s', (name, asked) => {
    // Another package under this name, as `npm:typescript@7.0.2`.
    const version = asked.replace(/^npm:[\w@/-]+@/, '');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
