/** Settings of a figure: one position for each of its switches. */

/** One position for each switch, in their order. */
export type Setting = readonly number[];

/** Every setting, the starting one first; the last switch turns fastest. */
export function settingsOf(sizes: readonly number[]): readonly Setting[] {
  return sizes.reduce<readonly Setting[]>(
    (all, size) => all.flatMap((setting) => Array.from({ length: size }, (_, at) => [...setting, at])),
    [[]],
  );
}

/** The place of a setting in the list of all. */
export const placeOf = (setting: Setting, sizes: readonly number[]): number =>
  setting.reduce((place, at, i) => place * (sizes[i] ?? 1) + at, 0);
