/**
 * Names that damage makes or moves: the beginning of one and the end of another, where a hole stood between, and the names of
 * another part in one that lacks its own (BAD-3).
 */
import type { ObjectShape, Shape } from './conform.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** Whether a name anywhere in the used part of a resource is welded of two, or strayed: what stands in it may belong to two resources. */
export function holdsWelded(value: JsonObject, shape: ObjectShape): boolean {
  return isInside(value, shape, vocabularyOf(shape), true);
}

function isInside(value: unknown, shape: Shape, words: Vocabulary, isTop: boolean): boolean {
  if (typeof shape === 'string' || shape.kind === 'word') return false;
  if (shape.kind === 'list')
    return Array.isArray(value) && value.some((item) => isInside(item, shape.of, words, false));
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = shape.fields.get(key);
    if (
      field === undefined ? isOdd(key, value, isTop ? null : shape, words) : isInside(value[key], field, words, false)
    )
      return true;
    // A name that another part has is looked at in each object.
    if (field === undefined && (isTop || !words.names.has(key)) && shape.seen.size < MAX_KNOWN)
      shape.seen.set(key, null);
  }
  return false;
}

interface Vocabulary {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** Names that were looked at. */
  readonly known: Map<string, boolean>;
}

const MAX_NAME = 60;
const MAX_KNOWN = 1000;

/** A name that is welded, or that another part has, in one that lacks what each of its own sort has. */
function isOdd(name: string, inside: JsonObject, part: ObjectShape | null, words: Vocabulary): boolean {
  if (words.names.has(name)) return part?.always.some((field) => !Object.hasOwn(inside, field)) === true;
  return isWelded(name, words);
}

function isWelded(name: string, vocabulary: Vocabulary): boolean {
  const before = vocabulary.known.get(name);
  if (before !== undefined) return before;
  const answer = name.length <= MAX_NAME && look(name, vocabulary);
  if (vocabulary.known.size < MAX_KNOWN) vocabulary.known.set(name, answer);
  return answer;
}

/** A name that AWS may add is made of whole words; one that is welded has a piece of one. */
function look(name: string, { names, words }: Vocabulary): boolean {
  if (wordsOf(name).every((word) => words.has(word))) return false;
  if (some(names, (one) => one.startsWith(name) || one.endsWith(name))) return true;
  for (let at = 1; at <= name.length - 2; at += 1) {
    const [head, tail] = [name.slice(0, at), name.slice(at)];
    if (some(names, (one) => one.startsWith(head)) && some(names, (one) => one.endsWith(tail) && one !== tail))
      return true;
    // The whole of the second name stands behind a piece of the first.
    if (names.has(tail) && some(names, (one) => one.startsWith(head))) return true;
  }
  return false;
}

function some(names: ReadonlySet<string>, test: (name: string) => boolean): boolean {
  for (const name of names) if (test(name)) return true;
  return false;
}

const wordsOf = (name: string): readonly string[] => name.match(/[A-Z]?[a-z]{1,60}|[A-Z]|\d{1,60}|[^A-Za-z\d]/g) ?? [];

const vocabularies = new WeakMap<ObjectShape, Vocabulary>();

function vocabularyOf(shape: ObjectShape): Vocabulary {
  const made = vocabularies.get(shape);
  if (made !== undefined) return made;
  const names = new Set(namesIn(shape));
  const vocabulary = { names, words: new Set([...names].flatMap(wordsOf)), known: new Map<string, boolean>() };
  vocabularies.set(shape, vocabulary);
  return vocabulary;
}

function namesIn(shape: Shape): readonly string[] {
  if (typeof shape === 'string' || shape.kind === 'word') return [];
  if (shape.kind === 'list') return namesIn(shape.of);
  return [...shape.fields].flatMap(([name, field]) => [name, ...namesIn(field)]);
}
