/** The search that `--query` asks for. */
import type { Tools } from '../../labs/session.ts';

/** The search for one line; a line without a query needs none. */
export function searchFor(line: string): Promise<Tools['search']> {
  const search: Tools['search'] = line.includes('--query')
    ? () => {
        throw new Error('queries are not understood here; leave --query out, or take --output text.');
      }
    : (value) => value;
  return Promise.resolve(search);
}
