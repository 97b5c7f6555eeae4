/** The one thing to do about an answer: the first fix, the next output, or to say where the function is. */
import type { Report } from '../../analyzer/report/types.ts';
import { commandBlock } from './command.ts';
import { costWords, fixBody, fixTitle } from './fixes.ts';
import { mainFinding, waits } from './main-fault.ts';
import { firstMissing, needBody } from './needs.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';
import { isUnchosen } from '../../analyzer/report/unchosen.ts';
import { counted } from './words.ts';

/** @param ids the places of the findings on this page */
export function toDo(report: Report, ids: readonly string[], { expandable = false }: ViewOptions): Node | null {
  if (isUnchosen(report)) return sayWhere(expandable);
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
    h('h3', { class: 'do-title' }, fixTitle(fix, 'Fix')),
    costWords(fix),
    fixBody(fix),
    others.length === 0
      ? null
      : h('p', { class: 'do-others' }, h('a', { href: more }, counted(others.length, 'other way'))),
  );
}

/** What tells where the function is: the question above the answer, where there is one, or an output. */
function sayWhere(isAsked: boolean): Node {
  return h(
    'div',
    { class: 'verdict-do' },
    h(
      'h3',
      { class: 'do-title' },
      isAsked ? h('a', { href: '#choices' }, 'Choose its subnets') : 'Choose its subnets',
      ', or paste what this prints',
    ),
    commandBlock(["aws lambda get-function-configuration --function-name '<function>' --output json"], 'Copy command'),
  );
}
