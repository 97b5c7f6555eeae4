/** The questions that only some pastes raise: which of several functions, which of several subnets. */
import { toDom } from '../Report/to-dom.ts';
import { h } from '../Report/node.ts';
import type { Node } from '../Report/node.ts';
import { chosenIn } from './chosen.ts';
import { UNATTACHED_NAME } from './input.ts';
import type { Choices } from './job.ts';
import { choicesToAsk } from './question.ts';

/** Most subnets that are offered; a paste with more is better narrowed with a filter. */
const MOST = 100;

/** Draws the questions that change the answer and keeps what was chosen; leaves the page alone when nothing changed. */
export function showChoices(place: HTMLElement, all: Choices): void {
  // The function that stands for the answer "not attached" is no choice.
  const choices = { ...all, functions: all.functions.filter((name) => name !== UNATTACHED_NAME) };
  const asks = choicesToAsk(choices);
  const key = JSON.stringify([asks, choices]);
  if (place.dataset['key'] === key) return;
  place.dataset['key'] = key;
  const chosen = chosenIn(place);
  const trees = [
    ...(asks.functions ? [functionChoice(choices.functions, chosen.functionName)] : []),
    ...(asks.attached ? [attachedChoice(chosen.isUnattached)] : []),
    ...(asks.subnets ? [subnetChoice(choices, new Set(chosen.subnetIds))] : []),
  ];
  place.replaceChildren(...trees.map((tree) => toDom(tree, place.ownerDocument)));
}

/** Takes the questions away; there is nothing to ask about. */
export function hideChoices(place: HTMLElement): void {
  delete place.dataset['key'];
  place.replaceChildren();
}

function attachedChoice(isUnattached: boolean): Node {
  return h(
    'p',
    { class: 'field' },
    h('label', { for: 'attached' }, 'Is your function attached to a VPC?'),
    h(
      'select',
      { id: 'attached', name: 'attached' },
      h('option', { value: 'yes', selected: !isUnattached }, 'Yes, or I do not know'),
      h('option', { value: 'no', selected: isUnattached }, 'No'),
    ),
  );
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

function subnetChoice({ subnets }: Choices, chosen: ReadonlySet<string>): Node {
  const items = subnets
    .slice(0, MOST)
    .map(({ id, zone }) =>
      h(
        'li',
        null,
        h(
          'label',
          null,
          h('input', { type: 'checkbox', name: 'subnet', value: id, checked: chosen.has(id) }),
          ' ',
          h('code', null, id),
          zone === null ? null : ` in ${zone}`,
        ),
      ),
    );
  const question = 'Which subnets is your function attached to?';
  return h(
    'details',
    { class: 'choice', open: chosen.size > 0 },
    h('summary', null, question),
    h(
      'fieldset',
      null,
      h('legend', { class: 'visually-hidden' }, question),
      h(
        'p',
        { class: 'hint' },
        'No function is in the paste, so each subnet is judged on its own until you tick some.',
      ),
      h('ul', { class: 'choice-list' }, items),
    ),
  );
}
