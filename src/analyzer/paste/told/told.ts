/** A document in the shape that the command line prints, put together from what else the paste says of it. */
import type { DocumentBuilder } from '../document-builder.ts';
import type { CommandLine } from '../types.ts';
import type { Told } from './shape.ts';
import { tellsByCommand } from './command.ts';
import { tablesOfRows } from './rows.ts';

/**
 * A document with what its rows and the command line above it say: rows that name their table are grouped by it, ids of
 * filters and options stand where the answer leaves them out.
 * @returns the document itself when there is nothing to add
 */
export function withTold(builder: DocumentBuilder, command: CommandLine | null): DocumentBuilder {
  const told = tablesOfRows(builder.value) ?? tellsByCommand(builder.value, command);
  return told === null ? builder : inShape(builder, told);
}

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
