/** A document as it is read with what else the paste says of it. */
import type { DocumentBuilder } from '../document-builder.ts';
import type { Told } from './shape.ts';

/** A document in another shape, with the places of the old one. */
export function inShape(builder: DocumentBuilder, told: Told): DocumentBuilder {
  const { find } = builder;
  return {
    ...builder,
    value: told.value,
    incomplete: [...told.incomplete, ...(builder.incomplete.length > 0 ? [[]] : [])],
    find: (path) => find(told.origin(path)),
  };
}
