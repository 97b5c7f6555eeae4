/** A route to an instance or interface: a NAT instance, an appliance, or something that leads nowhere (NI-1 to NI-11). */
import type { NetworkInterface } from '../../aws/sdk.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { coverage, find } from '../model.ts';
import { inOrder, type NeedFact, type Segment, uniform } from '../segment.ts';
import type { RouteAt } from '../table-routes.ts';
import { BLOCK, depends, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { groupHops, interfaceHops, machineHop, primaryInterface } from './instance-parts.ts';
import { wayOn } from './instance-way-on.ts';
import type { Onward } from './onward.ts';

const CANNOT_FORWARD = new Set([
  'lambda',
  'vpc_endpoint',
  'vpcendpoint',
  'transit_gateway',
  'transitgateway',
  'load_balancer',
  'loadbalancer',
  'network_load_balancer',
  'networkloadbalancer',
]);

export function instance(context: Context, packet: Packet, at: RouteAt, onward: Onward): Segment {
  const { model, family } = context;
  const wanted = at.route.NetworkInterfaceId ?? null;
  const instanceId = at.route.InstanceId ?? null;
  const eni = wanted ? find(model.snapshot.networkInterfaces, wanted) : primaryInterface(context, instanceId);
  const id = wanted ?? instanceId ?? at.target.id;
  const note: Fact = { finding: 'instance-or-eni-egress', values: { target: id }, places: [at.place] };
  if (packet.visited.includes(id)) {
    const hop = { kind: 'nat-instance', id, says: { key: 'loop', id }, rules: ['NI-5'], places: [at.place] } as const;
    return uniform(family, BLOCK, hop);
  }
  const machineId = instanceId ?? eni?.data.Attachment?.InstanceId ?? null;
  const machine = find(model.snapshot.instances, machineId);
  const own = machineHop(context, machine, { target: id, vpcId: packet.vpcId, id: machineId });
  // Such interfaces forward nothing, in either family.
  if (eni && CANNOT_FORWARD.has(typeOf(eni))) return odd(context, id, eni);
  if (family === 'ipv6') {
    // The check drops what the interface forwards in either family; only past it does the appliance decide.
    if (eni?.data.SourceDestCheck === true)
      return inOrder(...own, ...interfaceHops(context, packet, eni, machine, note));
    const hop = {
      kind: 'nat-instance',
      id,
      says: { key: 'instance-ipv6', id },
      rules: ['NI-10'],
      places: [at.place],
    } as const;
    const needs: NeedFact[] = [{ need: 'appliance', ids: [id], vpcId: packet.vpcId, weight: 2 }];
    const decides = uniform(family, depends(null), hop, { facts: [note], needs });
    // What certainly drops the packets beside or behind the appliance does so whatever it decides.
    if (!eni) return inOrder(...own, decides);
    return inOrder(
      ...own,
      decides,
      ...groupHops(context, packet, eni),
      wayOn(context, packet, eni, id, machine, onward),
    );
  }
  if (!eni) {
    const listed = coverage(model.snapshot.networkInterfaces, packet.vpcId) === 'complete';
    const needs: NeedFact[] = [
      { need: 'network-interfaces', ids: wanted ? [wanted] : [], vpcId: packet.vpcId, weight: 3 },
    ];
    // Service-managed interfaces may be hidden (FN-15), so even a complete list proves nothing.
    const hop = {
      kind: 'nat-instance',
      id,
      says: { key: 'instance-missing', id },
      rules: ['NI-1'],
      places: [at.place],
    } as const;
    return inOrder(
      ...own,
      uniform(family, unknown('reachable'), hop, {
        needs,
        facts: listed
          ? [
              note,
              {
                finding: 'contradictory-paste',
                values: { what: 'network interface', id, why: 'absent' },
                places: [at.place],
              },
            ]
          : [note],
      }),
    );
  }
  const type = typeOf(eni);
  if (!['interface', 'efa', 'trunk', 'branch'].includes(type)) {
    const hop = {
      kind: 'nat-instance',
      id,
      says: { key: 'instance-odd', id, type },
      rules: ['NI-1'],
      places: [eni.place],
    } as const;
    return uniform(family, depends(null), hop, {
      facts: [
        {
          finding: 'unknown-target',
          values: { table: '', destinations: [at.destination], what: `${type} interface ${id}` },
          places: [eni.place],
        },
      ],
      needs: [{ need: 'undocumented', ids: [`the interface type ${type}`], vpcId: packet.vpcId, weight: 2 }],
    });
  }
  const hops = [...own, ...interfaceHops(context, packet, eni, machine, note), ...groupHops(context, packet, eni)];
  return inOrder(...hops, wayOn(context, packet, eni, id, machine, onward));
}

const typeOf = ({ data }: Found<NetworkInterface>): string => (data.InterfaceType ?? 'interface').toLowerCase();

function odd({ family }: Context, id: string, eni: Found<NetworkInterface>): Segment {
  const type = typeOf(eni);
  const hop = {
    kind: 'nat-instance',
    id,
    says: { key: 'instance-odd', id, type },
    rules: ['NI-1'],
    places: [eni.place],
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [{ finding: 'other-target', values: { kind: `${type} interface`, id }, places: [eni.place], blocks: true }],
  });
}
