/** A NAT/Proxy firewall: AWS makes a NAT gateway for it, and it translates what it lets pass (FW-1, NAT-18). */
import type { NatGateway } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import { below, same } from '../model.ts';
import { mapStates } from '../reach-map.ts';
import { inOrder, uniform, type Segment } from '../segment.ts';
import { depends, PASS } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { blockPublicAccess } from './account-switches.ts';

/** The NAT gateway that Network Firewall made for a firewall of its NAT/Proxy kind in this VPC (NAT-18). */
export function proxyGateway({ model }: Context, vpcId: string | null): Found<NatGateway> | undefined {
  const isProxy = ({ Type: type }: { readonly Type?: string | undefined }): boolean =>
    /firewall.{0,20}proxy/i.test(type ?? '');
  return model.snapshot.natGateways.items.find(
    ({ data }) => same(data.VpcId, vpcId) && (data.AttachedAppliances ?? []).some(isProxy),
  );
}

/**
 * By default such a firewall sends what it lets pass out through its own NAT gateway, whatever the table of its subnet
 * says; whether that is switched off no describe call of EC2 shows. AWS makes no exception of what a NAT gateway sent to
 * it, and does not document that chain either: nothing is certain of it, nor likely.
 */
export function throughProxy(
  context: Context,
  packet: Packet,
  own: Segment,
  endpoint: string,
  { id: nat, data, place }: Found<NatGateway>,
): Segment {
  const hop = {
    kind: 'nat-gateway',
    id: nat,
    message: { key: 'firewall-nat', endpoint, nat },
    rules: ['FW-1', 'NAT-18'],
    places: [below(place, 'AttachedAppliances')],
  } as const;
  const state = depends(context.family === 'ipv4' && packet.role !== 'nat' ? 'reachable' : null);
  const next: Packet = { ...packet, subnetId: data.SubnetId ?? packet.subnetId, role: 'nat' };
  const guards = blockPublicAccess(context, next, 'appliance');
  return inOrder(
    { ...own, flow: mapStates(own.flow, () => state) },
    uniform(context.family, state, hop),
    ...guards.filter((s) => s.hops.length > 0 && s.flow.values[0] !== PASS),
  );
}
