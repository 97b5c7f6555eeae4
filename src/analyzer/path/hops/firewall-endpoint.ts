/** A CIDR route to a VPC endpoint: a firewall or Gateway Load Balancer, whose policy no describe call shows and is not modelled (FW-1 to FW-4). */
import { parseCidr } from '../../network/address.ts';
import { effectiveTable } from '../effective-table.ts';
import { mapStates } from '../reach-map.ts';
import { find, same } from '../model.ts';
import { inOrder, uniform, type Segment } from '../segment.ts';
import { routesOf, type RouteAt } from '../table-routes.ts';
import { BLOCK, PASS, depends, unknown, weaken, wordOf } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';
import { proxyGateway, throughProxy } from './firewall-proxy.ts';
import type { Onward } from './onward.ts';
import { type Endpoint, isDown } from './service-endpoints.ts';

export function firewallEndpoint(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { family, model } = context;
  const endpoint = at.target.id;
  if (packet.visited.includes(endpoint)) {
    const hop = {
      kind: 'firewall-endpoint',
      id: endpoint,
      message: { key: 'loop', id: endpoint },
      rules: ['NAT-7'],
      places: [at.place],
    } as const;
    return uniform(family, BLOCK, hop);
  }
  const found = find(model.snapshot.vpcEndpoints, endpoint);
  if (!found) {
    const hop = { kind: 'firewall-endpoint', id: endpoint, rules: ['FW-2'], places: [at.place] } as const;
    const needs = [{ need: 'vpc-endpoints', ids: [endpoint], vpcId: packet.vpcId, weight: 3 } as const];
    return uniform(family, unknown(null), { ...hop, message: { key: 'firewall-missing', endpoint } }, { needs });
  }
  const { data } = found;
  const type = data.VpcEndpointType ?? '';
  // Resource, ServiceNetwork and Tunnel are no firewalls either, and none of them leads to the internet (VPCE-2).
  if (type !== '' && type !== 'GatewayLoadBalancer') return ofOtherType(context, at, found, type.toLowerCase());
  const own = endpointItself(context, packet, found);
  const isDown = own.flow.values[0] === BLOCK;
  const proxy = isDown ? undefined : proxyGateway(context, data.VpcId ?? packet.vpcId);
  if (proxy) return throughProxy(context, packet, own, endpoint, proxy);
  const subnet = data.SubnetIds?.[0] ?? null;
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

/** A route to an endpoint that no route may lead to (TGT-7). */
function ofOtherType({ family }: Context, at: RouteAt, { id: endpoint, place }: Endpoint, type: string): Segment {
  const message = { key: 'firewall-odd', endpoint, type } as const;
  const hop = { kind: 'firewall-endpoint', id: endpoint, message, rules: ['TGT-7'], places: [place] } as const;
  const values = { table: '', destinations: [at.destination], what: `${type} endpoint ${endpoint}` };
  const what = `${type} endpoint ${endpoint} as the target of a route`;
  return uniform(family, depends(null), hop, {
    needs: [{ need: 'unknown-thing', ids: [what], vpcId: null, weight: 2 }],
    facts: [{ finding: 'unknown-target', values, places: [at.place] }],
  });
}

/** The endpoint by itself: down, or up with a policy that nothing shows (FW-1). */
function endpointItself(context: Context, packet: Packet, found: Endpoint): Segment {
  const { id: endpoint, data, place } = found;
  const needs = [{ need: 'firewall-policy', ids: [endpoint], vpcId: packet.vpcId, weight: 2 } as const];
  const missingReturn = returnRoute(context, packet, endpoint);
  const hop = { kind: 'firewall-endpoint', id: endpoint, rules: ['FW-1'], places: [place] } as const;
  if (isDown(found)) {
    const state = data.State ?? '';
    const values = { endpoint, service: 'firewall', state };
    return uniform(
      context.family,
      BLOCK,
      { ...hop, message: { key: 'endpoint-state', endpoint, state } },
      { facts: [{ finding: 'endpoint-not-available', values, places: [place], blocks: true }], needs },
    );
  }
  return uniform(
    context.family,
    depends(null),
    { ...hop, message: { key: 'firewall', endpoint, subnet: data.SubnetIds?.[0] ?? null } },
    { facts: [{ finding: 'firewall-endpoint-hop', values: { endpoint, missingReturn }, places: [place] }], needs },
  );
}

const WATCHED: readonly string[] = ['internet-gateway', 'egress-only-internet-gateway'];

/** FW-4: a NAT gateway behind the firewall must send replies back through the same endpoint; the route that is missing, if any. */
function returnRoute(context: Context, packet: Packet, endpoint: string): string | null {
  const { model } = context;
  context.looks.source++;
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
