/**
 * What shows that a part of an element is lost although the text is sound: it lacks what AWS prints for each one like it, or a
 * value in it is made of two (BAD-3, BAD-17).
 */
import type { PasteDocument } from '../paste/types.ts';
import type { ObjectShape, Shape } from './conform.ts';
import { isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Listing } from './recognised.ts';
import { GENUINE } from './torn.ts';
import { isWeldedId, isWeldedWord } from '../aws/welded-values.ts';

/** Formats in which what is empty is printed all the same. */
const PRINTS_EMPTY = /^(?:json|yaml|yaml-stream|python|powershell)$/;

type Shown = Map<ObjectShape, Map<string, number>>;

/** What the elements of a listing are held against. */
interface Peers {
  /** How many objects at one place of the answer show each field; null where fields may be missing. */
  readonly shown: Shown | null;
  /** Whether an id is the half of one that the paste shows elsewhere. */
  readonly isHalf: (id: string, prefix: string) => boolean;
  /** The element has an id that AWS made: nobody wrote numbers in the place of ids. */
  readonly isGenuine: boolean;
}

/**
 * The used fields of an element in which something is lost.
 * @param isHalf whether an id is the half of another
 * @example tornIn(listing, 'json', isHalf)(table) // ['Routes']: one of its routes has no state, and all others have
 */
export function tornIn(
  { kind, elements }: Listing,
  format: PasteDocument['format'],
  isHalf: Peers['isHalf'],
): (value: JsonObject) => readonly string[] {
  const isGenuine = (value: JsonObject): boolean => {
    const id = kind.idField === null ? null : value[kind.idField];
    return typeof id === 'string' && GENUINE.test(id);
  };
  if (!PRINTS_EMPTY.test(format)) {
    return (value) => {
      const peers = { shown: null, isHalf, isGenuine: isGenuine(value) };
      return [...kind.shape.fields].flatMap(([name, field]) => (isTorn(value[name], field, peers) ? [name] : []));
    };
  }
  // An endpoint of another type has other lists.
  const type = kind.idField?.replace(/Id$/, 'Type') ?? '';
  const byType = new Map<unknown, Shown>();
  for (const { value } of elements) {
    const shown = byType.get(value[type]) ?? new Map<ObjectShape, Map<string, number>>();
    byType.set(value[type], shown);
    count(value, kind.shape, shown);
  }
  const own = (value: JsonObject): Peers => ({
    shown: isShortened(value, kind.shape) ? null : (byType.get(value[type]) ?? null),
    isHalf,
    isGenuine: isGenuine(value),
  });
  return (value) => {
    const parts = [...kind.shape.fields].filter(([name, field]) => isTorn(value[name], field, own(value)));
    return [
      ...goneFromTop(value, kind.shape, byType.get(value[type])?.get(kind.shape), {
        isAlone: elements.length === 1,
        hasTypes: kind.shape.fields.has(type),
      }),
      ...parts.map(([name]) => name),
    ];
  };
}

/** Whether somebody left out something of an element: its parts may lack what they want, then. */
const isShortened = (value: JsonObject, { always }: ObjectShape): boolean =>
  always.some((name) => !Object.hasOwn(value, name));

/** The same of an element itself: people leave out what they think is of no use, but nobody leaves out one field and keeps an empty list. */
function goneFromTop(
  value: JsonObject,
  { always, fields }: ObjectShape,
  shown: ReadonlyMap<string, number> | undefined,
  { isAlone, hasTypes }: { readonly isAlone: boolean; readonly hasTypes: boolean },
): readonly string[] {
  const gone = always.filter((name) => !Object.hasOwn(value, name));
  const isAsPrinted = always.some((name) => isEmptyList(value[name]));
  // One that stands alone has to show much, and older answers have no tags (decision 4).
  const isMuch = isAlone && gone.length === 1 && always.length > MUCH;
  const isOwn = (name: string): boolean => hasTypes && isListShape(fields.get(name));
  const isLost = (name: string): boolean => (isMuch ? !LATER.has(name) && !isOwn(name) : isLastWithout(name, shown));
  return isAsPrinted && gone.length * ENOUGH <= always.length ? gone.filter(isLost) : [];
}

/** What answers before 2019 do not have. */
const LATER: ReadonlySet<string> = new Set(['Tags', 'OwnerId']);

/** Whether all others of the answer show a field: a hole takes it from one. Where more than one lacks it, somebody chose. */
const isLastWithout = (name: string, shown: ReadonlyMap<string, number> | undefined): boolean => {
  const all = shown?.get(ALL) ?? 0;
  return all > 1 && shown?.get(name) === all - 1;
};

/** Under no name of a field: how many objects there are. */
const ALL = '';

function count(value: unknown, shape: Shape, all: Shown): void {
  if (typeof shape === 'string') return;
  if (shape.kind === 'list') {
    if (Array.isArray(value)) for (const one of value) count(one, shape.of, all);
  } else if (shape.kind === 'object' && isObject(value)) {
    const shown = all.get(shape) ?? new Map<string, number>();
    all.set(shape, shown);
    shown.set(ALL, (shown.get(ALL) ?? 0) + 1);
    for (const name of shape.always) if (Object.hasOwn(value, name)) shown.set(name, (shown.get(name) ?? 0) + 1);
    for (const [name, field] of shape.fields) count(value[name], field, all);
  }
}

/** Whether something is lost inside a value. */
function isTorn(value: unknown, shape: Shape, peers: Peers): boolean {
  if (typeof shape === 'string') return false;
  if (shape.kind === 'list') return Array.isArray(value) && value.some((one) => isTorn(one, shape.of, peers));
  if (shape.kind === 'object') {
    if (!isObject(value)) return false;
    if (goneFrom(value, shape, peers).length > 0) return true;
    return [...shape.fields].some(([name, field]) => isTorn(value[name], field, peers));
  }
  if (typeof value !== 'string') return false;
  return shape.kind === 'word'
    ? isWeldedWord(value, [...shape.spelt])
    : isWeldedId(value, shape.prefix) || peers.isHalf(value, shape.prefix) || (peers.isGenuine && PIECE.test(value));
}

/** The last digits of an id, or its first ones and the end of a word: `0d3d3d3`, `vpc-0a1bsociated`. */
const PIECE = /^(?:[\da-f]{1,17}|[a-z]{1,16}-(?=[a-f]{0,6}\d)[\da-f]{1,7}[g-wyz][a-z]{1,20})$/;

/** Fields that AWS prints for each such object, which this one lacks: others of the answer have them, or it has most of them itself. */
function goneFrom(value: JsonObject, shape: ObjectShape, { shown }: Peers): readonly string[] {
  const { always } = shape;
  if (shown === null) return [];
  // The id of an association ties nothing, and people leave it out.
  const gone = always.filter((name) => !Object.hasOwn(value, name) && !name.endsWith('AssociationId'));
  // An answer has `{}` where nothing applies.
  const isMost = gone.length < always.length && gone.length * ENOUGH <= always.length;
  if (gone.length > 1 && !isMost && !always.some((name) => isEmptyList(value[name]))) return [];
  const siblings = shown.get(shape);
  // The only one of its kind has to show much.
  if (siblings?.get(ALL) === 1) return isMost && always.length > MUCH ? gone : [];
  return gone.filter((name) => isLastWithout(name, siblings));
}

const isListShape = (shape: Shape | undefined): boolean => typeof shape === 'object' && shape.kind === 'list';

/** So many fields nobody types. */
const MUCH = 6;

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** One of so many fields may be lost; where more are, somebody chose. */
const ENOUGH = 4;
