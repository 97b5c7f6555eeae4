/** The destinations in one field: a list that commas part, and the buttons that put common ones into it or take them out. */

import { destinationsIn } from '../../analyzer/verdict/destination-list.ts';

export { destinationsIn };

/** The text of the field with the destination added at its end, or taken out where it is there. */
export function toggled(text: string, destination: string): string {
  const all = destinationsIn(text);
  const rest = all.filter((one) => one !== destination);
  return (rest.length < all.length ? rest : [...all, destination]).join(', ');
}

/** Presses the buttons whose destination stands in the field. */
export function pressButtons(root: ParentNode, text: string): void {
  const all = new Set(destinationsIn(text));
  for (const button of root.querySelectorAll<HTMLButtonElement>('button[data-destination]'))
    button.setAttribute('aria-pressed', String(all.has(button.dataset['destination'] ?? '')));
}
