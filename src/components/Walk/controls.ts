/** The switches of a figure in the page: what is chosen, and what a placebo says. */
import type { Setting } from '../../walk/setting.ts';

const switchesOf = (figure: HTMLElement): readonly HTMLInputElement[][] =>
  [...figure.querySelectorAll('.walk-switch')].map((one) => [
    ...one.querySelectorAll<HTMLInputElement>('input[type="radio"]'),
  ]);

export const sizesOf = (figure: HTMLElement): readonly number[] => switchesOf(figure).map(({ length }) => length);

/** What is chosen, switch by switch. */
export const settingIn = (figure: HTMLElement): Setting =>
  switchesOf(figure).map((choices) =>
    Math.max(
      0,
      choices.findIndex(({ checked }) => checked),
    ),
  );

/** Chooses what an address carries: one digit for each switch; what is no choice is left out. */
export function choose(figure: HTMLElement, digits: string): void {
  switchesOf(figure).forEach((choices, i) => {
    const choice = choices[Number(digits[i])];
    if (choice) choice.checked = true;
  });
}

/** Puts a sentence where screen readers hear it. */
export function say(figure: HTMLElement, text: string): void {
  const status = figure.querySelector('[data-part="status"]');
  if (status) status.textContent = text;
}

/** A placebo moves nothing: its sentence says why. */
export function explain(figure: HTMLElement, box: HTMLInputElement): void {
  const why = figure.querySelector<HTMLElement>(`[id="${box.getAttribute('aria-details') ?? ''}"]`);
  if (why === null) return;
  why.hidden = !box.checked;
  say(figure, box.checked ? why.textContent : '');
}
