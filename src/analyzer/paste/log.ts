/** What the tolerant readers say: remarks, and one more for each kind of repair that they made. */
import { repairText } from './sentences/repairs.ts';
import type { Repair, RepairKind } from './sentences/repairs.ts';
import { createRemarks } from './remarks-log.ts';
import type { Remarks } from './remarks-log.ts';
import type { MappedText } from './text/text-map.ts';

export interface Log extends Remarks {
  /** Adds one remark per kind of repair. */
  repairs(base: MappedText, repairs: readonly Repair[], builder: object | null): void;
}

/** A log that writes to these remarks; by default to new ones. */
export function createLog({ remarks, add }: Remarks = createRemarks()): Log {
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
