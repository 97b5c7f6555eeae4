/** A route to an instance or interface: a NAT instance, an appliance, or something that leads nowhere (NI-1 to NI-11). */
import { everything, publicInternet } from '../../network/address-set.ts';
import { intersect, subtract } from '../../network/interval-set.ts';
import type * as aws from '../../snapshot/aws.ts';
import type { Found } from '../../snapshot/types.ts';
import { effectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { onSet } from '../flow-map.ts';
import { coverage, find, same } from '../model.ts';
import { permitted } from '../rules/security-group.ts';
import { inOrder, oneHop, uniform, type AssumptionFact, type NeedFact, type Segment } from '../segment.ts';
import type { RouteAt } from '../select-routes.ts';
import { BLOCK, PASS, depends, unknown, type State } from '../state.ts';
import type { HopSays } from '../says.ts';
import { sourceAddresses } from '../source-addresses.ts';
import type { Standing, World } from '../world.ts';
import { neighbourAcl, passageAcl } from './network-acl.ts';
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

export function instance(world: World, standing: Standing, at: RouteAt, onward: Onward): Segment {
  const { model, family } = world;
  const wanted = at.route.NetworkInterfaceId ?? null;
  const instanceId = at.route.InstanceId ?? null;
  const eni = wanted ? find(model.snapshot.networkInterfaces, wanted) : primaryInterface(world, instanceId);
  const id = wanted ?? instanceId ?? at.target.id;
  const note: Fact = { finding: 'instance-or-eni-egress', values: { target: id }, places: [at.place] };
  if (standing.visited.includes(id)) {
    const hop = { kind: 'nat-instance', id, says: { key: 'loop', id }, rules: ['NI-5'], places: [at.place] } as const;
    return uniform(family, BLOCK, hop);
  }
  const machine = find(model.snapshot.instances, instanceId ?? eni?.data.Attachment?.InstanceId ?? null);
  const own = machineHop(world, at, id, machine);
  if (family === 'ipv6') {
    const hop = {
      kind: 'nat-instance',
      id,
      says: { key: 'instance-ipv6', id },
      rules: ['NI-10'],
      places: [at.place],
    } as const;
    const needs: NeedFact[] = [{ need: 'appliance', ids: [id], vpcId: standing.vpcId, weight: 2 }];
    return inOrder(...own, uniform(family, depends(null), hop, { facts: [note], needs }));
  }
  if (!eni) {
    const listed = coverage(model.snapshot.networkInterfaces, standing.vpcId) === 'complete';
    const needs: NeedFact[] = [
      { need: 'network-interfaces', ids: wanted ? [wanted] : [], vpcId: standing.vpcId, weight: 3 },
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
  const type = (eni.data.InterfaceType ?? 'interface').toLowerCase();
  if (CANNOT_FORWARD.has(type)) {
    const hop = {
      kind: 'nat-instance',
      id,
      says: { key: 'instance-odd', id, type },
      rules: ['NI-1'],
      places: [eni.place],
    } as const;
    return uniform(family, BLOCK, hop, {
      facts: [
        { finding: 'other-target', values: { kind: `${type} interface`, id }, places: [eni.place], blocks: true },
      ],
    });
  }
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
    });
  }
  const hops = [...own, ...interfaceHops(world, standing, eni, machine, note), ...groupHops(world, standing, eni)];
  return inOrder(...hops, wayOn(world, standing, eni, id, machine, onward));
}

function primaryInterface({ model }: World, instanceId: string | null): Found<aws.NetworkInterface> | undefined {
  if (instanceId === null) return undefined;
  return model.snapshot.networkInterfaces.items.find(
    (e) => same(e.data.Attachment?.InstanceId, instanceId) && (e.data.Attachment?.DeviceIndex ?? 0) === 0,
  );
}

/** The instance must run (NI-2). */
function machineHop({ family }: World, at: RouteAt, id: string, machine: Found<aws.Instance> | undefined): Segment[] {
  const state = machine?.data.State?.Name?.toLowerCase();
  if (state === undefined || state === 'running') return [];
  const says: HopSays = { key: 'instance-stopped', id: machine?.id ?? id, state };
  const known = ['pending', 'shutting-down', 'terminated', 'stopping', 'stopped'].includes(state);
  return [
    uniform(
      family,
      known ? BLOCK : depends(null),
      { kind: 'nat-instance', id, says, rules: ['NI-2'], places: machine ? [machine.place] : [at.place] },
      {
        facts: known
          ? [
              {
                finding: 'instance-not-running',
                values: { instance: machine?.id ?? id, state },
                places: machine ? [machine.place] : [],
                blocks: true,
              },
            ]
          : [],
      },
    ),
  ];
}

/** The interface: source/destination check off (NI-3); what cannot be seen is assumed and said so (NI-9). */
function interfaceHops(
  { family }: World,
  standing: Standing,
  eni: Found<aws.NetworkInterface>,
  machine: Found<aws.Instance> | undefined,
  note: Fact,
): Segment[] {
  const id = eni.id;
  const assumptions: AssumptionFact[] = [{ assumption: 'instance-forwards', ids: [id], vpcId: standing.vpcId }];
  const instanceId = machine?.id ?? eni.data.Attachment?.InstanceId ?? null;
  if (!machine)
    assumptions.push({ assumption: 'instance-running', ids: instanceId ? [instanceId] : [id], vpcId: standing.vpcId });
  const check = eni.data.SourceDestCheck;
  const base = { kind: 'nat-instance', id, places: [eni.place] } as const;
  if (check === true) {
    return [
      uniform(
        family,
        BLOCK,
        { ...base, says: { key: 'instance-check', id }, rules: ['NI-3'] },
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
        { ...base, says: { key: 'instance-missing', id }, rules: ['NI-3'] },
        { facts: [note], needs: [{ need: 'network-interfaces', ids: [id], vpcId: standing.vpcId, weight: 3 }] },
      ),
    ];
  }
  return [
    uniform(
      family,
      PASS,
      { ...base, says: { key: 'instance-ok', id }, rules: ['NI-9'], assumed: true },
      { facts: [note], assumptions },
    ),
  ];
}

/** The instance's own groups: in from the function, out to the destination (NI-7). */
function groupHops(world: World, standing: Standing, eni: Found<aws.NetworkInterface>): Segment[] {
  const { model, family } = world;
  const groups = (eni.data.Groups ?? []).map((g) => g.GroupId ?? '').filter((g) => g !== '');
  const base = {
    kind: 'security-group',
    id: groups.join(', '),
    rules: ['NI-7'],
    says: { key: 'instance-sg', id: eni.id },
  } as const;
  if (groups.length === 0) {
    const needs: NeedFact[] = [{ need: 'network-interfaces', ids: [eni.id], vpcId: standing.vpcId, weight: 2 }];
    return eni.data.Groups === undefined
      ? [uniform(family, unknown('reachable'), { ...base, id: null, places: [eni.place] }, { needs })]
      : [];
  }
  const needs: NeedFact[] = [{ need: 'security-groups', ids: groups, vpcId: standing.vpcId, weight: 3 }];
  const inbound = permitted(model, groups, 'ingress', world);
  const outbound = permitted(model, groups, 'egress', world);
  const inState = inboundState(world, standing, inbound);
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
  const blocked = missing === BLOCK ? subtract(standing.destination, outbound.addresses) : [];
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
function inboundState(world: World, standing: Standing, rules: ReturnType<typeof permitted>): State {
  const { caller } = world;
  const source = sourceAddresses(world, standing.functionSubnetId, standing.vpcId) ?? everything('ipv4');
  if ((caller.groupIds ?? []).some((g) => rules.groups.some((r) => same(r, g)))) return PASS;
  if (subtract(source, rules.addresses).length === 0) return PASS;
  if (rules.unseen.length > 0 || rules.unexpanded.length > 0) return unknown('reachable');
  if (rules.groups.length > 0 && caller.groupIds === null) return unknown('reachable');
  return intersect(source, rules.addresses).length > 0 ? unknown(null) : BLOCK;
}

/** From the instance's subnet on: straight out needs a public address, behind a NAT gateway it does not (NI-4, NI-5). */
function wayOn(
  world: World,
  standing: Standing,
  eni: Found<aws.NetworkInterface>,
  id: string,
  machine: Found<aws.Instance> | undefined,
  onward: Onward,
): Segment {
  const { family, model } = world;
  const subnetId = eni.data.SubnetId ?? null;
  const vpcId = eni.data.VpcId ?? standing.vpcId;
  const hasPublicAddress =
    Boolean(
      eni.data.Association?.PublicIp ?? eni.data.PrivateIpAddresses?.some((p) => p.Association?.PublicIp) ?? false,
    ) || Boolean(machine?.data.PublicIpAddress);
  const next: Standing = {
    ...standing,
    subnetId,
    vpcId,
    role: hasPublicAddress ? 'instance' : 'firewall',
    visited: [...standing.visited, id, eni.id],
  };
  if (subnetId === null) {
    return uniform(family, unknown('reachable'), {
      kind: 'subnet',
      id: null,
      says: { key: 'instance-missing', id },
      rules: ['NI-5'],
      places: [eni.place],
    });
  }
  const inSameSubnet = same(subnetId, standing.functionSubnetId);
  const neighbour = inSameSubnet ? null : neighbourAcl(world, subnetId, standing.functionSubnetId, 'instance');
  const acls = inSameSubnet ? [] : [passageAcl(world, subnetId, vpcId, standing.destination, 'instance')];
  const onwardPath = onward(world, next, effectiveTable(model, subnetId, vpcId));
  const parts = [...(neighbour ? [neighbour] : []), ...acls, onwardPath];
  if (hasPublicAddress) return inOrder(...parts);
  return inOrder(...parts, noPublicAddress(world, eni, onwardPath));
}

/** Without a public address an internet gateway drops what the instance sends; another NAT behind it would do (NI-4). */
function noPublicAddress({ family }: World, eni: Found<aws.NetworkInterface>, path: Segment): Segment {
  const direct =
    path.hops.some((h) => h.kind === 'internet-gateway') && !path.hops.some((h) => h.kind === 'nat-gateway');
  if (!direct)
    return {
      flow: onSet(family, publicInternet(family), PASS, BLOCK),
      hops: [],
      facts: [],
      needs: [],
      assumptions: [],
    };
  const hop = {
    kind: 'nat-instance',
    id: eni.id,
    says: { key: 'instance-no-ip', id: eni.id },
    rules: ['NI-4'],
    places: [eni.place],
  } as const;
  return uniform(family, BLOCK, hop, {
    facts: [
      { finding: 'instance-without-public-ip', values: { interface: eni.id }, places: [eni.place], blocks: true },
    ],
  });
}
