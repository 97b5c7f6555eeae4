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
  if (typeof shape === 'string' || shape.kind === 'word' || shape.kind === 'id') return false;
  if (shape.kind === 'list')
    return Array.isArray(value) && value.some((item) => isInside(item, shape.of, words, false));
  if (!isObject(value)) return false;
  for (const key in value) {
    const field = shape.fields.get(key);
    if (
      field === undefined
        ? isOdd(key, value, isTop ? null : shape, words) ||
          isHalf(key, value, shape) ||
          (!isTop && isBesideWhole(key, value, shape))
        : isInside(value[key], field, words, false)
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

/** The first words of a name of this part, which is not there, before a value of another sort than it has: a piece, and the value of something else. */
function isHalf(name: string, inside: JsonObject, { fields }: ObjectShape): boolean {
  if (name.length < MIN_HALF) return false;
  for (const [whole, shape] of fields)
    if (isScalarShape(shape) && whole.startsWith(name) && !Object.hasOwn(inside, whole))
      return isScalar(inside[name]) && typeof inside[name] !== (typeof shape === 'string' ? shape : 'string');
  return false;
}

/** The first words of a name of this part that stands beside it: a piece of it, and the value of something else. */
function isBesideWhole(name: string, inside: JsonObject, { fields }: ObjectShape): boolean {
  if (name.length < MIN_HALF || !isScalar(inside[name])) return false;
  for (const [whole, shape] of fields)
    if (isScalarShape(shape) && whole.startsWith(name) && Object.hasOwn(inside, whole)) return true;
  return false;
}

const MIN_HALF = 6;
const isScalarShape = (shape: Shape): boolean => typeof shape === 'string' || shape.kind === 'id';
const isScalar = (value: unknown): boolean => typeof value !== 'object' && value !== undefined;

/** Whether a word is welded of two of those that AWS prints in its place, as `CreRoute` is. */
export const weldsOf = (words: readonly string[]): ((word: string) => boolean) => {
  const vocabulary = {
    names: new Set(words),
    words: new Set(words.flatMap(wordsOf)),
    known: new Map<string, boolean>(),
  };
  return (word) => !vocabulary.names.has(word) && isWelded(word, vocabulary);
};

function isWelded(name: string, vocabulary: Vocabulary): boolean {
  const before = vocabulary.known.get(name);
  if (before !== undefined) return before;
  const answer = name.length <= MAX_NAME && look(name, vocabulary);
  if (vocabulary.known.size < MAX_KNOWN) vocabulary.known.set(name, answer);
  return answer;
}

/** A name that AWS may add is made of whole words; one that is welded has a piece of one. */
function look(name: string, { names, words }: Vocabulary): boolean {
  // One letter is what somebody called a field in a query of their own: `{d: .DestinationCidrBlock}`.
  if (name.length === 1 || wordsOf(name).every((word) => words.has(word))) return false;
  if (some(names, (one) => one.startsWith(name) || one.endsWith(name))) return true;
  if (some(names, (one) => breaksOff(wordsOf(name), wordsOf(one)))) return true;
  for (let at = 1; at <= name.length - 2; at += 1) {
    const [head, tail] = [name.slice(0, at), name.slice(at)];
    if (some(names, (one) => one.startsWith(head)) && some(names, (one) => one.endsWith(tail) && one !== tail))
      return true;
    // The APIs of Web Functions begin their names in small letters.
    if (at > 1 && SMALL.test(tail) && names.has(capital(tail)) && some(names, (one) => one.startsWith(capital(head))))
      return true;
    // The whole of the second name stands behind a piece of the first.
    if (names.has(tail) && some(names, (one) => one.startsWith(head))) return true;
  }
  return isLongerByOne(name, names);
}

/** Whether a name goes on, behind words of another, with one letter that a third ends in: `Rulel` of `RuleAction` and `Protocol`. */
function isLongerByOne(name: string, names: ReadonlySet<string>): boolean {
  const [head, tail] = [name.slice(0, -1), name.slice(-1)];
  // AWS makes names of several that end in an s.
  if (head.length < MIN_HEAD || !/[a-rt-z]/.test(tail)) return false;
  return some(names, (one) => one.startsWith(head)) && some(names, (one) => one.endsWith(tail));
}

const MIN_HEAD = 2;

/** The name of a field in small letters, long enough to be no ending of another. */
const SMALL = /^[a-z]\w{5}/;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** Whether a name begins as another does, and stops inside one of its words: `egressNetworkConneSeconds`. */
function breaksOff(words: readonly string[], others: readonly string[]): boolean {
  const at = words.findIndex((word, index) => word !== others[index]);
  const [word, other] = [words[at] ?? '', others[at] ?? ''];
  return at >= 2 && word.length < other.length && other.startsWith(word);
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
  if (typeof shape === 'string' || shape.kind === 'word' || shape.kind === 'id') return [];
  if (shape.kind === 'list') return namesIn(shape.of);
  return [...shape.fields].flatMap(([name, field]) => [name, ...namesIn(field)]);
}
