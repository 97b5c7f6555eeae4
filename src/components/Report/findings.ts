import type { Finding, Fix, Report } from '../../analyzer/report/types.ts';
import { evidenceLinks, findingIds, joined } from './anchors.ts';
import { commandBlock } from './command.ts';
import { drawnFaults, drawnNotes, firstDrawn } from './drawn.ts';
import type { Drawn, Most } from './drawn.ts';
import { inline, paragraphs } from './inline.ts';
import { moreBlock } from './more.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import { siteHref } from './options.ts';
import type { ViewOptions } from './options.ts';
import { severityWord } from './words.ts';

const MOST_SUBNETS = 8;

/** All findings, worst first as the report has them; notes stand under a heading of their own. */
export function findingSections(report: Report, ids: readonly string[], options: ViewOptions): readonly Node[] {
  const section = (title: string, name: string, part: FindingPart): readonly Node[] => {
    const drawn = drawnOf(report, part, options.most);
    if (drawn.length === 0) return [];
    const id = `${options.prefix}${name}`;
    const items = drawn.map(({ finding, index }) => findingItem(finding, ids[index] ?? finding.id, report, options));
    const more = moreFindings(report, part, options);
    return [h('section', { class: 'findings', 'aria-labelledby': id }, h('h2', { id }, title), items, more)];
  };
  return [...section('Findings', 'findings', 'faults'), ...section('Worth knowing', 'notes', 'notes')];
}

type FindingPart = 'faults' | 'notes';

/** The findings that a longer list adds to those of `before`, and what stands below them then. */
export function addedFindings(report: Report, part: FindingPart, before: Most, options: ViewOptions): readonly Node[] {
  const ids = findingIds(options.prefix, report.findings);
  const known = new Set(drawnOf(report, part, before).map(({ index }) => index));
  const added = drawnOf(report, part, options.most).filter(({ index }) => !known.has(index));
  const items = added.map(({ finding, index }) => findingItem(finding, ids[index] ?? finding.id, report, options));
  const more = moreFindings(report, part, options);
  return more === null ? items : [...items, more];
}

function drawnOf(report: Report, part: FindingPart, most: Most): readonly Drawn[] {
  return part === 'faults' ? drawnFaults(report, most) : drawnNotes(report, most);
}

function moreFindings(report: Report, part: FindingPart, options: ViewOptions): Node | null {
  const count = report.findings.filter(({ severity }) => (severity === 'note') === (part === 'notes')).length;
  return moreBlock(part, count - options.most[part], firstDrawn[part], options);
}

function findingItem(finding: Finding, id: string, report: Report, options: ViewOptions): Node {
  const heading = h(
    'h3',
    { class: 'finding-title' },
    h('span', { class: 'finding-severity' }, severityWord[finding.severity]),
    h('span', { class: 'visually-hidden' }, ': '),
    inline(finding.title),
  );
  return h(
    'article',
    { class: 'finding', id, 'data-finding': finding.id, 'data-severity': finding.severity, tabindex: '-1' },
    heading,
    paragraphs(finding.text),
    proof(finding, report, options),
    finding.fixes.length === 0 ? null : h('div', { class: 'fixes' }, finding.fixes.map(fixBlock)),
    links(finding, options),
  );
}

function proof(finding: Finding, report: Report, options: ViewOptions): Node | null {
  const lines = evidenceLinks(finding.evidence, report, options);
  const named = finding.subnets.filter((id) => id !== null);
  const subnets = named.slice(0, MOST_SUBNETS).map((id) => h('code', null, id));
  const rest = named.length - subnets.length;
  if (lines.length === 0 && subnets.length === 0) return null;
  return h(
    'p',
    { class: 'finding-proof' },
    lines.length === 0 ? null : ['Shown by ', ...joined(lines, ', '), '. '],
    subnets.length === 0 ? null : ['Concerns ', ...joined(subnets, ', '), rest === 0 ? '.' : ` and ${rest} more.`],
  );
}

function fixBlock(fix: Fix, index: number): Node {
  const cost =
    fix.monthlyCost === null ? null : h('p', { class: 'fix-cost' }, h('strong', null, 'Cost: '), fix.monthlyCost);
  const warning =
    fix.warning === null
      ? null
      : h('p', { class: 'fix-warning' }, h('strong', null, 'Before you run it: '), inline(fix.warning));
  return h(
    'section',
    { class: 'fix' },
    h('h4', { class: 'fix-title' }, index === 0 ? 'Fix: ' : 'Or: ', inline(fix.title)),
    cost,
    warning,
    fix.cli.length === 0 ? null : commandBlock(fix.cli, `Copy commands: ${fix.title}`),
  );
}

function links(finding: Finding, options: ViewOptions): Node {
  const lesson = options.lessons[finding.id];
  const items = [
    h('li', null, h('a', { href: siteHref(options.base, finding.page) }, 'More about ', h('code', null, finding.id))),
    lesson === undefined
      ? null
      : h('li', null, h('a', { href: siteHref(options.base, `learn/${lesson}/`) }, `Lesson: ${lessonName(lesson)}`)),
    finding.rules.length === 0 ? null : h('li', null, `Rules: ${finding.rules.join(', ')}`),
  ];
  return h('ul', { class: 'finding-links' }, items);
}

/** "the-public-subnet-trap" as words; `NAT` keeps its capitals. */
function lessonName(slug: string): string {
  const words = slug
    .replaceAll('-', ' ')
    .replace(/\bnat\b/u, 'NAT')
    .replace(/\bipv6\b/u, 'IPv6');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
