import type { Snapshot } from '../../../../src/analyzer/index.ts';

const isEmpty = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/**
 * The resources of a snapshot, keys sorted; empty lists and objects are left out, as text and tables print nothing for
 * them; `None` is how tables print a word and a missing value alike.
 */
export function resources(snapshot: Snapshot): unknown {
  const sorted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(sorted);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([key, child]) => [key, sorted(child)] as const)
        .filter(
          ([key, child]) =>
            child !== 'None' &&
            child !== '' &&
            child !== null &&
            !isEmpty(child) &&
            key !== 'place' &&
            key !== 'reason' &&
            key !== 'torn',
        )
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  const collections = Object.entries(snapshot).filter(
    ([name]) => !['paste', 'documents', 'diagnostics'].includes(name),
  );
  return sorted(Object.fromEntries(collections));
}
