/** The answer in one box: the verdict as a sentence, what blocks first, and the one thing to do about it. */
import type { Report } from '../../analyzer/report/types.ts';
import { evidenceLinks, joined } from './anchors.ts';
import { wholeWords } from './command.ts';
import { inline } from './inline.ts';
import { firstBlock } from './main-fault.ts';
import { byName, namedId, vpcName, withNames } from './named.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import type { RareViews } from './rare-views.ts';
import { sureSection } from './sure.ts';
import { toDo } from './to-do.ts';
import type { Told } from './told.ts';
import { isUnchosen } from '../../analyzer/report/unchosen.ts';
import { counted, hopName, leanSentence, verdictLook } from './words.ts';

const MOST_SUBNETS = 4;
/** An account may have hundreds; each is judged in the list of subnets. */
const MOST_VPCS = 6;

/** The box; `ids` are the places of the findings on this page. */
export function answerBox(report: Report, ids: readonly string[], options: ViewOptions, rare: RareViews): Node {
  const told = rare?.toldOf(report) ?? null;
  const left = [
    // What the word means is the sentence below it.
    h('p', { class: 'verdict-word' }, report.verdict),
    h(
      'h2',
      { class: 'verdict-headline', tabindex: '-1' },
      inline(byName(report.answer, options.names)).flatMap((part) =>
        typeof part === 'string' ? wholeWords(part) : part,
      ),
    ),
    ...(isUnchosen(report) ? tally(report, options) : [fromLine(report, options), blockLine(report, options)]),
    told === null ? null : (rare?.toldLine(told, options) ?? null),
    report.lean === null ? null : h('p', { class: 'verdict-lean' }, leanSentence[report.lean]),
    troubleLine(report, told, options),
  ];
  return h(
    'div',
    { class: 'verdict', 'data-look': verdictLook[report.verdict] },
    h('div', { class: 'verdict-said' }, left),
    (told && rare?.toldToDo(told)) ?? toDo(report, ids, options),
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

/** "Of 5 subnets, 3 are unreachable and 2 unknown", for each VPC: for who has not said yet where the function is. */
function tally({ subnets }: Report, options: ViewOptions): readonly Node[] {
  const groups = [...Map.groupBy(subnets, ({ vpcId }) => vpcId ?? null)];
  const rest = groups.length - MOST_VPCS;
  const lines = groups.slice(0, MOST_VPCS).map(([vpcId, members]) => {
    const words = members.map(({ verdict, lean }) => (lean === null ? verdict : `${verdict} (leaning ${lean})`));
    const counts = [...Map.groupBy(words, (word) => word)].map(([word, { length }]) => `${length} ${word}`);
    const whose = vpcId === null ? [] : ['In ', vpcName(vpcId, options), ', of '];
    const lead = vpcId === null ? 'Of ' : '';
    return h(
      'p',
      { class: 'verdict-from' },
      whose,
      `${lead}${counted(members.length, 'subnet')}: ${counts.join(', ')}.`,
    );
  });
  return rest > 0 ? [...lines, h('p', { class: 'verdict-from' }, `And ${counted(rest, 'more VPC')}.`)] : lines;
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
function troubleLine({ diagnostics }: Report, told: Told | null, options: ViewOptions): Node | null {
  const bad = diagnostics.filter((entry) => entry.severity !== 'note' && entry !== told?.entry);
  const [first] = bad;
  if (first === undefined) return null;
  return h(
    'p',
    { class: 'verdict-trouble' },
    h('strong', null, 'About the paste: '),
    inline(firstSentence(first.text)),
    ' ',
    h('a', { href: `#${options.prefix}diagnostics` }, 'All remarks'),
    '.',
  );
}

/** The rest of a remark stands among the remarks. */
const firstSentence = (text: string): string => /^.*?\.(?= [A-Z])/su.exec(text)?.[0] ?? text;
