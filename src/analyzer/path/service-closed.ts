/** A service that neither an endpoint nor a working internet path leads to, as far as the paste shows (VPCE-16). */
import type { EffectiveTable } from './effective-table.ts';
import type { Fact } from './facts.ts';
import { everywhere } from './flow-map.ts';
import { egressOf } from './hops/security-group.ts';
import type { ServiceAsked } from './hops/service-endpoints.ts';
import { isShared } from './hops/shared-vpc.ts';
import { coverage } from './model.ts';
import { type NeedFact, type Segment, withoutBlocks } from './segment.ts';
import { GATEWAY_SERVICES, hasPrivateLink } from './services.ts';
import { unknown } from './state.ts';
import type { Standing, World } from './world.ts';

/** @param gatewayId a gateway endpoint of the service that the subnet's table has no route to; null for none */
export function noPublicWay(
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
  const seen = seesEndpoints(world, standing.vpcId);
  const table = effective.table?.id ?? '';
  if (internet !== 'unreachable') return direct;
  const place = model.snapshot.vpcEndpoints.items.find((e) => e.id === gatewayId)?.place;
  const elsewhere: Fact[] =
    gatewayId === null
      ? []
      : [
          {
            finding: 'gateway-endpoint-missing',
            values: { endpoint: gatewayId, service, table },
            places: [...(place ? [place] : []), ...(effective.table ? [effective.table.place] : [])],
            blocks: true,
          },
        ];
  const closed = { ...direct, facts: [...elsewhere, ...direct.facts] };
  if (sealed(world) || (gatewayId !== null && seen)) return closed;
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
    const open = withoutBlocks(closed, unknown('unreachable'));
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

/** Whether the paste shows every endpoint of the VPC; a participant cannot list the owner's (VPCE-19). */
export const seesEndpoints = (world: World, vpcId: string | null): boolean =>
  coverage(world.model.snapshot.vpcEndpoints, vpcId) === 'complete' && !isShared(world, vpcId);

/** A function whose groups permit nothing at all reaches no endpoint either, pasted or not. */
function sealed(world: World): boolean {
  const { groupIds } = world.caller;
  if (groupIds === null || groupIds.length === 0) return false;
  const rules = egressOf(world, groupIds);
  return rules.addresses.length + rules.groups.length + rules.unseen.length + rules.unexpanded.length === 0;
}
