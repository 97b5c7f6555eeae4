/** The words of the stops of most lines, one entry per message. Short: a stop is a label, the finding explains. */
import { listed } from './findings/define.ts';
import type { HopMessage, HopMessageKey, HopValues } from '../path/hop-message.ts';
import type { Outcome } from '../words.ts';

type Text<K extends HopMessageKey> = (values: HopValues<K>) => string;

/** What is said of a stop for each outcome of it; a sentence that would not hold of every outcome stands under its own. */
type ByOutcome<K extends HopMessageKey> = { readonly [O in Outcome]?: Text<K> } & { readonly otherwise: Text<K> };

/** Words of some messages. */
export type HopTexts<Keys extends HopMessageKey = HopMessageKey> = {
  readonly [K in Keys]: Text<K> | ByOutcome<K>;
};

const onlyPermits: Text<'sg'> = ({ groups, allowed }) =>
  `${listed(groups)} permits ${allowed.length > 0 ? `only ${listed(allowed)}` : 'none of this'} outbound.`;

/** An internet gateway that is attached stops only what is no internet address. */
export const internetOnly = {
  block: ({ gateway }: { readonly gateway: string }) =>
    `${named(gateway)} leads to the internet only, and this lies elsewhere.`,
  partial: ({ gateway }: { readonly gateway: string }) => `${named(gateway)} leads to the internet only.`,
};

const named = (gateway: string): string => gateway || 'An internet gateway';
const NO_ADDRESS = "the function's interface has no public IPv4 address";

export const mainly = (table: string, main: boolean): string => `${table}${main ? ' (main)' : ''}`;

/** Messages of the stops that most lines have. */
export type UsualHop =
  | 'unattached'
  | 'attached'
  | 'supposed'
  | 'subnet-state'
  | 'sg-open'
  | 'sg-supposed'
  | 'sg-missing'
  | 'sg'
  | 'acl-default'
  | 'list-cut'
  | 'acl'
  | 'table-none'
  | 'table-no-route'
  | 'table-route'
  | 'table-blackhole'
  | 'igw-no-public-ip'
  | 'igw-out'
  | 'igw-assumed'
  | 'igw-detached'
  | 'nat-missing'
  | 'nat-state'
  | 'nat-ok'
  | 'arrived'
  | 'arrived-partly';

const TEXTS: HopTexts<UsualHop> = {
  unattached: ({ name }) =>
    `${name} is not attached to a VPC and runs in a network that Lambda owns, with internet access.`,
  attached: ({ name, subnet }) =>
    `${name} is attached to ${subnet || 'the VPC'}; the connections it opens leave there.`,
  supposed: ({ subnet }) =>
    subnet ? `A function attached to ${subnet}.` : 'A function attached to a subnet that uses this table.',
  'subnet-state': ({ subnet, state }) => `${subnet} is ${state}.`,
  'sg-open': ({ groups }) => `${listed(groups)} permits everything outbound.`,
  'sg-supposed': () => 'A security group that permits outbound traffic, yours to choose.',
  'sg-missing': ({ groups }) =>
    groups.length > 0
      ? `The rules of ${listed(groups)} are not in the paste.`
      : 'The security groups of the function are not in the paste.',
  sg: {
    pass: ({ groups, allowed }) => `${listed(groups)} permits ${listed(allowed) || 'it'} outbound.`,
    block: onlyPermits,
    partial: onlyPermits,
    otherwise: ({ groups, allowed }) =>
      allowed.length > 0
        ? `${listed(groups)} permits ${listed(allowed)} outbound, as far as the paste shows.`
        : `Whether ${listed(groups)} permits it outbound is not certain from the paste.`,
  },
  'acl-default': ({ subnet }) =>
    `The network ACL of ${subnet ?? 'the subnet'} was not pasted; the default one allows everything.`,
  'list-cut': ({ list }) => `The list of ${list} was cut, and what matters here may have stood in the missing part.`,
  acl: {
    pass: ({ acl }) => `${acl} lets it out and the replies in.`,
    block: ({ acl, fault }) => (fault === 'return' ? `${acl} stops the replies.` : `${acl} stops it.`),
    partial: ({ acl, fault }) =>
      fault === 'ports'
        ? `${acl} lets replies through for some client ports only.`
        : fault === 'return'
          ? `${acl} stops a part of the replies.`
          : `${acl} stops a part of it.`,
    otherwise: ({ acl }) => `What ${acl} does is not certain from the paste.`,
  },
  'table-none': ({ subnet }) => `The route table of ${subnet || 'the subnet'} is not in the paste.`,
  'table-no-route': {
    block: ({ table, main }) => `${mainly(table, main)} has no route for it.`,
    partial: ({ table, main }) => `${mainly(table, main)} has no route for most of it.`,
    otherwise: ({ table, main }) => `${mainly(table, main)} shows no route for it.`,
  },
  'table-route': ({ table, main, destination, target }) => `${mainly(table, main)} sends ${destination} to ${target}.`,
  'table-blackhole': ({ table, main, destination, target }) =>
    `${mainly(table, main)} sends ${destination} to ${target || 'nothing'}, which is not available: blackhole.`,
  'igw-no-public-ip': {
    block: ({ gateway }) => `${gateway} drops it: ${NO_ADDRESS}.`,
    otherwise: ({ gateway }) => `${gateway} drops what is sent there: ${NO_ADDRESS}.`,
  },
  'igw-out': {
    ...internetOnly,
    otherwise: ({ gateway, translates }) =>
      translates
        ? `${gateway} is attached, swaps the private address of the NAT gateway for its Elastic IP, and leads out.`
        : `${gateway} is attached and leads out.`,
  },
  'igw-assumed': {
    ...internetOnly,
    otherwise: ({ gateway }) => `${gateway || 'An internet gateway'} leads out; that it is attached is assumed.`,
  },
  'igw-detached': ({ gateway }) => `${gateway} is not attached to the VPC.`,
  'nat-missing': ({ nat }) => `${nat} is not in the paste.`,
  'nat-state': ({ nat, state }) =>
    state === 'not shown' ? `The state of ${nat} is not in the paste.` : `${nat} is ${state}.`,
  'nat-ok': ({ nat, subnet }) =>
    `${nat} is available${subnet ? ` in ${subnet}` : ''} and writes its own private address on the packet.`,
  arrived: ({ destination }) => `Arrives: ${destination}.`,
  'arrived-partly': ({ destination }) =>
    `For a part of ${destination}, another way is taken, and where that ends is not certain.`,
};

/** Whether the words of a message are here; `rare-hops.ts` has the others. */
export const isUsualHop = (key: HopMessageKey): key is UsualHop => Object.hasOwn(TEXTS, key);

/**
 * A stop's message in words, as its outcome has it: what was assumed open is said to be open.
 * @param rare the words of messages that few lines have: of use when one of them is not {@link isUsualHop}
 */
export function hopText(message: HopMessage, outcome: Outcome, rare: Partial<HopTexts> = {}): string {
  const texts = (isUsualHop(message.key) ? TEXTS[message.key] : rare[message.key]) as
    Text<HopMessageKey> | ByOutcome<HopMessageKey>; // the table pairs each key with its own values
  if (typeof texts === 'function') return texts(message);
  return (texts[outcome] ?? (outcome === 'assumed' ? texts.pass : undefined) ?? texts.otherwise)(message);
}
