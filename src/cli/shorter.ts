/** A JSON report that is long for what it is about names what is alike once: a table of one line has a page to itself otherwise. */
import type { Said, SeveralReport } from '../analyzer/report/several.ts';
import type { Finding, Report, ReportDocument, SubnetReport } from '../analyzer/report/types.ts';

/** Elements that are alike and given in full. */
const IN_FULL = 10;

/** What stands in the place of an element: what tells it from others, and the index of the one in full that it is like. */
interface Short {
  readonly like: number;
}

/** A report in which some elements are short. */
type Shorter<R> = {
  readonly [K in keyof R]: K extends 'subnets' | 'findings' | 'documents' | 'destinations' ? readonly object[] : R[K];
};

/**
 * The report, in which subnets beyond the tenth on ways of one kind, and findings and documents beyond the tenth of one kind,
 * say which of those before them they are like. None is left out.
 */
export function shorter(report: Report | SeveralReport): Shorter<Report> | Shorter<SeveralReport> {
  const findings = shortBeyond(report.findings, kindOfFinding, shortFinding);
  const documents = shortBeyond(report.documents, kindOfDocument, ({ source }) => ({ source }));
  if (!('destinations' in report)) return { ...report, documents, subnets: shortSubnets(report.subnets), findings };
  const destinations = report.destinations.map((one) => ({ ...one, subnets: shortSubnets(one.subnets) }));
  return { ...report, documents, destinations, findings };
}

const shortSubnets = (subnets: readonly SubnetReport[]): readonly object[] =>
  shortBeyond(subnets, kindOfWay, shortSubnet);

function shortBeyond<T, S>(
  all: readonly T[],
  kindOf: (one: T) => string,
  shorten: (one: T) => S,
): readonly (T | (S & Short))[] {
  const kinds = new Map<string, { readonly like: number; count: number }>();
  return all.map((one, index) => {
    const kind = kindOf(one);
    const known = kinds.get(kind) ?? { like: index, count: 0 };
    kinds.set(kind, known);
    known.count += 1;
    return known.count > IN_FULL ? { ...shorten(one), like: known.like } : one;
  });
}

const kindOfWay = ({ verdict, lean, association, hops }: SubnetReport): string =>
  JSON.stringify([verdict, lean, association, hops.map(({ kind, outcome, rules }) => [kind, outcome, rules])]);
const kindOfDocument = ({ source, format, command, label }: ReportDocument): string =>
  JSON.stringify([source, format, command, label]);
const kindOfFinding = ({ id, severity, rules }: Finding): string => JSON.stringify([id, severity, rules]);

/** What it is called and what becomes of it; a name that it does not have is left out. */
const shortSubnet = ({ subnetId, routeTableId, verdict, lean }: SubnetReport): Partial<SubnetReport> => ({
  ...(subnetId === null ? {} : { subnetId }),
  ...(routeTableId === null ? {} : { routeTableId }),
  verdict,
  ...(lean === null ? {} : { lean }),
});

const shortFinding = (finding: Finding | Said<Finding>): Partial<Said<Finding>> => ({
  id: finding.id,
  severity: finding.severity,
  ...('destinations' in finding ? { destinations: finding.destinations } : {}),
  ...(finding.subnets.some((subnet) => subnet !== null) ? { subnets: finding.subnets } : {}),
});
