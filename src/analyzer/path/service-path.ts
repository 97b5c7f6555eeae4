/** An AWS service as destination: interface endpoint, else gateway endpoint, else its public endpoint over the internet path. */
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { everywhere, mapStates } from './flow-map.ts';
import { isShared } from './hops/shared-vpc.ts';
import { functionAcl } from './hops/network-acl.ts';
import { egressOf, securityGroups } from './hops/security-group.ts';
import { endpointsFor, isUp, nameLeadsTo, type ServiceAsked } from './hops/service-endpoints.ts';
import { gatewayEndpoint, gatewayWay, serviceAddresses } from './hops/gateway-endpoint.ts';
import { interfaceEndpoint } from './hops/interface-endpoint.ts';
import { subtract } from '../network/interval-set.ts';
import { coverage } from './model.ts';
import { inOrder, uniform, type NeedFact, type Segment } from './segment.ts';
import { GATEWAY_SERVICES, hasPrivateLink } from './services.ts';
import { BLOCK, depends, PASS, SOMETIMES, unknown, wordOf, type State } from './state.ts';
import { summarize, type Summary } from './summary.ts';
import { wayOn } from './way-on.ts';
import type { Standing, World } from './world.ts';

/** @param unsureNames the VPC has name servers of its own, so which address a name gives is not certain (DNS-4) */
export function servicePath(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  asked: ServiceAsked,
  unsureNames = false,
): Segment {
  const { interfaces, gateways } = endpointsFor(world, standing.vpcId, asked);
  const named = interfaces.map((endpoint) => ({ endpoint, leads: nameLeadsTo(world, endpoint, asked.service) }));
  // With private DNS the name leads here from every subnet, so its failure is the service's failure (VPCE-4).
  const hijacking = named.find((n) => n.leads === 'yes');
  const direct = overInternet(world, standing, effective);
  const internet = summarize(world.family, direct.flow, standing.destination).word;
  if (hijacking) {
    const path = interfaceEndpoint(world, standing, hijacking.endpoint, asked);
    // A name server of one's own may give the public address instead (DNS-4).
    if (!unsureNames || internet === 'unreachable') return path;
    return withoutBlocks(path, internet === 'unknown' ? unknown('unreachable') : depends('unreachable'));
  }
  const silent = named[0];
  const way = GATEWAY_SERVICES.has(asked.service)
    ? gatewayWay(world, effective, gateways, asked)
    : ({ kind: 'none', route: null, endpoint: null } as const);
  if (way.kind === 'route')
    return throughGateway(world, standing, asked, gatewayEndpoint(world, way, asked, internet === 'reachable'));
  const notes: Fact[] = [];
  if (silent && isUp(silent.endpoint)) {
    const why =
      silent.leads === 'unsupported'
        ? 'no-private-dns'
        : silent.leads === 'attributes-off'
          ? 'attributes'
          : 'private-dns-off';
    notes.push({
      finding: 'interface-endpoint-dns',
      values: { endpoint: silent.endpoint.id, service: asked.service, why },
      places: [silent.endpoint.place],
    });
  }
  const softened = { ...direct, facts: [...notes, ...direct.facts] };
  if (internet === 'reachable') return overIpv6(world, withAssumption(world, standing, softened));
  if (way.kind === 'maybe' && way.route && internet !== 'unknown' && world.family === 'ipv4') {
    const hop = {
      kind: 'gateway-endpoint',
      id: way.route.target.id,
      says: { key: 'endpoint-gateway-unknown', endpoint: way.route.target.id, list: way.route.prefixListId ?? '' },
      rules: ['VPCE-10'],
      places: [way.route.place],
    } as const;
    const needs: NeedFact[] = [{ need: 'vpc-endpoints', ids: [way.route.target.id], vpcId: standing.vpcId, weight: 3 }];
    return uniform(world.family, depends('reachable'), hop, { needs, facts: notes });
  }
  if (silent && internet !== 'intermittent') {
    // The endpoint's own name would still lead there, if the way to the endpoint is open.
    const byItsOwnName = interfaceEndpoint(world, standing, silent.endpoint, asked);
    const { word } = summarize(world.family, byItsOwnName.flow, standing.destination);
    if (word === 'unknown') return withoutBlocks(softened, unknown('unreachable'));
    if (word !== 'unreachable') return withoutBlocks(softened, depends('unreachable'));
    return { ...softened, facts: [...softened.facts, ...byItsOwnName.facts.filter((f) => f.blocks === true)] };
  }
  return noPublicWay(
    world,
    standing,
    effective,
    asked,
    way.kind === 'not-associated' ? (way.endpoint?.id ?? null) : null,
    softened,
    internet,
  );
}

/** The public endpoint: the same filters and routes as any public address. */
const overInternet = (world: World, standing: Standing, effective: EffectiveTable): Segment =>
  inOrder(
    securityGroups(world),
    functionAcl(world, standing.subnetId, standing.vpcId, standing.destination),
    wayOn(world, standing, effective),
  );

/** Over IPv6 an SDK reaches public endpoints only by their dual-stack names (V6-6). */
function overIpv6({ family }: World, path: Segment): Segment {
  if (family === 'ipv4') return path;
  return {
    ...path,
    flow: mapStates(path.flow, (s) => (wordOf(s) === 'reachable' ? depends('reachable') : s)),
    needs: [...path.needs, { need: 'appliance', ids: [], vpcId: null, weight: 1 }],
  };
}

function withAssumption(world: World, standing: Standing, path: Segment): Segment {
  if (coverage(world.model.snapshot.vpcEndpoints, standing.vpcId) === 'complete') return path;
  return {
    ...path,
    assumptions: [...path.assumptions, { assumption: 'no-interface-endpoint', ids: [], vpcId: standing.vpcId }],
  };
}

/** The gateway endpoint takes the service's public addresses; the function's own filters still see them. */
function throughGateway(world: World, standing: Standing, asked: ServiceAsked, endpoint: Segment): Segment {
  const addresses = serviceAddresses(world, asked);
  const scoped: World = { ...world, destination: addresses.set };
  const filters = inOrder(
    securityGroups(scoped),
    functionAcl(scoped, standing.subnetId, standing.vpcId, addresses.set),
  );
  const judged = summarize(world.family, filters.flow, addresses.set);
  // Which public addresses are the service's is not in the paste: it may be exactly those that are treated differently.
  const isSplit = judged.misses.length > 0 && subtract(addresses.set, judged.misses).length > 0;
  const state = isSplit && !addresses.exact ? unknown(null) : stateOf(judged);
  return inOrder({ ...filters, flow: everywhere(world.family, state) }, endpoint);
}

/** One verdict for the whole service: the internet around its addresses has no share in it. */
function stateOf({ word, lean }: Summary): State {
  switch (word) {
    case 'reachable':
      return PASS;
    case 'intermittent':
      return SOMETIMES;
    case 'unreachable':
      return BLOCK;
    case 'unknown':
      return unknown(lean);
    case 'depends':
      return depends(lean);
  }
}

/** Replaces the certain block of the internet path by a state that some other way may still lead around. */
const withoutBlocks = (path: Segment, state: State): Segment => ({
  ...path,
  flow: mapStates(path.flow, (s) => (wordOf(s) === 'unreachable' || wordOf(s) === 'intermittent' ? state : s)),
  facts: path.facts.map((f) => ({ ...f, blocks: false })),
});

/** Neither an endpoint nor a working internet path, as far as the paste shows (VPCE-16). */
function noPublicWay(
  world: World,
  standing: Standing,
  effective: EffectiveTable,
  asked: ServiceAsked,
  gatewayId: string | null,
  direct: Segment,
  internet: string,
): Segment {
  const { family, model, caller } = world;
  const { service } = asked;
  // A participant cannot list the owner's endpoints (VPCE-19).
  const seen = coverage(model.snapshot.vpcEndpoints, standing.vpcId) === 'complete' && !isShared(world, standing.vpcId);
  const table = effective.table?.id ?? '';
  if (gatewayId !== null && internet === 'unreachable') {
    const place = model.snapshot.vpcEndpoints.items.find((e) => e.id === gatewayId)?.place;
    const fact: Fact = {
      finding: 'gateway-endpoint-missing',
      values: { endpoint: gatewayId, service, table },
      places: [...(place ? [place] : []), ...(effective.table ? [effective.table.place] : [])],
      blocks: true,
    };
    return { ...direct, facts: [fact, ...direct.facts] };
  }
  if (internet !== 'unreachable') return direct;
  if (sealed(world)) return direct;
  if (!seen && (hasPrivateLink(service) || GATEWAY_SERVICES.has(service))) {
    const needs: NeedFact[] = [
      { need: isShared(world, standing.vpcId) ? 'owner' : 'vpc-endpoints', ids: [], vpcId: standing.vpcId, weight: 3 },
    ];
    const hop = {
      kind: 'interface-endpoint',
      id: null,
      says: { key: 'no-service-path', service, known: false },
      rules: ['VPCE-16'],
      places: [],
      flow: everywhere(family, unknown('unreachable')),
    } as const;
    const open = withoutBlocks(direct, unknown('unreachable'));
    return { ...open, hops: [...direct.hops, hop], needs: [...needs, ...direct.needs] };
  }
  const values = {
    service,
    gateway: GATEWAY_SERVICES.has(service),
    region: asked.region ?? caller.region,
    vpc: standing.vpcId,
    table: effective.table?.id ?? null,
  };
  const fact: Fact = {
    finding: 'no-way-to-service',
    values,
    places: effective.table ? [effective.table.place] : [],
    blocks: true,
  };
  return { ...direct, facts: [...direct.facts, fact] };
}

/** A function whose groups permit nothing at all reaches no endpoint either, pasted or not. */
function sealed(world: World): boolean {
  const { groupIds } = world.caller;
  if (groupIds === null || groupIds.length === 0) return false;
  const rules = egressOf(world, groupIds);
  return rules.addresses.length + rules.groups.length + rules.unseen.length + rules.unexpanded.length === 0;
}
