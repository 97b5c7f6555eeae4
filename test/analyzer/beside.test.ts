import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { beside } from '../../src/analyzer/beside.ts';

describe('what is kept beside an object', () => {
  it('is there for that very object, and replaced when it is set again', () => {
    const notes = beside<object, string>();
    const [one, equal] = [{ id: 'a' }, { id: 'a' }];
    notes.set(one, 'first');
    notes.set(one, 'second');
    expect([notes.get(one), notes.get(equal)]).toEqual(['second', undefined]);
  });

  it('has nothing to do with what stands beside the same object elsewhere', () => {
    const [some, others] = [beside<object, string>(), beside<object, string>()];
    const list: number[] = [1, 2];
    some.set(list, 'some');
    expect([some.get(list), others.get(list)]).toEqual(['some', undefined]);
  });

  it('is in no copy, key or text of the object', () => {
    const notes = beside<object, string>();
    const object = { id: 'a' };
    notes.set(object, 'note');
    const copies = [{ ...object }, structuredClone(object), Object.assign({}, object)];
    expect(copies.map((copy) => notes.get(copy))).toEqual([undefined, undefined, undefined]);
    expect([Reflect.ownKeys(object), JSON.stringify(object)]).toEqual([['id'], '{"id":"a"}']);
  });
});

describe('a WeakMap that outlives an analysis', () => {
  const src = new URL('../../src/analyzer/', import.meta.url);
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));

  // The keys of these are tables of ours, of which there is one each.
  const OURS = ['paste/formats/table/align-cells.ts', 'snapshot/by-value.ts', 'snapshot/welded.ts'];

  it('has no key that comes with a paste: its garbage would be copied, and die late', () => {
    const having = files.filter((name) => readFileSync(new URL(name, src), 'utf8').includes('new WeakMap<'));
    expect(having.sort()).toEqual(OURS);
  });
});
