/** The doors to the internet, and the two overlays that watch them: Block Public Access and encryption controls. */
import { isPublic, subnetOf } from './lookups.ts';
import type { Traveller } from './packet.ts';
import type { Attachment } from './shapes.ts';
import type { Step } from './words.ts';
import { block, depends, unknown } from './words.ts';

type Door = 'nat' | 'egress-only' | 'direct';

/** Through an internet gateway (TGT-2, TGT-2b, NAT-2, NAT-5, NI-4, FW-1). */
export function internetGatewaySteps(traveller: Traveller, id: string): Step[] {
  const { seat, packet } = traveller;
  const gateway = seat.world.internetGateways.items.find((item) => item.InternetGatewayId === id);
  return [
    ...(gateway ? attachmentSteps(id, gateway.Attachments, traveller.vpcId) : []),
    ...beyondSteps(traveller, id, gateway?.Attachments),
    ...(packet.family === 'ipv4' || traveller.publicSource === 'maybe' ? publicAddressSteps(traveller, id) : []),
    ...(packet.family === 'ipv6' ? advertisedSteps(traveller) : []),
    ...blockPublicAccessSteps(traveller, traveller.carrier === 'nat' ? 'nat' : 'direct'),
    ...encryptionSteps(traveller, 'InternetGateway'),
  ];
}

/** Through an egress-only internet gateway (TGT-4). */
export function egressOnlySteps(traveller: Traveller, id: string): Step[] {
  if (traveller.packet.family === 'ipv4') return [block(id, 'TGT-4')];
  const gateway = traveller.seat.world.egressOnlyGateways.items.find((item) => item.EgressOnlyInternetGatewayId === id);
  return [
    ...(gateway ? attachmentSteps(id, gateway.Attachments, traveller.vpcId) : []),
    ...beyondSteps(traveller, id, gateway?.Attachments),
    ...advertisedSteps(traveller),
    ...blockPublicAccessSteps(traveller, 'egress-only'),
    ...encryptionSteps(traveller, 'EgressOnlyInternetGateway'),
  ];
}

/** No gateway carries to what is no internet address; of a gateway of another VPC nothing is certain (SEL-15). */
function beyondSteps(traveller: Traveller, id: string, attachments: readonly Attachment[] = []): Step[] {
  const isForeign = attachmentSteps(id, attachments, traveller.vpcId).some((step) => step.rule === 'SEL-15');
  return isForeign || isPublic(traveller.packet.family, traveller.packet.destination)
    ? []
    : [block(id, 'not on the internet')];
}

function attachmentSteps(id: string, attachments: readonly Attachment[], vpcId: string | null): Step[] {
  const live = attachments.filter((item) => ['available', 'attached'].includes(item.State.toLowerCase()));
  if (live.some((item) => item.VpcId === vpcId || vpcId === null)) return [];
  return live.length > 0 ? [unknown(id, 'SEL-15')] : [block(id, 'NAT-5')];
}

function publicAddressSteps(traveller: Traveller, id: string): Step[] {
  if (traveller.publicSource === 'yes') return [];
  if (traveller.publicSource === 'maybe') return [depends(id, 'FN-7')];
  if (traveller.firewall !== null) return [depends(id, 'FW-1', 'unreachable')];
  if (traveller.carrier === 'private-nat') return [block(id, 'NAT-2')];
  if (traveller.carrier === 'instance') return [block(id, 'NI-4')];
  return [block(id, 'TGT-2')];
}

/** Addresses of a private kind are not on the internet (V6-3). */
function advertisedSteps(traveller: Traveller): Step[] {
  const subnet = subnetOf(traveller.seat.world, traveller.seat.subnetId);
  const hidden = (subnet?.Ipv6CidrBlockAssociationSet ?? []).some(
    (item) =>
      item.Ipv6CidrBlockState.State === 'associated' &&
      (item.Ipv6AddressAttribute === 'private' || item.IpSource === 'none'),
  );
  return hidden ? [block(String(traveller.seat.subnetId), 'V6-3')] : [];
}

/** Block Public Access at an exit: the subnet whose packets touch the gateway decides (BPA-1 to BPA-5). */
export function blockPublicAccessSteps(traveller: Traveller, door: Door): Step[] {
  const { world } = traveller.seat;
  const subnet = subnetOf(world, traveller.subnetId);
  const vpc = world.vpcs.items.find((item) => item.VpcId === traveller.vpcId);
  const seen =
    subnet?.BlockPublicAccessStates?.InternetGatewayBlockMode ?? vpc?.BlockPublicAccessStates?.InternetGatewayBlockMode;
  const mode = world.bpaMode ?? seen ?? 'off';
  if (mode === 'off') return [];
  if (mode !== 'block-bidirectional' && mode !== 'block-ingress') return [depends('block-public-access', 'BPA-1')];
  if (mode === 'block-ingress' && door !== 'direct') return [];
  if (world.bpaMode === null || !world.bpaExclusions.pasted)
    return [unknown('block-public-access', 'BPA-4', 'unreachable')];
  const modes = exclusionsOf(traveller, traveller.subnetId);
  const both = modes.has('allow-bidirectional');
  const outward = modes.has('allow-egress') && mode === 'block-bidirectional';
  if (!both && !outward) return [block('block-public-access', mode === 'block-ingress' ? 'BPA-3' : 'BPA-2')];
  if (mode === 'block-bidirectional' && traveller.firewallSubnets.length > 0) {
    const excluded = traveller.firewallSubnets.every((subnetId) => exclusionsOf(traveller, subnetId).size > 0);
    return [(excluded ? depends : block)('block-public-access', 'BPA-5')];
  }
  if (!both && door === 'direct' && traveller.packet.family === 'ipv6')
    return [depends('block-public-access', 'BPA-4')];
  return [];
}

/** The modes of the exclusions in force for a subnet, its own or its VPC's (BPA-4). */
function exclusionsOf(traveller: Traveller, subnetId: string | null): Set<string> {
  const active = traveller.seat.world.bpaExclusions.items.filter(
    (item) =>
      ['create-complete', 'update-complete'].includes(item.State) &&
      (item.ResourceArn.endsWith(`vpc/${String(traveller.vpcId)}`) ||
        item.ResourceArn.endsWith(`subnet/${String(subnetId)}`)),
  );
  return new Set(active.map((item) => item.InternetGatewayExclusionMode));
}

/** Enforce mode without the exclusion that a resource needs to exist (ENC-2). */
export function encryptionSteps(traveller: Traveller, resource: string): Step[] {
  const control = traveller.seat.world.encryptionControls.items.find((item) => item.VpcId === traveller.vpcId);
  if (control?.Mode !== 'enforce' || control.ResourceExclusions?.[resource]?.State === 'enabled') return [];
  return [depends(control.VpcEncryptionControlId, 'ENC-2')];
}
