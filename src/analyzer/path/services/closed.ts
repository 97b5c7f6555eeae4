/** A service that neither an endpoint nor a working internet path leads to, as far as the paste shows (VPCE-16). */
import type { EffectiveTable } from '../effective-table.ts';
import type { Fact } from '../facts.ts';
import { everywhere } from '../reach-map.ts';
import { egressOf } from '../hops/group-rules.ts';
import type { ServiceAsked } from '../hops/service-endpoints.ts';
import { isShared } from '../hops/shared-vpc.ts';
import { type NeedFact, type Segment, withoutBlocks } from '../segment.ts';
import { GATEWAY_SERVICES } from '../../aws/endpoint-service.ts';
import { endpointServiceName } from '../../aws/service-table.ts';
import { unknown } from '../state.ts';
import { isWhole } from '../whole.ts';
import { siblings } from './siblings.ts';
import type { Context } from '../context.ts';
import type { Packet } from '../packet.ts';

/** @param gatewayId a gateway endpoint of the service that the subnet's table has no route to; null for none */
export function noPublicWay(
  context: Context,
  packet: Packet,
  effective: EffectiveTable,
  asked: ServiceAsked,
  gatewayId: string | null,
  direct: Segment,
  internet: string,
): Segment {
  const { family, model } = context;
  const { service } = asked;
  const seen = seesEndpoints(context, packet.vpcId, asked);
  if (internet !== 'unreachable') return direct;
  const place = model.snapshot.vpcEndpoints.items.find((e) => e.id === gatewayId)?.place;
  const elsewhere: Fact[] =
    gatewayId === null
      ? []
      : [
          {
            finding: 'gateway-endpoint-missing',
            values: { endpoint: gatewayId, service, tables: [effective.table?.id ?? ''] },
            places: [...(place ? [place] : []), ...(effective.table ? [effective.table.place] : [])],
            blocks: true,
          },
        ];
  const closed = { ...direct, facts: [...elsewhere, ...direct.facts] };
  if (sealed(context) || (gatewayId !== null && seen)) return closed;
  // An endpoint may exist for any service: a name that no source has is no proof that there is none.
  if (!seen) {
    const needs: NeedFact[] = [
      { need: isShared(context, packet.vpcId) ? 'owner' : 'vpc-endpoints', ids: [], vpcId: packet.vpcId, weight: 3 },
    ];
    const hop = {
      kind: 'interface-endpoint',
      id: null,
      message: { key: 'no-service-path', service, known: false },
      rules: ['VPCE-16'],
      places: [],
      flow: everywhere(family, unknown('unreachable')),
    } as const;
    const open = withoutBlocks(closed, unknown('unreachable'));
    return { ...open, hops: [...direct.hops, hop], needs: [...needs, ...direct.needs] };
  }
  return withoutAny(context, packet, effective, asked, direct);
}

/** The paste shows every endpoint of the VPC, and none is for the service. */
function withoutAny(
  context: Context,
  { vpcId }: Packet,
  effective: EffectiveTable,
  asked: ServiceAsked,
  direct: Segment,
): Segment {
  const region = asked.region ?? context.caller.region;
  const values = {
    service: asked.service,
    ...endpointFor(asked.service, region),
    region,
    vpc: vpcId,
    tables: effective.table ? [effective.table.id] : [],
  };
  const fact: Fact = {
    finding: 'no-way-to-service',
    values,
    places: effective.table ? [effective.table.place] : [],
    blocks: true,
  };
  // The free way comes before one that costs (COST-2).
  return {
    ...direct,
    facts: values.gateway ? [fact, ...direct.facts] : [...direct.facts, fact, ...siblings(context, vpcId, asked)],
  };
}

const endpointFor = (service: string, region: string | null): { gateway: boolean; endpointName: string | null } =>
  GATEWAY_SERVICES.has(service)
    ? { gateway: true, endpointName: `com.amazonaws.${region ?? '<region>'}.${service}` }
    : { gateway: false, endpointName: endpointServiceName(service, region) };

/**
 * Whether the paste shows every endpoint of the VPC, or every one for the service; a participant cannot list the owner's
 * (VPCE-19).
 */
export function seesEndpoints(context: Context, vpcId: string | null, { service, region }: ServiceAsked): boolean {
  const name = endpointFor(service, region ?? context.caller.region).endpointName;
  return isWhole(context.model.snapshot.vpcEndpoints, vpcId, { 'service-name': name }) && !isShared(context, vpcId);
}

/** A function whose groups permit nothing at all reaches no endpoint either, pasted or not. */
function sealed(context: Context): boolean {
  const { groupIds } = context.caller;
  if (groupIds === null || groupIds.length === 0) return false;
  const rules = egressOf(context, groupIds);
  return rules.addresses.length + rules.groups.length + rules.unseen.length + rules.unexpanded.length === 0;
}
