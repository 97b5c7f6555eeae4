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

export interface Remarks {
  readonly remarks: readonly Remark[];
  /** Adds a remark about the place `at` of a mapped text. */
  add(base: MappedText, at: number, remark: Omit<Remark, 'at' | 'builder'>, builder?: object | null): void;
}

/** No remarks yet. */
export function createRemarks(): Remarks {
  const remarks: Remark[] = [];
  return {
    remarks,
    add: (base, at, remark, builder = null) => void remarks.push({ ...remark, at: base.start(at), builder }),
  };
}
