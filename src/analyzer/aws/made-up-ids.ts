/** Ids of ours for what was pasted without one: they stand in parentheses, as no id of AWS does. */

/**
 * The id of something that was pasted without one.
 * @param one what it is: `route table`
 * @param count how many of its kind came before it
 * @example madeUpId('route table', 1) // '(route table 2)'
 */
export const madeUpId = (one: string, count: number): string => `(${one}${count === 0 ? '' : ` ${count + 1}`})`;

/** Whether an id is one of ours. */
export const isMadeUp = (id: string | null | undefined): boolean => id?.startsWith('(') === true;

/** What stands in a command where an id of ours would: words for what to put there, `<route table>`; other ids as they are. */
export const openId = (id: string): string =>
  isMadeUp(id) && id.endsWith(')') ? `<${id.slice(1, -1).replace(/ \d+$/, '')}>` : id;
