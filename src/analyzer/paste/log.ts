/** Collects what the reader has to say about one source, by offset; turned into diagnostics at the end. */
import type { MappedText } from './text/text-map.ts';
import { repairText } from './sentences/repairs.ts';
import type { Repair, RepairKind } from './sentences/repairs.ts';
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

export interface Log {
  readonly remarks: readonly Remark[];
  /** Adds a remark about the place `at` of a mapped text. */
  add(base: MappedText, at: number, remark: Omit<Remark, 'at' | 'builder'>, builder?: object | null): void;
  /** Adds one remark per kind of repair. */
  repairs(base: MappedText, repairs: readonly Repair[], builder: object | null): void;
}

/** A new, empty log. */
export function createLog(): Log {
  const remarks: Remark[] = [];
  const add: Log['add'] = (base, at, remark, builder = null) => {
    remarks.push({ ...remark, at: base.start(at), builder });
  };
  return {
    remarks,
    add,
    repairs: (base, repairs, builder) => {
      const firsts = new Map<RepairKind, { at: number; count: number }>();
      for (const { kind, at } of repairs) {
        const seen = firsts.get(kind);
        if (seen === undefined) firsts.set(kind, { at, count: 1 });
        else seen.count += 1;
      }
      for (const [kind, { at, count }] of firsts) {
        const { code, severity, text } = repairText(kind);
        add(base, at, { code, severity, text: text(count) }, builder);
      }
    },
  };
}
