/** What a subnet lacks for IPv6: a block, an IPv4 block beside it, or addresses that the internet knows (V6-1 to V6-3). */
import { isKnown } from '../../aws/known-words.ts';
import { IPV6_BLOCK_STATES } from '../../aws/resources/subnet.ts';
import { parseCidr } from '../../network/address.ts';
import { below, find } from '../model.ts';
import { uniform, type Segment } from '../segment.ts';
import { BLOCK } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

type Lack = 'no-block' | 'ipv6-only' | 'private';

const RULES: Readonly<Record<Lack, string>> = { 'no-block': 'V6-1', 'ipv6-only': 'V6-2', private: 'V6-3' };

/** null when the subnet lacks nothing, or when the paste does not tell. */
export function ipv6Lack(context: Context, subnetId: string | null): Lack | null {
  const data = find(context.model.snapshot.subnets, subnetId)?.data;
  if (data?.Ipv6Native === true) return 'ipv6-only';
  const set = data?.Ipv6CidrBlockAssociationSet;
  if (set === undefined || hasOddBlock(context, subnetId)) return null;
  const live = set.filter((a) => a.Ipv6CidrBlock && (a.Ipv6CidrBlockState?.State ?? 'associated') === 'associated');
  if (live.length === 0 || data?.CidrBlock === '') return 'no-block';
  const isPrivate = live.every((a) => a.Ipv6AddressAttribute === 'private' || a.IpSource === 'none');
  return isPrivate ? 'private' : null;
}

/** Whether an IPv6 block of the subnet lost its addresses or its state, or is in a state that nobody knows, and no other one will do. */
export function hasOddBlock({ model }: Context, subnetId: string | null): boolean {
  const set = find(model.snapshot.subnets, subnetId)?.data.Ipv6CidrBlockAssociationSet ?? [];
  const isLive = set.some((a) => a.Ipv6CidrBlock && a.Ipv6CidrBlockState?.State === 'associated');
  const isOdd = set.some(
    ({ Ipv6CidrBlock: block, Ipv6CidrBlockState: held }) =>
      !block || isIllegibleBlock(block) || (held?.State ? !isKnown(IPV6_BLOCK_STATES, held.State) : held !== undefined),
  );
  return isOdd && !isLive;
}

const isIllegibleBlock = (block: string): boolean => parseCidr(block) === null;

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
