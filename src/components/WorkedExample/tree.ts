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
}

/** Paths drawn at most; a lesson shows one or two. */
const MOST_PATHS = 3;

/** A compact view: headline, one line map per different path, and the lines that prove it. */
export function workedExample(
  scenario: Pick<Scenario, 'title' | 'symptom' | 'files'>,
  report: Report,
  place: WorkedExampleOptions,
): Node {
  const sources = scenario.files.map(({ name, text }) => ({ name, lines: linesOf(text) }));
  const options = {
    ...defaultOptions,
    ...place,
    findingsAt: 'page' as const,
    sources: sources.map(({ name }) => name),
    onlyMarked: true,
    excerpt: { whole: 12, context: 2, longest: 12 },
  };
  const others = sources.filter((_, index) => !isMarked(index, report)).map(({ name }) => name);
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
    pasteView(sources, report, options),
    others.length === 0 ? null : h('p', { class: 'worked-others' }, `Also in this paste: ${others.join(', ')}.`),
  );
}

function isMarked(source: number, report: Report): boolean {
  const marked = [...report.findings, ...report.subnets.flatMap(({ hops }) => hops.filter(isShown))];
  return marked.some(({ evidence }) => evidence.some(({ document }) => report.documents[document]?.source === source));
}

function isShown({ kind, outcome }: SubnetReport['hops'][number]): boolean {
  return outcome !== 'pass' || kind === 'route-table';
}

// Subnets whose paths look the same are drawn once, under all their names.
function paths(report: Report, prefix: string): readonly Node[] {
  return alike(report.subnets.map((subnet, index) => ({ subnet, index })))
    .slice(0, MOST_PATHS)
    .flatMap((group) =>
      group
        .slice(0, 1)
        .map(({ subnet }) =>
          h(
            'div',
            { class: 'worked-path' },
            h(
              'p',
              { class: 'worked-subnets' },
              ...group.flatMap(({ index }, at) => subnetName(report, index, at, prefix)),
              `: ${subnet.verdict}`,
            ),
            lineMap(subnet, report, { room: IN_COLUMN }),
          ),
        ),
    );
}

/** Stops that have room in the column of a text. */
const IN_COLUMN = 6;

function subnetName(report: Report, index: number, at: number, prefix: string): readonly (Node | string)[] {
  const subnet = report.subnets[index];
  const zone = subnet?.availabilityZone ? ` in ${subnet.availabilityZone}` : '';
  const name = subnet?.subnetId ? h('code', null, subnet.subnetId) : 'A subnet with this route table';
  return [at === 0 ? '' : ', ', h('span', { id: subnetAnchor(prefix, index) }, name, zone)];
}
