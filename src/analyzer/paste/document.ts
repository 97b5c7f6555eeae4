/** A document handed out: a draft whose places are looked up when they are asked for. */
import type { Draft, Stretch } from './draft.ts';
import type { LineIndex } from './line-index.ts';
import type { Path, PasteDocument, Span } from './types.ts';

/** The document of a draft; `lines` are those of the source that it stands in. */
export function documentOf(draft: Draft, source: number, lines: LineIndex): PasteDocument {
  return new DraftedDocument(draft, source, lines);
}

/** A class, because a getter in a literal has V8 make a hidden class for each object, which keeps it alive for long. */
class DraftedDocument implements PasteDocument {
  readonly source: number;
  readonly format: PasteDocument['format'];
  readonly value: unknown;
  readonly command: PasteDocument['command'];
  readonly incomplete: readonly Path[];
  readonly #draft: Draft;
  readonly #lines: LineIndex;

  constructor(draft: Draft, source: number, lines: LineIndex) {
    this.source = source;
    this.format = draft.format;
    this.value = draft.value;
    this.command = draft.command;
    this.incomplete = draft.incomplete;
    this.#draft = draft;
    this.#lines = lines;
  }

  get span(): Span {
    return this.#place(this.#draft.span);
  }

  locate(path: Path): Span | null {
    const stretch = this.#draft.find(path);
    return stretch === null ? null : this.#place(stretch);
  }

  #place({ start, end }: Stretch): Span {
    const { base } = this.#draft;
    return this.#lines.span(base.start(start), base.end(end));
  }
}
