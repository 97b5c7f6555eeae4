/** A CIDR route to a VPC endpoint: a firewall or Gateway Load Balancer, whose policy no describe call shows (FW-1 to FW-4). */
import { parseCidr } from '../../network/address.ts';
import { effectiveTable } from '../effective-table.ts';
import { mapStates } from '../reach-map.ts';
import type { NatGateway } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import { below, find, same } from '../model.ts';
import { inOrder, uniform, type Segment } from '../segment.ts';
import { routesOf, type RouteAt } from '../table-routes.ts';
import { BLOCK, PASS, depends, unknown, weaken, wordOf } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './block-public-access.ts';
import type { Onward } from './onward.ts';

export function firewallEndpoint(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { family, model } = context;
  const endpoint = at.target.id;
  if (packet.visited.includes(endpoint)) {
    const hop = {
      kind: 'firewall-endpoint',
      id: endpoint,
      says: { key: 'loop', id: endpoint },
      rules: ['NAT-7'],
      places: [at.place],
    } as const;
    return uniform(family, BLOCK, hop);
  }
  const found = find(model.snapshot.vpcEndpoints, endpoint);
  const base = { kind: 'firewall-endpoint', id: endpoint } as const;
  if (!found) {
    const needs = [{ need: 'vpc-endpoints', ids: [endpoint], vpcId: packet.vpcId, weight: 3 } as const];
    return uniform(
      family,
      unknown(null),
      { ...base, says: { key: 'firewall-missing', endpoint }, rules: ['FW-2'], places: [at.place] },
      { needs },
    );
  }
  const { data } = found;
  const type = (data.VpcEndpointType ?? '').toLowerCase();
  // Resource, ServiceNetwork and Tunnel are no firewalls either, and none of them leads to the internet (VPCE-2).
  if (type !== '' && type !== 'gatewayloadbalancer') {
    const hop = {
      ...base,
      says: { key: 'firewall-odd', endpoint, type },
      rules: ['TGT-7'],
      places: [found.place],
    } as const;
    return uniform(family, depends(null), hop, {
      needs: [
        {
          need: 'unknown-thing',
          ids: [`${type} endpoint ${endpoint} as the target of a route`],
          vpcId: packet.vpcId,
          weight: 2,
        },
      ],
      facts: [
        {
          finding: 'unknown-target',
          values: { table: '', destinations: [at.destination], what: `${type} endpoint ${endpoint}` },
          places: [at.place],
        },
      ],
    });
  }
  const state = (data.State ?? 'available').toLowerCase();
  const down = ['deleting', 'deleted', 'rejected', 'failed', 'expired', 'pending', 'pendingacceptance'].includes(state);
  const proxy = down || packet.role === 'nat' ? undefined : proxyGateway(context, data.VpcId ?? packet.vpcId);
  const ownState =
    state === 'available' ? depends(proxy && family === 'ipv4' ? 'reachable' : null) : down ? BLOCK : depends(null);
  const subnet = data.SubnetIds?.[0] ?? null;
  const missingReturn = returnRoute(context, packet, endpoint);
  const own = uniform(
    family,
    ownState,
    {
      ...base,
      says: down ? { key: 'endpoint-state', endpoint, state } : { key: 'firewall', endpoint, subnet },
      rules: ['FW-1'],
      places: [found.place],
    },
    {
      facts: down
        ? [
            {
              finding: 'endpoint-not-available',
              values: { endpoint, service: 'firewall', state },
              places: [found.place],
              blocks: true,
            },
          ]
        : [{ finding: 'firewall-endpoint-hop', values: { endpoint, missingReturn }, places: [found.place] }],
      needs: [{ need: 'firewall-policy', ids: [endpoint], vpcId: packet.vpcId, weight: 2 }],
    },
  );
  if (proxy) return inOrder(own, throughProxy(context, packet, endpoint, proxy));
  if (subnet === null) return own;
  const vpcId = data.VpcId ?? packet.vpcId;
  // Behind a NAT gateway the source is already translatable; straight from the function it is still private.
  const role = packet.role === 'nat' ? 'nat' : 'firewall';
  const next: Packet = { ...packet, subnetId: subnet, vpcId, role, visited: [...packet.visited, endpoint] };
  const onwardPath = onward(context, next, effectiveTable(model, subnet, vpcId));
  const softened = {
    ...onwardPath,
    flow: mapStates(onwardPath.flow, (s) => (wordOf(s) === 'reachable' ? weaken(s, 'depends') : s)),
  };
  // Block Public Access watches internet gateways: a way to another network, or one not known, it does not touch (BPA-6).
  const isWatched = onwardPath.hops.some((hop) => WATCHED.includes(hop.kind));
  const guards = isWatched ? blockPublicAccess(context, next, 'appliance') : [];
  return inOrder(own, ...guards.filter((s) => s.hops.length > 0 && s.flow.values[0] !== PASS), softened);
}

/** The NAT gateway that Network Firewall made for a firewall of its NAT/Proxy kind in this VPC (NAT-18). */
function proxyGateway({ model }: Context, vpcId: string | null): Found<NatGateway> | undefined {
  const isProxy = ({ Type: type }: { readonly Type?: string | undefined }): boolean =>
    /firewall.{0,20}proxy/i.test(type ?? '');
  return model.snapshot.natGateways.items.find(
    ({ data }) => same(data.VpcId, vpcId) && (data.AttachedAppliances ?? []).some(isProxy),
  );
}

/**
 * By default such a firewall sends what it lets pass out through its own NAT gateway, whatever the table of its subnet
 * says; whether that is switched off no describe call of EC2 shows (FW-1, NAT-18).
 */
function throughProxy(
  context: Context,
  packet: Packet,
  endpoint: string,
  { id: nat, data, place }: Found<NatGateway>,
): Segment {
  const hop = {
    kind: 'nat-gateway',
    id: nat,
    says: { key: 'firewall-nat', endpoint, nat },
    rules: ['FW-1', 'NAT-18'],
    places: [below(place, 'AttachedAppliances')],
  } as const;
  const out = uniform(context.family, depends(context.family === 'ipv4' ? 'reachable' : null), hop);
  const next: Packet = { ...packet, subnetId: data.SubnetId ?? packet.subnetId, role: 'nat' };
  const guards = blockPublicAccess(context, next, 'appliance');
  return inOrder(out, ...guards.filter((s) => s.hops.length > 0 && s.flow.values[0] !== PASS));
}

const WATCHED: readonly string[] = ['internet-gateway', 'egress-only-internet-gateway'];

/** FW-4: a NAT gateway behind the firewall must send replies back through the same endpoint; the route that is missing, if any. */
function returnRoute(context: Context, packet: Packet, endpoint: string): string | null {
  const { model } = context;
  context.reads.atSource++;
  const mine = find(model.snapshot.subnets, packet.origin.subnetId)?.data.CidrBlock;
  if (!mine || packet.role === 'nat') return null;
  const cidr = parseCidr(mine);
  for (const nat of model.snapshot.natGateways.items) {
    if (!same(nat.data.VpcId, packet.vpcId) || !nat.data.SubnetId) continue;
    const { table } = effectiveTable(model, nat.data.SubnetId, packet.vpcId);
    if (!table) continue;
    const back = routesOf(table).some((r) => {
      const route = parseCidr(r.destination);
      return same(r.target.id, endpoint) && route && cidr && route.from <= cidr.from && cidr.to <= route.to;
    });
    if (!back) return `${mine} → ${endpoint} in ${table.id}`;
  }
  return null;
}
