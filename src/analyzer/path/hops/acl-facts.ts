/** What is worth saying about a network ACL that stops something. */
import { share } from '../../network/address-set.ts';
import type { IntervalSet } from '../../network/interval-set.ts';
import type { Found, NetworkAclFacts } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import type { AclFault } from '../hop-message.ts';
import { below } from '../model.ts';
import {
  type AskedPorts,
  decidingEntry,
  type Direction,
  entriesOf,
  firstDenialOfReplies,
  freeNumber,
} from '../rules/network-acl.ts';
import { NEGLIGIBLE } from '../summary.ts';
import type { Context } from '../context.ts';

export type AclRole = 'function' | 'nat' | 'instance' | 'endpoint';

/** One crossing of the subnet's border: which way, and which ports the filter sees. */
export interface Crossing {
  readonly direction: Direction;
  readonly ports: AskedPorts;
  readonly reply: boolean;
}

export function factFor(
  context: Context,
  acl: Found<NetworkAclFacts>,
  subnet: string,
  crossing: Crossing,
  blocked: IntervalSet,
  all: IntervalSet,
  role: AclRole,
): Fact {
  const { family, protocol } = context;
  const at = blocked[0] ?? 0;
  const entry = decidingEntry(acl, crossing.direction, family, protocol, crossing.ports, at, 49152);
  const direction = crossing.direction === 'egress' ? 'outbound' : 'inbound';
  const rule = entry?.entry.RuleNumber ?? null;
  const free = freeNumber(acl, crossing.direction, rule);
  const part = share(blocked, all) < 1 - NEGLIGIBLE;
  const places = entry ? [entry.place] : [below(acl.place, 'Entries')];
  const common = { places, addresses: blocked, blocks: true };
  return crossing.reply
    ? { finding: 'nacl-return-blocked', values: { acl: acl.id, subnet, rule, free, direction, role, part }, ...common }
    : {
        finding: 'nacl-blocks-egress',
        values: { acl: acl.id, subnet, rule, free, direction, role, port: context.port, part },
        ...common,
      };
}

/** The first fault that was found, as the stop names it. */
export function faultOf([first]: readonly Fact[]): AclFault | null {
  if (!first) return null;
  if (first.finding === 'nacl-partial-ports') return 'ports';
  return first.finding === 'nacl-return-blocked' ? 'return' : 'forward';
}

export function partialFact(
  { family, protocol }: Context,
  acl: Found<NetworkAclFacts>,
  subnet: string,
  crossing: Crossing,
  open: number,
  role: AclRole,
): Fact {
  const direction = crossing.direction === 'egress' ? 'outbound' : 'inbound';
  const before = firstDenialOfReplies(acl, crossing.direction, family, protocol);
  const free = freeNumber(acl, crossing.direction, before);
  const places = entriesOf(acl, crossing.direction, family)
    .filter(({ entry }) => entry.PortRange !== undefined)
    .map((e) => e.place);
  return {
    finding: 'nacl-partial-ports',
    values: { acl: acl.id, subnet, percent: Math.round(open * 1000) / 10, rule: before, free, direction, role },
    places: places.slice(0, 3),
    blocks: true,
  };
}
