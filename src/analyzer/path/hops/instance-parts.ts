/** The parts of a NAT instance that can be seen: its interface, its security groups (NI-3, NI-7). */
import type * as aws from '../../aws/sdk.ts';
import { canonicalId } from '../../aws/ids.ts';
import { everything } from '../../network/address-set.ts';
import { intersect, subtract } from '../../network/interval-set.ts';
import type { Found } from '../../snapshot/types.ts';
import type { Fact } from '../facts.ts';
import { onSet } from '../reach-map.ts';
import { same } from '../model.ts';
import { permitted } from '../rules/security-group.ts';
import { type AssumptionFact, type NeedFact, oneHop, type Segment, uniform } from '../segment.ts';
import { sourceAddresses } from '../source-addresses.ts';
import { BLOCK, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { groupIdsOf, namedOf } from './group-ids.ts';

export function primaryInterface(
  { model, memo }: Context,
  instanceId: string | null,
): Found<aws.NetworkInterface> | undefined {
  if (instanceId === null) return undefined;
  const known = memo.once(['primary interfaces'], () => {
    const first = new Map<string, Found<aws.NetworkInterface>>();
    for (const eni of model.snapshot.networkInterfaces.items) {
      const { InstanceId, DeviceIndex = 0 } = eni.data.Attachment ?? {};
      const key = InstanceId === undefined ? undefined : canonicalId(InstanceId);
      if (key !== undefined && DeviceIndex === 0 && !first.has(key)) first.set(key, eni);
    }
    return first;
  });
  return known.get(canonicalId(instanceId));
}

/** The interface: source/destination check off (NI-3); what cannot be seen is assumed and said so (NI-9). */
export function interfaceHops(
  { family }: Context,
  packet: Packet,
  eni: Found<aws.NetworkInterface>,
  machine: Found<aws.Instance> | undefined,
  note: Fact,
): Segment[] {
  const id = eni.id;
  const assumptions: AssumptionFact[] = [{ assumption: 'instance-forwards', ids: [id], vpcId: packet.vpcId }];
  const instanceId = machine?.id ?? eni.data.Attachment?.InstanceId ?? null;
  if (!machine)
    assumptions.push({ assumption: 'instance-running', ids: instanceId ? [instanceId] : [id], vpcId: packet.vpcId });
  const check = eni.data.SourceDestCheck;
  const base = { kind: 'nat-instance', id, places: [eni.place] } as const;
  if (check === true) {
    return [
      uniform(
        family,
        BLOCK,
        { ...base, message: { key: 'instance-check', id }, rules: ['NI-3'] },
        {
          facts: [
            note,
            {
              finding: 'instance-source-dest-check',
              values: { interface: id, instance: instanceId },
              places: [eni.place],
              blocks: true,
            },
          ],
        },
      ),
    ];
  }
  if (check === undefined) {
    return [
      uniform(
        family,
        unknown('reachable'),
        { ...base, message: { key: 'instance-check-unseen', id }, rules: ['NI-3'] },
        { facts: [note], needs: [{ need: 'network-interfaces', ids: [id], vpcId: packet.vpcId, weight: 3 }] },
      ),
    ];
  }
  return [
    uniform(
      family,
      PASS,
      { ...base, message: { key: 'instance-ok', id }, rules: ['NI-9'], assumed: true },
      { facts: [note], assumptions },
    ),
  ];
}

/** The instance's own groups: in from the function, out to the destination (NI-7). */
export function groupHops(context: Context, packet: Packet, eni: Found<aws.NetworkInterface>): Segment[] {
  const { model, family } = context;
  const all = groupIdsOf(eni.data.Groups);
  const groups = namedOf(all);
  const base = {
    kind: 'security-group',
    id: groups.join(', '),
    rules: ['NI-7'],
    message: { key: 'instance-sg', id: eni.id },
  } as const;
  if (groups.length === 0) {
    const needs: NeedFact[] = [{ need: 'network-interfaces', ids: [eni.id], vpcId: packet.vpcId, weight: 2 }];
    return eni.data.Groups === undefined || all.length > 0
      ? [uniform(family, unknown('reachable'), { ...base, id: null, places: [eni.place] }, { needs })]
      : [];
  }
  const needs: NeedFact[] = [{ need: 'security-groups', ids: groups, vpcId: packet.vpcId, weight: 3 }];
  const inbound = permitted(model, all, 'ingress', context);
  const outbound = permitted(model, all, 'egress', context);
  const inState = inboundState(context, packet, inbound);
  const out: Segment[] = [];
  const values = { groups, direction: 'inbound' } as const;
  out.push(
    uniform(
      family,
      inState,
      { ...base, places: inbound.places.length > 0 ? inbound.places : [eni.place] },
      {
        facts:
          inState === BLOCK ? [{ finding: 'instance-security-group', values, places: [eni.place], blocks: true }] : [],
        needs: inState === PASS || inState === BLOCK ? [] : needs,
      },
    ),
  );
  const missing =
    outbound.unseen.length > 0 ? unknown('reachable') : outbound.unexpanded.length > 0 ? unknown(null) : BLOCK;
  const blocked = missing === BLOCK ? subtract(packet.destination, outbound.addresses) : [];
  out.push(
    oneHop(
      { ...base, flow: onSet(family, outbound.addresses, PASS, missing), places: outbound.places },
      {
        facts:
          blocked.length > 0
            ? [
                {
                  finding: 'instance-security-group',
                  values: { groups, direction: 'outbound' },
                  places: [eni.place],
                  addresses: blocked,
                  blocks: true,
                },
              ]
            : [],
        needs: missing === BLOCK ? [] : needs,
      },
    ),
  );
  return out;
}

/** Whether the function may talk to the instance: by the subnet's block, or by one of the function's groups. */
function inboundState(context: Context, packet: Packet, rules: ReturnType<typeof permitted>): State {
  const { caller } = context;
  const source = sourceAddresses(context, packet.origin.subnetId, packet.vpcId) ?? everything(context.family);
  if ((caller.groupIds ?? []).some((g) => rules.groups.some((r) => same(r, g)))) return PASS;
  if (subtract(source, rules.addresses).length === 0) return PASS;
  if (rules.unseen.length > 0 || rules.unexpanded.length > 0) return unknown('reachable');
  if (rules.groups.length > 0 && caller.groupIds === null) return unknown('reachable');
  return intersect(source, rules.addresses).length > 0 ? unknown(null) : BLOCK;
}
