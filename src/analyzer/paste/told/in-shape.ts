/** A document as it is read with what else the paste says of it. */
import type { DocumentBuilder } from '../document-builder.ts';
import type { Path } from '../types.ts';
import type { Told } from './shape.ts';

/** A document in another shape, with the places of the old one; what was made of a list that is not whole is not whole. */
export function inShape(builder: DocumentBuilder, told: Told): DocumentBuilder {
  const { find, incomplete } = builder;
  const cuts = new Set(incomplete.map((path) => JSON.stringify(path)));
  const isCut = (path: Path): boolean => cuts.has(JSON.stringify(told.origin(path)));
  return {
    ...builder,
    value: told.value,
    incomplete: [...told.incomplete, ...(incomplete.length === 0 ? [] : [[], ...listsIn(told.value).filter(isCut)])],
    find: (path) => find(told.origin(path)),
  };
}

/** Where lists stand in a value; nothing is nested deeper than the tags of a resource. */
function listsIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null || path.length > MAX_DEPTH) return [];
  const inner = Object.entries(value).flatMap(([key, child]) =>
    listsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  return Array.isArray(value) ? [path, ...inner] : inner;
}

const MAX_DEPTH = 5;
