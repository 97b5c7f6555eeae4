/** A document in the shape that the command line prints, put together from what else the paste says of it. */
import type { DocumentBuilder } from '../document-builder.ts';
import type { CommandLine } from '../types.ts';
import { inShape } from './in-shape.ts';
import { tellsByCaption } from './caption.ts';
import { tellsByCommand } from './command.ts';
import { latestOfHistory } from './config-history.ts';
import { tablesOfRows } from './tables.ts';

/** What stands above a document. */
export interface Above {
  readonly command: CommandLine | null;
  /** The line above it that is no part of another document; empty when there is none. */
  readonly caption: string;
}

/**
 * A document with what its rows, the command line and the heading above it say: rows that name their table are grouped by
 * it, ids of filters, options and headings stand where the answer leaves them out.
 * @returns the document itself when there is nothing to add
 */
export function withTold(builder: DocumentBuilder, { command, caption }: Above): DocumentBuilder {
  const { value } = builder;
  const told =
    latestOfHistory(value) ??
    tablesOfRows(value, command) ??
    tellsByCommand(value, command) ??
    tellsByCaption(value, caption);
  return told === null ? builder : inShape(builder, told);
}
