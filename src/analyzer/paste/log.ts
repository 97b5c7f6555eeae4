/** What the tolerant readers say: remarks, and one more for each kind of repair that they made. */
import { repairText } from './sentences/repairs.ts';
import type { Repair, RepairKind } from './sentences/repairs.ts';
import { createRemarks } from './remarks-log.ts';
import type { Remarks } from './remarks-log.ts';
import type { Unsupported } from './sentences/unsupported.ts';
import type { MappedText } from './text/text-map.ts';

export interface Log extends Remarks {
  /** Texts that were told by name and not read. */
  readonly names: readonly { readonly text: string; readonly at: number }[];
  /** Notes such a text once, by what is said of it. */
  name(base: MappedText, at: number, said: Unsupported): void;
  /** Says which texts were not read: a fault where nothing else was pasted, else a warning. */
  sayNames(isAlone: { readonly isAlone: boolean }): void;
  /** Adds one remark per kind of repair. */
  repairs(base: MappedText, repairs: readonly Repair[], builder: object | null): void;
}

/** A log that writes to these remarks; by default to new ones. */
export function createLog(into: Remarks = createRemarks()): Log {
  const { add } = into;
  const names: { base: MappedText; at: number; said: Unsupported; text: string }[] = [];
  return {
    ...into,
    names,
    name: (base, at, said) => {
      if (!names.some(({ text }) => text === said.text)) names.push({ base, at, said, text: said.text });
    },
    sayNames: ({ isAlone }) => {
      for (const { base, at, said } of names)
        add(base, at, { severity: isAlone ? 'error' : 'warning', code: 'FMT-8', ...said });
    },
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
