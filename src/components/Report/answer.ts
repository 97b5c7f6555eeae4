/** The answer in one box: the verdict as a sentence, what blocks first, and the one thing to do about it. */
import type { Finding, Hop, Report } from '../../analyzer/report/types.ts';
import { evidenceLinks, joined } from './anchors.ts';
import { commandBlock } from './command.ts';
import { costWords, fixBody } from './fixes.ts';
import { inline } from './inline.ts';
import { firstMissing, needBody } from './needs.ts';
import { byName, namedId, withNames } from './named.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { sureSection } from './sure.ts';
import { isUnchosen } from './unchosen.ts';
import { counted, hopName, leanSentence, verdictLook, verdictMeaning } from './words.ts';

const MOST_SUBNETS = 4;

/** The first hop that certainly blocks, on the first path that has one. */
export function firstBlock(report: Report): Hop | null {
  const paths = [report.function?.hops ?? [], ...report.subnets.map(({ hops }) => hops)];
  for (const hops of paths) {
    const hop = hops.find(({ outcome }) => outcome === 'block');
    if (hop !== undefined) return hop;
  }
  return null;
}

/** The finding that the headline is about: the error that shares a rule with the first block, else the first error. */
export function mainFinding(report: Report): Finding | null {
  if (isUnchosen(report)) return null;
  const errors = report.findings.filter(({ severity }) => severity === 'error');
  const rules = new Set(firstBlock(report)?.rules);
  return errors.find((finding) => finding.rules.some((rule) => rules.has(rule))) ?? errors[0] ?? null;
}

/** Whether the verdict waits for more output; then what to paste next is the thing to do. */
export function waits({ verdict, documents }: Report): boolean {
  return verdict === 'unknown' || verdict === 'depends' || documents.length === 0;
}

/** The box; `ids` are the places of the findings on this page. */
export function answerBox(report: Report, ids: readonly string[], options: ViewOptions): Node {
  const left = [
    h('p', { class: 'verdict-word' }, h('strong', null, report.verdict), `: ${verdictMeaning[report.verdict]}`),
    h('h2', { class: 'verdict-headline', tabindex: '-1' }, inline(byName(report.answer, options.names))),
    ...(isUnchosen(report) ? [tally(report)] : [fromLine(report, options), blockLine(report, options)]),
    report.lean === null ? null : h('p', { class: 'verdict-lean' }, leanSentence[report.lean]),
    troubleLine(report, options),
  ];
  return h(
    'div',
    { class: 'verdict', 'data-look': verdictLook[report.verdict] },
    h('div', { class: 'verdict-said' }, left),
    toDo(report, ids),
    sureSection(report, options),
  );
}

/** "From private-a subnet-0a…, private-b subnet-0b…": whose path this is, where the sentence does not say it. */
function fromLine({ subnets }: Report, { names }: ViewOptions): Node | null {
  const own = subnets.flatMap(({ subnetId }) => (subnetId === null ? [] : [subnetId]));
  if (own.length === 0) return null;
  const rest = own.length - MOST_SUBNETS;
  return h(
    'p',
    { class: 'verdict-from' },
    'From ',
    ...joined(
      own.slice(0, MOST_SUBNETS).map((id) => namedId(id, names)),
      ', ',
    ),
    rest > 0 ? ` and ${rest} more.` : '.',
  );
}

/** "Of 5 subnets, 3 are unreachable and 2 unknown": for who has not said yet where the function is. */
function tally({ subnets }: Report): Node {
  const counts = [...Map.groupBy(subnets, ({ verdict }) => verdict)].map(
    ([verdict, { length }]) => `${length} ${verdict}`,
  );
  return h('p', { class: 'verdict-from' }, `Of ${subnets.length} subnets: ${counts.join(', ')}.`);
}

function blockLine(report: Report, options: ViewOptions): Node | null {
  const first = firstBlock(report);
  if (first === null) return null;
  const links = evidenceLinks(first.evidence, report, options);
  return h(
    'p',
    { class: 'verdict-first' },
    h('strong', null, `Blocked first: ${hopName[first.kind]}. `),
    inline(withNames(first.text, options.names)),
    ...(links.length === 0 ? [] : [' (', joined(links, ', '), ')']),
  );
}

/** A damaged paste says so beside the verdict, with a link to the remarks. */
function troubleLine({ diagnostics }: Report, options: ViewOptions): Node | null {
  const bad = diagnostics.filter(({ severity }) => severity !== 'note');
  const [first] = bad;
  if (first === undefined) return null;
  return h(
    'p',
    { class: 'verdict-trouble' },
    h('strong', null, 'About the paste: '),
    inline(first.text),
    ' ',
    h('a', { href: `#${options.prefix}diagnostics` }, counted(bad.length, 'remark')),
    '.',
  );
}

function toDo(report: Report, ids: readonly string[]): Node | null {
  if (isUnchosen(report)) return sayWhere();
  const next = waits(report) ? firstMissing(report) : null;
  if (next !== null)
    return h('div', { class: 'verdict-do' }, h('h3', { class: 'do-title' }, 'Paste this next'), needBody(next));
  const finding = mainFinding(report);
  const [fix, ...others] = finding?.fixes ?? [];
  if (finding === null || fix === undefined) return null;
  const more = `#${ids[report.findings.indexOf(finding)] ?? ''}`;
  return h(
    'div',
    { class: 'verdict-do' },
    h('h3', { class: 'do-title' }, 'Fix: ', inline(fix.title)),
    costWords(fix),
    fixBody(fix),
    others.length === 0
      ? null
      : h('p', { class: 'do-others' }, h('a', { href: more }, counted(others.length, 'other way'))),
  );
}

/** What tells where the function is. */
function sayWhere(): Node {
  return h(
    'div',
    { class: 'verdict-do' },
    h('h3', { class: 'do-title' }, 'Say what your function is attached to'),
    h('p', null, 'Choose its subnets, or paste what this prints:'),
    commandBlock(['aws lambda get-function-configuration --function-name <function>'], 'Copy command'),
  );
}
