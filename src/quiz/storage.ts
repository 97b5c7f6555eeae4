/** Progress on this device, in one entry of a storage that is passed in. What comes back out is treated as hostile. */
import type { Progress } from './state.ts';
import { storageKey } from './storage-key.ts';

/** The part of `localStorage` that is needed. */
export type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export { storageKey };

const version = 1;

/** What was made of the last text: each question of a page asks, and a text may be long, or written by somebody else. */
let last: { readonly text: string | null; readonly found: ReadonlyMap<string, Progress> } | null = null;

/** Everything remembered, by question id; empty when storage is forbidden, empty, or holds something else. */
export function load(store: Store): ReadonlyMap<string, Progress> {
  try {
    const text = store.getItem(storageKey);
    const known = last?.text === text ? last : { text, found: new Map(questionsOf(valueOf(text)).filter(isEntry)) };
    last = known;
    return known.found;
  } catch {
    return new Map();
  }
}

/**
 * Remembers one question. Reads first, since another tab may have written, and leaves what this version cannot read as it
 * is: entries of questions that it does not understand, and all that a newer version has written.
 * @returns false when storage refuses, or holds a newer version's progress
 */
export function save(store: Store, id: string, progress: Progress): boolean {
  try {
    const before = read(store);
    if (isNewer(before)) return false;
    const others = questionsOf(before).filter((entry) => !(Array.isArray(entry) && entry[0] === id));
    store.setItem(storageKey, JSON.stringify({ version, questions: [...others, [id, progress]] }));
    return true;
  } catch {
    return false;
  }
}

/**
 * Remembers several questions at once, each joined with what is remembered of it by `join`. Like {@link save}, it leaves
 * alone what it cannot read.
 */
export function saveAll(
  store: Store,
  added: ReadonlyMap<string, Progress>,
  join: (mine: Progress | undefined, theirs: Progress) => Progress,
): boolean {
  try {
    const before = read(store);
    if (isNewer(before)) return false;
    const { entries, others } = entriesOf(before);
    const all = new Map(entries);
    for (const [id, theirs] of added) all.set(id, join(all.get(id), theirs));
    const foreign = others.filter((entry) => !(Array.isArray(entry) && added.has(String(entry[0]))));
    store.setItem(storageKey, JSON.stringify({ version, questions: [...foreign, ...all] }));
    return true;
  } catch {
    return false;
  }
}

/** Whose version a value is of; `none` when it is no progress at all. */
export function versionOf(value: unknown): 'ours' | 'newer' | 'none' {
  if (isNewer(value)) return 'newer';
  return isRecord(value) && value['version'] === version && Array.isArray(value['questions']) ? 'ours' : 'none';
}

/** Whether the device holds what a newer version of the site wrote: it is kept, and nothing is added to it. */
export function holdsNewer(store: Store): boolean {
  try {
    return isNewer(read(store));
  } catch {
    return false;
  }
}

/** What a stored value remembers, and its entries that are not understood. */
export function entriesOf(value: unknown): {
  readonly entries: ReadonlyMap<string, Progress>;
  readonly others: readonly unknown[];
} {
  const all = questionsOf(value);
  return { entries: new Map(all.filter(isEntry)), others: all.filter((entry) => !isEntry(entry)) };
}

/** Forgets every answer on this device. */
export function forget(store: Store): void {
  try {
    store.removeItem(storageKey);
  } catch {
    // Forbidden storage holds nothing to forget.
  }
}

/** What the storage holds; null for what is no JSON. */
const read = (store: Store): unknown => valueOf(store.getItem(storageKey));

function valueOf(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null');
  } catch {
    return null;
  }
}

const isNewer = (value: unknown): boolean => isRecord(value) && Number(value['version']) > version;

/** The entries of this version, whatever they are. */
function questionsOf(value: unknown): readonly unknown[] {
  return isRecord(value) && value['version'] === version && Array.isArray(value['questions']) ? value['questions'] : [];
}

const isEntry = (entry: unknown): entry is [string, Progress] =>
  Array.isArray(entry) && entry.length === 2 && typeof entry[0] === 'string' && isProgress(entry[1]);

const oneOf =
  (...allowed: readonly unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** The shape of {@link Progress}, field by field: one place to change when it changes. */
const fields: Readonly<Record<keyof Progress, (value: unknown) => boolean>> = {
  revision: (value) => typeof value === 'string',
  state: oneOf('open', 'wrong', 'settled'),
  attempts: isCount,
  first: oneOf('right', 'wrong', 'shown', null),
  outcome: oneOf('right', 'recovered', 'missed', 'shown', null),
  chosen: (value) => Array.isArray(value) && value.every((key) => typeof key === 'string'),
  day: (value) => value === null || isCount(value),
  reviews: isCount,
};

function isProgress(value: unknown): value is Progress {
  return (
    isRecord(value) &&
    Object.entries(fields).every(([name, isValid]) => isValid(value[name])) &&
    // A settled question says how and when, an unsettled one does not.
    (value['state'] === 'settled') === (value['outcome'] !== null && value['day'] !== null)
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
