import type { AddressPart, Hop, Report, SubnetReport } from '../../analyzer/report/types.ts';
import { outboundWords } from '../../analyzer/report/outbound-words.ts';
import { lineMap } from '../LineMap/tree.ts';
import { alike } from './alike.ts';
import type { Placed } from './alike.ts';
import { evidenceLinks, joined } from './anchors.ts';
import { firstBlock } from './answer.ts';
import { drawnSubnets, firstDrawn } from './drawn.ts';
import type { Most } from './drawn.ts';
import { inline } from './inline.ts';
import { moreBlock } from './more.ts';
import { namedId, withNames } from './named.ts';
import { h } from './node.ts';
import type { Attrs, Child, Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { associationWord, counted, destinationName, hopName, leanSentence, outcomeWord, verdictLook } from './words.ts';

const MOST_CIDRS = 12;

/** One path per judged subnet, as a line map and in words; subnets with an equal path share one. */
export function subnetsSection(report: Report, options: ViewOptions): Node | null {
  if (report.subnets.length === 0) return functionSection(report, options);
  const id = `${options.prefix}paths`;
  const groups = alike(drawnSubnets(report, options.most).map((subnet, index) => ({ subnet, index })));
  return h(
    'section',
    { class: 'subnets', 'aria-labelledby': id },
    h('h2', { id, class: 'visually-hidden' }, groups.length === 1 ? 'The path' : 'The paths'),
    besideSubnets(report, options),
    groups.flatMap((group) => pathItem(group, report, options)),
    moreSubnets(report, options),
  );
}

/** The subnets that a longer list adds to those of `before`, and what stands below them then. */
export function addedSubnets(report: Report, before: Most, options: ViewOptions): readonly Node[] {
  const added = drawnSubnets(report, options.most)
    .map((subnet, index) => ({ subnet, index }))
    .slice(before.subnets);
  const items = alike(added).flatMap((group) => pathItem(group, report, options));
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
    lineMap({ hops, verdict }, report, options),
    ...hops.slice(0, 1).map(({ text }) => h('p', { class: 'subnet-why' }, inline(text))),
    steps({ hops }, report, options),
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

function pathItem(group: readonly Placed[], report: Report, options: ViewOptions): readonly Node[] {
  const [first] = group;
  if (first === undefined) return [];
  const { subnet } = first;
  return [
    h(
      'article',
      { class: 'subnet', 'data-look': verdictLook[subnet.verdict], ...hooks(first, options) },
      h(
        'h3',
        { class: 'subnet-title' },
        ...joined(
          // The first one's hooks are those of the whole path.
          group.map((placed, at) => h('span', at === 0 ? null : hooks(placed, options), subnetName(placed, options))),
          ', ',
        ),
        ': ',
        h('span', { class: 'subnet-word' }, subnet.verdict),
      ),
      subnet.lean === null || report.lean === subnet.lean ? null : h('p', null, leanSentence[subnet.lean]),
      lineMap(subnet, report, options),
      ...faultLines(subnet, report, options),
      ...addressLines(subnet, report),
      othersSee(subnet),
      steps(subnet, report, options),
    ),
  ];
}

/** The id and the hooks of a judged subnet. */
function hooks({ subnet, index }: Placed, { prefix }: ViewOptions): Attrs {
  return {
    id: subnetAnchor(prefix, index),
    'data-subnet': subnet.subnetId ?? '',
    'data-verdict': subnet.verdict,
    tabindex: '-1',
  };
}

function subnetName({ subnet }: Placed, { names }: ViewOptions): readonly Child[] {
  const { subnetId, availabilityZone, routeTableId } = subnet;
  if (subnetId !== null)
    return [namedId(subnetId, names), ...(availabilityZone === null ? [] : [` in ${availabilityZone}`])];
  return ['A subnet with route table ', routeTableId === null ? 'unknown' : namedId(routeTableId, names)];
}

function tableWords({ routeTableId, association, subnetId }: SubnetReport, { names }: ViewOptions): readonly Child[] {
  if (routeTableId === null) return ['Its route table is not in the paste.'];
  const how = subnetId === null && association !== 'main' ? associationWord.unknown : associationWord[association];
  return ['Route table ', namedId(routeTableId, names), `, ${how}.`];
}

// What is not open is the caption of the map, with its proof; the answer has said the first block already.
function faultLines({ hops }: SubnetReport, report: Report, options: ViewOptions): readonly Node[] {
  const first = hops.find(({ outcome }) => outcome === 'block') ?? hops.find(({ outcome }) => outcome !== 'pass');
  if (first === undefined || (first.outcome === 'block' && first.text === firstBlock(report)?.text)) return [];
  if (first.outcome === 'assumed') return [];
  const links = evidenceLinks(first.evidence, report, options);
  const proof = links.length === 0 ? [] : [' (', ...joined(links, ', '), ')'];
  return [h('p', { class: 'subnet-why' }, ...inline(withNames(first.text, options.names)), ...proof)];
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

/** The address to put on an allow list, where the paste shows it. */
function othersSee({ outboundAddresses: seen }: SubnetReport): Node | null {
  return seen === undefined ? null : h('p', { class: 'subnet-part' }, `Others see ${outboundWords(seen)}.`);
}

function steps(
  subnet: Pick<SubnetReport, 'hops'> & Partial<SubnetReport>,
  report: Report,
  options: ViewOptions,
): Node | null {
  const { hops } = subnet;
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
  const table = isWhole(subnet) ? h('p', { class: 'subnet-table' }, ...tableWords(subnet, options)) : null;
  return h('details', { class: 'steps' }, h('summary', null, label), table, h('ol', { class: 'steps-list' }, items));
}

const isWhole = (subnet: Partial<SubnetReport>): subnet is SubnetReport => subnet.association !== undefined;
