/** A NAT gateway as target of IPv6: it carries 64:ff9b::/96 by translating to IPv4, and nothing else (NAT-15). */
import { NAT64, NAT64_BASE, everything } from '../../network/address-set.ts';
import { intersect, subtract } from '../../network/interval-set.ts';
import { everywhere, overlay, type ReachMap } from '../reach-map.ts';
import { inOrder, type NeedFact, oneHop, type Segment, withoutBlocks } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, PASS } from '../state.ts';
import type { Context } from '../context.ts';
import { Origin, type Packet } from '../packet.ts';
import { find } from '../model.ts';
import { neighbourAcl } from './neighbour-acl.ts';
import { natGateway } from './nat-gateway.ts';
import type { Onward } from './onward.ts';

export function nat64(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const nat = at.target.id;
  const native = subtract(packet.destination, NAT64);
  const blocked = everywhere('ipv6', BLOCK);
  const facts =
    native.length > 0
      ? ([
          {
            finding: 'nat-for-ipv6',
            values: { nat, tables: [at.tableId], vpc: packet.vpcId },
            places: [at.place],
            addresses: native,
            blocks: true,
          },
        ] as const)
      : [];
  const hop = {
    kind: 'nat-gateway',
    id: nat,
    message: { key: 'nat-ipv6', nat },
    rules: ['NAT-15'],
    places: [at.place],
  } as const;
  if (intersect(packet.destination, NAT64).length === 0) return oneHop({ ...hop, flow: blocked }, { facts });
  const v4: Context = { ...context, family: 'ipv4' };
  const inner = natGateway(v4, { ...packet, destination: everything('ipv4'), origin: new Origin(null) }, at, onward);
  const shifted: ReachMap = shift(inner.flow);
  const flow = overlay('ipv6', blocked, NAT64, shifted);
  const passing = {
    ...inner,
    flow,
    hops: inner.hops.map((h) => ({ ...h, flow: overlay('ipv6', blocked, NAT64, shift(h.flow)) })),
  };
  const translated = inOrder(passing, ...border(context, packet, nat));
  return facts.length > 0
    ? inOrder(oneHop({ ...hop, flow: overlay('ipv6', blocked, NAT64, everywhere('ipv6', 0)) }, { facts }), translated)
    : translated;
}

/** Packets enter the gateway's subnet as IPv6. AWS's pages do not say whether its ACL is asked about them there (NACL-8). */
function border(context: Context, packet: Packet, nat: string): Segment[] {
  const subnetId = find(context.model.snapshot.natGateways, nat)?.data.SubnetId;
  if (subnetId === undefined || packet.origin.is(subnetId)) return [];
  const acl = neighbourAcl(context, subnetId, packet.origin, 'nat');
  if (!acl || acl.flow.values.every((cell) => cell === PASS)) return [];
  const ids = ['a network ACL that stops IPv6 before a NAT gateway'];
  const need: NeedFact = { need: 'undocumented', ids, vpcId: packet.vpcId, weight: 2 };
  return [{ ...withoutBlocks(acl, depends('unreachable')), needs: [need, ...acl.needs] }];
}

/** An IPv4 map moved into the translated prefix. */
function shift(flow: ReachMap): ReachMap {
  const base = BigInt(NAT64_BASE);
  const starts = flow.starts.map((s) => base + BigInt(s));
  return { starts: [0n, ...starts], values: [BLOCK, ...flow.values] };
}
