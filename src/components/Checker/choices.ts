/** The questions that only some pastes raise: which of several functions, which of several subnets. */
import { namedId, vpcName } from '../Report/named.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { toDom } from '../Report/to-dom.ts';
import { chosenIn } from './chosen.ts';
import { UNATTACHED_NAME } from './input.ts';
import type { Choices, Result, SubnetChoice } from './job.ts';
import { choicesToAsk } from './question.ts';

/** Most subnets that are offered; a paste with more is better narrowed with a filter. */
const MOST = 100;

/** Names by id, and the ranges of VPCs. */
type Known = Pick<Result, 'names' | 'ranges'>;

/** Draws the questions that change the answer and keeps what was chosen; leaves the page alone when nothing changed. */
export function showChoices(place: HTMLElement, all: Choices, { names, ranges = {} }: Known): void {
  // The function that stands for the answer "not attached" is no choice.
  const choices = { ...all, functions: all.functions.filter((name) => name !== UNATTACHED_NAME) };
  const asks = choicesToAsk(choices);
  const chosen = chosenIn(place);
  // Subnets that were offered stay on offer while some of them are chosen, and the answer is about those alone.
  const offered = chosen.subnetIds.length > 0 || chosen.isUnattached ? place.dataset['offered'] : undefined;
  const key = offered ?? JSON.stringify([asks, choices, names, ranges]);
  if (place.dataset['key'] === key) return;
  place.dataset['key'] = key;
  place.dataset['offered'] = key;
  const trees = [
    ...(asks.functions ? [functionChoice(choices.functions, chosen.functionName)] : []),
    ...(asks.place ? [placeChoice(choices, new Set(chosen.subnetIds), chosen.isUnattached, { names, ranges })] : []),
  ];
  place.replaceChildren(...trees.map((tree) => toDom(tree, place.ownerDocument)));
}

/** Takes the questions away; there is nothing to ask about. */
export function hideChoices(place: HTMLElement): void {
  delete place.dataset['key'];
  delete place.dataset['offered'];
  place.replaceChildren();
}

function functionChoice(functions: readonly string[], chosen: string): Node {
  const options = functions.slice(0, MOST).map((name) => h('option', { value: name, selected: name === chosen }, name));
  return h(
    'p',
    { class: 'field' },
    h('label', { for: 'function' }, 'Function'),
    h('select', { id: 'function', name: 'function' }, options),
  );
}

/** Where the function is: in some of the subnets, by VPC and route table, or in none. */
function placeChoice({ subnets }: Choices, chosen: ReadonlySet<string>, isUnattached: boolean, known: Known): Node {
  const shown = subnets.length > 1 ? subnets.slice(0, MOST) : [];
  const vpcs = [...Map.groupBy(shown, ({ vpcId }) => vpcId)];
  const question =
    shown.length > 1 ? 'Which subnets is your function attached to?' : 'Is your function attached to a VPC?';
  return h(
    'fieldset',
    { class: shown.length > 1 ? 'choice' : 'choice choice-short' },
    h('legend', null, question),
    h('p', { class: 'hint' }, 'The paste has no function. Its configuration would tell; so can you.'),
    vpcs.flatMap(([vpcId, members]) => [
      vpcId === null ? null : h('p', { class: 'choice-vpc' }, 'VPC ', vpcName(vpcId, known)),
      ...[...Map.groupBy(members, ({ tableId }) => tableId)].map(([tableId, own]) =>
        groupOf(tableId, own, chosen, known.names),
      ),
    ]),
    h('p', { class: 'choice-none' }, box('attached', 'no', isUnattached, 'My function is not attached to a VPC')),
  );
}

function groupOf(
  tableId: string | null,
  members: readonly SubnetChoice[],
  chosen: ReadonlySet<string>,
  names: Result['names'],
): Node {
  const title = tableId === null ? 'Route table not known' : namedId(tableId, names);
  return h(
    'div',
    { class: 'choice-group', role: 'group', 'aria-label': `Route table ${tableId ?? 'not known'}` },
    h('p', { class: 'choice-table' }, tableId === null ? null : 'Route table ', title),
    h(
      'ul',
      { class: 'choice-list' },
      members.map(({ id, zone }) =>
        h('li', null, box('subnet', id, chosen.has(id), namedId(id, names), zone === null ? null : ` in ${zone}`)),
      ),
    ),
  );
}

function box(name: string, value: string, checked: boolean, ...words: readonly (Node | string | null)[]): Node {
  return h('label', null, h('input', { type: 'checkbox', name, value, checked }), ' ', words);
}
