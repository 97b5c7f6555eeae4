/** A fix as it is drawn in the answer and in the finding that it belongs to. */
import type { Fix } from '../../analyzer/report/types.ts';
import { commandBlock } from './command.ts';
import { inline } from './inline.ts';
import { h } from './node.ts';
import type { Child, Node } from './node.ts';

/** What a fix costs, in a line of its own; null where the analyzer knows no price, or the title has all of it. */
export function costWords({ monthlyCost }: Fix): Node | null {
  return monthlyCost === null || shortCost(monthlyCost) === monthlyCost
    ? null
    : h('p', { class: 'fix-cost' }, h('strong', null, 'Cost: '), monthlyCost);
}

/** What a fix does, and its price in short: "Detach the function: no charge". */
export function fixTitle({ title, monthlyCost }: Fix, lead: 'Fix' | 'Or'): readonly Child[] {
  const cost = monthlyCost === null ? [] : [h('span', { class: 'fix-price' }, ` · ${shortCost(monthlyCost)}`)];
  return [`${lead}: `, ...inline(title), ...cost];
}

/** The warning and the commands of a fix. */
export function fixBody({ warning, cli, title }: Fix): readonly (Node | null)[] {
  return [
    warning === null
      ? null
      : h('p', { class: 'fix-warning' }, h('strong', null, 'Before you run it: '), inline(warning)),
    cli.length === 0 ? null : commandBlock(cli, `Copy commands: ${title}`),
    inPowerShell(cli, title),
    // Seen in the checker only, where it does something; what is still open cannot be tried.
    cli.length === 0 || /^\w+='</u.test(cli[0] ?? '')
      ? null
      : h('button', { type: 'button', 'data-try': title }, 'Try this fix'),
  ];
}

/** The same lines for PowerShell, where they are others: only variables are written in another way. */
function inPowerShell(cli: readonly string[], title: string): Node | null {
  const lines = cli.map((line) =>
    line.replace(
      /^([A-Z]\w*)=(?:\$\((.*)\)|(.*))$/u,
      (_, name: string, made?: string, given?: string) => `$${name} = ${made ?? given ?? ''}`,
    ),
  );
  if (lines.every((line, at) => line === cli[at])) return null;
  return h(
    'details',
    { class: 'fix-shell' },
    h('summary', null, 'For PowerShell'),
    commandBlock(lines, `Copy commands for PowerShell: ${title}`),
  );
}

/** A whole fix under its title; one of several is folded to a line with its cost. */
export function fixBlock(fix: Fix, lead: 'Fix' | 'Or', isFolded: boolean): Node {
  const title = fixTitle(fix, lead);
  if (!isFolded)
    return h('section', { class: 'fix' }, h('h4', { class: 'fix-title' }, title), costWords(fix), fixBody(fix));
  return h('details', { class: 'fix' }, h('summary', { class: 'fix-title' }, title), costWords(fix), fixBody(fix));
}

/** "$36.50 a month" of a longer sentence about costs; a sentence without an amount as far as its first bracket. */
function shortCost(text: string): string {
  return /\$[\d.]+ a month/u.exec(text)?.[0] ?? text.replace(/ \(.*$/u, '');
}
