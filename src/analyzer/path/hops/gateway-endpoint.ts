/** Gateway endpoints: whether a table leads a service there, and what they carry (VPCE-10 to VPCE-14). */
import { addressSet } from '../../network/address-set.ts';
import type { IntervalSet } from '../../network/interval-set.ts';
import type { Found, PrefixListFacts } from '../../snapshot/types.ts';
import { isAmbiguous } from '../ambiguous-ids.ts';
import type { EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { find, same } from '../model.ts';
import { type NeedFact, type Segment, uniform } from '../segment.ts';
import { type RouteAt, routesOf } from '../table-routes.ts';
import { serviceOf } from '../../aws/endpoint-service.ts';
import { BLOCK, depends, PASS, unknown } from '../state.ts';
import type { Context } from '../context.ts';
import { ownPolicy } from './endpoint-policy.ts';
import { stateUnseen } from './interface-endpoint.ts';
import { type Endpoint, inRegion, isDown, type ServiceAsked, USABLE } from './service-endpoints.ts';

interface GatewayWay {
  /** `route`: this table sends the service to a gateway endpoint. `maybe`: it sends some service there, which one is not shown. */
  readonly kind: 'route' | 'maybe' | 'not-associated' | 'none';
  readonly route: RouteAt | null;
  readonly endpoint: Endpoint | null;
  /** The endpoint names the table by an id that several tables have since they were made unreadable (FMT-23). */
  readonly isUnsure?: boolean;
}

/** Whether the subnet's table leads this service to a gateway endpoint (VPCE-10). */
export function gatewayWay(
  context: Context,
  effective: EffectiveTable,
  gateways: readonly Endpoint[],
  asked: ServiceAsked,
): GatewayWay {
  const { model, family, caller } = context;
  const none: GatewayWay = { kind: 'none', route: null, endpoint: null };
  if (!effective.table) return none;
  const lists = listsOf(context, asked);
  let maybe: RouteAt | null = null;
  for (const route of routesOf(effective.table)) {
    if (route.prefixListId === null || route.target.kind !== 'vpc-endpoint') continue;
    const endpoint = find(model.snapshot.vpcEndpoints, route.target.id);
    const list = find(model.snapshot.prefixLists, route.prefixListId)?.data;
    const name = serviceOf(endpoint?.data.ServiceName) ?? serviceOf(list?.name ?? undefined);
    // A list that is not the service's own list leads to another service.
    if (name === null) maybe = lists.length === 0 || lists.some((l) => same(l.id, route.prefixListId)) ? route : maybe;
    else if (name.service === asked.service && servesFamily(endpoint, family) && inRegion(caller, asked, name.region))
      return { kind: 'route', route, endpoint: endpoint ?? null };
  }
  const usable = gateways.find((g) => servesFamily(g, family));
  const listed = usable?.data.RouteTableIds?.some((id) => same(id, effective.table?.id)) === true;
  const isUnsure = isAmbiguous(model.snapshot.routeTables, effective.table.id);
  if (usable && listed) return { kind: 'route', route: null, endpoint: usable, isUnsure };
  if (maybe) return { kind: 'maybe', route: maybe, endpoint: null };
  return usable ? { kind: 'not-associated', route: null, endpoint: usable } : none;
}

const servesFamily = (endpoint: Endpoint | undefined, family: 'ipv4' | 'ipv6'): boolean => {
  const type = endpoint?.data.IpAddressType ?? 'ipv4';
  return type === 'dualstack' || type === family;
};

/** Through a gateway endpoint: the service's public addresses must pass the function's filters (VPCE-12, NACL-11). */
export function gatewayEndpoint(context: Context, way: GatewayWay, asked: ServiceAsked, hasInternet: boolean): Segment {
  const { family } = context;
  const { route, endpoint } = way;
  const id = endpoint?.id ?? route?.target.id ?? '';
  const places = [...(route ? [route.place] : []), ...(endpoint ? [endpoint.place] : [])];
  const base = { kind: 'gateway-endpoint', id, rules: ['VPCE-10'], places } as const;
  const state = endpoint?.data.State ?? USABLE;
  const gone = route?.route.State === 'blackhole';
  if (gone || (endpoint !== null && isDown(endpoint))) {
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
      { ...base, message: { key: 'endpoint-state', endpoint: id, state: gone ? 'blackhole' : state } },
      { facts },
    );
  }
  if (context.protocol !== 'tcp') {
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
      { ...base, message: { key: 'endpoint-state', endpoint: id, state: 'TCP only' }, rules: ['VPCE-12'] },
      { facts },
    );
  }
  const shown: string = state;
  if (shown === '' && endpoint) return stateUnseen(context, endpoint, 'gateway-endpoint');
  const flow = state !== USABLE ? depends(null) : way.isUnsure === true ? unknown('reachable') : PASS;
  const facts: Fact[] = [
    {
      finding: 'gateway-endpoint-present',
      values: { endpoint: id, service: asked.service, trap: !hasInternet, ...ownPolicy(endpoint?.data ?? {}) },
      places,
    },
  ];
  return uniform(
    family,
    flow,
    { ...base, message: { key: 'endpoint-gateway', endpoint: id, service: asked.service, state } },
    { facts, needs: way.isUnsure === true ? [whichTable(endpoint)] : [] },
  );
}

/** Which table the endpoint names. */
const whichTable = (endpoint: Endpoint | null): NeedFact => ({
  need: 'route-tables',
  ids: [],
  vpcId: endpoint?.data.VpcId ?? null,
  weight: 3,
});

/** The public addresses of the service: from its prefix list if pasted, else anywhere on the internet. */
export function serviceAddresses(
  context: Context,
  asked: ServiceAsked,
  anywhere: IntervalSet,
): { set: IntervalSet; exact: boolean } {
  const lists = listsOf(context, asked);
  const set = addressSet(
    context.family,
    lists.flatMap((l) => l.data.entries ?? []),
  );
  return set.length > 0 ? { set, exact: true } : { set: anywhere, exact: false };
}

/** The pasted prefix lists of a service, by their names; those of another Region hold other addresses (VPCE-11). */
export const listsOf = ({ model, caller }: Context, asked: ServiceAsked): Found<PrefixListFacts>[] =>
  model.snapshot.prefixLists.items.filter((l) => {
    const name = serviceOf(l.data.name ?? undefined);
    return name?.service === asked.service && inRegion(caller, asked, name.region);
  });
