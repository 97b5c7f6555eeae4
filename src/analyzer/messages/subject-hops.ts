/** The words of the first stops of what is no event function: a Web Function, a MicroVM, and the connector it sends through; and of a firewall that translates. */
import type { HopMessageKey, HopValues } from '../path/hop-message.ts';
import { listed } from './findings/define.ts';

type SubjectKey = Extract<
  HopMessageKey,
  | 'sends-through'
  | 'default-exit'
  | 'exit-unread'
  | 'connector'
  | 'connector-state'
  | 'connector-unseen'
  | 'connector-ipv4'
  | 'firewall-nat'
>;

const sender = (name: string, kind: string, revisions: readonly string[]): string =>
  kind === 'microvm'
    ? `MicroVM ${name}`
    : revisions.length === 0
      ? `Web Function ${name}`
      : `Revision ${listed(revisions)} of Web Function ${name}`;

export const SUBJECT_TEXTS: { readonly [K in SubjectKey]: (values: HopValues<K>) => string } = {
  'sends-through': ({ name, kind, revisions, connector }) =>
    `${sender(name, kind, revisions)} sends through ${connector} in place of its default way out.`,
  'default-exit': ({ name, kind, revisions }) =>
    `${sender(name, kind, revisions)} names no network connector and sends straight to the public internet, over IPv4 only.`,
  'exit-unread': ({ name, kind, revisions }) =>
    `Which way out ${sender(name, kind, revisions)} uses is not in the paste.`,
  connector: ({ connector, subnet }) => `${connector} moves the exit to ${subnet || 'a subnet'} of your VPC.`,
  'connector-state': ({ connector, state }) =>
    state === 'not shown' ? `The state of ${connector} is not in the paste.` : `${connector} is ${state}.`,
  'connector-unseen': ({ connector, why }) =>
    ({
      'not-pasted': `${connector} is not in the paste.`,
      'other-version': `${connector} is in the paste in another version than the one in use.`,
      'no-network': `${connector} is named in the paste without its subnets and groups.`,
      'not-listed': `${connector} is not in the pasted list of network connectors.`,
    })[why],
  'connector-ipv4': ({ connector }) => `${connector} carries IPv4 only.`,
  'firewall-nat': ({ endpoint, nat }) =>
    `${endpoint}: a firewall with a NAT gateway of its own (${nat}) translates what it lets pass, unless that is switched off.`,
};
