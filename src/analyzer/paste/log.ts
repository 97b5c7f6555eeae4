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
    setAside: (base, start, end, said) => {
      if (standsAlone(base, start, end)) into.setAside(base, start, end, said);
    },
    name: (base, at, said) => {
      if (!names.some(({ text }) => text === said.text)) names.push({ base, at, said, text: said.text });
    },
    sayNames: ({ isAlone }) => {
      for (const { base, at, said } of names) {
        const { text, command } = said;
        add(base, at, { severity: isAlone ? 'error' : 'warning', code: 'FMT-8', text, command });
      }
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

/** Whether nothing stands beside a stretch on its lines: a policy in a string has the rest of an answer beside it. */
function standsAlone({ text }: MappedText, start: number, end: number): boolean {
  let [before, behind] = [start, end];
  while (before > 0 && isBlank(text.charCodeAt(before - 1))) before -= 1;
  while (behind < text.length && isBlank(text.charCodeAt(behind))) behind += 1;
  const isAtStart = before === 0 || text.charCodeAt(before - 1) === 10;
  return isAtStart && (behind >= text.length || text.charCodeAt(end - 1) === 10 || text.charCodeAt(behind) === 10);
}

const isBlank = (code: number): boolean => code === 32 || code === 9 || code === 13;
