/** What is looked at before a reader of a format is loaded: a sign without which no line is its business. */
import type { Part, Parts } from '../parts.ts';
import type { FormatReader, Line, State } from './format-reader.ts';

/** Whether a line may be the business of a reader: cheap, and true for every line that the reader takes. */
export type MayStart = (line: Line, state: State) => boolean;

/** A reader that is loaded when a line has its sign. */
export interface Sign {
  readonly mayStart: MayStart;
  /** The reader. Throws `PartMissing` where it is not loaded. */
  readonly reader: (parts: Parts) => FormatReader;
}

/** The sign of a reader that stands in a part. */
export const signOf = <T>(part: Part<T>, reader: (format: T) => FormatReader, mayStart: MayStart): Sign => ({
  mayStart,
  reader: (parts) => reader(parts.use(part)),
});
