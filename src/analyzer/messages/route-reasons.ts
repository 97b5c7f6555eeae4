/** Why a route wins or loses, in one short phrase each: what a reader needs to see the rule at work. */
import { formatAddress, type Cidr } from '../network/address.ts';
import { size } from '../network/interval-set.ts';
import type { Candidate, Fate } from '../path/candidates.ts';
import type { RouteAt } from '../path/table-routes.ts';
import type { Family } from '../words.ts';

/** What all reasons of one answer have in common. */
export interface RouteWords {
  /** "8.8.8.8", "the internet", "s3". */
  readonly name: string;
  readonly isOneAddress: boolean;
  readonly family: Family;
  /** How many routes fit the destination. */
  readonly fitting: number;
  /** Routes that come before another one of the same prefix, with that other. */
  readonly beaten: ReadonlyMap<RouteAt, RouteAt>;
  /** Whether a route that fits only some addresses may or may not hold the service that was asked for. */
  readonly isVague: boolean;
  /** Whether addresses were typed that may be those of an AWS service. */
  readonly mayBeService: boolean;
}

const FAMILY = { ipv4: 'IPv4', ipv6: 'IPv6' } as const;

/** The reason of one route. @param part what it carries, as blocks, where it carries only some of the destination */
export function routeReason({ at, fate, blocks, length }: Candidate, part: string | null, words: RouteWords): string {
  const { name } = words;
  switch (fate.kind) {
    case 'carries':
      return carried(at, fate, part, words);
    case 'longer':
      return `matches${fate.inPart ? ' in part' : ''}, but ${slashes(fate.lengths)} over /${length ?? 0}`;
    case 'preferred':
      return `${originOf(at)}, the ${originOf(fate.winner)} route of the same prefix wins`;
    case 'within-local':
      return `propagated, the local route wins even over a longer propagated one`;
    case 'apart':
      return apart(at, blocks, words);
    case 'other-family':
      return `${FAMILY[words.family === 'ipv4' ? 'ipv6' : 'ipv4']} route, the question is ${FAMILY[words.family]}`;
    case 'unexpanded':
      return `prefix list ${at.prefixListId ?? ''}: its entries were not pasted, cannot tell`;
    case 'one-service':
      return words.mayBeService
        ? `addresses of one AWS service; whether ${name} is one is not in the paste`
        : 'addresses of one AWS service, no part of this';
    case 'unreadable':
      return 'its destination could not be read';
  }
}

function carried(at: RouteAt, { among }: Fate & { kind: 'carries' }, part: string | null, words: RouteWords): string {
  if (among.length > 1) return `AWS picks one of ${among.length} routes of this prefix and keeps it`;
  const gets = part === null ? '' : `gets ${part}`;
  if (at.route.State === 'blackhole')
    return `blackhole: matches and drops${part === null ? '' : ` ${part}`}, no shorter route takes over`;
  const state: string = at.route.State ?? 'active';
  if (state !== 'active' && state !== '') return `matches; AWS does not document what the state ${state} does`;
  if (part !== null) return words.isVague ? `${gets}, if ${words.name} has addresses there` : gets;
  if (at.target.kind === 'local') return 'matches: an address of the VPC itself';
  const beaten = words.beaten.get(at);
  if (beaten) return `${originOf(at)}, before the ${originOf(beaten)} one of the same prefix`;
  if (words.fitting > 1) return 'matches with the longest prefix';
  return words.isOneAddress ? `the only route that contains ${words.name}` : `the only route for ${words.name}`;
}

/** "/24 wins", "/9 and /16 win". */
function slashes(lengths: readonly number[]): string {
  const shown = lengths.map((length) => `/${length}`);
  if (shown.length > 3) return `${shown.slice(0, 2).join(', ')} and longer win`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? `${last} wins` : `${shown.join(', ')} and ${last} win`;
}

/** By what equal prefixes are told apart (SEL-3). */
function originOf(at: RouteAt): string {
  if (at.propagated) return 'propagated';
  return at.prefixListId === null ? 'static' : 'prefix-list';
}

function apart(at: RouteAt, blocks: readonly Cidr[], { name, isOneAddress, family }: RouteWords): string {
  const verb = isOneAddress ? `does not contain ${name}` : `holds nothing of ${name}`;
  if (at.prefixListId !== null)
    return blocks.length === 1
      ? verb
      : `none of its ${blocks.length} entries ${isOneAddress ? `contains ${name}` : `is part of ${name}`}`;
  if (at.target.kind === 'local' && !isOneAddress) return `${verb}: these are the VPC’s own addresses`;
  const [block] = blocks;
  if (block === undefined || family === 'ipv6' || size([block.from, block.to]) < 2) return verb;
  const last = typeof block.to === 'number' ? block.to - 1 : block.to - 1n;
  return `${verb}: it covers ${formatAddress(block.from)} to ${formatAddress(last)}`;
}
