/** Texts that are understood and are no one destination: what each is, and what to ask instead. */
import { parseAddress, parseCidr } from '../network/address.ts';
import type { Spelled } from './international-name.ts';
import { isOwnMachine } from './own-machine.ts';

/** Ids of what may be mistaken for a destination. */
const ID = /^(?:sg|subnet|vpc|vpce|eni|i|igw|nat|rtb|acl|pcx|tgw|db|fs)-[0-9a-f]{6,40}$/i;

/** A port, alone or with a word for every host before it. */
const PORT = /^(?:(?:tcp|udp|port|ports|any|all|\*)[\s:/]{0,3})?:?(\d{1,5})(?:\/(?:tcp|udp))?$/i;

const RANGE = /^(\d{1,3}(?:\.\d{1,3}){3}) ?(?:-|–|to) ?(\d{1,3}(?:\.\d{1,3}){0,3})$/;

/** Ports that are smaller than a prefix of IPv4 and usual: FTP, SSH, Telnet, SMTP. */
const USUAL = new Set([21, 22, 23, 25]);

/**
 * What is wrong with a text that names nothing that could be called through a VPC, or more than it says; null for any other.
 * @param typed as a person typed it
 * @param text the same without scheme, port and path
 */
export function noDestination(typed: string, text: string): string | null {
  if (isOwnMachine({ host: text.toLowerCase(), address: text }))
    return `"${text}" is the function itself: nothing in a VPC is asked, and no route, filter or gateway decides. Ask for the host that the client should call.`;
  if (ID.test(text))
    return `"${text}" is an id, and nothing is called by it. Ask for the address or the host name of what has it; for a VPC endpoint, for a service that it serves, such as sqs.`;
  const port = PORT.exec(typed.trim())?.[1];
  if (port !== undefined)
    return `"${typed.trim()}" is a port without a host. Ask for both, such as internet:${port} or 10.0.0.5:${port}.`;
  const range = RANGE.exec(text);
  if (range !== null && parseAddress(range[1] ?? '') !== null)
    return `"${text}" is a range of addresses. Ask for one of them, ${range[1] ?? ''}, or for a CIDR that holds them.`;
  return mayBePort(text);
}

/** `10.0.0.5/22`: a block with bits set behind its prefix, or the port of an address. */
function mayBePort(text: string): string | null {
  const cidr = parseCidr(text);
  if (cidr === null || cidr.canonical || !USUAL.has(cidr.prefix)) return null;
  const address = text.slice(0, text.indexOf('/'));
  return `"${text}" may mean the block of that prefix, or port ${cidr.prefix} of ${address}. Ask for ${address}:${cidr.prefix}, or for the block by its first address.`;
}

/** A name in letters of several scripts is another host than the one that it looks like. */
export const mixedLetters = (typed: string, { letters, other }: Extract<Spelled, { readonly kind: 'mixed' }>): string =>
  `"${typed.slice(0, 80)}" mixes Latin letters with others that look like them (${letters}), so it is another host than it seems: ${other.slice(0, 253)}. Type it again in Latin letters, or ask for ${other.slice(0, 253)}.`;

/** Several things in one text that are each a destination. */
export const severalDestinations = (typed: string, each: readonly string[]): string =>
  `"${typed.slice(0, 80).replaceAll(/\s+/g, ' ')}" names ${String(each.length)} destinations: ${each.join(', ')}. Ask for each by itself, or in a list with commas between them.`;

/** A name with a star, which certificates and policies use. */
export const pattern = (host: string): string =>
  `"${host.slice(0, 80)}" stands for many hosts, and each of them may have another way. Ask for one of them.`;
