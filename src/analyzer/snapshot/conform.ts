import type { Path } from '../paste/types.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';

/** What a used field must be. Fields that are not listed are kept and never looked at. */
export type Shape = Scalar | WordShape | IdShape | ListShape | ObjectShape;

type Scalar = 'string' | 'number' | 'boolean';

/** Text that is one of the words AWS is known to print, or any other. */
interface WordShape {
  readonly kind: 'word';
  /** The words in AWS's spelling, by what they are in small letters. */
  readonly known: ReadonlyMap<string, string>;
  readonly spelt: ReadonlySet<string>;
}

/** Text that is an id which AWS made, `subnet-0a1b2c3d4e5f60718`, or whatever somebody wrote in its place. */
interface IdShape {
  readonly kind: 'id';
  /** What it begins with: `subnet-`. */
  readonly prefix: string;
}

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
}

export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: ReadonlyMap<string, Shape>;
  /** The same, and names beside them that were looked at and are no damage; see plain-element.ts. */
  readonly seen: Map<string, Shape | null>;
  /** Those that AWS prints for each. */
  readonly always: readonly string[];
}

/** A list whose elements have one shape. */
export function list(of: Shape): ListShape {
  return { kind: 'list', of };
}

/** One of the words that AWS is known to print; any other is text all the same. */
export function oneOf(words: readonly string[]): WordShape {
  return { kind: 'word', known: new Map(words.map((word) => [word.toLowerCase(), word])), spelt: new Set(words) };
}

/** An id that begins so. */
export function idOf(prefix: string): IdShape {
  return { kind: 'id', prefix };
}

/** An object in which these fields are used. */
export function object(fields: Readonly<Record<string, Shape>>, always: readonly string[] = []): ObjectShape {
  const entries = Object.entries(fields);
  return { kind: 'object', fields: new Map(entries), seen: new Map(entries), always };
}

/** A field of another type than AWS prints; its value was dropped. */
export interface WrongType {
  readonly path: Path;
  readonly expected: Scalar | 'id' | 'list' | 'object';
  readonly found: unknown;
}

export interface Conformed {
  /** The very object that came in when every used field is sound, else a copy without the fields that are not. */
  readonly value: JsonObject;
  readonly wrong: readonly WrongType[];
}

/**
 * Checks the used fields of a pasted object without copying what is sound.
 * Null and empty text count as absent, but for ids; words that AWS is known to print are spelt as it does (FMT-24); numbers and switches written as text (YAML, tables, XML) are read as such; an
 * element of a list that is no object becomes an empty one, so that the indexes of its siblings stay true.
 */
export function conform(value: JsonObject, shape: ObjectShape): Conformed {
  const walk: Walk = { trail: [], wrong: [] };
  return { value: conformObject(value, shape, walk), wrong: walk.wrong };
}

/** Where the check stands, as one stack that grows and shrinks: a new path for every field would cost more than the check. */
interface Walk {
  readonly trail: (string | number)[];
  readonly wrong: WrongType[];
}

/**
 * Where an id stands AWS prints one or leaves the field out, so an empty one was taken out by hand (BAD-4); but an Elastic IP
 * address that no instance has says so by an empty one.
 */
const MAY_BE_EMPTY = 'i-';

const EMPTY: JsonObject = {};

function conformObject(value: JsonObject, shape: ObjectShape, walk: Walk): JsonObject {
  let copy: Record<string, unknown> | null = null;
  for (const [key, fieldShape] of shape.fields) {
    const field = value[key];
    if (field === undefined) continue;
    const sound = field === '' && namesNone(value, shape) ? undefined : conformAny(field, fieldShape, key, walk);
    if (sound === field) continue;
    copy ??= { ...value };
    if (sound === undefined) Reflect.deleteProperty(copy, key);
    else copy[key] = sound;
  }
  return copy ?? value;
}

/** Whether an object lists ids, and has none: the network of a function that is not attached has an empty VPC beside its empty lists. */
function namesNone(value: JsonObject, { fields }: ObjectShape): boolean {
  const lists = [...fields].flatMap(([key, shape]) => (isListOfIds(shape) ? [value[key]] : []));
  return lists.length > 0 && lists.every((one) => !Array.isArray(one) || one.length === 0);
}

const isListOfIds = (shape: Shape): boolean =>
  typeof shape !== 'string' && shape.kind === 'list' && typeof shape.of !== 'string' && shape.of.kind === 'id';

/** The value as it may be used; undefined when it counts as absent. */
function conformAny(value: unknown, shape: Shape, key: string | number, walk: Walk): unknown {
  if (typeof shape === 'string') {
    return isScalar(value, shape) ? value : readScalar(value, shape, key, walk);
  }
  if (shape.kind === 'word') return conformWord(value, shape, key, walk);
  if (shape.kind === 'id')
    return value === '' && shape.prefix !== MAY_BE_EMPTY
      ? reject(value, 'id', key, walk)
      : conformAny(value, 'string', key, walk);
  if (value === null || value === '') return undefined;
  if (shape.kind === 'object' ? !isObject(value) : !Array.isArray(value)) {
    return reject(value, shape.kind, key, walk);
  }
  walk.trail.push(key);
  const sound =
    shape.kind === 'object'
      ? conformObject(value as JsonObject, shape, walk) // an object: checked above
      : conformList(value as readonly unknown[], shape.of, walk); // a list: checked above
  walk.trail.pop();
  return sound;
}

/**
 * Whether a value is what a plain field holds. All numbers of AWS are whole and below 2^53, and none lies below the -1 that
 * stands for all ports: another one (`1e400`, `-7`, `0.5`) is damage, of which nothing can be read.
 */
export const isScalar = (value: unknown, shape: Scalar): boolean =>
  typeof value === shape &&
  value !== '' &&
  (shape !== 'number' || (Number.isSafeInteger(value) && (value as number) > -2));

function conformWord(value: unknown, { known }: WordShape, key: string | number, walk: Walk): unknown {
  const word = typeof value === 'string' && value !== '' ? value : readScalar(value, 'string', key, walk);
  return typeof word === 'string' ? (known.get(word.toLowerCase()) ?? word) : word;
}

function conformList(value: readonly unknown[], of: Shape, walk: Walk): readonly unknown[] {
  let copy: unknown[] | null = null;
  for (let index = 0; index < value.length; index += 1) {
    const element = value[index];
    const sound = conformAny(element, of, index, walk);
    if (sound === element) {
      copy?.push(element);
      continue;
    }
    copy ??= value.slice(0, index);
    if (sound !== undefined) {
      copy.push(sound);
    } else if (typeof of === 'string' || of.kind === 'id') {
      // An element that is none, and which one it was is not known.
      if (element === null || (element === '' && typeof of === 'string'))
        reject(element, typeof of === 'string' ? of : 'id', index, walk);
    } else {
      copy.push(of.kind === 'list' ? [] : EMPTY);
      if (element === null || element === '') reject(element, of.kind === 'list' ? 'list' : 'object', index, walk);
    }
  }
  return copy ?? value;
}

/** A scalar in another dress: `"443"`, `True`, an unquoted account id, PowerShell's `{"Value": "active"}` (FMT-7). */
function readScalar(value: unknown, shape: Scalar, key: string | number, walk: Walk): unknown {
  const bare = isObject(value) && Object.hasOwn(value, 'Value') ? value['Value'] : value;
  if (bare === null || bare === undefined || bare === '') return undefined;
  if (isScalar(bare, shape)) return bare;
  if (shape === 'string' && typeof bare === 'number') return String(bare);
  if (typeof bare === 'string') {
    if (shape === 'number' && WHOLE_NUMBER.test(bare)) return Number(bare);
    if (shape === 'boolean' && SWITCH.test(bare)) return bare.toLowerCase() === 'true';
  }
  return reject(value, shape, key, walk);
}

function reject(found: unknown, expected: WrongType['expected'], key: string | number, walk: Walk): unknown {
  walk.wrong.push({ path: [...walk.trail, key], expected, found });
  return undefined;
}

const WHOLE_NUMBER = /^(?:-1|\d{1,15})$/;
const SWITCH = /^(?:true|false)$/i;
