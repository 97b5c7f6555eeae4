/** What the reader of pastes gives back: documents with positions, and everything it had to say about them. */
import type { Severity } from '../words.ts';

/** A place in a source text; line and column count from 1, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a source text. `end` is the place after the last character. */
export interface Span {
  readonly start: Position;
  readonly end: Position;
}

/** Where a value stands inside a document: keys and indexes from its root. */
export type Path = readonly (string | number)[];

/** One plain sentence about the paste: what was found, what was expected, what to do. */
export interface Diagnostic {
  readonly severity: Severity;
  /** A rule id of the paste rules (`BAD-3`, `FMT-7`, `RT-7`), stable, for tests and links. */
  readonly code: string;
  readonly text: string;
  /** The command that prints better input, where one helps. */
  readonly command?: string;
  /** Index into {@link Paste.documents}; null when the text belongs to no document. */
  readonly document: number | null;
  /** Index into {@link Paste.sources}. */
  readonly source: number;
  readonly line: number;
  readonly column: number;
}

export type Format =
  'json' | 'yaml' | 'yaml-stream' | 'text' | 'table' | 'xml' | 'powershell' | 'python' | 'console' | 'cloudtrail';

/**
 * An `aws …` command line found above a document (or known from a file name), kept because it says what the
 * output leaves out: the filter, the Region, the list a result belongs to.
 */
export interface CommandLine {
  /** As typed, on one line, without the prompt. */
  readonly text: string;
  /** `ec2`, `lambda`, `networkmanager`, …; null when it could not be told. */
  readonly service: string | null;
  /** `describe-route-tables`, …; null when it could not be told. */
  readonly operation: string | null;
  /** Options by name without dashes; a repeated option keeps all its values: `{ filters: ['Name=vpc-id,Values=vpc-1'] }`. */
  readonly options: Readonly<Record<string, readonly string[]>>;
}

/** One parsed piece of a paste. */
export interface PasteDocument {
  /** Index into {@link Paste.sources}. */
  readonly source: number;
  readonly format: Format;
  /**
   * The data, in the shape in which the AWS CLI prints it as JSON (PascalCase keys, `RouteTables: […]`), whatever
   * the format was. Plain JSON values only. Keys such as `__proto__` are own properties like any other.
   */
  readonly value: unknown;
  /** The command line that printed it, when the paste shows one. */
  readonly command: CommandLine | null;
  /** Paths of lists and objects that were cut, elided or repaired: what they do not hold is unknown, not absent. */
  readonly incomplete: readonly Path[];
  /** Whether its source holds nothing else: no command line, no other document, no words. */
  readonly isAlone: boolean;
  /** The whole piece in its source. */
  readonly span: Span;
  /** Where the value at `path` stands in the source; null when there is no such value. Computed on demand. */
  locate(path: Path): Span | null;
}

export interface Source {
  /** File name, or null for pasted text. */
  readonly name: string | null;
  /** The text as given, after decoding; positions count in it. */
  readonly text: string;
  /** Whether it is outputs as the command line prints them, with or without the commands above them, and nothing else. */
  readonly isOutput?: boolean;
  /** Where damage was taken off it before it was read: quote marks, numbers of lines, colours. */
  readonly cleaned?: Cleaned;
}

/** A text as it was read. */
export interface Cleaned {
  /** It has as many lines as the given one, each in its place. */
  readonly text: string;
  /** The column in it, counted from 1, of a place in the given text. */
  column(line: number, column: number): number;
}

/** Whole lines of a source in which no output stands: code, settings, templates, logs, words. */
export interface Aside {
  /** Index into {@link Paste.sources}. */
  readonly source: number;
  /** The first of its lines, counted from 1, and the last. */
  readonly first: number;
  readonly last: number;
  /** A plan, a template, code: it says what should exist. */
  readonly isWish?: true;
}

/** The result of reading: never absent, whatever the bytes were. */
export interface Paste {
  readonly sources: readonly Source[];
  readonly documents: readonly PasteDocument[];
  /** What stands beside the output and is none; it is never a rest of an answer. */
  readonly asides?: readonly Aside[];
  readonly diagnostics: readonly Diagnostic[];
}

/** One string, or several named ones (files). */
export type PasteInput = string | readonly { readonly name: string; readonly text: string }[];
