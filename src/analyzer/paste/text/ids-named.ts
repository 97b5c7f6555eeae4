/** Ids that stand in a text of which nothing else is known: they name what to ask AWS for, and are no facts. */

/** What ids begin with, the most helpful first: what a path leads through. */
const PREFIXES = ['vpc', 'subnet', 'rtb', 'nat', 'igw', 'tgw', 'eni', 'sg'];

const ID = /(?<![\w-])(?:vpc|subnet|rtb|nat|igw|tgw|eni|sg)-[\da-f]{8}(?:[\da-f]{9})?(?![\w-])/g;

/** The part of a text that is looked at. */
const MAX_TEXT = 1_000_000;

/**
 * The ids in a text, each once, by kind in the order of a path.
 * @example idsNamed('the lambda is in subnet-0a1b2c3d of vpc-0a1b2c3d') // ['vpc-0a1b2c3d', 'subnet-0a1b2c3d']
 */
export function idsNamed(text: string): string[] {
  const ids = new Set([...text.slice(0, MAX_TEXT).matchAll(ID)].map(([id]) => id));
  const rank = (id: string): number => PREFIXES.indexOf(id.slice(0, id.indexOf('-')));
  return [...ids].sort((a, b) => rank(a) - rank(b));
}
