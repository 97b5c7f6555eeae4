export interface Chosen {
  readonly functionName: string;
  readonly subnetIds: readonly string[];
}

/** What is chosen at the moment; empty where nothing is asked. */
export function chosenIn(place: HTMLElement): Chosen {
  const select = place.querySelector('select');
  const ticked = [...place.querySelectorAll<HTMLInputElement>('input:checked')];
  return { functionName: select?.value ?? '', subnetIds: ticked.map(({ value }) => value) };
}
