/** What a subnet lacks for IPv6: a block, an IPv4 block beside it, or addresses that the internet knows (V6-1 to V6-3). */
import { below, find } from '../model.ts';
import { uniform, type Segment } from '../segment.ts';
import { BLOCK } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

type Lack = 'no-block' | 'ipv6-only' | 'private';

const RULES: Readonly<Record<Lack, string>> = { 'no-block': 'V6-1', 'ipv6-only': 'V6-2', private: 'V6-3' };

/** null when the subnet lacks nothing, or when the paste does not tell. */
export function ipv6Lack({ model }: Context, subnetId: string | null): Lack | null {
  const data = find(model.snapshot.subnets, subnetId)?.data;
  if (data?.Ipv6Native === true) return 'ipv6-only';
  const set = data?.Ipv6CidrBlockAssociationSet;
  if (set === undefined) return null;
  const live = set.filter(
    (a) => a.Ipv6CidrBlock && (a.Ipv6CidrBlockState?.State ?? 'associated').toLowerCase() === 'associated',
  );
  if (live.length === 0 || data?.CidrBlock === '') return 'no-block';
  const isPrivate = live.every(
    (a) => a.Ipv6AddressAttribute?.toLowerCase() === 'private' || a.IpSource?.toLowerCase() === 'none',
  );
  return isPrivate ? 'private' : null;
}

/** The stop at which IPv6 ends for that lack. */
export function lackHop({ family, model }: Context, subnetId: string, why: Lack): Segment {
  const subnet = find(model.snapshot.subnets, subnetId);
  const listed = subnet?.data.Ipv6CidrBlockAssociationSet !== undefined;
  const places = subnet ? [listed ? below(subnet.place, 'Ipv6CidrBlockAssociationSet') : subnet.place] : [];
  const hop = {
    kind: 'ipv6',
    id: subnetId,
    message: { key: 'ipv6-no-block', subnet: subnetId, why },
    rules: [RULES[why]],
    places,
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [{ finding: 'ipv6-subnet-missing', values: { subnet: subnetId, why }, places, blocks: true }],
  });
}

/** The internet does not know the way back to private IPv6 addresses (V6-3). */
export const privateBlock = (context: Context, packet: Packet): Segment[] =>
  packet.subnetId !== null && ipv6Lack(context, packet.subnetId) === 'private'
    ? [lackHop(context, packet.subnetId, 'private')]
    : [];
