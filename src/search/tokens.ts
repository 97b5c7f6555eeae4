/** Words of a text as the search compares them: the same for what is indexed and for what is typed. */

/** Addresses and ranges stay whole: `0.0.0.0/0`, `::/0`, `10.0.0.0/16`; and so does the list without anything in it, `[]`. */
const ADDRESS = /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d{1,2})?|::\/0|\[\]/gu;
const WORD = /[\p{L}\p{N}_]+/gu;

/** Words that tell no page from another. */
const COMMON = new Set(
  'a about all also am amazonaws an and any are as at be because been but by can cannot com could did do does doing for from get gets got had has have he her his how i if in into is it its just me my no not of on only or our out over own so some such than that the their them then there they this those to too up us use was we were what when where which while who why will with would you your'.split(
    ' ',
  ),
);

/** Words of errors and of questions that look common and are not. */
const TOLD = new Set(['no', 'not', 'out', 'over', 'all']);

/** Names such as `AccessDeniedException` are found by their parts as well. */
const PARTS = /\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})/gu;

/**
 * The words of a text, addresses first; a name in several words is followed by its parts.
 * @example tokens('a VpcConfig with 0.0.0.0/0') // ['0.0.0.0/0', 'a', 'VpcConfig', 'Vpc', 'Config', 'with']
 */
export function tokens(text: string): string[] {
  const addresses = text.match(ADDRESS) ?? [];
  const rest = text.replace(ADDRESS, ' ').replace(/['’]s\b/gu, ' ');
  const found = rest.match(WORD) ?? [];
  return [
    ...addresses,
    ...found.flatMap((word) => (/\p{Ll}\p{Lu}/u.test(word) ? [word, ...(word.match(PARTS) ?? [])] : [word])),
  ];
}

/**
 * A word in the form that is compared; null for one that says nothing: a common word, a letter, a number of one digit or two.
 * @example term('Gateways') // 'gateway'
 */
export function term(word: string): string | null {
  const lower = word.toLowerCase();
  if (/^(?:\d{1,2}|.)$/u.test(lower)) return null;
  if (COMMON.has(lower) && !TOLD.has(lower)) return null;
  // One form for one and many, crude but the same on both sides: "addresses" and "address" meet by their prefix.
  const isMany = lower.length > 4 && lower.endsWith('s') && !/[siu\d]s$/u.test(lower.slice(-2));
  return isMany ? lower.slice(0, -1) : lower;
}

/** The terms of a text, in order. */
export function terms(text: string): string[] {
  return tokens(text).flatMap((word) => term(word) ?? []);
}
