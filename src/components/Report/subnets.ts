import type { Hop, Report, SubnetReport } from '../../analyzer/report/types.ts';
import { lineMap } from '../LineMap/tree.ts';
import { alike } from './alike.ts';
import type { Placed } from './alike.ts';
import { joined } from './anchors.ts';
import { drawnSubnets, firstDrawn } from './drawn.ts';
import type { Most } from './drawn.ts';
import { inline } from './inline.ts';
import { moreBlock } from './more.ts';
import { namedId, vpcName } from './named.ts';
import { h } from './node.ts';
import type { Attrs, Child, Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { addressLines, faultLines, othersSee, steps } from './path-words.ts';
import { isUnchosen } from '../../analyzer/report/unchosen.ts';
import { leanSentence, verdictLook } from './words.ts';

/** So many different paths are drawn whole; of more only the first ones, and none where none is known to be the reader's own. */
const MOST_OPEN = 4;
const FIRST_OPEN = 2;

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
    inVpcs(groups, report, options),
    moreSubnets(report, options),
  );
}

/** The subnets that a longer list adds to those of `before`, and what stands below them then. */
export function addedSubnets(report: Report, before: Most, options: ViewOptions): readonly Node[] {
  const added = drawnSubnets(report, options.most)
    .map((subnet, index) => ({ subnet, index }))
    .slice(before.subnets);
  const items = inVpcs(alike(added), report, options);
  const more = moreSubnets(report, options);
  return more === null ? items : [...items, more];
}

/** The paths under the name of their VPC, where there are several. */
function inVpcs(groups: readonly (readonly Placed[])[], report: Report, options: ViewOptions): readonly Node[] {
  const vpcs = [...Map.groupBy(groups, ([first]) => first?.subnet.vpcId ?? null)];
  const most = isUnchosen(report) ? FIRST_OPEN : MOST_OPEN;
  // Which of many is the reader's own is not known: a line each tells them apart.
  const open = new Set(groups.length <= most ? groups : isUnchosen(report) ? [] : groups.slice(0, FIRST_OPEN));
  return vpcs.flatMap(([vpcId, members]) => [
    ...(vpcId === null ? [] : [h('h3', { class: 'vpc-title' }, 'VPC ', vpcName(vpcId, options))]),
    ...members.flatMap((group) => pathItem(group, report, options, !open.has(group))),
  ]);
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

function pathItem(group: readonly Placed[], report: Report, options: ViewOptions, isFolded: boolean): readonly Node[] {
  const [first] = group;
  if (first === undefined) return [];
  const { subnet } = first;
  const title = h(
    subnet.vpcId === undefined ? 'h3' : 'h4',
    { class: 'subnet-title' },
    ...joined(
      // The first one's hooks are those of the whole path.
      group.map((placed, at) => h('span', at === 0 ? null : hooks(placed, options), subnetName(placed, options))),
      ', ',
    ),
    ': ',
    h('span', { class: 'subnet-word' }, subnet.verdict),
  );
  const path = [
    subnet.lean === null || report.lean === subnet.lean ? null : h('p', null, leanSentence[subnet.lean]),
    lineMap(group.length === 1 ? subnet : withoutOwnId(subnet), report, options),
    ...faultLines(subnet, report, options),
    ...addressLines(subnet, report),
    othersSee(subnet),
    steps(subnet, report, options),
  ];
  const attrs = { class: 'subnet', 'data-look': verdictLook[subnet.verdict], ...hooks(first, options) };
  return [
    h('article', attrs, ...(isFolded ? [h('details', null, h('summary', null, title), path)] : [title, ...path])),
  ];
}

/** The map of several subnets: the stop that is the subnet itself is another one for each of them. */
const withoutOwnId = (subnet: SubnetReport): SubnetReport => ({
  ...subnet,
  hops: subnet.hops.map((hop) => (hop.id === subnet.subnetId ? { ...hop, id: null } : hop)),
});

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
  // What was pasted without its id is called after its kind, in parentheses.
  // As `isMadeUp` has it, whose module the analyzer loads and a drawn report does not.
  if (routeTableId?.startsWith('(')) return ['A subnet with this route table'];
  return ['A subnet with route table ', routeTableId === null ? 'unknown' : namedId(routeTableId, names)];
}
