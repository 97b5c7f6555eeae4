import type { Need, Report } from '../../analyzer/report/types.ts';
import { commandBlock } from './command.ts';
import { inline, paragraphs } from './inline.ts';
import { h } from './node.ts';
import type { Node } from './node.ts';
import type { ViewOptions } from './options.ts';

/** How many outputs are asked for at most, and how many things are said to be outside of any. */
const MOST_NEEDS = 20;

/** The output that would tell most; null when none is missing. */
export function firstMissing(report: Report): Need | null {
  return missingOf(report)[0] ?? null;
}

/** The configuration of the function, which tells where it is attached; undefined where it is not missing. */
export const functionNeed = (report: Report): Need | undefined =>
  missingOf(report).find(({ command }) => command?.startsWith('aws lambda get-function-configuration '));

/** What to paste next besides `asked`, what the answer asks for already: each with the command that prints it. */
export function needsSection(report: Report, asked: Need | null | undefined, options: ViewOptions): Node | null {
  const missing = missingOf(report).filter((need) => need !== asked);
  if (missing.length === 0) return null;
  const id = `${options.prefix}needs`;
  const title = h('h2', { id }, asked ? 'Paste after that' : 'What to paste next');
  const list = needsList('ol', missing);
  // Where the answer waits for nothing, more output is for the curious.
  return h(
    'section',
    { class: 'needs', 'aria-labelledby': id },
    asked ? [title, ...list] : h('details', null, h('summary', null, title), list),
  );
}

/** What no command that describes a VPC can show. */
export function outsideSection(report: Report, options: ViewOptions): Node | null {
  const outside = report.needs.filter(({ kind }) => kind === 'outside');
  if (outside.length === 0) return null;
  const id = `${options.prefix}outside`;
  return h(
    'section',
    { class: 'needs', 'aria-labelledby': id },
    h('h3', { id }, 'What no output of a VPC shows'),
    needsList('ul', outside),
  );
}

/** The text of a need and its command. */
export function needBody({ text, command }: Need): readonly (Node | null)[] {
  return [...paragraphs(text), command === null ? null : commandBlock([command], 'Copy command')];
}

function missingOf({ needs }: Report): readonly Need[] {
  return needs.filter(({ kind }) => kind === 'missing');
}

/** The first needs of many, and how many more there are: of a whole account there are thousands. */
function needsList(name: 'ol' | 'ul', needs: readonly Need[]): readonly (Node | null)[] {
  const rest = needs.length - MOST_NEEDS;
  return [
    h(
      name,
      { class: 'needs-list' },
      needs.slice(0, MOST_NEEDS).map((need) => h('li', null, needBody(need))),
    ),
    rest <= 0 ? null : h('p', { class: 'more' }, `${rest} more not drawn. An answer about fewer subnets needs fewer.`),
  ];
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
    h('h3', { id }, 'Taken for granted'),
    h('p', null, inline('These hold unless someone changed them. Paste the output of the command to have it proved.')),
    h('ul', { class: 'needs-list' }, items),
  );
}
