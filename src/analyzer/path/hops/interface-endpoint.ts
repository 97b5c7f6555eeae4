/** The way through an interface endpoint: its state, the filters before it, its own security group (VPCE-2 to VPCE-8). */
import { addressSet, share } from '../../network/address-set.ts';
import { type IntervalSet, subtract } from '../../network/interval-set.ts';
import type { Fact } from '../facts.ts';
import { everywhere } from '../reach-map.ts';
import { find, same } from '../model.ts';
import { permitted, permitsEverything } from '../rules/security-group.ts';
import { inOrder, type NeedFact, type Segment, uniform } from '../segment.ts';
import { sourceAddresses, vpcAddresses } from '../source-addresses.ts';
import { BLOCK, depends, PASS, type State, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';
import { acrossSubnets } from './endpoint-acls.ts';
import { egressOf } from './security-group.ts';
import { DEAD, type Endpoint, type ServiceAsked, USABLE } from './service-endpoints.ts';

/** The way through an interface endpoint whose name resolves privately. */
export function interfaceEndpoint(context: Context, packet: Packet, endpoint: Endpoint, asked: ServiceAsked): Segment {
  const { family } = context;
  const parts = [
    endpointSelf(context, endpoint, asked),
    ...toEndpoint(context, packet, endpoint),
    endpointGroup(context, packet, endpoint, asked),
  ];
  const assumptions = find(context.model.snapshot.vpcAttributes, endpoint.data.VpcId)
    ? []
    : ([
        { assumption: 'private-dns-attributes', ids: [endpoint.id], vpcId: endpoint.data.VpcId ?? packet.vpcId },
      ] as const);
  const path = inOrder(...parts);
  return {
    ...path,
    flow: path.flow.starts.length > 0 ? path.flow : everywhere(family, PASS),
    assumptions: [...path.assumptions, ...assumptions],
  };
}

function endpointSelf({ family }: Context, endpoint: Endpoint, { service }: ServiceAsked): Segment {
  const { data, id } = endpoint;
  const state = (data.State ?? USABLE).toLowerCase();
  const base = { kind: 'interface-endpoint', id, places: [endpoint.place] } as const;
  const present: Fact = {
    finding: 'interface-endpoint-present',
    values: { endpoint: id, service },
    places: [endpoint.place],
  };
  const type = (data.IpAddressType ?? 'ipv4').toLowerCase();
  if (!DEAD.has(state) && ((family === 'ipv6' && type === 'ipv4') || (family === 'ipv4' && type === 'ipv6'))) {
    const facts: Fact[] = [
      {
        finding: 'endpoint-not-available',
        values: { endpoint: id, service, state: `${type} only` },
        places: [endpoint.place],
        blocks: true,
      },
    ];
    return uniform(
      family,
      BLOCK,
      { ...base, message: { key: 'endpoint-family', endpoint: id, type }, rules: ['VPCE-8'] },
      { facts },
    );
  }
  if (state !== USABLE) {
    const dead = DEAD.has(state);
    const facts: Fact[] = [
      {
        finding: 'endpoint-not-available',
        values: { endpoint: id, service, state },
        places: [endpoint.place],
        ...(dead ? { blocks: true } : {}),
      },
    ];
    return uniform(
      family,
      dead ? BLOCK : depends(null),
      { ...base, message: { key: 'endpoint-state', endpoint: id, state }, rules: ['VPCE-2'] },
      {
        facts,
        needs: dead
          ? []
          : [{ need: 'undocumented', ids: [`the endpoint state ${state}`], vpcId: data.VpcId ?? null, weight: 2 }],
      },
    );
  }
  return uniform(
    family,
    PASS,
    { ...base, message: { key: 'endpoint-interface', endpoint: id, service }, rules: ['VPCE-2', 'VPCE-3'] },
    { facts: [present] },
  );
}

/** The private addresses that the endpoint may have: its subnets' blocks; null when they are not in the paste. */
function endpointAddresses({ model, family }: Context, endpoint: Endpoint): IntervalSet | null {
  const subnets = (endpoint.data.SubnetIds ?? []).map((s) => find(model.snapshot.subnets, s)?.data);
  if (subnets.length === 0 || subnets.some((s) => s === undefined)) return null;
  const blocks =
    family === 'ipv4'
      ? subnets.map((s) => s?.CidrBlock ?? '')
      : subnets.flatMap((s) => (s?.Ipv6CidrBlockAssociationSet ?? []).map((a) => a.Ipv6CidrBlock ?? ''));
  const set = addressSet(family, blocks);
  return set.length > 0 ? set : null;
}

/** From the function to the endpoint's interfaces: its groups' egress and the ACLs of both subnets (VPCE-5, NACL-10). */
function toEndpoint(context: Context, packet: Packet, endpoint: Endpoint): Segment[] {
  const { caller, family } = context;
  const out: Segment[] = [];
  const addresses = endpointAddresses(context, endpoint);
  const groups = caller.groupIds ?? [];
  const endpointGroups = groupsOf(endpoint);
  if (caller.groupIds !== null && groups.length === 0) {
    const hop = {
      kind: 'security-group',
      id: null,
      message: { key: 'sg-missing', groups },
      rules: ['FN-5'],
      places: [],
    } as const;
    const needs = [{ need: 'function', ids: [], vpcId: caller.vpcId, weight: 3 }] as const;
    out.push(uniform(family, unknown('reachable'), hop, { needs }));
  }
  if (groups.length > 0) {
    const rules = egressOf(context, groups);
    const byGroup = endpointGroups.some((g) => rules.groups.some((r) => same(r, g)));
    const target = addresses ?? vpcAddresses(context, packet.vpcId);
    const state = byGroup
      ? PASS
      : coverState(target, rules.addresses, rules.unseen.length > 0 || rules.unexpanded.length > 0);
    const values = {
      groups,
      allowed: [...new Set(rules.cidrs)].slice(0, 5),
      cause: rules.ruleCount === 0 ? 'none' : 'part',
      port: context.port,
      protocol: context.protocol,
      family,
    } as const;
    const message =
      rules.unseen.length > 0 && rules.ruleCount === 0
        ? ({ key: 'sg-missing', groups } as const)
        : permitsEverything(family, rules)
          ? ({ key: 'sg-open', groups } as const)
          : ({ key: 'sg', groups, allowed: values.allowed } as const);
    out.push(
      uniform(
        family,
        state,
        { kind: 'security-group', id: groups.join(', '), message, rules: ['VPCE-5', 'SG-3'], places: rules.places },
        {
          facts:
            state === BLOCK ? [{ finding: 'security-group-egress', values, places: rules.places, blocks: true }] : [],
          needs:
            state === PASS || state === BLOCK
              ? []
              : [
                  {
                    need: rules.unseen.length > 0 ? 'security-groups' : 'subnets',
                    ids: rules.unseen.length > 0 ? rules.unseen : (endpoint.data.SubnetIds ?? []),
                    vpcId: packet.vpcId,
                    weight: 3,
                  },
                ],
        },
      ),
    );
  }
  return [...out, ...acrossSubnets(context, packet, endpoint, addresses ?? vpcAddresses(context, packet.vpcId))];
}

const coverState = (wanted: IntervalSet, allowed: IntervalSet, more: boolean): State => {
  if (wanted.length > 0 && subtract(wanted, allowed).length === 0) return PASS;
  if (more) return unknown('reachable');
  const part = share(allowed, wanted);
  return wanted.length > 0 && part === 0
    ? BLOCK
    : wanted.length === 0 && allowed.length === 0
      ? BLOCK
      : unknown('reachable');
};

const groupsOf = (endpoint: Endpoint): string[] =>
  (endpoint.data.Groups ?? []).map((g) => g.GroupId ?? '').filter((g) => g !== '');

/** The endpoint's own groups must let the function in (VPCE-5). */
function endpointGroup(context: Context, packet: Packet, endpoint: Endpoint, { service }: ServiceAsked): Segment {
  const { model, caller, family } = context;
  const groups = groupsOf(endpoint);
  const rules = permitted(model, groups, 'ingress', context);
  const byGroup = (caller.groupIds ?? []).some((g) => rules.groups.some((r) => same(r, g)));
  const wanted = sourceAddresses(context, packet.origin.subnetId, packet.vpcId) ?? [];
  let state = byGroup
    ? PASS
    : coverState(
        wanted,
        rules.addresses,
        groups.length === 0 || rules.unseen.length > 0 || rules.unexpanded.length > 0,
      );
  // A group reference may or may not be a group that the reader gives the function.
  if (state === BLOCK && caller.groupIds === null && rules.groups.length > 0) state = unknown('reachable');
  const needs: NeedFact[] =
    state === PASS || state === BLOCK
      ? []
      : [
          {
            need: groups.length === 0 ? 'vpc-endpoints' : 'security-groups',
            ids: groups.length === 0 ? [endpoint.id] : groups,
            vpcId: packet.vpcId,
            weight: 3,
          },
        ];
  const places = rules.places.length > 0 ? rules.places : [endpoint.place];
  const values = { endpoint: endpoint.id, groups, service, source: caller.groupIds?.[0] ?? null };
  return uniform(
    family,
    state,
    {
      kind: 'security-group',
      id: groups.join(', '),
      message: { key: 'endpoint-sg', endpoint: endpoint.id },
      rules: ['VPCE-5'],
      places,
    },
    { facts: state === BLOCK ? [{ finding: 'endpoint-security-group', values, places, blocks: true }] : [], needs },
  );
}
