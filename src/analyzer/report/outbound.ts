/** The address that others see of what a subnet sends, for their allow lists; nothing where the paste does not show it. */
import { intersect } from '../network/interval-set.ts';
import { publicInternet } from '../network/address-set.ts';
import type { Context } from '../path/context.ts';
import type { Fact } from '../path/facts.ts';
import { find } from '../path/model.ts';
import { nat } from '../path/parts/targets.ts';
import type { Judged } from '../verdict/judge.ts';

/**
 * Public addresses of the NAT gateways (NAT-3, NAT-11) or of the NAT instance (NI-4) that carry what arrives; over IPv6,
 * where nothing translates, the range of the subnet, because interfaces come and go (FN-12).
 * @returns all of them, or none when one way is not shown: part of an allow list is a wrong one
 */
export function outboundAddresses(context: Context, judged: Judged): readonly string[] {
  const { summary, path } = judged;
  if (summary.word !== 'reachable' && summary.word !== 'intermittent') return [];
  if (context.family === 'ipv6') return ownRanges(context, judged);
  let all: readonly string[] = [];
  for (const fact of path.facts) {
    const { addresses } = fact;
    if (!translates(fact) || (addresses && intersect(addresses, summary.reaches).length === 0)) continue;
    const seen = seenOf(context, judged, fact);
    if (seen.length === 0) return [];
    all = all.length === 0 ? seen : [...all, ...seen];
  }
  return all.length < 2 ? all : [...new Set(all)].sort();
}

/** What is noted of a way that sends with another address than the sender's. */
type Translating = Extract<Fact, { readonly finding: 'nat-route' | 'instance-or-eni-egress' }>;

const translates = (fact: Fact): fact is Translating =>
  fact.finding === 'nat-route' || fact.finding === 'instance-or-eni-egress';

/** What is seen of a way that translates; empty when that is not shown. */
function seenOf(context: Context, { path, subnetId, summary }: Judged, fact: Translating): readonly string[] {
  const { natGateways, networkInterfaces, instances } = context.model.snapshot;
  if (fact.finding === 'nat-route') {
    const gateway = find(natGateways, fact.values.nat);
    // The fact knows whether an internet gateway is next: behind anything else its public address is not used (NAT-8).
    return gateway && fact.values.seen.length > 0
      ? context.parts.use(nat).seenAddresses(context, gateway.data, subnetId)
      : [];
  }
  const kinds = path.hops.map(({ kind }) => kind);
  const isStraight = kinds.includes('internet-gateway') && !kinds.includes('nat-gateway');
  if (!isStraight || summary.word !== 'reachable') return [];
  const { target } = fact.values;
  const eni =
    find(networkInterfaces, target) ??
    networkInterfaces.items.find(
      ({ data: { Attachment: held } }) => held?.InstanceId === target && held.DeviceIndex === 0,
    );
  const machine = find(instances, eni?.data.Attachment?.InstanceId ?? target);
  const own = eni?.data.Association?.PublicIp ?? machine?.data.PublicIpAddress;
  return own ? [own] : [];
}

/** The live IPv6 blocks of the subnet, for what leaves the VPC with the interface's own address. */
function ownRanges({ model }: Context, { path, subnetId, summary }: Judged): readonly string[] {
  const kinds = new Set(path.hops.map(({ kind }) => kind));
  if (kinds.has('nat-gateway') || kinds.has('nat-instance')) return [];
  if (!kinds.has('internet-gateway') && !kinds.has('egress-only-internet-gateway')) return [];
  if (intersect(summary.reaches, publicInternet('ipv6')).length === 0) return [];
  const blocks = find(model.snapshot.subnets, subnetId)?.data.Ipv6CidrBlockAssociationSet ?? [];
  return blocks.flatMap(({ Ipv6CidrBlock: block, Ipv6CidrBlockState: state }) =>
    block && (state?.State ?? 'associated') === 'associated' ? [block] : [],
  );
}
