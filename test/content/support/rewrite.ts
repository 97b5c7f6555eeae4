/** Rewrites a pasted document in ways that must not change the answer. */

/** As the CLI prints it. */
export const print = (value: unknown): string => JSON.stringify(value, null, 4);

/** Every list of objects in the opposite order; lists of texts keep theirs, since some of them mean it. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) {
    const items = value.map(reversed);
    return items.every((item) => typeof item === 'object' && item !== null) ? items.reverse() : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, reversed(inner)]));
}

/** Every object with one field more that nobody knows. */
export function withUnknownKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withUnknownKeys);
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, member]) => [key, withUnknownKeys(member)] as const);
  return Object.fromEntries([...inner, ['SomethingNew', { Value: 'yes' }]]);
}
