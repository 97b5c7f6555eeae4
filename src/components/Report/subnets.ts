import type { AddressPart, Hop, Report, SubnetReport } from '../../analyzer/report/types.ts';
import { lineMap } from '../LineMap/tree.ts';
import { evidenceLinks, joined } from './anchors.ts';
import { drawnSubnets, firstDrawn } from './drawn.ts';
import type { Most } from './drawn.ts';
import { inline } from './inline.ts';
import { moreBlock } from './more.ts';
import { h } from './node.ts';
import type { Child, Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { associationWord, counted, destinationName, hopName, leanSentence, outcomeWord, verdictLook } from './words.ts';

const MOST_CIDRS = 12;

/** One result per judged subnet, each with its path as a line map and the steps in words. */
export function subnetsSection(report: Report, options: ViewOptions): Node | null {
  if (report.subnets.length === 0) return functionSection(report, options);
  const id = `${options.prefix}paths`;
  const shown = drawnSubnets(report, options.most);
  const title = report.subnets.length === 1 ? 'The path' : `The paths, subnet by subnet`;
  return h(
    'section',
    { class: 'subnets', 'aria-labelledby': id },
    h('h2', { id }, title),
    besideSubnets(report, options),
    shown.map((subnet, index) => subnetItem(subnet, index, report, options)),
    moreSubnets(report, options),
  );
}

/** The subnets that a longer list adds to those of `before`, and what stands below them then. */
export function addedSubnets(report: Report, before: Most, options: ViewOptions): readonly Node[] {
  const items = drawnSubnets(report, options.most)
    .map((subnet, index) => ({ subnet, index }))
    .slice(before.subnets)
    .map(({ subnet, index }) => subnetItem(subnet, index, report, options));
  const more = moreSubnets(report, options);
  return more === null ? items : [...items, more];
}

function moreSubnets(report: Report, options: ViewOptions): Node | null {
  return moreBlock('subnets', report.subnets.length - options.most.subnets, firstDrawn.subnets, options);
}

/** The path of a function that is not attached: it has no subnet, and needs none. */
function functionSection(report: Report, options: ViewOptions): Node | null {
  const hops = report.function?.hops ?? [];
  if (hops.length === 0 || report.verdict === 'mixed') return null;
  const id = `${options.prefix}paths`;
  return h(
    'section',
    { class: 'subnets', 'aria-labelledby': id },
    h('h2', { id }, 'The path'),
    ownPath(hops, report.verdict, report, options),
  );
}

function ownPath(
  hops: readonly Hop[],
  verdict: SubnetReport['verdict'],
  report: Report,
  options: ViewOptions,
): (Node | null)[] {
  return [
    lineMap({ hops, verdict }, report),
    ...hops.slice(0, 1).map(({ text }) => h('p', { class: 'subnet-why' }, inline(text))),
    steps(hops, report, options),
  ];
}

/** Revisions of a Web Function may have a way into no VPC beside those of the subnets. */
function besideSubnets(report: Report, options: ViewOptions): Node | null {
  const hops = report.function?.hops ?? [];
  if (hops.length === 0) return null;
  const verdict = report.function?.exits?.find(({ connector }) => connector === null)?.verdict ?? 'unknown';
  return h('article', { class: 'subnet' }, ownPath(hops, verdict, report, options));
}

/** The id of a subnet's result, by its place in the report. */
export function subnetAnchor(prefix: string, index: number): string {
  return `${prefix}path-${index + 1}`;
}

function subnetItem(subnet: SubnetReport, index: number, report: Report, options: ViewOptions): Node {
  return h(
    'article',
    {
      class: 'subnet',
      id: subnetAnchor(options.prefix, index),
      'data-subnet': subnet.subnetId ?? '',
      'data-verdict': subnet.verdict,
      'data-look': verdictLook[subnet.verdict],
      tabindex: '-1',
    },
    h(
      'h3',
      { class: 'subnet-title' },
      ...subnetName(subnet),
      ': ',
      h('span', { class: 'subnet-word' }, subnet.verdict),
    ),
    h('p', { class: 'subnet-table' }, ...tableWords(subnet)),
    subnet.lean === null ? null : h('p', null, leanSentence[subnet.lean]),
    lineMap(subnet, report),
    ...faultLines(subnet),
    ...addressLines(subnet, report),
    steps(subnet.hops, report, options),
  );
}

function subnetName({ subnetId, availabilityZone }: SubnetReport): readonly Child[] {
  if (subnetId === null) return ['A subnet with this route table'];
  return [h('code', null, subnetId), ...(availabilityZone === null ? [] : [` in ${availabilityZone}`])];
}

function tableWords({ routeTableId, association, subnetId }: SubnetReport): readonly Child[] {
  if (routeTableId === null) return ['Its route table is not in the paste.'];
  const how = subnetId === null && association !== 'main' ? associationWord.unknown : associationWord[association];
  return ['Route table ', h('code', null, routeTableId), `, ${how}.`];
}

// What is not open is explained in full under the map; the rest waits in the steps.
function faultLines(subnet: SubnetReport): readonly Node[] {
  const first =
    subnet.hops.find(({ outcome }) => outcome === 'block') ?? subnet.hops.find(({ outcome }) => outcome !== 'pass');
  return first === undefined ? [] : [h('p', { class: 'subnet-why' }, inline(first.text))];
}

function addressLines({ reaches, misses, verdict }: SubnetReport, report: Report): readonly Node[] {
  if (verdict !== 'intermittent' || reaches.cidrs.length === 0 || misses.cidrs.length === 0) return [];
  const line = (label: string, part: AddressPart): Node =>
    h(
      'p',
      { class: 'subnet-part' },
      h('strong', null, `${label} `),
      ...joined(
        part.cidrs.slice(0, MOST_CIDRS).map((cidr) => h('code', null, cidr)),
        ', ',
      ),
      part.cidrs.length > MOST_CIDRS ? ` and ${part.cidrs.length - MOST_CIDRS} more ranges` : null,
      part.witness === null ? '.' : [', for example ', h('code', null, part.witness), '.'],
    );
  const name = destinationName(report.question);
  return [line(`Reaches of ${name}:`, reaches), line(`Misses of ${name}:`, misses)];
}

function steps(hops: SubnetReport['hops'], report: Report, options: ViewOptions): Node | null {
  if (hops.length === 0) return null;
  const items = hops.map((hop) => {
    const links = evidenceLinks(hop.evidence, report, options);
    return h(
      'li',
      null,
      h('strong', null, hopName[hop.kind]),
      `, ${outcomeWord[hop.outcome]}: `,
      inline(hop.text),
      links.length === 0 ? null : [' (', ...joined(links, ', '), ')'],
      hop.rules.length === 0 ? null : h('span', { class: 'steps-rules' }, ` ${hop.rules.join(', ')}`),
    );
  });
  const label = `${counted(items.length, 'step')} in words`;
  return h('details', { class: 'steps' }, h('summary', null, label), h('ol', { class: 'steps-list' }, items));
}
