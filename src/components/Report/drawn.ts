/** How much of a very large report is drawn, and which part of it first. */
import type { Finding, Report, SubnetReport } from '../../analyzer/report/types.ts';

/** The lists of a report that can be very long. */
export type Part = 'faults' | 'notes' | 'subnets';

/** How many entries of each list are drawn. */
export type Most = Readonly<Record<Part, number>>;

/** Where no script can draw more. */
export const mostDrawn: Most = { faults: 60, notes: 60, subnets: 40 };

/** Where a button draws more: what is drawn at first, and what each press adds. */
export const firstDrawn: Most = { faults: 20, notes: 20, subnets: 20 };

/** A finding with its place in the report. */
export interface Drawn {
  readonly finding: Finding;
  readonly index: number;
}

/** The faults that are drawn: errors and warnings. */
export function drawnFaults({ findings }: Report, most: Most): readonly Drawn[] {
  return chosen(placed(findings).filter(isFault), most.faults);
}

/** The notes that are drawn. */
export function drawnNotes({ findings }: Report, most: Most): readonly Drawn[] {
  return chosen(
    placed(findings).filter((entry) => !isFault(entry)),
    most.notes,
  );
}

/** The subnets that are drawn; their places in the list are their places in the report. */
export function drawnSubnets({ subnets }: Report, most: Most): readonly SubnetReport[] {
  return subnets.slice(0, most.subnets);
}

function placed(findings: readonly Finding[]): readonly Drawn[] {
  return findings.map((finding, index) => ({ finding, index }));
}

function isFault({ finding }: Drawn): boolean {
  return finding.severity !== 'note';
}

// The first of each kind comes before more of the same, so that a thousand equal faults hide no other one.
function chosen(all: readonly Drawn[], most: number): readonly Drawn[] {
  if (all.length <= most) return all;
  const kinds = new Map<string, Drawn>();
  for (const entry of all) if (!kinds.has(entry.finding.id)) kinds.set(entry.finding.id, entry);
  const wanted = new Set([...kinds.values()].slice(0, most));
  for (const entry of all) {
    if (wanted.size >= most) break;
    wanted.add(entry);
  }
  return all.filter((entry) => wanted.has(entry));
}
