/** A document handed out: a builder whose places are looked up when they are asked for. */
import type { DocumentBuilder, Stretch } from './document-builder.ts';
import type { LineIndex } from './text/line-index.ts';
import type { Path, PasteDocument, Span } from './types.ts';

/** The document of a builder in a source of this number and these lines. */
export function documentOf(
  builder: DocumentBuilder,
  source: number,
  { isAlone, lines }: { readonly isAlone: boolean; readonly lines: LineIndex },
): PasteDocument {
  return new BuiltDocument(builder, source, isAlone, lines);
}

/** Whether the text is this document, from its first character to its last, with nothing taken off it. */
export function fills({ base, span }: DocumentBuilder, text: string): boolean {
  return base.text === text && text.slice(0, span.start).trim() === '' && text.slice(span.end).trim() === '';
}

/** A class, because a getter in a literal has V8 make a hidden class for each object, which keeps it alive for long. */
class BuiltDocument implements PasteDocument {
  readonly source: number;
  readonly format: PasteDocument['format'];
  readonly value: unknown;
  readonly command: PasteDocument['command'];
  readonly incomplete: readonly Path[];
  readonly isAlone: boolean;
  readonly #builder: DocumentBuilder;
  readonly #lines: LineIndex;

  constructor(builder: DocumentBuilder, source: number, isAlone: boolean, lines: LineIndex) {
    this.source = source;
    this.format = builder.format;
    this.value = builder.value;
    this.command = builder.command;
    this.incomplete = builder.incomplete;
    this.isAlone = isAlone;
    this.#builder = builder;
    this.#lines = lines;
  }

  get span(): Span {
    return this.#place(this.#builder.span);
  }

  locate(path: Path): Span | null {
    const stretch = this.#builder.find(path);
    return stretch === null ? null : this.#place(stretch);
  }

  #place({ start, end }: Stretch): Span {
    const { base } = this.#builder;
    return this.#lines.span(base.start(start), base.end(end));
  }
}
