/** What a detector is: it takes a line that is its business, and reads on from there. */
import type { DocumentBuilder } from './document-builder.ts';
import type { FastBudget } from './formats/json/read-json.ts';
import type { Log } from './log.ts';
import type { Parsers } from './parsers.ts';
import type { MappedText } from './text/text-map.ts';
import type { CommandLine } from './types.ts';

export interface Line {
  readonly start: number;
  /** Offset of the first character that is not blank. */
  readonly first: number;
  readonly end: number;
  /** The line, trimmed, at most so long that a pattern may see it. */
  readonly text: string;
}

export interface State {
  readonly base: MappedText;
  readonly log: Log;
  readonly parsers: Parsers;
  readonly budget: FastBudget;
  readonly builders: DocumentBuilder[];
  command: CommandLine | null;
  commands: number;
  /** Lines that nothing understood. */
  readonly unknown: {
    count: number;
    first: number | null;
    /** Where the remains of something stand whose start was cut off, above all pieces. */
    headAt: number | null;
  };
}

/** Reads at `line`: the offset to go on from, or null when the line is not its business. */
export type Detector = (line: Line, state: State) => number | null;
