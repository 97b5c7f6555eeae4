/** Network interfaces of the paste that a host name leads to, by what AWS writes into their descriptions (DNS-9). */
import { addressSet } from '../network/address-set.ts';
import { interfaceOf } from '../aws/interface-names.ts';
import type { NetworkInterface } from '../aws/sdk.ts';
import type { Found } from '../snapshot/types.ts';
import type { Context } from './context.ts';
import type { EffectiveTable } from './effective-table.ts';
import { ownFilters } from './hops/own-filters.ts';
import { same } from './model.ts';
import type { Packet } from './packet.ts';
import type { Family } from '../words.ts';
import { everywhere, partsByState } from './reach-map.ts';
import { inOrder, type Segment } from './segment.ts';
import { BLOCK, PASS } from './state.ts';
import { wayOn } from './walk-table.ts';
import { largestOf } from '../lists.ts';

/** An address of such an interface, and the way there. */
export interface Way {
  readonly eni: Found<NetworkInterface>;
  readonly address: string;
  readonly path: Segment;
  /** What becomes of the packet; null where the paste leaves that open. */
  readonly ends: 'reachable' | 'unreachable' | null;
}

/** Interfaces of the VPC with a description; one with a public address may be reached by that one instead. */
function candidates({ model }: Context, vpcId: string | null): readonly Found<NetworkInterface>[] {
  return model.snapshot.networkInterfaces.items.filter(
    ({ data }) => data.Description && !data.Association?.PublicIp && (vpcId === null || same(data.VpcId, vpcId)),
  );
}

/** The ways to the interfaces that are the host's own: as their descriptions prove, or make likely. */
export const waysTo = (
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  host: string,
  how: 'proved' | 'likely',
): readonly Way[] =>
  candidates(context, packet.vpcId)
    .filter(({ data }) => interfaceOf(data.Description ?? '', host) === how)
    .flatMap((eni) => wayTo(context, packet, effective, eni));

/**
 * The ways to interfaces of the same service, of which one may be the host's.
 * @param description what theirs looks like, with asterisks
 */
export const waysToAlike = (
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  description: string,
): readonly Way[] =>
  candidates(context, packet.vpcId)
    .filter(({ data }) => isLike(data.Description ?? '', description))
    .flatMap((eni) => wayTo(context, packet, effective, eni));

const isLike = (text: string, pattern: string): boolean => {
  const [first = '', ...rest] = pattern.split('*');
  if (rest.length === 0) return text === pattern;
  return text.startsWith(first) && rest.every((part) => text.includes(part));
};

function wayTo(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  eni: Found<NetworkInterface>,
): readonly Way[] {
  const { family } = context;
  const address = family === 'ipv4' ? eni.data.PrivateIpAddress : eni.data.Ipv6Addresses?.[0]?.Ipv6Address;
  if (address === undefined) return [];
  const there: Packet = {
    ...packet,
    destination: addressSet(family, [`${address}/${family === 'ipv4' ? '32' : '128'}`]),
  };
  const path = inOrder(...ownFilters(context, there), wayOn(context, there, effective));
  const states = [...partsByState(path.flow, there.destination).keys()];
  if (states.length === 0) return [];
  const ends = states.every((s) => s === PASS) ? 'reachable' : states.every((s) => s === BLOCK) ? 'unreachable' : null;
  return [{ eni, address, path: atAddress(family, path, there), ends }];
}

/** A way to one address, as said of a name that leads there and nowhere else. */
function atAddress(family: Family, path: Segment, { destination }: Packet): Segment {
  const now = (flow: Segment['flow']): Segment['flow'] =>
    everywhere(family, largestOf([PASS, ...partsByState(flow, destination).keys()]));
  return { ...path, flow: now(path.flow), hops: path.hops.map((hop) => ({ ...hop, flow: now(hop.flow) })) };
}
