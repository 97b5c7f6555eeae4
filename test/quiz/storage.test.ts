import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { fresh, type Progress } from '../../src/quiz/state.ts';
import { forget, load, save, storageKey, type Store } from '../../src/quiz/storage.ts';

function memory(text: string | null = null): Store & { text: string | null } {
  return {
    text,
    getItem() {
      return this.text;
    },
    setItem(_key: string, value: string) {
      this.text = value;
    },
    removeItem() {
      this.text = null;
    },
  };
}

const forbidden: Store = {
  getItem() {
    throw new Error('forbidden');
  },
  setItem() {
    throw new Error('forbidden');
  },
  removeItem() {
    throw new Error('forbidden');
  },
};

const settled: Progress = {
  ...fresh('r1'),
  state: 'settled',
  attempts: 1,
  first: 'right',
  outcome: 'right',
  chosen: ['b'],
  day: 100,
};
const entry = (progress: unknown): string => JSON.stringify({ version: 1, questions: [['q', progress]] });

describe('progress on this device', () => {
  test('comes back as it was saved', () => {
    const store = memory();
    expect(save(store, 'q', settled)).toBe(true);
    expect(load(store)).toEqual(new Map([['q', settled]]));
  });

  test('is read once for all questions of a page, and again when it has changed', () => {
    const parse = vi.spyOn(JSON, 'parse');
    const store = memory('['.repeat(100));
    for (let question = 0; question < 50; question += 1) expect(load(store).size).toBe(0);
    expect(parse).toHaveBeenCalledTimes(1);
    parse.mockRestore();
    store.text = entry(settled);
    expect(load(store)).toEqual(new Map([['q', settled]]));
  });

  test('keeps what another tab saved in the meantime', () => {
    const store = memory();
    save(store, 'q1', settled);
    save(store, 'q2', fresh('r2'));
    expect([...load(store).keys()]).toEqual(['q1', 'q2']);
  });

  test('has a shape that a release cannot change unnoticed', () => {
    const store = memory();
    save(store, 'where-it-ends', settled);
    expect([storageKey, store.text]).toMatchInlineSnapshot(`
      [
        "way-out:progress",
        "{"version":1,"questions":[["where-it-ends",{"revision":"r1","state":"settled","attempts":1,"first":"right","outcome":"right","chosen":["b"],"day":100,"reviews":0}]]}",
      ]
    `);
  });

  test('is gone after forgetting', () => {
    const store = memory(entry(settled));
    forget(store);
    expect(load(store).size).toBe(0);
  });

  test('takes an id such as __proto__ for an id', () => {
    const store = memory();
    save(store, '__proto__', settled);
    expect(load(store).get('__proto__')).toEqual(settled);
    expect(load(store).get('constructor')).toBeUndefined();
  });

  test('leaves what a newer version wrote as it is', () => {
    const text = JSON.stringify({ version: 2, questions: { q: 'in another shape' } });
    const store = memory(text);
    expect(save(store, 'q', settled)).toBe(false);
    expect(store.text).toBe(text);
  });

  test('keeps entries that it does not understand, and replaces its own', () => {
    const odd = [['other', { ...settled, state: 'won' }], 'no entry', ['q', { ...settled, attempts: -1 }]];
    const store = memory(JSON.stringify({ version: 1, questions: odd }));
    expect(save(store, 'q', settled)).toBe(true);
    expect(JSON.parse(store.text ?? '')).toEqual({ version: 1, questions: [odd[0], odd[1], ['q', settled]] });
    expect([...load(store).keys()]).toEqual(['q']);
  });

  test('begins anew where the storage holds no JSON', () => {
    const store = memory('{"version":1,');
    expect(save(store, 'q', settled)).toBe(true);
    expect([...load(store).keys()]).toEqual(['q']);
  });

  test('is not kept in a storage that is full', () => {
    const full: Store = {
      ...memory(entry(settled)),
      setItem() {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(save(full, 'q2', settled)).toBe(false);
  });

  test('does without a storage that refuses', () => {
    expect(load(forbidden).size).toBe(0);
    expect(save(forbidden, 'q', settled)).toBe(false);
    expect(() => forget(forbidden)).not.toThrow();
  });
});

describe('what comes out of storage', () => {
  test.each<{ says: string; text: string }>([
    { says: 'is not JSON', text: '{"version":1,' },
    { says: 'is null', text: 'null' },
    { says: 'is of another version', text: JSON.stringify({ version: 2, questions: [['q', settled]] }) },
    { says: 'has no list', text: JSON.stringify({ version: 1, questions: { q: settled } }) },
    { says: 'has an unknown state', text: entry({ ...settled, state: 'won' }) },
    { says: 'lacks a field', text: entry({ ...settled, chosen: undefined }) },
    { says: 'has a choice that is no text', text: entry({ ...settled, chosen: [1] }) },
    { says: 'has a negative count', text: entry({ ...settled, attempts: -1 }) },
    { says: 'has a fraction of a day', text: entry({ ...settled, day: 1.5 }) },
    { says: 'is settled without an outcome', text: entry({ ...settled, outcome: null }) },
    { says: 'is open with an outcome', text: entry({ ...settled, state: 'open' }) },
  ])('is ignored when it $says', ({ text }) => {
    expect(load(memory(text)).size).toBe(0);
  });

  test('loses the broken entry and keeps the sound one', () => {
    const text = JSON.stringify({ version: 1, questions: [['bad', null], 7, ['good', settled]] });
    expect([...load(memory(text)).keys()]).toEqual(['good']);
  });

  test('never throws, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => load(memory(text)) instanceof Map));
  });
});
