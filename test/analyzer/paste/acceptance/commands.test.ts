import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gather, readPaste } from '../../../../src/analyzer/index.ts';
import type { Snapshot } from '../../../../src/analyzer/index.ts';
import { resources } from '../support/resources.ts';

const FOLDER = new URL('../../../fixtures/pastes/commands/', import.meta.url);

/** The outputs of one recording by their commands, each with the prompt that a terminal prints below it. */
function outputs(recording: string): ReadonlyMap<string, string> {
  const text = readFileSync(new URL(`${recording}.txt`, FOLDER), 'utf8');
  const pieces = text.split(/^(?=\$ aws )/m).filter((piece) => piece !== '');
  return new Map(pieces.map((piece) => [piece.slice(2, piece.indexOf(' --output')), `${piece}\n$ `]));
}

const json = { v1: outputs('v1-json'), v2: outputs('v2-json') };
const faithful = (['v1-table', 'v2-table', 'v2-yaml', 'v2-yaml-stream'] as const).flatMap((recording) =>
  [...outputs(recording)].map(([command, text]) => ({ recording, command, text })),
);
const texts = (['v1-text', 'v2-text'] as const).flatMap((recording) =>
  [...outputs(recording)].map(([command, text]) => ({ recording, command, text })),
);
const queries = outputs('query-json');
const queried = (kind: 'table' | 'text'): readonly { command: string; text: string }[] =>
  [...outputs(`query-${kind}`)].map(([command, text]) => ({ command, text }));
const jsonOf = (recording: string, command: string): string =>
  json[recording.startsWith('v1') ? 'v1' : 'v2'].get(command) ?? '';

/** What of `whole` stands in `part` otherwise, or not at all. */
function differences(whole: unknown, part: unknown, path = ''): readonly string[] {
  if (JSON.stringify(whole) === JSON.stringify(part)) return [];
  if (typeof whole !== 'object' || typeof part !== 'object' || whole === null || part === null)
    return [part === undefined ? `${path} is missing` : `${path} differs`];
  const [a, b] = [new Map(Object.entries(whole)), new Map(Object.entries(part))];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) =>
    differences(a.get(key), b.get(key), `${path}/${key}`),
  );
}

/** The ids of everything in a snapshot. */
function ids(snapshot: Snapshot): readonly string[] {
  return [snapshot.routeTables, snapshot.subnets, snapshot.securityGroups, snapshot.networkAcls, snapshot.functions]
    .flatMap(({ items }): readonly { readonly id: string }[] => items)
    .map(({ id }) => id);
}

describe('every command in every output', () => {
  it('is recorded in all of them', () => {
    expect(json.v1.size).toBe(30);
    for (const recording of ['v1-text', 'v1-table', 'v2-json', 'v2-yaml', 'v2-yaml-stream', 'v2-text', 'v2-table'])
      expect([...outputs(recording).keys()]).toEqual([...json.v1.keys()]);
  });

  it.each(faithful)('$recording of $command: the same snapshot as from JSON', ({ recording, command, text }) => {
    const paste = readPaste(text);
    // `--color on` leaves colours to take off.
    expect(paste.diagnostics.filter(({ code }) => code !== 'BAD-7')).toEqual([]);
    expect(resources(gather(paste))).toEqual(resources(gather(readPaste(jsonOf(recording, command)))));
  });

  it.each(queried('table'))('a table of $command: the same snapshot as from JSON', ({ command, text }) => {
    const [table, whole] = [gather(readPaste(text)), gather(readPaste(queries.get(command) ?? ''))];
    expect(resources(table)).toEqual(resources(whole));
  });

  it.each(queried('text'))('text of $command: nothing that JSON does not say, or it is said', ({ command, text }) => {
    const paste = readPaste(text);
    const [rows, whole] = [gather(paste), gather(readPaste(queries.get(command) ?? ''))];
    const known = new Set(ids(whole));
    const found = ids(rows);
    expect(found.filter((id) => !known.has(id) && !id.startsWith('('))).toEqual([]);
    if (found.length < known.size) expect([...paste.diagnostics, ...rows.diagnostics]).not.toEqual([]);
  });

  it.each(texts)(
    '$recording of $command: the same snapshot, or it says what it lost',
    ({ recording, command, text }) => {
      const paste = readPaste(text);
      const lost = differences(resources(gather(readPaste(jsonOf(recording, command)))), resources(gather(paste)));
      expect(lost.filter((difference) => !difference.endsWith(' is missing'))).toEqual([]);
      const said = paste.diagnostics.map(({ code }) => code).filter((code) => code === 'FMT-4');
      expect(said).toEqual(lost.length === 0 ? [] : ['FMT-4']);
    },
  );
});
