import type { Need, Report } from '../../analyzer/report/types.ts';
import { commandBlock } from './command.ts';
import { inline, paragraphs } from './inline.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';

/** What to paste next, and what no command can show: each with the command that helps. */
export function needsSection(report: Report, options: ViewOptions): Node | null {
  const missing = report.needs.filter(({ kind }) => kind === 'missing');
  const outside = report.needs.filter(({ kind }) => kind === 'outside');
  if (missing.length + outside.length === 0) return null;
  const id = `${options.prefix}needs`;
  return h(
    'section',
    { class: 'needs', 'aria-labelledby': id },
    h('h2', { id }, missing.length > 0 ? 'What to paste next' : 'What would settle it'),
    missing.length === 0
      ? null
      : h(
          'p',
          { class: 'needs-how' },
          'Run it, and paste the output below what is there already. The first one tells most.',
        ),
    missing.length === 0 ? null : h('ol', { class: 'needs-list' }, missing.map(needItem)),
    outside.length === 0 ? null : h('p', { class: 'needs-how' }, 'No command that describes your VPC can show this:'),
    outside.length === 0 ? null : h('ul', { class: 'needs-list' }, outside.map(needItem)),
  );
}

function needItem(need: Need): Node {
  const command = need.command === null ? null : commandBlock([need.command], 'Copy command');
  return h('li', null, paragraphs(need.text), command);
}

/** What the verdict takes for granted, each with the command that would prove it. */
export function assumptionsSection(report: Report, options: ViewOptions): Node | null {
  if (report.assumptions.length === 0) return null;
  const id = `${options.prefix}assumptions`;
  const items = report.assumptions.map(({ text, command }) =>
    h('li', null, paragraphs(text), command === null ? null : commandBlock([command], 'Copy command')),
  );
  return h(
    'section',
    { class: 'assumptions', 'aria-labelledby': id },
    h('h2', { id }, 'Taken for granted'),
    h('p', null, inline('These hold unless someone changed them. Paste the output of the command to have it proved.')),
    h('ul', { class: 'needs-list' }, items),
  );
}
