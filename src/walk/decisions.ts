/** All settings of a figure as few rows as there are things to tell apart: where a switch does not matter, its choices share a row. */
import { placeOf } from './setting.ts';

/** Settings that come to the same. */
export interface Decision {
  /** The choices of each switch that the row covers, by their places. */
  readonly choices: readonly (readonly number[])[];
  /** The place of one of the settings in the list of all. */
  readonly place: number;
}

/**
 * Rows that cover every setting once, in the order of the switches.
 * @param sizes how many choices each switch has
 * @param outcomeAt what comes of the setting at a place of the list of all, in a form that can be compared
 */
export function decisionsOf(sizes: readonly number[], outcomeAt: (place: number) => string): readonly Decision[] {
  const from = (chosen: readonly number[]): { readonly rows: readonly Decision[]; readonly key: string } => {
    const size = sizes[chosen.length];
    if (size === undefined) {
      const place = placeOf(chosen, sizes);
      return { rows: [{ choices: [], place }], key: outcomeAt(place) };
    }
    const below = Array.from({ length: size }, (_, choice) => from([...chosen, choice]));
    const groups = Map.groupBy(below.keys(), (choice) => below[choice]?.key ?? '');
    const rows = [...groups.values()].flatMap((own) =>
      (below[own[0] ?? 0]?.rows ?? []).map(({ choices, place }) => ({ choices: [own, ...choices], place })),
    );
    return { rows, key: JSON.stringify(below.map(({ key }) => key)) };
  };
  return from([]).rows;
}
