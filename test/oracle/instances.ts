/** NAT instances and other interfaces as route targets (section 6 of the rules). */
import { egressSteps, ingressSteps } from './filters.ts';
import { firewallSteps } from './firewalls.ts';
import { crossingSteps, natSteps } from './nat.ts';
import type { Traveller } from './packet.ts';
import type { Instance, NetworkInterface } from './shapes.ts';
import { leave } from './walk.ts';
import type { Step } from './words.ts';
import { block, depends, unknown } from './words.ts';

/** A packet meets an interface, or an instance by its only interface. */
export function instanceSteps(traveller: Traveller, interfaceId: string | null, instanceId: string | null): Step[] {
  const { world } = traveller.seat;
  const nested = world.instances.items.flatMap((item) => item.NetworkInterfaces ?? []);
  const card =
    interfaceId === null
      ? world.interfaces.items.find((item) => item.Attachment?.InstanceId === instanceId)
      : [...world.interfaces.items, ...nested].find((item) => item.NetworkInterfaceId === interfaceId);
  const name = interfaceId ?? instanceId ?? 'interface';
  const owner = instanceId ?? card?.Attachment?.InstanceId;
  const instance = world.instances.items.find(
    (item) =>
      item.InstanceId === owner || item.NetworkInterfaces?.some((inner) => inner.NetworkInterfaceId === interfaceId),
  );
  const used = card ?? instance?.NetworkInterfaces?.[0];
  if (used === undefined) return [...stateSteps(instance), unknown(name, 'TGT-16', 'reachable')];
  if (traveller.vpcId !== null && used.VpcId !== traveller.vpcId) return [unknown(name, 'SEL-15')];
  if (traveller.trail.includes(used.NetworkInterfaceId)) return [block(name, 'NI-5')];
  const kind = (used.InterfaceType ?? 'interface').toLowerCase();
  const other = otherKind(traveller, used, kind);
  return other ?? applianceSteps(traveller, used, instance);
}

function otherKind(traveller: Traveller, card: NetworkInterface, kind: string): Step[] | null {
  if (kind === 'interface' || kind === 'efa') return null;
  if (kind === 'nat_gateway' || kind === 'natgateway') {
    const id = /nat-[0-9a-zA-Z]+/.exec(card.Description ?? '')?.[0];
    return id === undefined ? [unknown(card.NetworkInterfaceId, 'NI-1')] : natSteps(traveller, id);
  }
  if (kind === 'gateway_load_balancer_endpoint') {
    const id = /vpce-[0-9a-zA-Z]+/.exec(card.Description ?? '')?.[0];
    return id === undefined ? [unknown(card.NetworkInterfaceId, 'NI-1')] : firewallSteps(traveller, id);
  }
  return [block(card.NetworkInterfaceId, 'NI-1')];
}

function applianceSteps(traveller: Traveller, card: NetworkInterface, instance: Instance | undefined): Step[] {
  const { seat, packet } = traveller;
  const groups = (card.Groups ?? instance?.SecurityGroups ?? []).map((group) => group.GroupId);
  const hasPublic = card.Association?.PublicIp !== undefined || instance?.PublicIpAddress !== undefined;
  const checked = card.SourceDestCheck ?? instance?.SourceDestCheck;
  const next: Traveller = {
    ...traveller,
    subnetId: card.SubnetId,
    sourceSubnetId: card.SubnetId,
    clientPort: packet.translatedPort,
    carrier: 'instance',
    firewall: null,
    publicSource: hasPublic ? 'yes' : 'no',
    trail: [...traveller.trail, card.NetworkInterfaceId],
  };
  const crossing =
    card.SubnetId === traveller.sourceSubnetId
      ? []
      : crossingSteps(traveller, card.SubnetId, packet.destination, packet.family);
  return [
    ...stateSteps(instance),
    ...(checked === true ? [block(card.NetworkInterfaceId, 'NI-3')] : []),
    ...(checked === undefined ? [unknown(card.NetworkInterfaceId, 'NI-3', 'reachable')] : []),
    ...ingressSteps(seat, groups, packet, traveller.sourceSubnetId),
    ...egressSteps(seat.world, groups, packet),
    ...crossing,
    ...(packet.family === 'ipv6' ? [depends(card.NetworkInterfaceId, 'NI-10')] : []),
    ...leave(next),
  ];
}

/** Not pasted means assumed running (0.6). */
function stateSteps(instance: Instance | undefined): Step[] {
  const known = ['pending', 'shutting-down', 'terminated', 'stopping', 'stopped'];
  const state = instance?.State.Name.toLowerCase() ?? 'running';
  if (instance === undefined || state === 'running') return [];
  return [known.includes(state) ? block(instance.InstanceId, 'NI-2') : depends(instance.InstanceId, 'NI-2')];
}
