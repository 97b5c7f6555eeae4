/** Ids and addresses as AWS would assign them, made from the state alone: the same requests give the same ids. */

/**
 * An id that does not appear in a text.
 * @param from how many ids were made before: AWS gives no id twice
 * @example newId('rtb', '') // rtb-0 and sixteen hexadecimal digits
 */
export function newId(prefix: string, taken: string, from = 0): string {
  for (let n = from + 1; ; n++) {
    const id = `${prefix}-0${hex(`${prefix}:${String(n)}`)}`;
    if (!taken.includes(id)) return id;
  }
}

/** Sixteen hexadecimal digits that look like chance: FNV-1a of the text, twice with different starts. */
const hex = (text: string): string => [0x811c9dc5, 0x01000193].map((start) => fnv(text, start)).join('');

function fnv(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  // One more turn spreads the last letter over all digits.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0).toString(16).padStart(8, '0');
}
