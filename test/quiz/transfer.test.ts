import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fresh, type Progress } from '../../src/quiz/state.ts';
import { holdsNewer, load, save, saveAll, storageKey, type Store } from '../../src/quiz/storage.ts';
import { answersAsText, exported, merged, readImport } from '../../src/quiz/transfer.ts';

function memory(text: string | null = null): Store & { text: string | null } {
  return {
    text,
    getItem() { return this.text; }, // prettier-ignore
    setItem(_key: string, value: string) { this.text = value; }, // prettier-ignore
    removeItem() { this.text = null; }, // prettier-ignore
  };
}
const full: Store = {
  getItem: () => null,
  setItem() { throw new Error('QuotaExceededError'); }, // prettier-ignore
  removeItem: () => undefined,
};
const settled = (day: number): Progress => ({ ...fresh('r1'), state: 'settled', attempts: 1, first: 'right', outcome: 'right', chosen: ['b'], day }); // prettier-ignore
const newer = JSON.stringify({ version: 2, questions: [], more: true });

describe('progress as a file', () => {
  test('comes back as it was, in another browser', () => {
    const here = memory();
    save(here, 'q1', settled(100));
    save(here, 'q2', fresh('r2'));
    const read = readImport(exported(here) ?? '');
    const there = memory();
    expect(read.ok && saveAll(there, read.entries, merged)).toBe(true);
    expect(load(there)).toEqual(load(here));
  });

  test('is nothing where nothing is remembered', () => {
    expect(exported(memory())).toBeNull();
  });

  test('is taken out as it is, also when a newer version wrote it', () => {
    expect(exported(memory(newer))).toBe(newer);
  });

  test.each([
    ['no JSON', 'hello', /no JSON/],
    ['other JSON', '{"a":1}', /other fields/],
    ['a list', '[]', /other fields/],
    ['a newer version', newer, /newer version/],
    ['a text that is too long', ' '.repeat(200_001), /too long/],
  ])('is refused with the reason: %s', (_, text, problem) => {
    expect(readImport(text)).toMatchObject({ ok: false, problem: expect.stringMatching(problem) as string });
  });

  test('has room for every question ten times over', () => {
    const here = memory();
    for (let i = 0; i < 900; i++) save(here, `question-${String(i)}`, { ...settled(20_000), chosen: ['a', 'b', 'c'] });
    expect(readImport(exported(here) ?? '').ok).toBe(true);
  });

  test('leaves out entries that it does not understand, and counts them', () => {
    const text = JSON.stringify({ version: 1, questions: [['q', settled(1)], ['odd', { state: 'settled' }], 7] });
    expect(readImport(text)).toMatchObject({ ok: true, skipped: 2 });
  });
});

describe('joining two memories', () => {
  test('keeps what only one of them has', () => {
    const store = memory();
    save(store, 'mine', settled(100));
    saveAll(store, new Map([['theirs', settled(90)]]), merged);
    expect([...load(store).keys()].sort()).toEqual(['mine', 'theirs']);
  });

  test.each([
    { says: 'the later answer', mine: settled(100), theirs: settled(101), kept: 'theirs' },
    {
      says: 'mine when both are of one day',
      mine: settled(100),
      theirs: { ...settled(100), chosen: ['c'] },
      kept: 'mine',
    },
    { says: 'an answer before none', mine: fresh('r1'), theirs: settled(1), kept: 'theirs' },
    { says: 'an answer before none, the other way', mine: settled(1), theirs: fresh('r1'), kept: 'mine' },
  ])('keeps $says', ({ mine, theirs, kept }) => {
    expect(merged(mine, theirs)).toBe(kept === 'mine' ? mine : theirs);
  });

  test('adds nothing to what a newer version wrote, and says so', () => {
    const store = memory(newer);
    expect(saveAll(store, new Map([['q', settled(1)]]), merged)).toBe(false);
    expect(store.text).toBe(newer);
    expect(holdsNewer(store)).toBe(true);
  });

  test('says when there is no room', () => {
    expect(saveAll(full, new Map([['q', settled(1)]]), merged)).toBe(false);
  });

  test('keeps entries that this version does not understand', () => {
    const store = memory(JSON.stringify({ version: 1, questions: [['odd', { later: true }]] }));
    saveAll(store, new Map([['q', settled(1)]]), merged);
    expect(JSON.parse(store.text ?? '')).toMatchObject({ questions: expect.arrayContaining([['odd', { later: true }]]) as unknown[] }); // prettier-ignore
  });

  test('never fails on a file, whatever is in it', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const read = readImport(text);
        const store = memory(text);
        if (read.ok) expect(saveAll(store, read.entries, merged)).toBe(true);
        expect(typeof exported(store)).toBe('string');
      }),
    );
  });
});

test('answers for an issue hold ids and choices, and nothing that breaks the table', () => {
  const text = answersAsText(new Map([['where', { ...settled(9), chosen: ['10.0.0.0/16 | x\n`'] }], ['open', fresh('r1')]])); // prettier-ignore
  expect(text).toBe(`Answers to the questions of Way Out. They hold no name and no time.

| question | revision | first attempt | outcome | last answer |
| --- | --- | --- | --- | --- |
| where | r1 | right | right | 10.0.0.0/16 x |
`);
  expect(storageKey).toBe('way-out:progress');
});
