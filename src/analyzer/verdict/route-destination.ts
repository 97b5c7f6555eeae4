/** What is looked up in a route table: the addresses of the destination, and how they follow from what was typed. */
import { GATEWAY_SERVICES } from '../aws/endpoint-service.ts';
import type { IntervalSet } from '../network/interval-set.ts';
import type { Context } from '../path/context.ts';
import type { EffectiveTable } from '../path/effective-table.ts';
import { isLinkService } from '../path/hops/link-service.ts';
import { services } from '../path/parts/names.ts';
import type { RouteAt } from '../path/table-routes.ts';
import { destinationFor } from './judge.ts';
import type { ResolvedQuestion } from './question.ts';

/** How the addresses follow from what was typed. */
export type Reading =
  /** They were typed, or are the internet. */
  | { readonly kind: 'as-typed' }
  /** The VPC answers there itself; routes have no part in it (SEL-14). */
  | { readonly kind: 'link-local' }
  /** A name that is taken for a public one (DNS-6). */
  | { readonly kind: 'public-name' }
  /** A name that leads to addresses inside the VPC, or may (DNS-9). */
  | { readonly kind: 'inside' }
  /** The name of an interface endpoint, or one that it takes over (VPCE-3). */
  | { readonly kind: 'endpoint'; readonly endpoint: string }
  /** A service of which the paste holds the prefix list. */
  | { readonly kind: 'listed-service' }
  /**
   * A service somewhere on the public internet. `route` leads it to a gateway endpoint, for certain or maybe; `unseen` is
   * a gateway endpoint that serves the table by a route that was not pasted (VPCE-10).
   */
  | {
      readonly kind: 'service';
      readonly route: RouteAt | null;
      readonly isSure: boolean;
      readonly unseen: string | null;
    };

export interface RouteDestination {
  readonly addresses: IntervalSet;
  readonly reading: Reading;
}

/** The addresses that the path from a subnet with this table is about, by the rules of the path itself. */
export function routeDestination(
  context: Context,
  question: ResolvedQuestion,
  effective: EffectiveTable,
): RouteDestination {
  const { target, host } = question;
  const addresses = destinationFor(context, question, effective);
  if (target.kind === 'addresses' || target.kind === 'internet') {
    const isLink = isLinkService(context.family, addresses);
    return { addresses, reading: { kind: isLink ? 'link-local' : 'as-typed' } };
  }
  const { endpointNamed, insideAddresses } = context.parts.use(services);
  const endpoint = host === null ? undefined : endpointNamed(context, effective.vpcId, host);
  if (endpoint)
    return { addresses: insideAddresses(context, effective), reading: { kind: 'endpoint', endpoint: endpoint.id } };
  if (target.kind === 'host') return { addresses, reading: { kind: 'public-name' } };
  if (target.kind === 'private') return { addresses, reading: { kind: 'inside' } };
  return ofService(context, effective, target, addresses);
}

/** A service as `path/services/path.ts` looks for it: an endpoint that has its name, a gateway, its public addresses. */
function ofService(
  context: Context,
  effective: EffectiveTable,
  asked: { readonly service: string; readonly region: string | null },
  anywhere: IntervalSet,
): RouteDestination {
  const { endpointsFor, gatewayWay, insideAddresses, nameLeadsTo, serviceAddresses } = context.parts.use(services);
  const { interfaces, gateways } = endpointsFor(context, effective.vpcId, asked);
  const named = interfaces.find((endpoint) => nameLeadsTo(context, endpoint, asked.service) === 'yes');
  if (named) {
    return { addresses: insideAddresses(context, effective), reading: { kind: 'endpoint', endpoint: named.id } };
  }
  const { set, exact } = serviceAddresses(context, asked, anywhere);
  if (exact) return { addresses: set, reading: { kind: 'listed-service' } };
  const none = { kind: 'service', route: null, isSure: true, unseen: null } as const;
  if (!GATEWAY_SERVICES.has(asked.service)) return { addresses: anywhere, reading: none };
  const { kind, route, endpoint } = gatewayWay(context, effective, gateways, asked);
  const unseen = kind === 'route' && route === null ? (endpoint?.id ?? null) : null;
  return { addresses: anywhere, reading: { kind: 'service', route, isSure: kind === 'route', unseen } };
}
