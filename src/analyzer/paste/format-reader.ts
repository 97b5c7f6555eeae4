/** The reader of a format, and the detector that every line is shown to: it takes a line that is its business, and reads on from there. */
import type { Parts } from '../parts.ts';
import type { Budget } from './budget.ts';
import type { DocumentBuilder } from './document-builder.ts';
import type { Log } from './log.ts';
import type { MappedText } from './text/text-map.ts';
import type { CommandLine } from './types.ts';
import type { Parsers } from './yaml-module.ts';

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
  /** What few texts need; whoever meets something of the kind asks for it. */
  readonly parts: Parts;
  readonly budget: Budget;
  readonly builders: DocumentBuilder[];
  /** Documents that end anywhere: a line beside them that nobody understood may be a part of them. */
  readonly openEnded: Set<DocumentBuilder>;
  command: CommandLine | null;
  commands: number;
  /** Lines of error messages, and whether the last line was one, or stands in the trace below one. */
  readonly errors: { count: number; isOpen: boolean };
  /** The start of the line below the last command. */
  commandEnd: number;
  /** Where the lines end of which it is known that no other text begins among them. */
  lookedUntil: number;
  /** The end of a part of an answer that could not be read; what stands right below it goes on with that answer. */
  lostUntil: number;
  /** Lines of machines that are no output. */
  readonly aside: { lines: number; first: number | null };
  /** Lines that nothing understood. */
  readonly unknown: {
    count: number;
    first: number | null;
    /** Where the end of something stands whose start is missing, above all pieces. */
    missingStartAt: number | null;
  };
}

/** Whether nothing of a text was read, passed over or left unknown so far; commands are no more than the names of what stands below. */
export const isFirstOf = ({ builders, unknown, aside }: Pick<State, 'builders' | 'unknown' | 'aside'>): boolean =>
  builders.length + unknown.count + aside.lines === 0;

/** What was read in one go. */
export interface Piece {
  readonly builders: readonly DocumentBuilder[];
  /** The offset to go on from. */
  readonly end: number;
}

/** A format: where it starts, how it is read from there, and how its documents end. */
export interface FormatReader {
  /** The offset at which the format starts in a line; null when the line is not its business. */
  readonly starts: (line: Line, state: State) => number | null;
  /** Reads from that offset; null when it is something else after all. */
  readonly read: (start: number, state: State, line: Line) => Piece | null;
  /** Whether a document of it ends with a mark, such as a bracket or a border, or anywhere. */
  readonly ends: (document: DocumentBuilder) => 'mark' | 'anywhere';
}

/** Reads at `line`: the offset to go on from, or null when the line is not its business. */
export type Detector = (line: Line, state: State) => number | null;
