/** Elements without what tells their kind: which lists they may have been of (BAD-3). */
import { hasPrefix } from '../aws/ids.ts';
import { isWrapper } from '../aws/names.ts';
import type { PasteDocument } from '../paste/types.ts';
import { picksFields } from './command.ts';
import { isList, isObject } from './json.ts';
import type { JsonObject } from './json.ts';
import type { Kind } from './kind.ts';
import { instances, kinds, vpcAttributes } from './kinds.ts';
import { isOfTwoNames } from './name-tails.ts';
import { NAMES } from './names-of-lists.ts';
import type { Names } from './names-of-lists.ts';

/** Whether nothing is left of an element but what many kinds have, or it has a name that a hole made of two. */
export function mayBeAny({ value, command }: PasteDocument): boolean {
  const one: unknown = isList(value) ? value[0] : value;
  if (!isObject(one) || picksFields(command)) return false;
  const names = Object.keys(one);
  return (isList(value) && names.length > 0 && names.every((name) => BESIDE.has(name))) || names.some(isOfTwoNames);
}

/** Names that stand in elements of many kinds. */
const BESIDE: ReadonlySet<string> = new Set(['Tags', 'OwnerId']);

/** Kinds that the first element of a document may have been one of, but for its id or what tells it: all of its names are theirs. */
export function kindsWithoutId({ value, command }: PasteDocument): readonly Kind[] {
  const one: unknown = isList(value) ? value[0] : value;
  if (!isObject(one) || picksFields(command)) return [];
  const names = Object.keys(one);
  const isAnswer = names.some(isWrapper);
  const isLike = ({ kind, own, shared }: Names): boolean =>
    (kind === vpcAttributes && !isList(value) && mayBeAttribute(one)) ||
    (!isAnswer &&
      (kind.idField === null || !names.includes(kind.idField) || !kind.matches(one)) &&
      names.some((name) => own.includes(name) || shared.includes(name)) &&
      (names.every((name) => BESIDE.has(name) || kind.shape.fields.has(name)) ||
        isMostly(names, { kind, own, shared })));
  return NAMES.filter(isLike).map(({ kind }) => kind);
}

/** Whether little is left but a VPC, or a switch in an object of its own, under whatever name: an attribute of a VPC says no more. */
function mayBeAttribute(one: JsonObject): boolean {
  const values = Object.values(one);
  const isLike = (value: unknown): boolean =>
    hasPrefix('vpc-', value) || (isObject(value) && typeof value['Value'] === 'boolean');
  // Looked at last: thousands of foreign documents may stand in a paste.
  return values.length < 3 && values.some(isLike) && !kinds.some((kind) => kind.matches(one));
}

/** Whether a name is of this list alone, and most of those beside it are printed of its elements, or of what holds them. */
function isMostly(names: readonly string[], { kind, own }: Names): boolean {
  const isKnown = (name: string): boolean =>
    BESIDE.has(name) || own.includes(name) || kind.shape.fields.has(name) || name === HOLDERS.get(kind);
  return names.some((name) => own.includes(name)) && names.filter(isKnown).length * 2 >= names.length;
}

/** What else stands beside the elements of a list that are held by others: the groups of a reservation. */
const HOLDERS: ReadonlyMap<Kind, string> = new Map([[instances, 'Groups']]);

/** Whether most names of an object are those of another. */
export function isAlike(one: JsonObject, other: JsonObject): boolean {
  const names = Object.keys(one);
  return names.filter((name) => Object.hasOwn(other, name)).length * 2 > names.length;
}
