import type { Finding, Report } from '../../analyzer/report/types.ts';
import { evidenceLinks, findingIds, joined } from './anchors.ts';
import { drawnFaults, drawnNotes, firstDrawn } from './drawn.ts';
import type { Drawn, Most } from './drawn.ts';
import { fixBlock } from './fixes.ts';
import { inline, paragraphs } from './inline.ts';
import { mainFinding, waits } from './main-fault.ts';
import { moreBlock } from './more.ts';
import { byName, namedId, nameOf } from './named.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import { siteHref } from './options.ts';
import type { ViewOptions } from './options.ts';
import { isUnchosen } from '../../analyzer/report/unchosen.ts';
import { severityWord } from './words.ts';

const MOST_SUBNETS = 8;

/** All findings: the one that the answer is about stands open, further faults and notes are folded to a line each. */
export function findingSections(report: Report, ids: readonly string[], options: ViewOptions): readonly Node[] {
  const section = (title: string, name: string, part: FindingPart): readonly Node[] => {
    const drawn = drawnOf(report, part, options.most);
    if (drawn.length === 0) return [];
    const id = `${options.prefix}${name}`;
    const items = drawn.map(({ finding, index }) => findingItem(finding, ids[index] ?? finding.id, report, options));
    const more = moreFindings(report, part, options);
    return [h('section', { class: 'findings', 'aria-labelledby': id }, h('h2', { id }, title), items, more)];
  };
  const faults = mainFinding(report) === null ? 'Findings' : 'Why, and what else';
  return [...section(faults, 'findings', 'faults'), ...section('Worth knowing', 'notes', 'notes')];
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
  if (part === 'notes') return drawnNotes(report, most);
  const main = mainFinding(report);
  const faults = drawnFaults(report, most);
  return [...faults.filter(({ finding }) => finding === main), ...faults.filter(({ finding }) => finding !== main)];
}

function moreFindings(report: Report, part: FindingPart, options: ViewOptions): Node | null {
  const count = report.findings.filter(({ severity }) => (severity === 'note') === (part === 'notes')).length;
  return moreBlock(part, count - options.most[part], firstDrawn[part], options);
}

function findingItem(finding: Finding, id: string, report: Report, options: ViewOptions): Node {
  const attrs = { class: 'finding', id, 'data-finding': finding.id, 'data-severity': severityOf(finding, report) };
  const isMain = finding === mainFinding(report);
  const heading = h('h3', { class: 'finding-title' }, titleOf(finding, report));
  const body = [
    ...paragraphs(byName(finding.text, options.names)),
    proof(finding, report, options),
    fixes(finding, isMain && !waits(report)),
    links(finding, options),
  ];
  if (isMain) return h('article', { ...attrs, tabindex: '-1' }, heading, body);
  return h(
    'article',
    { ...attrs, tabindex: '-1' },
    h('details', null, h('summary', null, heading, whose(finding, report, options)), body),
  );
}

/** "private-a, private-b": tells folded findings of one title apart; a table that no subnet names has its own name. */
function whose({ id, subnets }: Finding, report: Report, { names }: ViewOptions): Node | null {
  if (report.findings.filter((other) => other.id === id).length < 2) return null;
  const own = report.subnets
    .filter(({ subnetId }) => subnets.includes(subnetId))
    .map(({ subnetId, routeTableId }) => subnetId ?? routeTableId ?? '')
    .map((one) => nameOf(one, names) ?? one);
  if (own.length === 0) return null;
  const rest = own.length > 2 ? ` and ${own.length - 2} more` : '';
  return h('span', { class: 'finding-whose' }, inline(` ${own.slice(0, 2).join(', ')}${rest}`));
}

function severityOf({ severity }: Finding, report: Report): string {
  return severity === 'error' && isUnchosen(report) ? 'warning' : severity;
}

function titleOf(finding: Finding, report: Report): readonly (Node | string)[] {
  const isPossible = finding.severity === 'error' && isUnchosen(report);
  return [
    h('span', { class: 'finding-severity' }, isPossible ? 'If attached there' : severityWord[finding.severity]),
    h('span', { class: 'visually-hidden' }, ': '),
    ...inline(finding.title),
  ];
}

function proof(finding: Finding, report: Report, options: ViewOptions): Node | null {
  const lines = evidenceLinks(finding.evidence, report, options);
  // What concerns all of them tells nothing apart.
  const named = finding.subnets.length === report.subnets.length ? [] : finding.subnets.filter((id) => id !== null);
  const subnets = named.slice(0, MOST_SUBNETS).map((id) => namedId(id, options.names));
  const rest = named.length - subnets.length;
  if (lines.length === 0 && subnets.length === 0) return null;
  return h(
    'p',
    { class: 'finding-proof' },
    lines.length === 0 ? null : ['Shown by ', ...joined(lines, ', '), '. '],
    subnets.length === 0 ? null : ['Concerns ', ...joined(subnets, ', '), rest === 0 ? '.' : ` and ${rest} more.`],
  );
}

// The first fix of the main finding stands in the answer already.
function fixes(finding: Finding, isFirstShown: boolean): Node | null {
  const shown = finding.fixes.slice(isFirstShown ? 1 : 0);
  if (shown.length === 0) return null;
  return h(
    'div',
    { class: 'fixes' },
    shown.map((fix, index) => fixBlock(fix, index === 0 && !isFirstShown ? 'Fix' : 'Or', index > 0 || isFirstShown)),
  );
}

function links(finding: Finding, options: ViewOptions): Node {
  const lesson = options.lessons[finding.id];
  const items = [
    h('li', null, h('a', { href: siteHref(options.base, finding.page) }, 'More about ', h('code', null, finding.id))),
    lesson === undefined
      ? null
      : h('li', null, h('a', { href: siteHref(options.base, `learn/${lesson}/`) }, `Lesson: ${lessonName(lesson)}`)),
    finding.rules.length === 0 ? null : h('li', null, 'Rules: ', ...joined(ruleLinks(finding.rules, options), ', ')),
  ];
  return h('ul', { class: 'finding-links' }, items);
}

/** Each rule as a link to its entry among the rules. */
function ruleLinks(rules: readonly string[], { base }: ViewOptions): readonly Node[] {
  return rules.map((rule) => h('a', { href: siteHref(base, `reference/rules/#${rule}`) }, rule));
}

/** "the-public-subnet-trap" as words; abbreviations keep their capitals. */
function lessonName(slug: string): string {
  const words = slug
    .replaceAll('-', ' ')
    .replace(/\b(?:aws|nat|vpc)\b/u, (word) => word.toUpperCase())
    .replace(/\bipv6\b/u, 'IPv6');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
