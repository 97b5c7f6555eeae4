import type { Report, SubnetReport } from '../../analyzer/report/types.ts';
import { lineMap } from '../LineMap/tree.ts';
import { alike } from '../Report/alike.ts';
import { linesOf } from '../PasteView/lines.ts';
import { pasteView } from '../PasteView/tree.ts';
import { inline } from '../Report/inline.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { defaultOptions } from '../Report/options.ts';
import { subnetAnchor } from '../Report/subnets.ts';
import { verdictLook, verdictMeaning } from '../Report/words.ts';
import { symptomSentence } from './scenario.ts';
import type { Scenario } from './scenario.ts';

export interface WorkedExampleOptions {
  readonly base: string;
  /** Put before every id. */
  readonly prefix: string;
  /** The lines open on request: the path is enough to read on. */
  readonly isFolded?: boolean;
}

/** Paths drawn at most; a lesson shows one or two. */
const MOST_PATHS = 3;

/** A compact view: headline, one line map for each shape of path, and the lines that prove it. */
export function workedExample(
  scenario: Pick<Scenario, 'title' | 'symptom' | 'files'>,
  report: Report,
  { isFolded = false, ...place }: WorkedExampleOptions,
): Node {
  const sources = scenario.files.map(({ name, text }) => ({ name, lines: linesOf(text) }));
  const options = {
    ...defaultOptions,
    ...place,
    findingsAt: 'page' as const,
    sources: sources.map(({ name }) => name),
    onlyMarked: true,
    excerpt: { whole: 10, context: 1, longest: 8 },
  };
  const others = sources.filter((_, index) => !isMarked(index, shownPart(report))).map(({ name }) => name);
  const lines = [
    pasteView(sources, shownPart(report), options),
    h(
      'p',
      { class: 'worked-others' },
      'Shown in part, without fields that decide nothing.',
      others.length === 0 ? null : ` Also in this paste: ${others.join(', ')}.`,
    ),
  ];
  return h(
    'figure',
    { class: 'worked', 'data-look': verdictLook[report.verdict] },
    h(
      'figcaption',
      { class: 'worked-title' },
      `${scenario.title}. `,
      h('span', { class: 'worked-symptom' }, symptomSentence(scenario)),
    ),
    h(
      'p',
      { class: 'worked-verdict' },
      h('strong', null, report.verdict),
      `: ${verdictMeaning[report.verdict]}. `,
      inline(report.headline),
    ),
    paths(report, place.prefix),
    isFolded
      ? h('details', { class: 'prose' }, h('summary', { class: 'small muted' }, 'The lines that decide'), lines)
      : lines,
  );
}

function isMarked(source: number, report: Report): boolean {
  const marked = [...report.findings, ...report.subnets.flatMap(({ hops }) => hops.filter(isShown))];
  return marked.some(({ evidence }) => evidence.some(({ document }) => report.documents[document]?.source === source));
}

function isShown({ kind, outcome }: SubnetReport['hops'][number]): boolean {
  return outcome !== 'pass' || kind === 'route-table';
}

type Placed = { readonly subnet: SubnetReport; readonly index: number };

/** Subnets by the shape of their paths: one in each zone, with a NAT gateway each, is one picture. */
function shapes({ subnets }: Report): readonly (readonly Placed[])[] {
  const shape = ({ subnet: { verdict, lean, hops } }: Placed): string =>
    JSON.stringify([verdict, lean, hops.map(({ kind, outcome }) => [kind, outcome])]);
  const groups = Map.groupBy(
    subnets.map((subnet, index) => ({ subnet, index })),
    shape,
  );
  return [...groups.values()].slice(0, MOST_PATHS);
}

/** The report with the stops that are read: those of the paths that are drawn, up to where each breaks. */
function shownPart(report: Report): Report {
  const drawn = new Set(shapes(report).map(([first]) => first?.index));
  const subnets = report.subnets.map((subnet, index) => {
    const end = subnet.hops.findIndex(({ outcome }) => outcome === 'block');
    const hops = end < 0 ? subnet.hops : subnet.hops.slice(0, end + 1);
    return { ...subnet, hops: drawn.has(index) ? hops : [] };
  });
  // A note on nothing but stops that are left out would send the reader past the break.
  const [all, read] = [report.subnets, subnets].map((of) => new Set(of.flatMap(({ hops }) => hops.flatMap(placesOf))));
  const isLeftOut = (place: string): boolean => all?.has(place) === true && read?.has(place) === false;
  const findings = report.findings.filter((one) => one.severity !== 'note' || !placesOf(one).every(isLeftOut));
  return { ...report, subnets, findings };
}

const placesOf = ({ evidence }: Pick<Report['findings'][number], 'evidence'>): readonly string[] =>
  evidence.map(({ document, pointer }) => `${document} ${pointer}`);

// Of paths of one shape the first is drawn. Equal ones share its line; those with other ids are named below.
function paths(report: Report, prefix: string): readonly Node[] {
  return shapes(report).flatMap((group) => {
    const [equal = [], ...others] = alike(group);
    const [first] = equal;
    if (first === undefined) return [];
    const names = (list: readonly Placed[]): readonly (Node | string)[] =>
      list.flatMap(({ index }, at) => subnetName(report, index, at, prefix));
    const rest = others.flat();
    return [
      h(
        'div',
        { class: 'worked-path' },
        h('p', { class: 'worked-subnets' }, ...names(equal), `: ${first.subnet.verdict}`),
        lineMap(first.subnet, report, { room: IN_COLUMN }),
        rest.length === 0
          ? null
          : h(
              'p',
              { class: 'worked-subnets' },
              ...names(rest),
              `: ${first.subnet.verdict}, by the same stops with other ids`,
            ),
      ),
    ];
  });
}

/** Stops that have room in the column of a text, with the ids that stand below them. */
const IN_COLUMN = 4;

function subnetName(report: Report, index: number, at: number, prefix: string): readonly (Node | string)[] {
  const subnet = report.subnets[index];
  const zone = subnet?.availabilityZone ? ` in ${subnet.availabilityZone}` : '';
  const name = subnet?.subnetId ? h('code', { class: 'id' }, subnet.subnetId) : 'A subnet with this route table';
  return [at === 0 ? '' : ', ', h('span', { id: subnetAnchor(prefix, index) }, name, zone)];
}
