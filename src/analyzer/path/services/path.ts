/** An AWS service as destination: interface endpoint, else gateway endpoint, else its public endpoint over the internet path. */
import type { EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { everywhere, mapStates } from '../reach-map.ts';
import { gatewayEndpoint, gatewayWay } from '../hops/gateway-endpoint.ts';
import { interfaceEndpoint } from '../hops/interface-endpoint.ts';
import { ownFilters } from '../hops/own-filters.ts';
import {
  type Endpoint,
  endpointsFor,
  isDown,
  type NameLeadsHere,
  nameLeadsTo,
  type ServiceAsked,
} from '../hops/service-endpoints.ts';
import { byDefault, cutList, isUnseen } from '../default.ts';
import { coverage, find } from '../model.ts';
import { type HopFact, inOrder, type NeedFact, type Segment, taken, uniform, withoutBlocks } from '../segment.ts';
import { noPublicWay, seesEndpoints } from './closed.ts';
import { throughGateway } from './gateway.ts';
import { byOwnName, easiest, ownNameState } from './own-name.ts';
import { GATEWAY_SERVICES } from '../../aws/endpoint-service.ts';
import { depends, unknown, unproven, weaken, wordOf } from '../state.ts';
import { summarize } from '../summary.ts';
import { tableNeeds } from '../table-hop.ts';
import type { RouteAt } from '../table-routes.ts';
import { wayOn } from '../walk-table.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/** @param unsureNames the VPC has name servers of its own, so which address a name gives is not certain (DNS-4) */
export function servicePath(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  asked: ServiceAsked,
  unsureNames = false,
): Segment {
  const path = knownPath(context, packet, effective, asked, unsureNames);
  const [odd] = endpointsFor(context, packet.vpcId, asked).odd;
  if (!odd) return path;
  // An endpoint of a type that nobody knows may take the service over (TGT-16).
  const what = `the endpoint type ${odd.data.VpcEndpointType ?? ''}`;
  const hop = {
    kind: 'interface-endpoint',
    id: odd.id,
    message: { key: 'odd-target', what },
    rules: ['VPCE-1', 'TGT-16'],
    places: [odd.place],
  } as const;
  const needs: NeedFact[] = [{ need: 'undocumented', ids: [what], vpcId: packet.vpcId, weight: 2 }];
  return inOrder(withoutBlocks(path, depends('unreachable')), uniform(context.family, depends(null), hop, { needs }));
}

function knownPath(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  asked: ServiceAsked,
  unsureNames: boolean,
): Segment {
  const { interfaces, gateways } = endpointsFor(context, packet.vpcId, asked);
  const named = interfaces.map((endpoint) => ({ endpoint, leads: nameLeadsTo(context, endpoint, asked.service) }));
  // With private DNS the name leads here from every subnet, so its failure is the service's failure (VPCE-4).
  const hijacking = named.find((n) => n.leads === 'yes');
  const direct = overInternet(context, packet, effective);
  const internet = summarize(direct.flow, packet.destination).word;
  if (hijacking) {
    const path = ifNamed(context, packet, interfaceEndpoint(context, packet, hijacking.endpoint, asked));
    // A name server of one's own may give the public address instead (DNS-4).
    if (!unsureNames || internet === 'unreachable') return path;
    return withoutBlocks(path, internet === 'unknown' ? unknown('unreachable') : depends('unreachable'));
  }
  const silent = easiest(context, packet, named, asked);
  const way = GATEWAY_SERVICES.has(asked.service)
    ? gatewayWay(context, effective, gateways, asked)
    : ({ kind: 'none', route: null, endpoint: null } as const);
  const notes = silentNotes(silent, asked);
  if (way.kind === 'route') {
    const endpoint = onTable(context, effective, gatewayEndpoint(context, way, asked, internet === 'reachable'));
    const path = throughGateway(context, packet, effective, asked, endpoint, way.route);
    const isClosed = summarize(path.flow, packet.destination).word === 'unreachable';
    return isClosed && silent && silent.word !== 'unreachable' ? byOwnName(context, silent, path, notes) : path;
  }
  let softened: Segment = { ...direct, facts: [...notes, ...direct.facts] };
  if (internet === 'reachable' || (internet === 'intermittent' && context.family === 'ipv6'))
    return overIpv6(context, withAssumption(context, packet, softened));
  if (way.kind === 'maybe' && way.route && internet !== 'unknown' && context.family === 'ipv4') {
    return perhapsGateway(context, packet, way.route, notes);
  }
  if (silent && internet !== 'intermittent') {
    // The endpoint's own name would still lead there, if the way to the endpoint is open.
    const { byItsOwnName, word } = silent;
    if (word !== 'unreachable') {
      return internet === 'unreachable'
        ? byOwnName(context, silent, softened)
        : withoutBlocks(softened, ownNameState(word));
    }
    const closed = { ...softened, facts: [...softened.facts, ...byItsOwnName.facts.filter((f) => f.blocks === true)] };
    // Where more endpoints may exist than are shown, one of them may be open.
    if (internet !== 'unreachable' || seesEndpoints(context, packet.vpcId, asked)) return closed;
    softened = closed;
  }
  return noPublicWay(
    context,
    packet,
    effective,
    asked,
    way.kind === 'not-associated' ? (way.endpoint?.id ?? null) : null,
    softened,
    internet,
  );
}

/** An endpoint that is up and that the ordinary name does not lead to: why it does not (VPCE-3, VPCE-9). */
function silentNotes(
  silent: { readonly endpoint: Endpoint; readonly leads: NameLeadsHere } | undefined,
  { service }: ServiceAsked,
): Fact[] {
  if (!silent || isDown(silent.endpoint)) return [];
  const { endpoint, leads } = silent;
  const why =
    leads === 'unsupported' ? 'no-private-dns' : leads === 'attributes-off' ? 'attributes' : 'private-dns-off';
  return [
    { finding: 'interface-endpoint-dns', values: { endpoint: endpoint.id, service, why }, places: [endpoint.place] },
  ];
}

/** A gateway endpoint takes some service's addresses, and which service that is, is not in the paste (VPCE-10). */
function perhapsGateway({ family }: Context, { vpcId }: Packet, route: RouteAt, facts: readonly Fact[]): Segment {
  const endpoint = route.target.id;
  const hop = {
    kind: 'gateway-endpoint',
    id: endpoint,
    message: { key: 'endpoint-gateway-unknown', endpoint, list: route.prefixListId ?? '' },
    rules: ['VPCE-10'],
    places: [route.place],
  } as const;
  const needs: NeedFact[] = [{ need: 'vpc-endpoints', ids: [endpoint], vpcId, weight: 3 }];
  return uniform(family, depends('reachable'), hop, { needs, facts });
}

/** Whether the name leads to the endpoint hangs on attributes of the VPC; where they were cut, neither way is certain (VPCE-3). */
function ifNamed(context: Context, { vpcId }: Packet, path: Segment): Segment {
  const known = find(context.model.snapshot.vpcAttributes, vpcId)?.data;
  if (typeof known?.enableDnsSupport === 'boolean' && known.enableDnsHostnames !== null) return path;
  if (!isUnseen(context, 'vpcAttributes', { vpcId, id: vpcId })) return path;
  const cut = cutList(context, 'vpcAttributes', { vpcId }, unknown('reachable'));
  return inOrder(withoutBlocks(path, unknown('unreachable')), cut);
}

/** What the main table of an incomplete list leads to is assumed, and what it drops is not certain (RT-8). */
function onTable(context: Context, effective: EffectiveTable, endpoint: Segment): Segment {
  const { association, table, vpcId } = effective;
  if (association !== 'assumed-main' || !table) return endpoint;
  return {
    ...endpoint,
    flow: mapStates(
      endpoint.flow,
      isUnseen(context, 'routeTables', { vpcId }) ? (s) => weaken(s, 'unknown') : unproven,
    ),
    facts: endpoint.facts.map((fact) => ({ ...fact, blocks: false })),
    needs: [...endpoint.needs, ...tableNeeds(effective)],
    assumptions: [...endpoint.assumptions, { assumption: 'complete-list', ids: [table.id], vpcId }],
  };
}

/** The public endpoint: the same filters and routes as any public address. */
const overInternet = (context: Context, packet: Packet, effective: EffectiveTable): Segment =>
  inOrder(...ownFilters(context, packet), wayOn(context, packet, effective));

/** Over IPv6 an SDK reaches public endpoints only by their dual-stack names (V6-6). */
function overIpv6({ family }: Context, path: Segment): Segment {
  if (family === 'ipv4') return path;
  const name: HopFact = {
    kind: 'dns',
    id: null,
    flow: everywhere(family, depends('reachable')),
    message: { key: 'dual-stack-name' },
    rules: ['V6-6'],
    places: [],
  };
  return {
    ...path,
    hops: [name, ...path.hops],
    flow: mapStates(path.flow, (s) => (['reachable', 'intermittent'].includes(wordOf(s)) ? depends('reachable') : s)),
    needs: [...path.needs, { need: 'appliance', ids: [], vpcId: null, weight: 1 }],
  };
}

function withAssumption(context: Context, { vpcId }: Packet, path: Segment): Segment {
  if (coverage(context.model.snapshot.vpcEndpoints, vpcId) === 'complete') return path;
  const none = taken(context.family, 'no-interface-endpoint', vpcId);
  return inOrder(path, byDefault(context, 'vpcEndpoints', { vpcId }, none));
}
