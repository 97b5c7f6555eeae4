/** What is said of one path below its map: what is not open, what gets there, what others see, and each step in words. */
import { outboundWords } from '../../analyzer/report/outbound-words.ts';
import type { AddressPart, Report, SubnetReport } from '../../analyzer/report/types.ts';
import { evidenceLinks, joined } from './anchors.ts';
import { inline } from './inline.ts';
import { firstBlock } from './main-fault.ts';
import { namedId, withNames } from './named.ts';
import { h } from './node.ts';
import type { Child, Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { associationWord, counted, destinationName, hopName, outcomeWord } from './words.ts';

const MOST_CIDRS = 12;

// What is not open is the caption of the map, with its proof; the answer has said the first block already.
export function faultLines({ hops }: SubnetReport, report: Report, options: ViewOptions): readonly Node[] {
  const first = hops.find(({ outcome }) => outcome === 'block') ?? hops.find(({ outcome }) => outcome !== 'pass');
  if (first === undefined || (first.outcome === 'block' && first.text === firstBlock(report)?.text)) return [];
  if (first.outcome === 'assumed') return [];
  const links = evidenceLinks(first.evidence, report, options);
  const proof = links.length === 0 ? [] : [' (', ...joined(links, ', '), ')'];
  return [h('p', { class: 'subnet-why' }, ...inline(withNames(first.text, options.names)), ...proof)];
}

export function addressLines({ reaches, misses, verdict }: SubnetReport, report: Report): readonly Node[] {
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
export function othersSee({ outboundAddresses: seen }: SubnetReport): Node | null {
  return seen === undefined ? null : h('p', { class: 'subnet-part' }, `Others see ${outboundWords(seen)}.`);
}

export function steps(
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

function tableWords({ routeTableId, association, subnetId }: SubnetReport, { names }: ViewOptions): readonly Child[] {
  if (routeTableId === null) return ['Its route table is not in the paste.'];
  const how = subnetId === null && association !== 'main' ? associationWord.unknown : associationWord[association];
  return ['Route table ', namedId(routeTableId, names), `, ${how}.`];
}
