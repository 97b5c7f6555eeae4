/**
 * Lists of any length. A call with `...list` as its arguments ends in a RangeError from some hundred thousand elements on,
 * and a paste may hold as many: these walk instead.
 */

/** Puts the items at the end of a list. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/** The largest of some numbers; -Infinity of none. */
export const largestOf = (numbers: Iterable<number>): number => {
  let largest = -Infinity;
  for (const number of numbers) if (number > largest) largest = number;
  return largest;
};

/** The smallest of some numbers; Infinity of none. */
export const smallestOf = (numbers: Iterable<number>): number => {
  let smallest = Infinity;
  for (const number of numbers) if (number < smallest) smallest = number;
  return smallest;
};

/** The list in an order, and the very list where it has that order already: AWS prints most lists in one. */
export function inOrderOf<T>(list: readonly T[], compare: (a: T, b: T) => number): readonly T[] {
  let last = list[0];
  for (const item of list) {
    if (last !== undefined && compare(last, item) > 0) return [...list].sort(compare);
    last = item;
  }
  return list;
}
