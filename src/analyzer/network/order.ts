/** The order of two numbers, addresses or texts, as sorting wants it; texts by their letters' codes, the same in every language. */
export const compare = (a: number | bigint | string, b: number | bigint | string): number =>
  a < b ? -1 : a > b ? 1 : 0;
