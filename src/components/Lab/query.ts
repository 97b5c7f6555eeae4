/** JMESPath, loaded with the first line that has a `--query`. */
import type { Tools } from '../../labs/session.ts';

/** The search for one line; for a line without a query nothing is loaded. */
export async function searchFor(line: string): Promise<Tools['search']> {
  if (!line.includes('--query')) return (value) => value;
  const { default: jmespath } = await import('jmespath');
  return (value, expression): unknown => jmespath.search(value, expression);
}
