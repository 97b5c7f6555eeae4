/** Collects what there is to say about one source, by offset; turned into diagnostics at the end. */
import type { MappedText } from './text/text-map.ts';
import type { Severity } from '../words.ts';

export interface Remark {
  readonly severity: Severity;
  readonly code: string;
  readonly text: string;
  readonly command?: string;
  /** Offset in the source text as given. */
  readonly at: number;
  /** The builder it is about; null for none. */
  readonly builder: object | null;
}

/** A stretch of the source text in which no output stands, by its offsets. */
export interface Aside {
  readonly start: number;
  readonly end: number;
  readonly isWish?: true;
}

export interface Remarks {
  readonly remarks: readonly Remark[];
  /** What stands beside output and is none: code, settings, logs, words. */
  readonly asides: readonly Aside[];
  /** Sets a stretch of a mapped text aside. */
  setAside(base: MappedText, start: number, end: number, said?: { readonly isWish?: true } | null): void;
  /** Adds a remark about the place `at` of a mapped text. */
  add(base: MappedText, at: number, remark: Omit<Remark, 'at' | 'builder'>, builder?: object | null): void;
}

/** No remarks yet. */
export function createRemarks(): Remarks {
  const remarks: Remark[] = [];
  const asides: Aside[] = [];
  return {
    remarks,
    asides,
    setAside: (base, start, end, said) =>
      void asides.push({ start: base.start(start), end: base.end(end), ...(said?.isWish && { isWish: true }) }),
    add: (base, at, remark, builder = null) => void remarks.push({ ...remark, at: base.start(at), builder }),
  };
}
