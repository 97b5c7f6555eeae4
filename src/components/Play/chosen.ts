/** The switches of the playground by their ids: what is chosen, and how to choose. */

/** A radio button is named after its switch. */
const PREFIX = 'walk-play-';

const radios = (figure: HTMLElement): readonly HTMLInputElement[] => [
  ...figure.querySelectorAll<HTMLInputElement>(`.walk-switch input[name^="${PREFIX}"]`),
];

/** The choice of every switch that is not where it starts. */
export const chosen = (figure: HTMLElement): Readonly<Record<string, number>> =>
  Object.fromEntries(
    radios(figure).flatMap(({ name, value, checked }) =>
      checked && value !== '0' ? [[name.slice(PREFIX.length), Number(value)] as const] : [],
    ),
  );

/** Puts every switch to what is asked for, else to its start; a choice that does not exist is the start too. */
export function chooseAll(figure: HTMLElement, wanted: Readonly<Record<string, number>>): void {
  const all = radios(figure);
  for (const radio of all) if (radio.value === '0') radio.checked = true;
  for (const radio of all) {
    const id = radio.name.slice(PREFIX.length);
    if (Object.hasOwn(wanted, id) && radio.value === String(wanted[id])) radio.checked = true;
  }
}
