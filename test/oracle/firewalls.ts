/** Gateway Load Balancer and Network Firewall endpoints as route targets (section 11.3 of the rules). */
import type { Traveller } from './packet.ts';
import { leave } from './walk.ts';
import type { Step } from './words.ts';
import { block, depends, unknown } from './words.ts';

/** A packet meets a firewall endpoint: the policy behind it is never seen, so `depends` is the best (FW-1, FW-2). */
export function firewallSteps(traveller: Traveller, id: string): Step[] {
  const endpoint = traveller.seat.world.endpoints.items.find((item) => item.VpcEndpointId === id);
  if (endpoint === undefined) return [unknown(id, 'FW-2')];
  if (traveller.vpcId !== null && endpoint.VpcId !== traveller.vpcId) return [unknown(id, 'SEL-15')];
  if (traveller.trail.includes(id)) return [block(id, 'NAT-7')];
  const state = endpoint.State.toLowerCase();
  const usable = state === 'available' ? [] : [state === 'partial' ? depends(id, 'FW-1') : block(id, 'FW-1')];
  const subnetId = endpoint.SubnetIds?.[0] ?? null;
  const next: Traveller = {
    ...traveller,
    subnetId,
    firewall: id,
    firewallSubnets: [...traveller.firewallSubnets, subnetId],
    trail: [...traveller.trail, id],
  };
  return [...usable, depends(id, 'FW-1'), ...leave(next)];
}
