/**
 * Lists of the words that AWS is known to print in a field: states, types, modes. A schema has one for each such field
 * (`words`), in AWS's own spelling. AWS may add to each of them: a word that no list has decides nothing (TGT-16).
 */

/**
 * A list of all words of a type of the SDK: one that is missing does not compile, nor one that the SDK lacks.
 * @example allOf<'public' | 'private'>()(['public', 'private'])
 */
export const allOf =
  <W extends string>() =>
  <const L extends readonly W[]>(list: L & Whole<W, L>): L =>
    list;

type Whole<W extends string, L extends readonly string[]> = [Exclude<W, L[number]>] extends [never]
  ? unknown
  : { readonly missing: Exclude<W, L[number]> };

/** Lists of a nested part, under its name. */
export function below(
  part: string,
  lists: Readonly<Record<string, readonly string[]>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.entries(lists).map(([path, list]) => [`${part}.${path}`, list]));
}

/** The text that a field of an SDK type holds. */
export type Word<T, K extends keyof T> = NonNullable<T[K]> & string;

/** Whether a word is one of a list; a missing one is not. */
export function isKnown(list: readonly string[], word: string | null | undefined): boolean {
  return word !== null && word !== undefined && list.includes(word);
}

/**
 * What a word means to whoever judges by it; undefined for one that is not shown, and for one that nobody knows.
 * The table is to have a row for each word of the schema's list (`satisfies Record<NatGatewayState, …>`).
 */
export function meaningOf<M>(table: Readonly<Record<string, M>>, word: string | undefined): M | undefined {
  return word !== undefined && Object.hasOwn(table, word) ? table[word] : undefined;
}
