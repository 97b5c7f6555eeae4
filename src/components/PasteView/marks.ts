/** Which stretches of the paste prove something, and what each of them leads to. */
import type { Evidence, Report } from '../../analyzer/report/types.ts';
import type { Position } from '../../analyzer/paste/types.ts';
import { findingIds } from '../Report/anchors.ts';
import { drawnFaults, drawnNotes, drawnSubnets } from '../Report/drawn.ts';
import { siteHref } from '../Report/options.ts';
import type { ViewOptions } from '../Report/options.ts';
import { subnetAnchor } from '../Report/subnets.ts';
import { hopName, outcomeWord, severityWord } from '../Report/words.ts';

/** `lost`: a route that carries nothing; it proves nothing either. */
export type MarkKind = 'error' | 'warning' | 'note' | 'step' | 'lost';

export interface MarkLink {
  readonly href: string;
  readonly text: string;
}

export interface Mark {
  readonly source: number;
  readonly start: Position;
  readonly end: Position;
  readonly kind: MarkKind;
  readonly links: readonly MarkLink[];
}

/** The marks of a report in the order of the text; places that prove several things carry several links. */
export function marksOf(report: Report, options: ViewOptions): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (evidence: Evidence, kind: MarkKind, link: MarkLink): void => {
    const source = report.documents[evidence.document]?.source ?? 0;
    const { start, end } = evidence;
    const key = [source, start.line, start.column, end.line, end.column].join(' ');
    const known = marks.get(key);
    const links = known?.links ?? [];
    marks.set(key, {
      source,
      start,
      end,
      kind: known === undefined || RANK[kind] < RANK[known.kind] ? kind : known.kind,
      links: links.some(({ text }) => text === link.text) || links.length >= MOST_LINKS ? links : [...links, link],
    });
  };
  const ids = findingIds(options.prefix, report.findings);
  for (const { finding, index } of [...drawnFaults(report, options.most), ...drawnNotes(report, options.most)]) {
    const link = {
      href: options.findingsAt === 'page' ? siteHref(options.base, finding.page) : `#${ids[index] ?? ''}`,
      text: `${severityWord[finding.severity]}: ${finding.title}`,
    };
    const kind = finding.id === 'shadowed-route' ? 'lost' : finding.severity;
    for (const evidence of finding.evidence.slice(0, MOST_PLACES)) add(evidence, kind, link);
  }
  for (const [index, { hops }] of drawnSubnets(report, options.most).entries()) {
    for (const hop of hops) {
      // A hop that passes is marked only where a route decides; the rest would mark the whole paste.
      if (hop.outcome === 'pass' && hop.kind !== 'route-table') continue;
      const words =
        hop.outcome === 'pass'
          ? `${hopName[hop.kind]}: this route wins`
          : `${hopName[hop.kind]}: ${outcomeWord[hop.outcome]}`;
      for (const evidence of hop.evidence.slice(0, MOST_PLACES))
        add(evidence, 'step', { href: `#${subnetAnchor(options.prefix, index)}`, text: words });
    }
  }
  return [...marks.values()].sort(
    (a, b) => a.source - b.source || a.start.line - b.start.line || a.start.column - b.start.column,
  );
}

const MOST_LINKS = 6;
/** Places marked for one finding or hop; the report names fewer still. */
const MOST_PLACES = 100;
const RANK: Readonly<Record<MarkKind, number>> = { error: 0, warning: 1, note: 2, step: 3, lost: 4 };
