/** The filters between a function and an interface endpoint: the groups of both, the ACLs of their subnets (VPCE-5, NACL-10). */
import { addressSet, share } from '../../network/address-set.ts';
import { type IntervalSet, subtract } from '../../network/interval-set.ts';
import type { Context } from '../context.ts';
import { find, same } from '../model.ts';
import type { Packet } from '../packet.ts';
import { permitted, permitsEverything } from '../rules/security-group.ts';
import { type NeedFact, type Segment, uniform } from '../segment.ts';
import { sourceAddresses, vpcAddresses } from '../source-addresses.ts';
import { BLOCK, PASS, type State, unknown } from '../state.ts';
import { acrossSubnets } from './endpoint-acls.ts';
import { egressOf, needsOf, withoutRules } from './group-rules.ts';
import { groupIdsOf, namedOf } from './group-ids.ts';
import type { Endpoint, ServiceAsked } from './service-endpoints.ts';

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
export function toEndpoint(context: Context, packet: Packet, endpoint: Endpoint): Segment[] {
  const { caller, family } = context;
  const out: Segment[] = [];
  const addresses = endpointAddresses(context, endpoint);
  const groups = caller.groupIds ?? [];
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
  if (groups.length > 0) out.push(functionGroup(context, packet, endpoint, groups, addresses));
  return [...out, ...acrossSubnets(context, packet, endpoint, addresses ?? vpcAddresses(context, packet.vpcId))];
}

/** The function's own groups, as far as the endpoint's addresses or groups are concerned (VPCE-5). */
function functionGroup(
  context: Context,
  packet: Packet,
  endpoint: Endpoint,
  groups: readonly string[],
  addresses: IntervalSet | null,
): Segment {
  const { family } = context;
  const endpointGroups = namedOf(groupIdsOf(endpoint.data.Groups));
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
      ? withoutRules(context, groups, rules)
      : permitsEverything(family, rules) && rules.isAnyTraffic
        ? ({ key: 'sg-open', groups } as const)
        : ({ key: 'sg', groups, allowed: values.allowed } as const);
  return uniform(
    family,
    state,
    { kind: 'security-group', id: groups.join(', '), message, rules: ['VPCE-5', 'SG-3'], places: rules.places },
    {
      facts: state === BLOCK ? [{ finding: 'security-group-egress', values, places: rules.places, blocks: true }] : [],
      needs:
        state === PASS || state === BLOCK
          ? []
          : rules.unseen.length > 0
            ? needsOf(context, rules)
            : [{ need: 'subnets', ids: endpoint.data.SubnetIds ?? [], vpcId: packet.vpcId, weight: 3 }],
    },
  );
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

/** The endpoint's own groups must let the function in (VPCE-5). */
export function endpointGroup(
  context: Context,
  packet: Packet,
  endpoint: Endpoint,
  { service }: ServiceAsked,
): Segment {
  const { model, caller, family } = context;
  const all = groupIdsOf(endpoint.data.Groups);
  const groups = namedOf(all);
  const rules = permitted(model, all, 'ingress', context);
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
