/** A route to an instance or interface: a NAT instance, an appliance, or something that leads nowhere (NI-1 to NI-11). Its system is not modelled. */
import { meaningOf } from '../../aws/known-words.ts';
import type { INTERFACE_TYPES } from '../../aws/resources/network-interface.ts';
import type { Instance, NetworkInterface } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { find } from '../model.ts';
import { isWhole } from '../whole.ts';
import { inOrder, type NeedFact, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { machineHop } from './instance-machine.ts';
import { groupHops, interfaceHops, primaryInterface } from './instance-parts.ts';
import { wayOn } from './instance-way-on.ts';
import type { Onward } from './onward.ts';

type Forwards = 'may' | 'never' | 'unknown';

/** Whether an interface of a type forwards what others send through it (NI-1). */
const FORWARDS = {
  interface: 'may',
  efa: 'may',
  trunk: 'may',
  branch: 'may',
  lambda: 'never',
  vpc_endpoint: 'never',
  transit_gateway: 'never',
  load_balancer: 'never',
  network_load_balancer: 'never',
  'efa-only': 'unknown',
  natGateway: 'unknown',
  gateway_load_balancer: 'unknown',
  gateway_load_balancer_endpoint: 'unknown',
  quicksight: 'unknown',
  global_accelerator_managed: 'unknown',
  api_gateway_managed: 'unknown',
  iot_rules_managed: 'unknown',
  aws_codestar_connections_managed: 'unknown',
} satisfies Record<(typeof INTERFACE_TYPES)[number], Forwards>;

/** EC2 has printed `vpcEndpoint`, too. */
const WITHOUT_GAP: ReadonlyMap<string, Forwards> = new Map(
  Object.entries(FORWARDS).map(([type, forwards]) => [type.replaceAll('_', '').toLowerCase(), forwards]),
);

const forwards = (type: string): Forwards =>
  meaningOf<Forwards>(FORWARDS, type) ?? WITHOUT_GAP.get(type.toLowerCase()) ?? 'unknown';

export function instance(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { model, family } = context;
  const wanted = at.route.NetworkInterfaceId ?? null;
  const instanceId = at.route.InstanceId ?? null;
  const eni = wanted ? find(model.snapshot.networkInterfaces, wanted) : primaryInterface(context, instanceId);
  const id = wanted ?? instanceId ?? at.target.id;
  const note: Fact = { finding: 'instance-or-eni-egress', values: { target: id }, places: [at.place] };
  if (packet.visited.includes(id)) {
    const hop = {
      kind: 'nat-instance',
      id,
      message: { key: 'loop', id },
      rules: ['NI-5'],
      places: [at.place],
    } as const;
    return uniform(family, BLOCK, hop);
  }
  const machineId = instanceId ?? eni?.data.Attachment?.InstanceId ?? null;
  const machine = find(model.snapshot.instances, machineId);
  const own = machineHop(context, machine, { target: id, vpcId: packet.vpcId, id: machineId });
  // Such interfaces forward nothing, in either family.
  if (eni && forwards(typeOf(eni)) === 'never') return odd(context, id, eni);
  if (family === 'ipv6') return overIpv6(context, packet, at, onward, { id, eni, machine, note, own });
  if (!eni) return inOrder(...own, unseen(context, packet, at, id, note));
  if (forwards(typeOf(eni)) !== 'may') return ofUnknownType(context, packet, at, id, eni);
  const hops = [...own, ...interfaceHops(context, packet, eni, machine, note), ...groupHops(context, packet, eni)];
  return inOrder(...hops, wayOn(context, packet, eni, id, machine, onward));
}

/** What is known of an appliance. */
interface Appliance {
  readonly id: string;
  readonly eni: Found<NetworkInterface> | undefined;
  readonly machine: Found<Instance> | undefined;
  readonly note: Fact;
  readonly own: readonly Segment[];
}

/** Whether it routes IPv6 is decided inside it (NI-10); what certainly drops the packets beside or behind it does so whatever it decides. */
function overIpv6(
  context: Context,
  packet: Packet,
  at: RouteAt,
  onward: Onward,
  { id, eni, machine, note, own }: Appliance,
): Segment {
  // The check drops what the interface forwards in either family; only past it does the appliance decide.
  if (eni?.data.SourceDestCheck === true) return inOrder(...own, ...interfaceHops(context, packet, eni, machine, note));
  const hop = {
    kind: 'nat-instance',
    id,
    message: { key: 'instance-ipv6', id },
    rules: ['NI-10'],
    places: [at.place],
  } as const;
  const needs: NeedFact[] = [{ need: 'appliance', ids: [id], vpcId: packet.vpcId, weight: 2 }];
  const decides = uniform(context.family, depends(null), hop, { facts: [note], needs });
  if (!eni) return inOrder(...own, decides);
  return inOrder(...own, decides, ...groupHops(context, packet, eni), wayOn(context, packet, eni, id, machine, onward));
}

/** Service-managed interfaces may be hidden (FN-15), so even a complete list proves nothing. */
function unseen({ family, model }: Context, { vpcId }: Packet, at: RouteAt, id: string, note: Fact): Segment {
  const wanted = at.route.NetworkInterfaceId;
  const listed = isWhole(model.snapshot.networkInterfaces, vpcId, { 'network-interface-id': wanted ?? null });
  const hop = {
    kind: 'nat-instance',
    id,
    message: { key: 'instance-missing', id },
    rules: ['NI-1'],
    places: [at.place],
  } as const;
  const values = { what: 'network interface', id, why: 'absent' };
  const absent: Fact = { finding: 'contradictory-paste', values, places: [at.place] };
  return uniform(family, unknown('reachable'), hop, {
    needs: [{ need: 'network-interfaces', ids: wanted ? [wanted] : [], vpcId, weight: 3 }],
    facts: listed ? [note, absent] : [note],
  });
}

function ofUnknownType(
  { family }: Context,
  { vpcId }: Packet,
  at: RouteAt,
  id: string,
  eni: Found<NetworkInterface>,
): Segment {
  const type = typeOf(eni);
  const places = [eni.place];
  const hop = {
    kind: 'nat-instance',
    id,
    message: { key: 'instance-odd', id, type },
    rules: ['NI-1'],
    places,
  } as const;
  const values = { table: '', destinations: [at.destination], what: `${type} interface ${id}` };
  return uniform(family, depends(null), hop, {
    facts: [{ finding: 'unknown-target', values, places }],
    needs: [{ need: 'undocumented', ids: [`the interface type ${type}`], vpcId, weight: 2 }],
  });
}

const typeOf = ({ data }: Found<NetworkInterface>): string => data.InterfaceType ?? 'interface';

function odd({ family }: Context, id: string, eni: Found<NetworkInterface>): Segment {
  const type = typeOf(eni);
  const hop = {
    kind: 'nat-instance',
    id,
    message: { key: 'instance-odd', id, type },
    rules: ['NI-1'],
    places: [eni.place],
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [{ finding: 'other-target', values: { kind: `${type} interface`, id }, places: [eni.place], blocks: true }],
  });
}
