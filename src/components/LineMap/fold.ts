/** Stops in a row that are only taken for granted become one: nothing was seen of any of them. */
import type { Stop } from './stops.ts';

/** The same line with every run of assumed stops folded into one that names them all. */
export function folded(stops: readonly Stop[]): readonly Stop[] {
  const out: Stop[] = [];
  for (const stop of stops) {
    // Who sends keeps the first stop to itself.
    const last = out.length < 2 ? undefined : out.at(-1);
    if (last === undefined || !isFoldable(stop) || !isFoldable(last)) out.push(stop);
    else out[out.length - 1] = { ...stop, name: joinedName(last.name, stop.name) };
  }
  return out;
}

// What has an id was seen, and keeps a stop to itself.
const isFoldable = ({ outcome, id }: Stop): boolean => outcome === 'assumed' && id === null;

/** "Security group, network ACL": a stop's name keeps its capitals where it is an abbreviation. */
function joinedName(before: string, name: string): string {
  const rest = /^[A-Z][a-z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  return `${before}, ${rest}`;
}
