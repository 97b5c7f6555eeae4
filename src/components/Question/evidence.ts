/** What a question shows once it is answered: the path, drawn, and the lines that decide. */
import type { Evidence, Hop, Report } from '../../analyzer/report/types.ts';
import { lineMap } from '../LineMap/tree.ts';
import { alike } from '../Report/alike.ts';
import { toHtml } from '../Report/to-html.ts';

/** Lines of one shown file, counted from 1. */
export interface DecidingLines {
  readonly file: string;
  readonly from: number;
  readonly to: number;
}

export interface DrawnPath {
  /** Whose path it is; null where there is only one. */
  readonly subnets: string | null;
  readonly html: string;
}

/** Paths drawn at most: two subnets that differ are the most that a question asks about. */
const MOST_PATHS = 2;
/** Stops that have room in the column of a text. */
const ROOM = 6;

/** One line map for each path that differs. */
export function pathsOf(report: Report): readonly DrawnPath[] {
  const hops = report.function?.hops ?? [];
  // A function that is attached to nothing has one path, which is its own.
  if (hops.length > 0 && report.verdict !== 'mixed')
    return [{ subnets: null, html: toHtml(lineMap({ hops, verdict: report.verdict }, report, { room: ROOM })) }];
  const groups = alike(report.subnets.map((subnet, index) => ({ subnet, index })));
  return groups.slice(0, MOST_PATHS).flatMap((group) =>
    group.slice(0, 1).map(({ subnet }) => ({
      subnets: groups.length === 1 ? null : group.map((one) => one.subnet.subnetId ?? 'a subnet').join(', '),
      html: toHtml(lineMap(subnet, report, { room: ROOM })),
    })),
  );
}

/**
 * Where the path was decided, in the files that are shown: the routes that win, and the stop that does not let the packet
 * pass. Where every stop lets it pass, all of them decided.
 */
export function decidingLines(
  report: Report,
  files: readonly { readonly name: string }[],
  shown: readonly string[],
): readonly DecidingLines[] {
  const evidence = [...(report.function?.hops ?? []), ...report.subnets.flatMap(({ hops }) => deciding(hops))];
  const lines = evidence
    .flatMap((hop) => hop.evidence)
    .flatMap((place) => linesOf(place, report, files))
    .filter(({ file }) => shown.includes(file));
  return shown.flatMap((file) => joined(lines.filter((line) => line.file === file)));
}

/** The files with the stops that do not let the packet pass; none where every stop does. */
export function breakingFiles(report: Report, files: readonly { readonly name: string }[]): ReadonlySet<string> {
  const hops = [...(report.function?.hops ?? []), ...report.subnets.flatMap((subnet) => subnet.hops)];
  const broken = hops.filter(({ outcome }) => outcome !== 'pass').flatMap(({ evidence }) => evidence);
  return new Set(broken.flatMap((place) => linesOf(place, report, files).map(({ file }) => file)));
}

function deciding(hops: readonly Hop[]): readonly Hop[] {
  const stopped = hops.some(({ outcome }) => outcome !== 'pass');
  return hops.filter(({ kind, outcome }) => {
    if (outcome !== 'pass' || kind === 'route-table') return true;
    return !stopped && kind !== 'function' && kind !== 'subnet';
  });
}

function linesOf(
  { document, start, end }: Evidence,
  report: Report,
  files: readonly { readonly name: string }[],
): readonly DecidingLines[] {
  const file = files[report.documents[document]?.source ?? -1]?.name;
  // A place that ends at the start of a line does not reach into it.
  const to = end.column <= 1 && end.line > start.line ? end.line - 1 : end.line;
  return file === undefined ? [] : [{ file, from: start.line, to }];
}

/** Stretches of one file without their overlaps; a stretch that holds a shorter one gives way to it, since that says more. */
function joined(lines: readonly DecidingLines[]): readonly DecidingLines[] {
  const inner = lines.filter(
    (line) =>
      !lines.some(
        (other) => other.to - other.from < line.to - line.from && other.from >= line.from && other.to <= line.to,
      ),
  );
  const out: DecidingLines[] = [];
  for (const line of [...inner].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last !== undefined && line.from <= last.to + 1)
      out[out.length - 1] = { ...last, to: Math.max(last.to, line.to) };
    else out.push(line);
  }
  return out;
}
