import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../../src/analyzer/index.ts';
import { readPaste } from '../../../src/analyzer/paste/read-paste.ts';
import { gather } from '../../../src/analyzer/snapshot/gather.ts';
import type { Collection } from '../../../src/analyzer/snapshot/types.ts';

interface Entry {
  readonly file: string;
  readonly format: string;
  readonly gathers: Readonly<Record<string, number>>;
  readonly verdict: string;
  readonly diagnostics?: readonly string[];
  readonly loses?: string;
}

const FOLDER = new URL('../../fixtures/pastes/', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
// The manifest is written beside the pastes, in the shape above.
const entries = JSON.parse(read('manifest.json')) as readonly Entry[];

it('the manifest names every paste', () => {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.txt'));
  expect(entries.map(({ file }) => file).sort()).toEqual(files.sort());
});

describe.each(entries)('$file', ({ file, gathers, verdict, diagnostics, loses }) => {
  const text = read(file);

  it('gives the resources it holds', () => {
    const snapshot = gather(readPaste(text));
    const found = Object.entries(snapshot).filter((entry): entry is [string, Collection<unknown>] => {
      const value: unknown = entry[1];
      return typeof value === 'object' && value !== null && 'coverage' in value;
    });
    const counts = Object.fromEntries(
      found.filter(([, { coverage }]) => coverage.kind !== 'absent').map(([name, { items }]) => [name, items.length]),
    );
    // A format that loses field names may still carry more than it must.
    if (loses === undefined) expect(counts).toEqual(gathers);
    else expect(counts).toMatchObject(gathers);
  });

  it('gives its verdict, and says what it lost', () => {
    const report = check(text);
    expect(report.verdict).toBe(verdict);
    const codes = report.diagnostics.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining([...(diagnostics ?? [])]));
    if (loses !== undefined) expect(codes).not.toEqual([]);
  });
});
