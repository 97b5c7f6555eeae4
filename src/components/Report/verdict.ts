import type { Finding, Hop, Report } from '../../analyzer/report/types.ts';
import { evidenceLinks, joined } from './anchors.ts';
import { inline } from './inline.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { hopName, leanSentence, verdictLook, verdictMeaning } from './words.ts';

/** The first hop that certainly blocks, on the first path that has one. */
export function firstBlock(report: Report): Hop | null {
  const paths = [report.function?.hops ?? [], ...report.subnets.map(({ hops }) => hops)];
  for (const hops of paths) {
    const hop = hops.find(({ outcome }) => outcome === 'block');
    if (hop !== undefined) return hop;
  }
  return null;
}

/** Errors of other kinds than the headline's, each kind once: what stays broken when the first fault is mended. */
export function alsoBroken(report: Report): readonly Finding[] {
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const rules = new Set(firstBlock(report)?.rules);
  const named = errors.find((finding) => finding.rules.some((rule) => rules.has(rule))) ?? errors[0];
  const kinds = new Map<string, Finding>();
  for (const finding of errors) if (!kinds.has(finding.id)) kinds.set(finding.id, finding);
  kinds.delete(named?.id ?? '');
  return [...kinds.values()];
}

/** The verdict as a sentence, the first hop that blocks, and what is broken besides. */
export function verdictBlock(report: Report, ids: readonly string[], options: ViewOptions): Node {
  const look = verdictLook[report.verdict];
  return h(
    'div',
    { class: 'verdict', 'data-look': look },
    h('p', { class: 'verdict-word' }, h('strong', null, report.verdict), `: ${verdictMeaning[report.verdict]}`),
    h('h2', { class: 'verdict-headline' }, inline(report.headline)),
    report.lean === null ? null : h('p', { class: 'verdict-lean' }, leanSentence[report.lean]),
    firstBlockLine(report, options),
    alsoBrokenLine(report, ids),
  );
}

function firstBlockLine(report: Report, options: ViewOptions): Node | null {
  const first = firstBlock(report);
  if (first === null) return null;
  const links = evidenceLinks(first.evidence, report, options);
  return h(
    'p',
    { class: 'verdict-first' },
    h('strong', null, 'First blocked at: '),
    hopName[first.kind],
    first.id === null ? null : [' ', h('code', null, first.id)],
    ...(links.length === 0 ? ['.'] : [' (', joined(links, ', '), ').']),
  );
}

function alsoBrokenLine(report: Report, ids: readonly string[]): Node | null {
  const others = alsoBroken(report);
  if (others.length === 0) return null;
  const items = others
    .slice(0, 12)
    .map((finding) =>
      h('li', null, h('a', { href: `#${ids[report.findings.indexOf(finding)] ?? ''}` }, finding.title)),
    );
  const label = h('p', null, h('strong', null, 'Also broken:'));
  return h('div', { class: 'verdict-also' }, label, h('ul', null, items));
}
