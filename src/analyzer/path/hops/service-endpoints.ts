/** VPC endpoints of one AWS service: which exist, which a subnet's packets really meet, and what stops them there (VPCE-1 to VPCE-20). */
import { addressSet, publicInternet, share } from '../../network/address-set.ts';
import { subtract, type IntervalSet } from '../../network/interval-set.ts';
import type { VpcEndpoint } from '../../snapshot/aws.ts';
import type { Found } from '../../snapshot/types.ts';
import type { EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { everywhere, portsToState } from '../flow-map.ts';
import { find, same } from '../model.ts';
import { permitted } from '../rules/security-group.ts';
import { inOrder, oneHop, uniform, type NeedFact, type Segment } from '../segment.ts';
import { routesOf, type RouteAt } from '../select-routes.ts';
import { serviceOf } from '../services.ts';
import { BLOCK, PASS, SOMETIMES, both, depends, unknown, wordOf, type State } from '../state.ts';
import { sourceAddresses, vpcAddresses } from '../source-addresses.ts';
import type { Standing, World } from '../world.ts';
import { functionAcl, neighbourAcl } from './network-acl.ts';
import { egressOf } from './security-group.ts';

export interface ServiceAsked {
  readonly service: string;
  readonly region: string | null;
}

type Endpoint = Found<VpcEndpoint>;

/** Endpoints of the service in this VPC, by type; a stated Region must match (VPCE-11, VPCE-17). */
export function endpointsFor(
  { model, caller }: World,
  vpcId: string | null,
  asked: ServiceAsked,
): { interfaces: Endpoint[]; gateways: Endpoint[] } {
  const mine = model.snapshot.vpcEndpoints.items.filter((e) => {
    const name = serviceOf(e.data.ServiceName);
    if (name?.service !== asked.service || (vpcId !== null && e.data.VpcId !== undefined && !same(e.data.VpcId, vpcId)))
      return false;
    return inRegion(caller, asked, e.data.ServiceRegion ?? name.region);
  });
  const ofType = (type: string): Endpoint[] =>
    mine.filter((e) => (e.data.VpcEndpointType ?? 'gateway').toLowerCase() === type);
  return { interfaces: ofType('interface'), gateways: ofType('gateway') };
}

/** Endpoints and prefix lists serve one Region: the one asked for, or else the function's own (VPCE-11). */
function inRegion(caller: World['caller'], asked: ServiceAsked, region: string | null): boolean {
  const wanted = asked.region ?? caller.region;
  return wanted === null || region === null || region === wanted;
}

/** DNS leads every subnet of the VPC to this endpoint, broken or not (VPCE-3, VPCE-4, VPCE-9). */
export type NameLeadsHere = 'yes' | 'no' | 'attributes-off' | 'unsupported';

export function nameLeadsTo({ model }: World, endpoint: Endpoint, service: string): NameLeadsHere {
  if (service === 'dynamodb') return 'unsupported';
  const { data } = endpoint;
  // Names are answered by endpoints that are up; one that is pending or gone takes nothing over (VPCE-2).
  if (!isUp(endpoint)) return 'no';
  if (data.DnsOptions?.PrivateDnsOnlyForInboundResolverEndpoint === true) return 'no';
  const proof = (data.DnsEntries ?? []).some(
    (d) => d.DnsName !== undefined && !d.DnsName.includes('vpce') && !d.DnsName.startsWith('*.vpce'),
  );
  if (data.PrivateDnsEnabled !== true && !proof) return 'no';
  const attributes = find(model.snapshot.vpcAttributes, data.VpcId)?.data;
  if (attributes?.enableDnsSupport === false || attributes?.enableDnsHostnames === false) return 'attributes-off';
  return 'yes';
}

const USABLE = 'available';
/** Whether the endpoint may answer at all (VPCE-2). */
export const isUp = ({ data }: Endpoint): boolean => !DEAD.has((data.State ?? USABLE).toLowerCase());

const DEAD = new Set(['pending', 'pendingacceptance', 'deleting', 'deleted', 'rejected', 'failed', 'expired']);

/** The way through an interface endpoint whose name resolves privately. */
export function interfaceEndpoint(world: World, standing: Standing, endpoint: Endpoint, asked: ServiceAsked): Segment {
  const { family } = world;
  const parts = [
    endpointSelf(world, endpoint, asked),
    ...toEndpoint(world, standing, endpoint),
    endpointGroup(world, standing, endpoint, asked),
  ];
  const assumptions = find(world.model.snapshot.vpcAttributes, endpoint.data.VpcId)
    ? []
    : ([
        { assumption: 'private-dns-attributes', ids: [endpoint.id], vpcId: endpoint.data.VpcId ?? standing.vpcId },
      ] as const);
  const path = inOrder(...parts);
  return {
    ...path,
    flow: path.flow.starts.length > 0 ? path.flow : everywhere(family, PASS),
    assumptions: [...path.assumptions, ...assumptions],
  };
}

function endpointSelf({ family }: World, endpoint: Endpoint, { service }: ServiceAsked): Segment {
  const { data, id } = endpoint;
  const state = (data.State ?? USABLE).toLowerCase();
  const base = { kind: 'interface-endpoint', id, places: [endpoint.place] } as const;
  const present: Fact = {
    finding: 'interface-endpoint-present',
    values: { endpoint: id, service },
    places: [endpoint.place],
  };
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
      { ...base, says: { key: 'endpoint-state', endpoint: id, state }, rules: ['VPCE-2'] },
      { facts },
    );
  }
  const type = (data.IpAddressType ?? 'ipv4').toLowerCase();
  if ((family === 'ipv6' && type === 'ipv4') || (family === 'ipv4' && type === 'ipv6')) {
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
      { ...base, says: { key: 'endpoint-family', endpoint: id, type }, rules: ['VPCE-8'] },
      { facts },
    );
  }
  return uniform(
    family,
    PASS,
    { ...base, says: { key: 'endpoint-interface', endpoint: id, service }, rules: ['VPCE-2', 'VPCE-3'] },
    { facts: [present] },
  );
}

/** The private addresses that the endpoint may have: its subnets' blocks; null when they are not in the paste. */
function endpointAddresses({ model, family }: World, endpoint: Endpoint): IntervalSet | null {
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
function toEndpoint(world: World, standing: Standing, endpoint: Endpoint): Segment[] {
  const { caller, family } = world;
  const out: Segment[] = [];
  const addresses = endpointAddresses(world, endpoint);
  const groups = caller.groupIds ?? [];
  const endpointGroups = groupsOf(endpoint);
  if (caller.kind === 'function' && groups.length === 0) {
    const hop = {
      kind: 'security-group',
      id: null,
      says: { key: 'sg-missing', groups },
      rules: ['FN-5'],
      places: [],
    } as const;
    out.push(uniform(family, unknown('reachable'), hop));
  }
  if (groups.length > 0) {
    const rules = egressOf(world, groups);
    const byGroup = endpointGroups.some((g) => rules.groups.some((r) => same(r, g)));
    const target = addresses ?? vpcAddresses(world, standing.vpcId);
    const state = byGroup
      ? PASS
      : coverState(target, rules.addresses, rules.unseen.length > 0 || rules.unexpanded.length > 0);
    const values = {
      groups,
      allowed: [...new Set(rules.cidrs)].slice(0, 5),
      cause: rules.ruleCount === 0 ? 'none' : 'part',
      port: world.port,
      protocol: world.protocol,
      family,
    } as const;
    const says =
      rules.unseen.length > 0 && rules.ruleCount === 0
        ? ({ key: 'sg-missing', groups } as const)
        : state === PASS
          ? ({ key: 'sg-open', groups } as const)
          : ({ key: 'sg-filters', groups, allowed: values.allowed, some: rules.addresses.length > 0 } as const);
    out.push(
      uniform(
        family,
        state,
        { kind: 'security-group', id: groups.join(', '), says, rules: ['VPCE-5', 'SG-3'], places: rules.places },
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
                    vpcId: standing.vpcId,
                    weight: 3,
                  },
                ],
        },
      ),
    );
  }
  return [...out, ...acrossSubnets(world, standing, endpoint, addresses ?? vpcAddresses(world, standing.vpcId))];
}

/** The ACLs between the function and each subnet of the endpoint; its name may resolve to any of them (NACL-10). */
function acrossSubnets(world: World, standing: Standing, endpoint: Endpoint, addresses: IntervalSet): Segment[] {
  const { functionSubnetId } = standing;
  if (functionSubnetId === null) return [];
  const ways = (endpoint.data.SubnetIds ?? []).map((subnet) =>
    same(subnet, functionSubnetId) ? null : acrossTo(world, standing, subnet, addresses),
  );
  const crossing = ways.filter((w) => w !== null);
  const [first] = crossing;
  if (!first) return [];
  const states = [...crossing.map((w) => partState(w, addresses)), ...(crossing.length < ways.length ? [PASS] : [])];
  const dead = states.filter((s) => wordOf(s) === 'unreachable').length;
  const state =
    dead === 0 || dead === states.length
      ? states.reduce(both)
      : states.filter((s) => wordOf(s) !== 'unreachable').reduce(both, SOMETIMES);
  const worst = crossing.find((w) => wordOf(partState(w, addresses)) === wordOf(state)) ?? first;
  const hop =
    worst.hops.find((h) => partState({ flow: h.flow }, addresses) !== PASS) ?? worst.hops[0] ?? hopless(worst);
  return [
    oneHop(
      { ...hop, flow: everywhere(world.family, state) },
      {
        facts: crossing.flatMap((w) => w.facts),
        assumptions: crossing.flatMap((w) => w.assumptions),
        needs: crossing.flatMap((w) => w.needs),
      },
    ),
  ];
}

function acrossTo(world: World, standing: Standing, subnet: string, addresses: IntervalSet): Segment {
  const block = addressSet(
    world.family,
    world.family === 'ipv4' ? [find(world.model.snapshot.subnets, subnet)?.data.CidrBlock ?? ''] : [],
  );
  const near = functionAcl(world, standing.functionSubnetId, standing.vpcId, block.length > 0 ? block : addresses);
  const far = neighbourAcl(world, subnet, standing.functionSubnetId, 'endpoint');
  const nearState = partState(near, block.length > 0 ? block : addresses);
  const whole = { ...near, flow: everywhere(world.family, nearState) };
  return far ? inOrder(whole, far) : whole;
}

const hopless = (s: Segment): Segment['hops'][number] => ({
  kind: 'network-acl',
  id: null,
  flow: s.flow,
  says: { key: 'acl-default', subnet: null },
  rules: ['NACL-10'],
  places: [],
});

/** A map judged over one small set: all of it open, none of it, or not known which part matters. */
function partState(segment: Pick<Segment, 'flow'>, set: IntervalSet): State {
  const states = new Set<State>();
  segment.flow.starts.forEach((start, i) => {
    const stop = segment.flow.starts[i + 1];
    const inSet = set.length === 0 || overlaps(set, start, stop);
    const cell = segment.flow.values[i];
    if (inSet && cell !== undefined) states.add(portsToState(cell));
  });
  const [only] = states;
  return states.size === 1 && only !== undefined ? only : unknown('reachable');
}

function overlaps(set: IntervalSet, from: number | bigint, to: number | bigint | undefined): boolean {
  for (let i = 0; i + 1 < set.length; i += 2) {
    const a = set[i];
    const b = set[i + 1];
    if (a !== undefined && b !== undefined && b > from && (to === undefined || a < to)) return true;
  }
  return false;
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
function endpointGroup(world: World, standing: Standing, endpoint: Endpoint, { service }: ServiceAsked): Segment {
  const { model, caller, family } = world;
  const groups = groupsOf(endpoint);
  const rules = permitted(model, groups, 'ingress', world);
  const byGroup = (caller.groupIds ?? []).some((g) => rules.groups.some((r) => same(r, g)));
  const wanted = sourceAddresses(world, standing.functionSubnetId, standing.vpcId) ?? [];
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
            vpcId: standing.vpcId,
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
      says: {
        key: 'endpoint-sg',
        endpoint: endpoint.id,
        result: state === PASS ? 'open' : state === BLOCK ? 'blocked' : 'unknown',
      },
      rules: ['VPCE-5'],
      places,
    },
    { facts: state === BLOCK ? [{ finding: 'endpoint-security-group', values, places, blocks: true }] : [], needs },
  );
}

export interface GatewayWay {
  /** `route`: this table sends the service to a gateway endpoint. `maybe`: it sends some service there, which one is not shown. */
  readonly kind: 'route' | 'maybe' | 'not-associated' | 'none';
  readonly route: RouteAt | null;
  readonly endpoint: Endpoint | null;
}

/** Whether the subnet's table leads this service to a gateway endpoint (VPCE-10). */
export function gatewayWay(
  world: World,
  effective: EffectiveTable,
  gateways: readonly Endpoint[],
  asked: ServiceAsked,
): GatewayWay {
  const { model, family, caller } = world;
  const none: GatewayWay = { kind: 'none', route: null, endpoint: null };
  if (!effective.table) return none;
  let maybe: RouteAt | null = null;
  for (const route of routesOf(effective.table)) {
    if (route.prefixListId === null || route.target.kind !== 'vpc-endpoint') continue;
    const endpoint = find(model.snapshot.vpcEndpoints, route.target.id);
    const list = find(model.snapshot.prefixLists, route.prefixListId)?.data;
    const name = serviceOf(endpoint?.data.ServiceName) ?? serviceOf(list?.name ?? undefined);
    if (name === null) maybe = route;
    else if (name.service === asked.service && servesFamily(endpoint, family) && inRegion(caller, asked, name.region))
      return { kind: 'route', route, endpoint: endpoint ?? null };
  }
  const usable = gateways.find((g) => servesFamily(g, family));
  const listed = usable?.data.RouteTableIds?.some((id) => same(id, effective.table?.id)) === true;
  if (usable && listed) return { kind: 'route', route: null, endpoint: usable };
  if (usable) return { kind: 'not-associated', route: null, endpoint: usable };
  return maybe ? { kind: 'maybe', route: maybe, endpoint: null } : none;
}

const servesFamily = (endpoint: Endpoint | undefined, family: 'ipv4' | 'ipv6'): boolean => {
  const type = (endpoint?.data.IpAddressType ?? 'ipv4').toLowerCase();
  return type === 'dualstack' || type === family;
};

/** Through a gateway endpoint: the service's public addresses must pass the function's filters (VPCE-12, NACL-11). */
export function gatewayEndpoint(world: World, way: GatewayWay, asked: ServiceAsked, hasInternet: boolean): Segment {
  const { family } = world;
  const { route, endpoint } = way;
  const id = endpoint?.id ?? route?.target.id ?? '';
  const places = [...(route ? [route.place] : []), ...(endpoint ? [endpoint.place] : [])];
  const base = { kind: 'gateway-endpoint', id, rules: ['VPCE-10'], places } as const;
  const state = (endpoint?.data.State ?? USABLE).toLowerCase();
  const gone = route?.route.State?.toLowerCase() === 'blackhole';
  if (gone || DEAD.has(state)) {
    const facts: Fact[] = [
      {
        finding: 'endpoint-not-available',
        values: { endpoint: id, service: asked.service, state: gone ? 'blackhole' : state },
        places,
        blocks: true,
      },
    ];
    return uniform(
      family,
      BLOCK,
      { ...base, says: { key: 'endpoint-state', endpoint: id, state: gone ? 'blackhole' : state } },
      { facts },
    );
  }
  if (world.protocol !== 'tcp') {
    // Gateway endpoints carry TCP only (VPCE-12).
    const facts: Fact[] = [
      {
        finding: 'endpoint-not-available',
        values: { endpoint: id, service: asked.service, state: 'TCP only' },
        places,
        blocks: true,
      },
    ];
    return uniform(
      family,
      BLOCK,
      { ...base, says: { key: 'endpoint-state', endpoint: id, state: 'TCP only' }, rules: ['VPCE-12'] },
      { facts },
    );
  }
  const flow = state === USABLE ? PASS : depends(null);
  const facts: Fact[] = [
    {
      finding: 'gateway-endpoint-present',
      values: { endpoint: id, service: asked.service, trap: !hasInternet },
      places,
    },
  ];
  return uniform(
    family,
    flow,
    { ...base, says: { key: 'endpoint-gateway', endpoint: id, service: asked.service, state } },
    { facts },
  );
}

/** The public addresses of the service: from its prefix list if pasted, else any public address. */
export function serviceAddresses(
  { model, family }: World,
  asked: ServiceAsked,
): { set: IntervalSet; lists: string[]; exact: boolean } {
  const mine = model.snapshot.prefixLists.items.filter(
    (l) => serviceOf(l.data.name ?? undefined)?.service === asked.service,
  );
  const set = addressSet(
    family,
    mine.flatMap((l) => l.data.entries ?? []),
  );
  return set.length > 0
    ? { set, lists: mine.map((l) => l.id), exact: true }
    : { set: publicInternet(family), lists: mine.map((l) => l.id), exact: false };
}
