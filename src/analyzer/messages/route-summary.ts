/** Which route wins, in a sentence or two, and how the destination was read. */
import type { Reading } from '../verdict/route-destination.ts';

/** A route that carries some of the destination. */
export interface Winner {
  readonly destination: string;
  /** The kind of its target and its id: "NAT gateway nat-0abc". */
  readonly target: string;
  readonly drops: boolean;
}

export interface SummaryFacts {
  /** "8.8.8.8", "the internet", "s3". */
  readonly name: string;
  readonly winners: readonly Winner[];
  /** Whether the winners have one prefix and AWS picks one of them. */
  readonly isTie: boolean;
  /** Whether some of the destination has no route. */
  readonly hasRest: boolean;
  /** Whether all routes of the table are in the paste. */
  readonly isWhole: boolean;
  /** Prefix lists that may hold the destination. */
  readonly lists: readonly string[];
  readonly reading: Reading;
}

/** The result in words. */
export function routeSummary(facts: SummaryFacts): string {
  const { name, isWhole, reading } = facts;
  if (reading.kind === 'link-local') return `No route carries ${name}: the VPC answers there itself.`;
  if (reading.kind === 'service' && reading.unseen !== null)
    return `${name} goes to the gateway endpoint ${reading.unseen}, which serves this table; its route is not in the paste.`;
  const cut =
    isWhole || facts.winners.length === 0 ? '' : ' The list of routes is not whole: one that is missing may win.';
  return `${resultOf(facts)}${doubtOf(facts)}${cut}`;
}

function doubtOf({ lists, winners }: SummaryFacts): string {
  if (lists.length === 0 || winners.length === 0) return '';
  return ` That changes if ${either(lists)} holds it with a longer prefix: the entries were not pasted.`;
}

const either = (lists: readonly string[]): string =>
  lists.length > 2 ? `one of ${lists.length} prefix lists` : lists.join(' or ');

function resultOf(facts: SummaryFacts): string {
  const { name, winners, isTie, hasRest, isWhole, lists } = facts;
  const [first, ...others] = winners;
  if (first === undefined && lists.length > 0)
    return `No other route fits ${name}: it depends on whether ${either(lists)} holds it, and the entries were not pasted.`;
  if (first === undefined) {
    return isWhole
      ? `No route of this table fits ${name}, so the packet is dropped.`
      : `No route in the paste fits ${name}, but the list of routes is not whole: one that is missing may.`;
  }
  if (isTie) return `${winners.length} routes of the same prefix fit ${name}: AWS picks one of them and keeps it.`;
  const rest = hasRest ? ` For the rest of ${name} there is no route, so it is dropped.` : '';
  if (others.length > 0) {
    const isOne = others.every(({ target }) => target === first.target);
    return `${winners.length} routes share ${name}: each address goes to the longest prefix that contains it${isOne ? `. All of them lead to ${first.target}` : ''}.${rest}`;
  }
  const what = hasRest ? `part of ${name}` : name;
  if (first.drops) return `${first.destination} wins ${what} and drops it: ${first.target} is gone.${rest}`;
  const way = first.target === 'local' ? 'stays inside the VPC' : `goes to ${first.target}`;
  return `${first.destination} wins: ${what} ${way}.${rest}`;
}

/** How a name became addresses; null where nothing had to be read into it. */
export function readingText(reading: Reading, name: string): string | null {
  switch (reading.kind) {
    case 'as-typed':
    case 'link-local':
      return null;
    case 'public-name':
      return `Routes know addresses, not names: ${name} is taken for a public one. Ask for its address to be certain.`;
    case 'inside':
      return `${name} leads to an address inside the VPC, or may; these are the VPC’s own addresses.`;
    case 'endpoint':
      return `${name} is answered by the interface endpoint ${reading.endpoint}, with an address inside the VPC.`;
    case 'listed-service':
      return `The addresses of ${name} are those of the pasted prefix list.`;
    case 'service':
      return `${name} has many public addresses, and the paste does not say which.`;
  }
}
