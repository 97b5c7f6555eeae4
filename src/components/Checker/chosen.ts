export interface Chosen {
  readonly functionName: string;
  readonly subnetIds: readonly string[];
  readonly isUnattached: boolean;
}

/** What is chosen at the moment; empty where nothing is asked. */
export function chosenIn(place: HTMLElement): Chosen {
  const select = place.querySelector<HTMLSelectElement>('#function');
  const ticked = [...place.querySelectorAll<HTMLInputElement>('input[name=subnet]:checked')];
  return {
    functionName: select?.value ?? '',
    subnetIds: ticked.map(({ value }) => value),
    isUnattached: place.querySelector('input[name=attached]:checked') !== null,
  };
}
